// Quoted texts (YAML 1.2.2, § 7.3).
extension FieldReader {
  /// The quote that closes the one at `start`, or nil; nil, too, where none stands there.
  func closingQuote(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var offset = start + 1
    while offset < end {
      if quote == UInt8(ascii: "\""), bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
      } else if bytes[offset] == quote {
        let isDoubled =
          quote == UInt8(ascii: "'") && offset + 1 < end && bytes[offset + 1] == quote
        if !isDoubled { return offset }
        offset += 2
      } else {
        offset += 1
      }
    }
    return nil
  }

  /// The lines are wholly in one pair of quotes.
  func isQuoted(_ segments: [Range<Int>]) -> Bool {
    guard let first = segments.first, let last = segments.last, !first.isEmpty else { return false }
    return closingQuote(from: first.lowerBound, to: last.upperBound) == last.upperBound - 1
  }

  /// What stands between the quotes that begin the first and end the last of `segments`, the lines
  /// of the text without indentation; blank lines are empty ranges.
  mutating func decodeQuoted(_ segments: [Range<Int>]) -> FieldText {
    guard let first = segments.first, let last = segments.last else {
      return FieldText(text: "", range: 0..<0)
    }
    let range = first.lowerBound + 1..<max(last.upperBound - 1, first.lowerBound + 1)
    let quote = bytes[first.lowerBound]
    let special = quote == UInt8(ascii: "'") ? quote : UInt8(ascii: "\\")
    if segments.count == 1, !bytes[range].contains(special) {
      return FieldText(text: string(range), range: range)
    }
    var decoder = QuoteDecoder(isDouble: quote == UInt8(ascii: "\""))
    for segment in segments {
      let clamped = segment.isEmpty ? segment : segment.clamped(to: range)
      decoder.addLine(bytes[clamped])
    }
    if let escape = decoder.badEscape {
      report(.badEscape(text: excerpt(escape)), escape)
    }
    return decoder.text.text(in: range)
  }
}

/// Undoes quoting and folding, a line at a time.
private struct QuoteDecoder {
  let isDouble: Bool
  private(set) var text = TextBuilder()
  /// Where the first escape stands that YAML does not have.
  private(set) var badEscape: Range<Int>?
  private var lineCount = 0
  private var blankLines = 0
  private var joinsNextLine = false

  init(isDouble: Bool) { self.isDouble = isDouble }

  mutating func addLine(_ line: ArraySlice<UInt8>) {
    defer { lineCount += 1 }
    if line.isEmpty, lineCount > 0 {
      blankLines += 1
      return
    }
    if lineCount > 0, !joinsNextLine {
      if blankLines == 0 { text.separate(by: " ".utf8) }
    }
    text.separate(by: String(repeating: "\n", count: blankLines).utf8)
    blankLines = 0
    joinsNextLine = false
    if isDouble { addDouble(line) } else { addSingle(line) }
  }

  private mutating func addSingle(_ line: ArraySlice<UInt8>) {
    var rest = line
    while let quote = rest.firstIndex(of: UInt8(ascii: "'")) {
      text.append(rest[..<quote])
      let end = quote + 1 < rest.endIndex && rest[quote + 1] == rest[quote] ? quote + 2 : quote + 1
      text.append(CollectionOfOne(rest[quote]), for: quote..<end)
      rest = rest[end...]
    }
    text.append(rest)
  }

  private mutating func addDouble(_ line: ArraySlice<UInt8>) {
    var rest = line
    while let byte = rest.popFirst() {
      let start = rest.startIndex - 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(line[start..<start + 1])
        continue
      }
      guard let letter = rest.popFirst() else {
        joinsNextLine = true
        return
      }
      if let length = hexLength(letter) {
        addScalar(rest.prefix(length), length, from: start)
        rest = rest.dropFirst(length)
      } else if let plain = plainEscape(letter) {
        text.append(plain.utf8, for: start..<rest.startIndex)
      } else {
        while let next = rest.first, next & 0xC0 == 0x80 { rest.removeFirst() }
        badEscape = badEscape ?? start..<rest.startIndex
      }
    }
  }

  private mutating func addScalar(_ digits: ArraySlice<UInt8>, _ length: Int, from start: Int) {
    let isHexadecimal =
      digits.count == length && digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    let scalar =
      isHexadecimal
      ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      : nil
    if let scalar {
      text.append(Character(scalar).utf8, for: start..<digits.endIndex)
    } else {
      badEscape = badEscape ?? start..<digits.endIndex
    }
  }

  private func hexLength(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  /// YAML 1.2.2, § 5.7.
  private func plainEscape(_ letter: UInt8) -> String? {
    switch letter {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"), 0x09: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case UInt8(ascii: " "): " "
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
