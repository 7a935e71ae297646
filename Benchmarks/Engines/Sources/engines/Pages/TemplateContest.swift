import Diagnostics
import Markup
import Mustache
import Stencil
import Templates

/// Pages of articles whose bodies are HTML already, through three engines.
///
/// Templates are read and what they are handed is made beforehand. (Stencil parses a template's
/// tokens again for every page; it has no other way.)
func templateContest(pages count: Int) throws -> Contest {
  let pages = (0..<count).map { ArticlePage(number: $0) }
  let ours = try compiledTemplate()
  let mustache = try MustacheTemplate(string: PageTemplates.mustache)
  let stencil = Stencil.Template(
    templateString: PageTemplates.stencil, environment: Environment())
  let views = pages.map { ArticlePageView($0) }
  let typed = pages.map { $0.dictionary { $0 } }
  let escapedTexts = pages.map { $0.dictionary(escaped) }

  for index in pages.indices {
    var buffer = OutputBuffer()
    ours.render(views[index], into: &buffer)
    let page = String(decoding: buffer.bytes, as: UTF8.self)
    var byHand = OutputBuffer()
    pages[index].write(into: &byHand)
    try checkEqual(page, String(decoding: byHand.bytes, as: UTF8.self), "by hand, page \(index)")
    try checkEqual(page, mustache.render(typed[index]), "swift-mustache, page \(index)")
    try checkEqual(page, try stencil.render(escapedTexts[index]), "Stencil, page \(index)")
  }
  return Contest(
    name: "templates",
    work: "\(count) article pages, bodies already rendered",
    comparison: "the same bytes; Stencil, which does not escape, is given escaped texts",
    contestants: [
      Contestant(name: "Intertitle") {
        var buffer = OutputBuffer()
        return views.reduce(0) { bytes, view in
          buffer.removeAll()
          ours.render(view, into: &buffer)
          return bytes + buffer.count
        }
      },
      Contestant(name: "by hand, without templates") {
        var buffer = OutputBuffer()
        return pages.reduce(0) { bytes, page in
          buffer.removeAll()
          page.write(into: &buffer)
          return bytes + buffer.count
        }
      },
      Contestant(name: "swift-mustache 2.1.1") {
        typed.reduce(0) { $0 + mustache.render($1).utf8.count }
      },
      Contestant(name: "Stencil 0.15.1") {
        escapedTexts.reduce(0) { $0 + ((try? stencil.render($1).utf8.count) ?? 0) }
      },
    ])
}

private func compiledTemplate() throws -> Templates.Template {
  let source = SourceText(path: "page.html", bytes: Array(PageTemplates.stencil.utf8))
  let library = TemplateLibrary(
    sources: TemplateSources(theme: ["page.html": source]),
    strings: StringTable(language: "en", entries: [:]))
  var diagnostics: [Diagnostic] = []
  let template = library.compile(
    "page.html", for: ArticlePageView.self, diagnostics: &diagnostics)
  guard let template, diagnostics.isEmpty else {
    throw UnequalOutput(DiagnosticPrinter().print(diagnostics) { _ in source })
  }
  return template
}
