// Blocks of HTML among the Markdown (CommonMark 0.30, section 4.6).
extension MarkdownRewriter {
  /// A line that begins a block of HTML: not a link between angle brackets.
  func beginsHTML(_ line: String) -> Bool {
    guard line.hasPrefix("<"), !line.hasPrefix("<!--more") else { return false }
    return Self.blocks.contains(Self.nameOfTag(line)) || line.hasPrefix("<!--")
  }

  /// The number of the last line of the HTML that begins in a line; nil where none begins.
  func endOfHTML(_ source: [String], from index: Int, isInParagraph: Bool) -> Int? {
    let line = source[index]
    guard beginsHTML(line) else { return nil }
    let name = Self.nameOfTag(line)
    // An empty line ends most of them, but not what nobody reads as words.
    let ending = line.hasPrefix("<!--") ? "-->" : Self.raw.contains(name) ? "</\(name)" : nil
    if let ending {
      let end = source[index...].prefix(Self.longest).firstIndex {
        $0.lowercased().firstRange(ofText: ending) != nil
      }
      if let end { return end }
    }
    var end = index
    while end + 1 < source.count, !source[end + 1].trimmed.isEmpty { end += 1 }
    // A picture among words is one of them.
    if name == "img", isInParagraph || Self.hasWords(source[index...end]) { return nil }
    return end
  }

  /// In small letters; empty for what is no tag, `<article:winter>`.
  private static func nameOfTag(_ line: String) -> String {
    let inside = line.dropFirst().drop { $0 == "/" }
    let name = inside.prefix { $0.isLetter || $0.isNumber }
    let isTag = inside[name.endIndex...].first.map { $0.isWhitespace || "/>".contains($0) } ?? true
    return isTag ? name.lowercased() : ""
  }

  /// Whether something stands outside of the tags.
  private static func hasWords(_ lines: ArraySlice<String>) -> Bool {
    var tokens = HTMLTokenizer(Array(lines.joined(separator: "\n").utf8))
    while let token = tokens.next() {
      if case .text(let range) = token, tokens.bytes[range].contains(where: { $0 > 0x20 }) {
        return true
      }
    }
    return false
  }

  private static let raw: Set<String> = ["pre", "script", "style", "textarea"]

  private static let blocks: Set<String> = raw.union([
    "p", "div", "figure", "iframe", "img", "blockquote", "table", "center", "video", "audio",
    "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "section", "details", "hr", "form",
    "aside",
    "article", "header", "footer", "main", "nav", "address", "fieldset",
  ])
}
