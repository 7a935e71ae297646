import Diagnostics
import Markup
import Templates

/// Compiles `page.html` out of literals and renders it; where it cannot be compiled, the diagnostics
/// stand in for the page, one a line.
func render(
  _ template: String, _ page: FilmPageSample = FilmPageSample(), named name: String = "page.html",
  theme: [String: String] = [:], overlay: [String: String] = [:],
  strings: StringTable = englishStrings
) -> String {
  let library = library(
    theme: theme.merging([name: template]) { $1 }, overlay: overlay, strings: strings)
  var diagnostics: [Diagnostic] = []
  let compiled = library.compile(name, for: FilmPageSample.self, diagnostics: &diagnostics)
  guard let compiled else { return printed(diagnostics, library) }
  guard diagnostics.isEmpty else { return "compiled in spite of " + printed(diagnostics, library) }
  var output = OutputBuffer()
  compiled.render(page, into: &output)
  return String(decoding: output.bytes, as: UTF8.self)
}

func library(
  theme: [String: String], overlay: [String: String] = [:], strings: StringTable = englishStrings
) -> TemplateLibrary {
  TemplateLibrary(
    sources: TemplateSources(
      theme: sources(theme, in: "theme"), overlay: sources(overlay, in: "templates")),
    strings: strings,
    records: [
      "film-extra": RecordDeclaration(
        "Of this journal.",
        fields: [
          RecordField("sponsor", "Who paid.", .optional(.text)),
          RecordField("film-of-the-month", "Another film.", .optional(FilmSample.valueType)),
        ])
    ])
}

/// `path:line:column: message [id]` and the help below, if there is any.
func printed(_ diagnostics: [Diagnostic], _ library: TemplateLibrary) -> String {
  diagnostics.map { diagnostic in
    let files = Array(library.sources.overlay.values) + Array(library.sources.theme.values)
    let position = files.first { $0.path == diagnostic.path }?
      .position(at: diagnostic.range.lowerBound)
    let line = position?.line ?? 0
    let column = position?.column ?? 0
    let problem = diagnostic.problem
    let help = problem.help.map { "\n  \($0)" } ?? ""
    return "\(diagnostic.path):\(line):\(column): \(problem.message) [\(problem.id)]\(help)"
  }
  .joined(separator: "\n")
}

private func sources(_ files: [String: String], in folder: String) -> [String: SourceText] {
  files.reduce(into: [:]) { sources, file in
    sources[file.key] = SourceText(path: "\(folder)/\(file.key)", bytes: Array(file.value.utf8))
  }
}

let englishStrings = StringTable(
  language: "en",
  entries: [
    "directed-by": .text("Directed by {name}"),
    "films": .plural([.one: "{count} film", .other: "{count} films"]),
    "home": .text("Home"),
    "page-of": .text("Page {number} of {total}"),
    "months": .list([
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]),
    "months-short": .list([
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]),
    "weekdays": .list([
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]),
    "incomplete": .plural([.one: "{count} film"]),
  ])
