import Diagnostics
import Markdown
import Markup
import Testing

struct SafetyTests {
  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](javascript&colon;alert(1))",
    "[x](java&Tab;script:alert(1))", "[x](java&NewLine;script:alert(1))",
    "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript:alert(1))", "[x](<java\tscript:a>)",
    "[x](< javascript:a>)", "[x](<&#1;javascript:a>)", "[x](vbscript:a)", "[x](data:text/html,a)",
    "[x](data:image/svg+xml;base64,a)", "<javascript:alert(1)>", "<data:text/html,a>",
    "[x][y]\n\n[y]: javascript:a", "![x](javascript:a)", "![x](data:text/html,a)",
    "[x](java\\script:a)", "[x](file:///etc/passwd)", "[x](livescript:a)",
    "| a |\n| - |\n| [x](javascript:a) |", "a[^1]\n\n[^1]: [x](javascript:a)",
    "![a](b \"[x](javascript:a)\")", "[x](jAvascript&#58;a)", "[x](javascript&#0000058;a)",
    "[x](&#x0A;javascript:a)", "[x](javascript\\:a)", "x ![a](vbscript:b)",
  ])
  func `an address that could run a script is not printed`(text: String) {
    let rendering = Rendering(text)
    let html = rendering.html.lowercased()
    #expect(!html.contains("href=\"j") && !html.contains("href=\"v") && !html.contains("href=\"d"))
    #expect(!html.contains("href=\"%") && !html.contains("href=\"f") && !html.contains("href=\"l"))
    #expect(!html.contains("src=\"j") && !html.contains("src=\"v") && !html.contains("src=\"d"))
    #expect(rendering.problems.contains { $0.hasSuffix("[unsafe-address]") })
  }

  @Test(arguments: [
    ("[x](https://a.b/?c=d&e=\"f\")", "<a href=\"https://a.b/?c=d&amp;e=%22f%22\">x</a>"),
    ("[x](a:b)", "x"),
    ("[x](mailto:a@b.c)", "<a href=\"mailto:a@b.c\">x</a>"),
    ("<a@b.c>", "<a href=\"mailto:a@b.c\">a@b.c</a>"),
    (
      "<https://a.b/&#39;&quot;&#45;>",
      "<a href=\"https://a.b/&#x27;%22-\">https://a.b/'&quot;-</a>"
    ),
    ("[x](film:y)", "<a href=\"film:y\">x</a>"),
    ("[x](#javascript:a)", "<a href=\"#javascript:a\">x</a>"),
    ("[x](./a:b)", "<a href=\"./a:b\">x</a>"),
    ("[x](y \"<\\\">'&\")", "<a href=\"y\" title=\"&lt;&quot;&gt;'&amp;\">x</a>"),
    ("<script>alert(1)</script>", ""),
    ("&lt;script&gt;", "&lt;script&gt;"),
    ("`<script>`", "<code>&lt;script&gt;</code>"),
    ("x ![\"><script>](y)", "x <img src=\"y\" alt=\"&quot;&gt;&lt;script&gt;\" />"),
    ("x <b onclick=\"a\">", "x &lt;b onclick=&quot;a&quot;&gt;"),
  ])
  func `text and addresses cannot leave their place`(text: String, html: String) {
    let wanted =
      html.isEmpty ? "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n" : "<p>\(html)</p>\n"
    #expect(Rendering(text, options: MarkdownOptions(hostSchemes: ["film"])).html == wanted)
  }

  @Test func `a language of a code block cannot leave its class`() {
    #expect(
      Rendering("``` \"><script>\nx\n```").html
        == "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n</code></pre>\n")
  }

  @Test func `anchors are escaped whatever the slug makes`() {
    let options = MarkdownOptions(slug: { "\"><\($0)'" })
    #expect(Rendering("# a", options: options).html == "<h1 id=\"&quot;&gt;&lt;a&#39;\">a</h1>\n")
  }
}

@Suite(.serialized) struct LimitTests {
  @Test(arguments: [
    (String(repeating: ">", count: 101), "nested-too-deep"),
    ("x\n\n" + String(repeating: "> ", count: 5_000) + "a", "nested-too-deep"),
    (String(repeating: "- ", count: 200) + "a", "nested-too-deep"),
    (String(repeating: "1. > ", count: 51) + "a", "nested-too-deep"),
    ((0..<101).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined(), "nested-too-deep"),
    (String(repeating: "![", count: 1_001), "unclosed-images"),
    (String(repeating: "![a\n", count: 1_001), "unclosed-images"),
    (String(repeating: "a", count: 8 << 20 + 1), "body-too-large"),
  ])
  func `what would stall cmark is refused`(text: String, id: String) {
    let rendering = Rendering(text)
    #expect(rendering.document.isEmpty)
    #expect(rendering.problems.count == 1)
    #expect(rendering.problems.allSatisfy { $0.contains(": error: ") && $0.hasSuffix("[\(id)]") })
  }

  @Test(arguments: [
    String(repeating: ">", count: 100) + "a",
    (0..<100).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined(),
    String(repeating: "- a\n", count: 1_000), String(repeating: "> a\n", count: 1_000),
    String(repeating: "> - a\n", count: 1_000), String(repeating: "![a](b) ", count: 3_000),
    String(repeating: "![\n\n", count: 3_000),
    String(repeating: "1. a\n   - b\n\n     c\n\nd\n\n", count: 500),
  ])
  func `what is only long is not`(text: String) {
    #expect(Rendering(text).problems.isEmpty)
    #expect(!Rendering(text).document.isEmpty)
  }

  @Test(
    arguments: [
      "[", "*", "_", "`", "<", "&", "\\", "~", "~~", "~a ", "~~a~ ", "[^a]", "[^", "'", "\"", "!",
      "](", "[]", "[a](", "[a]: b\n", "*a **a ", "*a ", "|", "| a |\n", "| - |\n", "a | b\n- | -\n",
      "<!--", "<a ", "--", "...", "\u{0}", "[^1]: a\n", "[^1]: a\n\nb[^1]\n\n", "# a\n", "- \n",
      "![a](b \"c | d\")\n\n", "\r", "\\\"", "&quot;", "é", "<http://a>", "[a", "![a](b)\n",
      "[a]\n\n[a]: b\n\n", "> [!a]\n> b\n\n", "~*a*", "a\\\n",
    ])
  func `a hundred thousand of anything is read`(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let document = MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count,
      options: MarkdownOptions(smartPunctuation: "de"), diagnostics: &diagnostics)
    var buffer = OutputBuffer()
    MarkdownRenderer(document, host: PlainHost()).render(into: &buffer)
    #expect(diagnostics.allSatisfy { $0.range.upperBound <= source.bytes.count })
    #expect(!buffer.bytes.contains(0xFF))
  }

  @Test func `a table that lacks too many cells stays text`() {
    let columns = 1_000
    let head =
      String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns)
      + "|\n"
    let fits = Rendering("\n" + head + String(repeating: "|b\n", count: 200))
    #expect(fits.problems.isEmpty)
    #expect(fits.document.nodes.contains { $0.kind == .table })
    let large = Rendering("\n" + head + String(repeating: "|b\n", count: 201))
    #expect(
      large.problems == [
        "2:1: error: the rows of this table lack more than 200000 cells [table-too-large]"
      ])
    #expect(!large.document.nodes.contains { $0.kind == .table })
    #expect(large.html.hasPrefix("<p>|a|a"))
  }

  @Test func `tables share the number of cells that they may lack`() {
    let head = String(repeating: "|a", count: 100) + "|\n" + String(repeating: "|-", count: 100)
    let table = head + "|\n" + String(repeating: "|b\n", count: 1_500) + "\n"
    #expect(Rendering(table + table).problems.count == 1)
  }

  @Test(
    arguments: [
      (0..<20_000).map { "[^\($0)]" }.joined(),
      (0..<10_000).map { "[a](javascript:\($0)) " }.joined(),
      String(repeating: "[^a]", count: 20_000) + "\n\n[^a]: b",
      String(repeating: "|a", count: 10_000) + "|\n" + String(repeating: "|-", count: 10_000)
        + "|\n"
        + String(repeating: "|b\n", count: 10_000),
    ])
  func `much that is wrong on one line is said`(text: String) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    let document = MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count, options: MarkdownOptions(),
      diagnostics: &diagnostics)
    #expect(!document.isEmpty)
    let printed = DiagnosticPrinter().print(diagnostics) { _ in source }
    #expect(printed.isEmpty == diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a\u{1}b\u{1F}\u{7F}\tc", "<p>ab\tc</p>\n"),
    ("a\u{80}b\u{9F}\u{A0}é", "<p>ab\u{A0}é</p>\n"),
    (
      scalars(0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF) + "\u{FFFD}\u{FB01}", "<p>\u{FFFD}\u{FB01}</p>\n"
    ),
    (scalars(0x1FFFE, 0x2FFFF, 0x10FFFF) + "\u{1F3AC}", "<p>\u{1F3AC}</p>\n"),
    ("&#1;&#x80;`\u{2}`", "<p><code></code></p>\n"),
    ("[a\u{3}](b \"c\u{4}\")", "<p><a href=\"b\" title=\"c\">a</a></p>\n"),
    ("a\0b [c\0](d\0e)\0", "<p>ab <a href=\"d%1Ae\">c</a></p>\n"),
    ("    \u{5}x", "<pre><code>x\n</code></pre>\n"),
    ("Мәдина, қыс", "<p>Мәдина, қыс</p>\n"),
  ])
  func `what is no character is not printed`(text: String, html: String) {
    #expect(Rendering(text).html == html)
    var buffer = OutputBuffer()
    buffer.appendEscapedAttribute(text)
    buffer.appendEscapedText(text)
    let dropped: (Unicode.Scalar) -> Bool = {
      $0.properties.isNoncharacterCodePoint
        || $0.properties.generalCategory == .control && !"\t\r\n".unicodeScalars.contains($0)
    }
    #expect(!String(decoding: buffer.bytes, as: UTF8.self).unicodeScalars.contains(where: dropped))
  }

  @Test(arguments: [
    "[^\0]", "\0\0[^\0\0]", "> [^a\0", "[^\0]: \0", "\0\0\0[a](.e)", "[a](f\0\0m.",
    "\0![a](b \"[^\0]\")",
  ])
  func `nothing is said of a place behind the end`(text: String) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    var found: [Diagnostic] = []
    let document = MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count, options: MarkdownOptions(),
      diagnostics: &found)
    #expect(found.allSatisfy { $0.range.upperBound <= source.bytes.count })
    #expect(document.links.allSatisfy { $0.range.upperBound <= source.bytes.count })
  }

  @Test func `an unsafe link is marked as a whole`() {
    let source = SourceText(path: "a.md", bytes: Array("x [*a*](javascript:b) y".utf8))
    var diagnostics: [Diagnostic] = []
    _ = MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count, options: MarkdownOptions(),
      diagnostics: &diagnostics)
    #expect(diagnostics.map(\.range) == [2..<21])
  }

  @Test func `bytes that are no text are replaced`() {
    let source = SourceText(path: "a.md", bytes: [0x61, 0xFF, 0x62, 0xC3, 0x0A, 0x5B, 0xF0, 0x5D])
    var diagnostics: [Diagnostic] = []
    let options = MarkdownOptions(smartPunctuation: "en")
    let document = MarkdownDocument(
      parsing: source, body: 0..<8, options: options, diagnostics: &diagnostics)
    #expect(document.plainText() == "a\u{FFFD}b\u{FFFD} [\u{FFFD}")
  }
}

/// Those that a literal cannot hold.
private func scalars(_ values: UInt32...) -> String {
  String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
}
