import JournalSite

// Links and pictures within a line.
extension MarkdownRewriter {
  /// Says of every link and picture of a line where it leads.
  mutating func withLinks(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var text: [UInt8] = []
    var brackets: [Bracket] = []
    var marks = EmphasisMarks()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"):
        text += bytes[index..<min(index + 2, bytes.count)]
        index += 2
        continue
      case UInt8(ascii: "`"):
        let run = bytes[index...].prefix { $0 == byte }.count
        let end = endOfCode(bytes, from: index + run, run) ?? index + run
        text += bytes[index..<end]
        index = end
        continue
      case UInt8(ascii: "["):
        let isPicture = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
        brackets.append(Bracket(isPicture: isPicture, start: text.count))
      case UInt8(ascii: "]"):
        if let end = readLink(behind: index, of: brackets.popLast(), in: bytes, &text) {
          index = end
          continue
        }
      // Not the address of a definition.
      case UInt8(ascii: "<") where !text.suffix(3).elementsEqual("]: ".utf8):
        if let (said, end) = inlineHTML(bytes, at: index) {
          if EmphasisMarks.all.contains(said) {
            index = marks.write(said, of: index..<end, in: bytes, to: &text)
            continue
          }
          text += Array(said.utf8)
          index = end
          continue
        }
      default: break
      }
      text.append(byte)
      index += 1
    }
    return withDefinition(String(decoding: text, as: UTF8.self))
  }

  /// Writes where a link leads whose words end at a `]`; the offset behind its address, nil where none
  /// follows. Where no bracket is open, the words began in a line before.
  private mutating func readLink(
    behind index: Int, of bracket: Bracket?, in bytes: [UInt8], _ text: inout [UInt8]
  ) -> Int? {
    guard index + 1 < bytes.count, let (address, range) = destination(bytes, behind: index) else {
      return nil
    }
    if let target = target(of: address, isPicture: bracket?.isPicture ?? false) {
      if let bracket, bracket.isPicture, !ImportedPicture.isShown(target) {
        // What no page can show is a link to the file.
        text.remove(at: bracket.start - 1)
        if bracket.start == text.count {
          text += Array((target.split(separator: "/").last.map(String.init) ?? target).utf8)
        }
        note(.picture, "`\(target)`: no page can show it")
      }
      text += Array("](\(target)".utf8)
      return range.upperBound
    }
    guard let bracket else {
      text += Array("\\](\(address)".utf8)
      return range.upperBound
    }
    // The words stay, the link goes.
    text.remove(at: bracket.start)
    if bracket.isPicture, bracket.start > 0, text[bracket.start - 1] == UInt8(ascii: "!") {
      text.remove(at: bracket.start - 1)
    }
    let close = endOfTitle(bytes, from: range.upperBound)
    let title = String(decoding: bytes[range.upperBound..<close], as: UTF8.self).trimmed
    if !title.isEmpty { note(.attribute, "\(title.prefix(300)), the title of a link") }
    return min(close + 1, bytes.count)
  }

  /// The offset of the bracket behind the title of a link, which may hold brackets.
  private func endOfTitle(_ bytes: [UInt8], from start: Int) -> Int {
    let rest = bytes[start...]
    let open = rest.first { $0 > 0x20 }
    if let quote = open, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let first = rest.firstIndex(of: quote),
      let last = bytes[(first + 1)...].prefix(Self.longest).firstIndex(of: quote)
    {
      return bytes[last...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
    }
    return rest.firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
  }

  /// An open square bracket.
  private struct Bracket {
    let isPicture: Bool

    /// Where it stands in what is written.
    let start: Int
  }

  private func endOfCode(_ bytes: [UInt8], from start: Int, _ run: Int) -> Int? {
    var index = start
    while index < start + Self.longest, let mark = bytes.offset(of: UInt8(ascii: "`"), from: index)
    {
      let length = bytes[mark...].prefix { $0 == UInt8(ascii: "`") }.count
      if length == run { return mark + length }
      index = mark + length
    }
    return nil
  }

  /// The address in the brackets behind a `]`, and where it stands, its angle brackets included.
  private func destination(_ bytes: [UInt8], behind bracket: Int) -> (String, Range<Int>)? {
    guard bytes[bracket + 1] == UInt8(ascii: "(") else { return nil }
    var index = bracket + 2
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let start = index
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "<") {
      guard let close = bytes[index...].prefix(Self.longest).firstIndex(of: UInt8(ascii: ">"))
      else {
        return nil
      }
      return (String(decoding: bytes[(index + 1)..<close], as: UTF8.self), start..<close + 1)
    }
    var depth = 0
    while index < bytes.count, bytes[index] > 0x20 {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    return (String(decoding: bytes[start..<index], as: UTF8.self), start..<index)
  }

  mutating func target(of address: String, isPicture: Bool) -> String? {
    if isPicture { return picture(address, &converted) }
    if address.hasPrefix("#") {
      if anchors.contains(String(address.dropFirst())) { return address }
      note(.pageLink, "`\(address.prefix(80))`")
      return nil
    }
    return link(address, &converted)
  }

  /// `[label]: address`
  private mutating func withDefinition(_ line: String) -> String {
    guard line.hasPrefix("["), !line.hasPrefix("[^"), let close = line.firstRange(ofText: "]: ")
    else {
      return line
    }
    let rest = line[close.upperBound...].drop { $0 == " " }
    let end = rest.hasPrefix("<") ? rest.firstIndex(of: ">").map(rest.index(after:)) : nil
    let typed = end.map { rest[..<$0] } ?? rest.prefix { $0 != " " }
    let address = end == nil ? String(typed) : String(typed.dropFirst().dropLast())
    guard !address.isEmpty else { return line }
    let isPicture = [".jpg", ".jpeg", ".png", ".gif", ".webp"].contains {
      address.lowercased().hasSuffix($0)
    }
    let target = target(of: address, isPicture: isPicture) ?? "/"
    return String(line[..<close.upperBound]) + target + rest.dropFirst(typed.count)
  }
}
