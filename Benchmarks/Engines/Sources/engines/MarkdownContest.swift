import CMark
import Diagnostics
import Markdown
import Markup

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Markdown to HTML: cmark alone, and ours, which parses with cmark and makes a tree of its own,
/// with the position of everything, before it prints.
func markdownContest(texts count: Int) -> Contest {
  let texts = (0..<count).map { madeUpMarkdown(number: $0) }
  let sources = texts.map { SourceText(path: "a.md", bytes: Array($0.utf8)) }
  let differing = texts.indices.filter {
    html(of: sources[$0], .pureCommonMark) != cmarkHTML(of: sources[$0].bytes)
  }
  let whole = MarkdownOptions(smartPunctuation: "en")
  func ours(_ options: MarkdownOptions) -> () -> Int {
    { sources.reduce(0) { $0 + html(of: $1, options).count } }
  }
  return Contest(
    name: "Markdown",
    work: "\(count) texts of some 900 words, parsed and printed",
    comparison: differing.isEmpty
      ? "the same bytes without extensions; with them there is more"
      : "\(differing.count) texts differ from cmark’s",
    contestants: [
      Contestant(name: "Intertitle, pure CommonMark", run: ours(.pureCommonMark)),
      Contestant(name: "Intertitle, with all extensions", run: ours(whole)),
      Contestant(name: "cmark \(String(cString: cmark_version_string()))") {
        sources.reduce(0) { $0 + cmarkHTML(of: $1.bytes).count }
      },
    ])
}

private func html(of source: SourceText, _ options: MarkdownOptions) -> [UInt8] {
  var diagnostics: [Diagnostic] = []
  let document = MarkdownDocument(
    parsing: source, body: 0..<source.bytes.count, options: options, diagnostics: &diagnostics)
  var buffer = OutputBuffer()
  MarkdownRenderer(document, host: PlainHost()).render(into: &buffer)
  return buffer.bytes
}

private func cmarkHTML(of bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBytes { buffer in
    guard let start = buffer.baseAddress,
      let html = cmark_markdown_to_html(
        start.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_UNSAFE)
    else { return [] }
    defer { free(html) }
    return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
  }
}

/// Paragraphs with emphasis, links and code, a heading, a list and a quotation here and there.
private func madeUpMarkdown(number: Int) -> String {
  var text = MadeUpText(seed: number + 1)
  var blocks: [String] = []
  for index in 0..<10 {
    if index % 3 == 0 { blocks.append("## \(text.phrase(4))") }
    if index == 4 {
      blocks.append((0..<4).map { _ in "- \(text.phrase(6))" }.joined(separator: "\n"))
    }
    if index == 7 { blocks.append("> \(text.paragraph(sentences: 2))") }
    blocks.append(
      "\(text.paragraph(sentences: 3)) In *\(text.phrase(2))* and **\(text.word())** the "
        + "[\(text.phrase(2))](/films/\(text.number(below: 999))/ \"\(text.word())\") is `here`. "
        + text.paragraph(sentences: 2))
  }
  return blocks.joined(separator: "\n\n") + "\n"
}
