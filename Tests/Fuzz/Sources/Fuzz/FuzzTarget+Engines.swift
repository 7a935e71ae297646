import Diagnostics
import FrontMatter
import JournalSite
import Markdown
import Markup
import Templates

func feedFrontMatter(_ bytes: [UInt8]) {
  let source = SourceText(path: "a.md", bytes: bytes)
  var found: [Diagnostic] = []
  let front = FrontMatter(splitting: source, diagnostics: &found)
  let range = front?.fields ?? 0..<source.bytes.count
  let record = Record(reading: range, of: source, schema: article, diagnostics: &found)
  _ = record.entries.count
  check(found, in: source)
}

func feedMarkdown(_ bytes: [UInt8]) {
  let source = SourceText(path: "a.md", bytes: bytes)
  var found: [Diagnostic] = []
  let document = MarkdownDocument(
    parsing: source, body: 0..<source.bytes.count, options: MarkdownOptions(), diagnostics: &found)
  var buffer = OutputBuffer()
  MarkdownRenderer(document, host: PlainHost(), options: RenderingOptions()).render(into: &buffer)
  check(found, in: source)
  checkMarkup(buffer.bytes)
}

func feedTemplate(_ bytes: [UInt8]) {
  let source = SourceText(path: "templates/page.html", bytes: bytes)
  let part = SourceText(
    path: "theme/part.html", bytes: Array("{% block a %}{{ film.title }}{% endblock %}".utf8))
  let library = TemplateLibrary(
    sources: TemplateSources(theme: ["part.html": part], overlay: ["page.html": source]),
    strings: StringTable(language: "en", entries: ["home": .text("Home {name}")]),
    records: ["film-extra": RecordDeclaration("Of this journal.", fields: [])])
  var found: [Diagnostic] = []
  let compiled = library.compile("page.html", for: FilmPageSample.self, diagnostics: &found)
  check(found.filter { $0.path == source.path }, in: source)
  guard let compiled, !found.contains(where: { $0.severity == .error }) else { return }
  var output = OutputBuffer()
  compiled.render(FilmPageSample(others: [FilmSample(), FilmSample()]), into: &output)
}

func feedPicture(_ bytes: [UInt8]) {
  _ = try? PictureHeader(reading: bytes)
}

/// Prints what is wrong, in every form: a place outside of the text must not crash either.
func check(_ found: [Diagnostic], in source: SourceText) {
  for format in [DiagnosticFormat.text, .json, .github] {
    _ = DiagnosticPrinter(format: format).print(found) { $0 == source.path ? source : nil }
  }
  for diagnostic in found {
    precondition(
      diagnostic.range.upperBound <= source.bytes.count, "a place outside of the text")
  }
}
