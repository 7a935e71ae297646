/// Cuts a stylesheet into comments, texts, addresses and signs, as far as whoever looks at one here has
/// to know (CSS Syntax Module Level 3, section 4).
package struct StylesheetScanner {
  private let bytes: [UInt8]
  private var index = 0

  /// True behind the bracket of `url("…")`.
  private var isBeforeAddress = false

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; nil at the end.
  package mutating func next() -> StylesheetToken? {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let start = index
    switch bytes[index] {
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): return comment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return text()
    case UInt8(ascii: "("): return address() ?? sign()
    case let byte where Self.isSign(byte): return sign()
    case UInt8(ascii: "@") where isName(byte(1)):
      index += 1
      while isName(byte(0)) { index += 1 }
      return token(.atWord, from: start)
    default:
      repeat { index += bytes[index] == UInt8(ascii: "\\") ? escapeLength : 1 } while !isEndOfRun
      index = min(index, bytes.count)
      return token(.other, from: start)
    }
  }

  /// Behind the next semicolon that stands in no brackets; nil where a rule begins before, or where
  /// there is none.
  mutating func endOfStatement() -> Int? {
    var depth = 0
    while let token = next() {
      if !token.isClosed { return nil }
      switch token.kind {
      case .sign(UInt8(ascii: "{")), .sign(UInt8(ascii: "}")): return nil
      case .sign(UInt8(ascii: "(")): depth += 1
      case .sign(UInt8(ascii: ")")): depth -= 1
      case .sign(UInt8(ascii: ";")) where depth <= 0: return token.range.upperBound
      default: break
      }
    }
    return nil
  }

  /// The name of `@import`, in small letters.
  func name(of atWord: StylesheetToken) -> String {
    String(decoding: bytes[atWord.range.dropFirst()], as: UTF8.self).lowercased()
  }

  private mutating func comment() -> StylesheetToken {
    let start = index
    index += 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return token(.comment, from: start)
      }
      index += 1
    }
    index = bytes.count
    return token(.comment, from: start, isClosed: false)
  }

  /// From the mark to behind the one that closes it, or behind the end of the line.
  private mutating func text() -> StylesheetToken {
    let (start, quote) = (index, bytes[index])
    let kind = StylesheetToken.Kind.text(isAddress: isBeforeAddress)
    isBeforeAddress = false
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        index += 1
        return token(kind, from: start, content: start + 1..<index - 1)
      }
      index += byte == UInt8(ascii: "\\") ? escapeLength : 1
      if Self.isLineEnd(byte) { break }
    }
    index = min(index, bytes.count)
    return token(kind, from: start, isClosed: false)
  }

  private mutating func sign() -> StylesheetToken {
    index += 1
    return token(.sign(bytes[index - 1]), from: index - 1)
  }

  /// The rest of `url(a.png)`; nil where that is another bracket, or the address stands in quotation
  /// marks, or holds what no address may.
  private mutating func address() -> StylesheetToken? {
    guard isBehindURL else { return nil }
    var start = index + 1
    while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: ")"), !Self.isSpace(bytes[end]) {
      if "\"'(".utf8.contains(bytes[end]) {
        isBeforeAddress = end == start && bytes[end] != UInt8(ascii: "(")
        return nil
      }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    end = min(end, bytes.count)
    var close = end
    while close < bytes.count, Self.isSpace(bytes[close]) { close += 1 }
    guard close < bytes.count, bytes[close] == UInt8(ascii: ")") else { return nil }
    let open = index
    index = close + 1
    return token(.address, from: open, content: start..<end)
  }

  /// Whether the word before the bracket at hand is `url`.
  private var isBehindURL: Bool {
    guard index >= 3 else { return false }
    let word = bytes[index - 3..<index]
    return word.lazy.map { $0 | 0x20 }.elementsEqual("url".utf8) && !isName(byte(-4))
  }

  private func token(
    _ kind: StylesheetToken.Kind, from start: Int, content: Range<Int>? = nil, isClosed: Bool = true
  ) -> StylesheetToken {
    StylesheetToken(
      kind: kind, range: start..<index, content: content ?? start..<index, isClosed: isClosed)
  }

  /// Of the backslash at hand with what it stands before; the two bytes of a line's end are one.
  private var escapeLength: Int {
    byte(1) == 0x0D && byte(2) == 0x0A ? 3 : 2
  }

  private var isEndOfRun: Bool {
    guard let next = byte(0) else { return true }
    return Self.isSpace(next) || Self.isSign(next) || "\"'@".utf8.contains(next)
      || next == UInt8(ascii: "/") && byte(1) == UInt8(ascii: "*")
  }

  private func byte(_ distance: Int) -> UInt8? {
    bytes.indices.contains(index + distance) ? bytes[index + distance] : nil
  }

  private func isName(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isSign(_ byte: UInt8) -> Bool { "{}()[];".utf8.contains(byte) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0C || isLineEnd(byte)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
