import JournalSite

/// A heading that the line below it underlines (CommonMark 0.30, section 4.3).
struct UnderlinedHeading {
  /// With number signs in place of the line below.
  let line: String

  /// The number of the line below.
  let end: Int
}

extension MarkdownRewriter {
  /// Looks at the headings: the first level is the title's.
  mutating func survey(_ source: [String]) {
    var isFenced = false
    // The first line of the paragraph that is open, and whether all up to the next empty line is in a list,
    // a quote or something else that is no paragraph.
    var paragraph: Int?
    var isWithin = false
    for (number, line) in source.enumerated() {
      if Self.fence(line) != nil { isFenced.toggle() }
      guard !isFenced, Self.fence(line) == nil, !line.trimmed.isEmpty else {
        (paragraph, isWithin) = (nil, false)
        continue
      }
      if line.hasPrefix(">"), Self.withoutQuoteMarks(line).hasPrefix("# ") { shift = 1 }
      if line.hasPrefix("#") {
        noteHeading(String(line.drop { $0 == "#" }), level: line.hasPrefix("# ") ? 1 : 2)
        paragraph = nil
      } else if let first = paragraph, let level = underline(line) {
        note(source[first..<number], level: level, from: first)
        paragraph = nil
      } else if isWithin || isRule(line) {
        paragraph = nil
      } else if beginsBlock(line) {
        (paragraph, isWithin) = (nil, true)
      } else if paragraph == nil, let start = line.first, !" \t|{[".contains(start) {
        paragraph = number
      }
    }
  }

  /// A line that may be a heading, in a quote or not, with as many number signs more as headings move down.
  mutating func withHeading(_ line: String) -> String {
    let text = Self.withoutQuoteMarks(line)
    guard text.hasPrefix("#"), let end = text.firstIndex(where: { $0 != "#" }), text[end] == " "
    else { return line }
    let level = min(text.distance(from: text.startIndex, to: end) + shift, 6)
    let heading = line[..<text.startIndex] + String(repeating: "#", count: level) + text[end...]
    guard heading.hasSuffix("}"), let open = heading.lastIndex(of: "{"),
      heading[open...].hasPrefix("{#") || heading[open...].hasPrefix("{.")
    else { return String(heading) }
    note(.element, "`\(heading[open...].prefix(80))`")
    return String(heading[..<open]).trimmed
  }

  /// What stands in a quote behind its marks; all other lines as they are.
  static func withoutQuoteMarks(_ line: String) -> Substring {
    line.hasPrefix(">") ? line.drop { $0 == ">" || $0 == " " } : line[...]
  }

  private mutating func note(_ paragraph: ArraySlice<String>, level: Int, from first: Int) {
    let text = paragraph.map(\.trimmed).joined(separator: " ")
    noteHeading(text, level: level)
    let marks = String(repeating: "#", count: level)
    // Number signs at its end would be taken for marks.
    let line = "\(marks) \(text)\(text.hasSuffix("#") ? " " + marks : "")"
    underlined[first] = UnderlinedHeading(line: line, end: paragraph.endIndex)
  }

  private mutating func noteHeading(_ text: String, level: Int) {
    if level == 1 { shift = 1 }
    anchors.insert(slug(of: text))
  }

  /// The level of the heading that a line makes of the paragraph above it.
  private func underline(_ line: String) -> Int? {
    guard line.prefix(while: { $0 == " " }).count < 4 else { return nil }
    let mark = line.trimmed
    if mark.allSatisfy({ $0 == "=" }) { return 1 }
    return mark.allSatisfy({ $0 == "-" }) ? 2 : nil
  }

  func isRule(_ line: String) -> Bool {
    guard let mark = line.first(where: { !$0.isWhitespace }), "*-_".contains(mark),
      line.allSatisfy({ $0 == mark || $0.isWhitespace })
    else { return false }
    return line.count { $0 == mark } >= 3
  }

  /// A line that begins a quote, a list or HTML, and ends a paragraph.
  func beginsBlock(_ line: String) -> Bool {
    if line.hasPrefix(">") || beginsHTML(line) { return true }
    let mark = line.prefix { $0.isNumber }
    let rest = line[mark.endIndex...]
    return (mark.isEmpty ? ["- ", "* ", "+ "] : [". ", ") "]).contains { rest.hasPrefix($0) }
  }
}
