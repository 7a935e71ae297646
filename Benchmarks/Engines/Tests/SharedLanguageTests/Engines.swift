import Diagnostics
import Markup
import Stencil
import Templates
import Testing

/// A template, the others that it names, and what is printed.
struct SharedCase: Sendable, CustomTestStringConvertible {
  let template: String
  let files: [String: String]

  /// Of the full page.
  let expected: String

  init(_ template: String, _ expected: String, _ files: [String: String] = [:]) {
    self.template = template
    self.files = files
    self.expected = expected
  }

  var testDescription: String { template }
}

/// What our engine prints of a page; the messages, one a line, where it refuses the template.
func ours(_ template: String, _ files: [String: String], _ page: SharedPage) -> String {
  let texts = files.merging(["page.html": template]) { $1 }
  let library = TemplateLibrary(
    sources: TemplateSources(
      theme: Dictionary(
        uniqueKeysWithValues: texts.map { name, text in
          (name, SourceText(path: name, bytes: Array(text.utf8)))
        })),
    strings: StringTable(language: "en", entries: [:]))
  var diagnostics: [Diagnostic] = []
  let compiled = library.compile("page.html", for: SharedPageView.self, diagnostics: &diagnostics)
  guard let compiled, diagnostics.isEmpty else {
    return diagnostics.map { "✗ " + $0.problem.message }.joined(separator: "\n")
  }
  var output = OutputBuffer()
  compiled.render(SharedPageView(page), into: &output)
  return String(decoding: output.bytes, as: UTF8.self)
}

/// What Stencil prints, or its error; without the filters that it finds similar, whose order is by
/// chance.
func stencil(_ template: String, _ files: [String: String], _ page: SharedPage) -> String {
  let environment = Environment(
    loader: DictionaryLoader(templates: files.merging(["page.html": template]) { $1 }))
  do {
    return try environment.renderTemplate(name: "page.html", context: page.dictionary)
  } catch {
    return "✗ " + "\(error)".split(separator: " Found similar", omittingEmptySubsequences: false)[0]
  }
}
