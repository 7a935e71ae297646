// What kramdown and goldmark say of a text beside its words.
extension MarkdownRewriter {
  /// A line without what stands in `{: … }` behind something in it, or on a line of its own: `{:toc}`,
  /// `![](a.jpg){: .wide title="A harbour"}`. Code keeps it.
  mutating func withoutAttributeLists(_ line: String) -> String {
    guard !isRaw, line.utf8.contains(UInt8(ascii: "{")) else { return line }
    let bytes = Array(line.utf8)
    var text: [UInt8] = []
    var isCode = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      if !isCode, let end = endOfAttributes(bytes, from: index, behind: text) {
        note(.element, "`\(String(decoding: bytes[index..<end].prefix(200), as: UTF8.self))`")
        index = end
        continue
      }
      text.append(byte)
      index += 1
    }
    if text.count == bytes.count { return line }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// The offset behind the bracket that closes a list of attributes; nil where none begins.
  private func endOfAttributes(_ bytes: [UInt8], from open: Int, behind text: [UInt8]) -> Int? {
    guard bytes[open] == UInt8(ascii: "{"), open + 1 < bytes.count else { return nil }
    let isAlone = text.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    let second = bytes[open + 1]
    // Goldmark has them without a colon, on lines of their own.
    guard
      second == UInt8(ascii: ":")
        || isAlone && (second == UInt8(ascii: ".") || second == UInt8(ascii: "#"))
    else { return nil }
    guard let close = bytes[open...].prefix(400).firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    if isAlone { return bytes[(close + 1)...].allSatisfy { $0 <= 0x20 } ? close + 1 : nil }
    return text.last.map(")]*_`>".utf8.contains) == true ? close + 1 : nil
  }

  /// `HTML: HyperText Markup Language` of `*[HTML]: HyperText Markup Language`, which no page shows but
  /// where the word stands; nil for all other lines.
  func abbreviation(_ line: String) -> String? {
    guard line.hasPrefix("*["), let close = line.firstRange(ofText: "]:") else { return nil }
    let word = line[..<close.lowerBound].dropFirst(2)
    return word.isEmpty ? nil : word + ":" + line[close.upperBound...]
  }

  /// `: what it means`, below the word that it says the meaning of.
  mutating func noteDefinition(_ line: String) {
    let text = String(line.drop { $0 == " " })
    guard text.hasPrefix(": "), line.utf8.count - text.utf8.count < 4,
      let last = lines.last(where: { !$0.trimmed.isEmpty }), !last.hasPrefix("#")
    else { return }
    note(.element, "a definition, `\(text.trimmed.prefix(80))`")
  }
}
