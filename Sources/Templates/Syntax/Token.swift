import Diagnostics

/// A word, a literal or a sign within a tag.
struct Token {
  enum Kind: Equatable {
    case name(String)
    case text(String)
    case number(Int)
    case decimal(Double)
    case sign(String)
  }

  let kind: Kind
  let range: Range<Int>
}

/// What is wrong with a tag's content; thrown up to the tag, where it becomes a diagnostic.
struct SyntaxFailure: Error {
  let problem: TemplateProblem
  let range: Range<Int>
}

/// Reads the tokens of a tag's content.
struct Tokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private(set) var tokens: [Token] = []

  init(_ bytes: [UInt8], in range: Range<Int>) throws(SyntaxFailure) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
    while position < end {
      if isSpace(bytes[position]) {
        position += 1
      } else {
        tokens.append(try nextToken())
      }
    }
  }

  private mutating func nextToken() throws(SyntaxFailure) -> Token {
    let byte = bytes[position]
    if startsName(byte) { return name() }
    if isDigit(byte) || byte == UInt8(ascii: "-") && isDigit(peek(1)) { return try number() }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try text() }
    for length in [2, 1] where position + length <= end {
      let sign = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
      if signs.contains(sign) {
        position += length
        return Token(kind: .sign(sign), range: (position - length)..<position)
      }
    }
    throw SyntaxFailure(
      problem: .unexpectedCharacter(String(decoding: [byte], as: UTF8.self)),
      range: position..<(position + 1))
  }

  private mutating func name() -> Token {
    let start = position
    while position < end, continuesName(bytes[position]) { position += 1 }
    while position > start + 1, bytes[position - 1] == UInt8(ascii: "-") { position -= 1 }
    let range = start..<position
    return Token(kind: .name(String(decoding: bytes[range], as: UTF8.self)), range: range)
  }

  private mutating func number() throws(SyntaxFailure) -> Token {
    let start = position
    position += 1
    while position < end, isDigit(bytes[position]) { position += 1 }
    let isDecimal = peek(0) == UInt8(ascii: ".") && isDigit(peek(1))
    if isDecimal {
      position += 1
      while position < end, isDigit(bytes[position]) { position += 1 }
    }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    if isDecimal, let value = Double(digits), value.isFinite {
      return Token(kind: .decimal(value), range: start..<position)
    }
    guard !isDecimal, let value = Int(digits) else {
      throw SyntaxFailure(problem: .numberTooLarge(digits), range: start..<position)
    }
    return Token(kind: .number(value), range: start..<position)
  }

  private mutating func text() throws(SyntaxFailure) -> Token {
    let start = position
    let quote = bytes[position]
    var content: [UInt8] = []
    position += 1
    while position < end, bytes[position] != quote {
      let escaped = peek(1)
      let isEscape =
        bytes[position] == UInt8(ascii: "\\") && (escaped == quote || escaped == UInt8(ascii: "\\"))
      if isEscape { position += 1 }
      guard position < end else { break }
      content.append(bytes[position])
      position += 1
    }
    guard position < end else {
      throw SyntaxFailure(problem: .unclosedText, range: start..<end)
    }
    position += 1
    return Token(
      kind: .text(String(decoding: content, as: UTF8.self)), range: start..<position)
  }

  private func peek(_ distance: Int) -> UInt8 {
    position + distance < end ? bytes[position + distance] : 0
  }
}

private let signs: Set<String> = [
  "==", "!=", "<=", ">=", "<", ">", "=", ".", "|", ":", ",", "(", ")",
]

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

private func startsName(_ byte: UInt8) -> Bool {
  let lower = byte | 0x20
  return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    || byte >= 0x80
}

private func continuesName(_ byte: UInt8) -> Bool {
  startsName(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
}
