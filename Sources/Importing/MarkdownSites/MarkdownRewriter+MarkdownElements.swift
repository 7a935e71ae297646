// Elements of HTML in which kramdown reads Markdown: `<div markdown="1">`.
extension MarkdownRewriter {
  /// The lines of a text without the tags of these elements; what stands within is Markdown like all else.
  static func withoutMarkdownElements(_ source: [String]) -> [String] {
    guard source.contains(where: { $0.firstRange(ofText: "markdown=") != nil }) else {
      return source
    }
    var lines: [String] = []
    // What ends each element that is open: how many of the same name are open in it.
    var open: [(name: String, depth: Int)] = []
    var fence: String?
    for line in source {
      if let mark = Self.fence(line) {
        if fence == nil { fence = mark } else if mark == fence { fence = nil }
      }
      if fence != nil {
        lines.append(line)
        continue
      }
      var rest = line
      while true {
        if let (name, end) = markdownElement(rest) {
          open.append((name, 1))
          rest = String(rest[end...])
        } else if let last = open.indices.last,
          let end = end(of: open[last].name, in: rest, &open[last].depth)
        {
          let inside = rest[..<end.lowerBound]
          if !String(inside).trimmed.isEmpty { lines.append(String(inside)) }
          rest = String(rest[end.upperBound...])
          open.removeLast()
        } else {
          break
        }
        if lines.last?.isEmpty == false { lines.append("") }
        if rest.trimmed.isEmpty { break }
      }
      if rest == line || !rest.trimmed.isEmpty { lines.append(rest) }
    }
    return lines
  }

  private static let markdownElements: Set<String> = [
    "div", "section", "article", "aside", "header", "footer", "main", "p", "center", "figure",
    "figcaption", "details", "nav", "address",
  ]

  /// The name of the element that begins a line, and the place behind its tag; nil where none does in which
  /// Markdown is read.
  private static func markdownElement(_ line: String) -> (name: String, end: String.Index)? {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("<"), line.utf8.count - text.utf8.count < 4,
      text.firstRange(ofText: "markdown=") != nil
    else { return nil }
    var tokens = HTMLTokenizer(Array(text.utf8))
    guard case .start(let tag)? = tokens.next(), markdownElements.contains(tag.name),
      let value = tag["markdown"], ["1", "block", "span"].contains(value)
    else { return nil }
    return (tag.name, text.utf8.index(text.startIndex, offsetBy: tag.range.upperBound))
  }

  /// Where the tag stands in a line that ends an element; `depth` counts those of its name within it.
  private static func end(
    of name: String, in line: String, _ depth: inout Int
  ) -> Range<String.Index>? {
    let bytes = Array(line.utf8)
    var offset = 0
    var tokens = HTMLTokenizer(bytes)
    while let token = tokens.next() {
      let start = offset
      offset = tokens.offset
      switch token {
      case .start(let tag) where tag.name == name: depth += 1
      case .end(name):
        depth -= 1
        if depth == 0 {
          let place = line.utf8.index(line.startIndex, offsetBy: start)
          return place..<line.utf8.index(line.startIndex, offsetBy: offset)
        }
      default: break
      }
    }
    return nil
  }
}
