// Template code, and what it shows.
extension MarkdownRewriter {
  /// Replaces `{{ … }}` and `{% … %}`.
  mutating func withoutTemplates(_ line: String, isHTML: Bool = false) -> String {
    guard line.contains("{%") || line.contains("{{") && !isRaw else { return line }
    let bytes = Array(line.utf8)
    var text: [UInt8] = []
    var index = 0
    while let open = bytes.offset(of: UInt8(ascii: "{"), from: index) {
      text += bytes[index..<open]
      index = open
      guard let end = endOfTemplate(bytes, from: open) else { break }
      if end == open {
        text.append(bytes[open])
        index += 1
        continue
      }
      let code = String(decoding: bytes[open..<end], as: UTF8.self)
      index = end
      let inside = code.dropFirst(2).dropLast(2).trimmedOfHyphens
      if isRaw, inside != "endraw" {
        text += Array(code.utf8)
        continue
      }
      if let said = template(code, &converted) {
        if inside == "raw" || inside == "endraw" { isRaw = inside == "raw" }
        text += isHTML ? Self.asHTML(said) : asMarkdown(said, behind: text)
      } else {
        // Braces mean nothing in Markdown: what stays is shown as it is.
        note(.template, "`\(code.prefix(80))`")
        text += Array(code.utf8)
      }
    }
    return String(decoding: text + bytes[index...], as: UTF8.self)
  }

  /// A place where no link stands around it becomes one; a video in a sentence, a paragraph.
  private mutating func asMarkdown(_ said: String, behind text: [UInt8]) -> [UInt8] {
    let bytes = Array(said.utf8)
    if said.hasPrefix("article:") || said.hasPrefix("page:") {
      if Self.isAddress(behind: text) { return bytes }
      ownPlaces.insert(said)
      return [UInt8(ascii: "<")] + bytes + [UInt8(ascii: ">")]
    }
    if said.hasPrefix(OldSite.missing) {
      if Self.isAddress(behind: text) { return bytes }
      let name = String(said.dropFirst(OldSite.missing.count))
      note(.link, "`\(name)`")
      return Array(name.utf8)
    }
    guard said.hasPrefix("![") || said.hasPrefix("[![") else { return bytes }
    let start = text.first { $0 > 0x20 }
    let depth = text.suffix(Self.longest).reduce(0) { depth, byte in
      byte == UInt8(ascii: "[") ? depth + 1 : byte == UInt8(ascii: "]") ? depth - 1 : depth
    }
    // In links, headings and tables there is no room for a paragraph.
    if depth > 0 || start == UInt8(ascii: "#") || start == UInt8(ascii: "|") { return bytes }
    return [0x0A] + bytes + [0x0A]
  }

  /// Where nothing of Markdown is read, a video is what other sites show it in, and a picture is HTML.
  private static func asHTML(_ said: String) -> [UInt8] {
    let isLink = said.hasPrefix("[![")
    guard isLink || said.hasPrefix("!["),
      let middle = said.firstRange(ofText: "]("),
      let end = said[middle.upperBound...].firstIndex(of: ")")
    else { return Array(said.utf8) }
    let start = said.index(said.startIndex, offsetBy: isLink ? 3 : 2)
    let words = escapedHTML(unescaped(said[start..<middle.lowerBound]))
    let inside = said[middle.upperBound..<(isLink ? end : said.lastIndex(of: ")") ?? end)]
    let address = escapedHTML(inside.prefix { $0 != " " })
    if ["https://www.youtube.com/", "https://vimeo.com/"].contains(where: address.hasPrefix) {
      return Array("<iframe src=\"\(address)\" title=\"\(words)\"></iframe>".utf8)
    }
    let caption = inside.drop { $0 != "\"" }.dropFirst().dropLast()
    let title = caption.isEmpty ? "" : "<figcaption>\(escapedHTML(unescaped(caption)))</figcaption>"
    return Array("<figure><img src=\"\(address)\" alt=\"\(words)\">\(title)</figure>".utf8)
  }

  /// Without the backslashes of Markdown.
  private static func unescaped(_ text: Substring) -> String {
    var words = ""
    var isEscaped = false
    for character in text {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { words.append(character) }
    }
    return words
  }

  /// Whether what follows a text is the address of a link: behind `](`, `[label]:`, or in an
  /// attribute.
  private static func isAddress(behind text: [UInt8]) -> Bool {
    let behind = text.suffix(longest).reversed()
    let bare = behind.drop { $0 == 0x20 }
    if bare.starts(with: "(]".utf8) || bare.starts(with: ":]".utf8) { return true }
    let word = Array(behind.prefix { $0 > 0x20 })
    if let last = word.first, "`\"'=".utf8.contains(last) { return true }
    let open = zip(word, word.dropFirst()).enumerated().first {
      $0.element == (UInt8(ascii: "("), UInt8(ascii: "]"))
    }
    guard let open else { return false }
    return !word[..<open.offset].contains(UInt8(ascii: ")"))
  }

  /// Whether a link between angle brackets is one that template code made.
  func isOwnPlace(_ name: String) -> Bool { ownPlaces.contains(name) }

  /// The offset behind `}}` or `%}`; that of the brace itself where it begins nothing, nil where no
  /// template code can follow in the line.
  private func endOfTemplate(_ bytes: [UInt8], from open: Int) -> Int? {
    guard open + 1 < bytes.count else { return nil }
    let second = bytes[open + 1]
    guard second == UInt8(ascii: "{") || second == UInt8(ascii: "%") else { return open }
    let before = second == UInt8(ascii: "%") ? second : UInt8(ascii: "}")
    var start = open + 2
    while let close = bytes.offset(of: UInt8(ascii: "}"), from: start) {
      if close > open + 2, bytes[close - 1] == before { return close + 1 }
      start = close + 1
    }
    return nil
  }

  /// Nothing but the marks of quotes.
  static func isEmpty(_ line: String) -> Bool {
    line.allSatisfy { $0 == ">" || $0.isWhitespace }
  }
}
