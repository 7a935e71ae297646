import Diagnostics
import Markdown
import Markup
import Testing

struct EditingTests {
  private func html(_ document: MarkdownDocument) -> String {
    var buffer = OutputBuffer()
    MarkdownRenderer(document, host: PlainHost()).render(into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func `part of a text becomes a link`() {
    var document = Rendering("by Jane Doe, *Madina*").document
    let paragraph = document.children(of: .document).first { _ in true }
    guard let paragraph, let text = document[paragraph].firstChild,
      let emphasis = document[paragraph].lastChild
    else { return #expect(Bool(false)) }
    document.wrap(emphasis, through: emphasis, inLinkTo: "film:m")
    _ = document.splitText(text, at: 11)
    if let name = document.splitText(text, at: 3) {
      document.wrap(name, through: name, inLinkTo: "person:j")
    }
    #expect(
      html(document)
        == "<p>by <a href=\"person:j\">Jane Doe</a>, <a href=\"film:m\"><em>Madina</em></a></p>\n")
  }

  @Test(arguments: [
    ("**Why?**", true), ("**Why** *not*?", false), ("**Why**, **not**?[^1]\n\n[^1]: a", true),
    ("**A** b", false), ("***Why?***", true), ("—", false),
  ])
  func `a paragraph of bold words is known`(text: String, isBold: Bool) {
    let document = Rendering(text).document
    let first = document[.document].firstChild
    #expect(first.map { document.isWholly(.strong, $0) } == isBold)
  }

  @Test func `a question is cut from its answer`() {
    var document = Rendering("**AK:** **Why?**\nBecause.").document
    guard let paragraph = document[.document].firstChild,
      let run = document.leadingRun(of: .strong, in: paragraph)
    else { return #expect(Bool(false)) }
    _ = document.splitParagraph(paragraph, after: run)
    #expect(document.removeSpeaker(from: paragraph, among: ["AK"]) == "AK")
    document.convertToQuestion(paragraph)
    #expect(
      html(document) == "<p class=\"question\" id=\"why\">Why?</p>\n<p>Because.</p>\n")
  }

  @Test func `a field is inline Markdown at its place`() {
    let source = SourceText(path: "a.md", bytes: Array("note: # *a* [b](javascript:c)\n".utf8))
    var diagnostics: [Diagnostic] = []
    let document = MarkdownDocument(
      parsingInline: source, range: 6..<29, options: MarkdownOptions(), diagnostics: &diagnostics)
    #expect(html(document) == "# <em>a</em> b")
    #expect(diagnostics.map(\.range.lowerBound) == [12])
  }
}
