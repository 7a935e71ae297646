/// Takes HTML apart as browsers do: nothing is an error, and every byte is looked at once or twice,
/// whatever the text holds.
struct HTMLTokenizer {
  let bytes: [UInt8]

  /// How far it is read.
  private(set) var offset = 0
  private let end: Int
  private let shortcodes: Shortcodes?

  /// `<script>` and `<style>`, whose text is none.
  private var rawElement: String?

  /// With `shortcodes`, `[gallery]` and the like are tokens, too.
  init(_ bytes: [UInt8], shortcodes: Shortcodes? = nil) {
    self.bytes = bytes
    self.shortcodes = shortcodes
    end = bytes.count
  }

  mutating func next() -> HTMLToken? {
    if offset >= end { return nil }
    if let name = rawElement { return readRaw(name) }
    if let token = readMarkup() { return token }
    let start = offset
    // What is no markup at its `<` or `[` is text, and so is all up to the next.
    offset += 1
    while offset < end, !mayBeMarkup(bytes[offset]) { offset += 1 }
    return .text(start..<offset)
  }

  private func mayBeMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || (byte == UInt8(ascii: "[") && shortcodes != nil)
  }

  private mutating func readMarkup() -> HTMLToken? {
    if bytes[offset] == UInt8(ascii: "[") {
      guard let (token, end) = shortcodes?.token(at: offset, in: bytes) else { return nil }
      offset = end
      return token
    }
    guard bytes[offset] == UInt8(ascii: "<"), offset + 1 < end else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"): return readComment()
    case UInt8(ascii: "?"): return readDeclaration()
    case UInt8(ascii: "/"):
      guard offset + 2 < end, isLetter(bytes[offset + 2]) else { return nil }
      return readEnd()
    case let byte where isLetter(byte): return readStart()
    default: return nil
    }
  }

  private mutating func readComment() -> HTMLToken? {
    guard bytes[offset...].starts(with: "<!--".utf8) else { return readDeclaration() }
    var close = offset + 4
    while let found = bytes.offset(of: UInt8(ascii: ">"), from: close) {
      if found >= offset + 6, bytes[found - 1] == UInt8(ascii: "-"),
        bytes[found - 2] == UInt8(ascii: "-")
      {
        defer { offset = found + 1 }
        return .comment(offset + 4..<found - 2)
      }
      close = found + 1
    }
    return rest()
  }

  /// `<!DOCTYPE html>`, `<?xml … ?>`: passed over, as a comment.
  private mutating func readDeclaration() -> HTMLToken? {
    guard let close = bytes.offset(of: UInt8(ascii: ">"), from: offset) else { return rest() }
    defer { offset = close + 1 }
    return .comment(offset + 2..<max(close, offset + 2))
  }

  private mutating func readEnd() -> HTMLToken? {
    guard let close = bytes.offset(of: UInt8(ascii: ">"), from: offset) else { return rest() }
    let name = bytes[(offset + 2)..<close].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    offset = close + 1
    return .end(lowercased(name))
  }

  private mutating func readStart() -> HTMLToken? {
    let start = offset
    var index = start + 1
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "/")
    { index += 1 }
    let name = lowercased(bytes[(start + 1)..<index])
    var attributes: [HTMLTag.Attribute] = []
    var isClosed = false
    while index < end, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
        isClosed = bytes[index] == UInt8(ascii: "/")
        index += 1
        continue
      }
      isClosed = false
      guard let attribute = readAttribute(&index) else { return rest() }
      attributes.append(attribute)
    }
    guard index < end else { return rest() }
    offset = index + 1
    if ["script", "style", "xmp"].contains(name) { rawElement = name }
    return .start(
      HTMLTag(name: name, attributes: attributes, isClosed: isClosed, range: start..<offset))
  }

  /// Nil where the text ends within it.
  private func readAttribute(_ index: inout Int) -> HTMLTag.Attribute? {
    let nameStart = index
    repeat {
      index += 1
    } while index < end && bytes[index] > 0x20
      && bytes[index] != UInt8(ascii: "=") && bytes[index] != UInt8(ascii: ">")
      && bytes[index] != UInt8(ascii: "/")
    let name = lowercased(bytes[nameStart..<index])
    var ahead = index
    while ahead < end, bytes[ahead] <= 0x20 { ahead += 1 }
    guard ahead < end, bytes[ahead] == UInt8(ascii: "=") else {
      return HTMLTag.Attribute(name: name, value: "")
    }
    ahead += 1
    while ahead < end, bytes[ahead] <= 0x20 { ahead += 1 }
    guard ahead < end else { return nil }
    var value = ahead..<ahead
    if bytes[ahead] == UInt8(ascii: "\"") || bytes[ahead] == UInt8(ascii: "'") {
      guard let close = bytes.offset(of: bytes[ahead], from: ahead + 1) else { return nil }
      value = ahead + 1..<close
      index = close + 1
    } else {
      while ahead < end, bytes[ahead] > 0x20, bytes[ahead] != UInt8(ascii: ">") { ahead += 1 }
      value = value.lowerBound..<ahead
      index = ahead
    }
    return HTMLTag.Attribute(name: name, value: text(value))
  }

  /// The text of `<script>`, up to its end; then that.
  private mutating func readRaw(_ name: String) -> HTMLToken {
    rawElement = nil
    let start = offset
    let ending = Array("</\(name)".utf8)
    var close = start
    while let found = bytes.offset(of: UInt8(ascii: "<"), from: close) {
      let tag = bytes[found...].prefix(ending.count)
      if tag.count == ending.count, zip(tag, ending).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        offset = found
        return .text(start..<found)
      }
      close = found + 1
    }
    offset = end
    return .text(start..<end)
  }

  /// What is never closed is text.
  private mutating func rest() -> HTMLToken {
    defer { offset = end }
    return .text(offset..<end)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: Array(bytes[range]).withoutReferences(), as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

/// A name of markup: ASCII letters in lower case.
func lowercased(_ name: some Sequence<UInt8>) -> String {
  String(
    decoding: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}
