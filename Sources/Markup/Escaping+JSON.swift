extension OutputBuffer {
  /// Writes a JSON string with its quotes. No `<`, `>` or `&` is left in it, so that it can stand
  /// in a script element; U+2028 and U+2029 are escaped for JavaScript's sake.
  package mutating func appendJSONString(_ text: String) {
    append(UInt8(ascii: "\""))
    appendJSONStringContent(text)
    append(UInt8(ascii: "\""))
  }

  /// Writes what stands between the quotes of a JSON string, escaped as in `appendJSONString`.
  package mutating func appendJSONStringContent(_ text: String) {
    jsonEscapes.withUnsafeBufferPointer { table in
      let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
        appendJSONStringContent($0, table)
      }
      if isWritten == nil {
        Array(text.utf8).withUnsafeBufferPointer { appendJSONStringContent($0, table) }
      }
    }
  }

  /// Writes a member's name with its quotes and the colon. A name of ours, of letters, `@` and such:
  /// nothing in it is escaped.
  mutating func appendJSONName(_ name: StaticString) {
    append(UInt8(ascii: "\""))
    append(name)
    append("\":")
  }

  private mutating func appendJSONStringContent(
    _ source: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt8>
  ) {
    var clean = 0
    for index in source.indices {
      let escape = table[Int(source[index])]
      if escape == 0 { continue }
      var length = 1
      var code = UInt32(source[index])
      if escape == leadsToSeparator {
        guard let separator = lineSeparator(in: source, at: index) else { continue }
        (code, length) = (separator, 3)
      }
      if escape == leadsAway {
        // What is no character is dropped, as it is between tags.
        length = lengthOfNoCharacter(in: source, at: index)
        if length == 0 { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: source[clean..<index]))
        clean = index + length
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: source[clean..<index]))
      clean = index + length
      append(UInt8(ascii: "\\"))
      if escape == byCode || escape == leadsToSeparator {
        append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] as [UInt32] { append(hexDigits[Int(code >> shift & 0xF)]) }
      } else {
        append(escape)
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: source[clean...]))
  }

  /// U+2028 or U+2029 at an E2: they are E2 80 A8 and E2 80 A9.
  private func lineSeparator(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index + 2 < source.count, source[index + 1] == 0x80 else { return nil }
    let last = source[index + 2]
    return last == 0xA8 || last == 0xA9 ? 0x2000 + UInt32(last - 0x80) : nil
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// In the table: the byte is written as a `\u` escape.
private let byCode: UInt8 = 1

/// In the table: the first byte of the two separators, and of other characters.
private let leadsToSeparator: UInt8 = 2

/// For each byte: 0 if it stands for itself, the letter behind a backslash, or one of the above.
private let jsonEscapes: [UInt8] = {
  var table = [UInt8](repeating: 0, count: 256)
  for control in 0..<0x20 { table[control] = byCode }
  for sign in "<>&".utf8 { table[Int(sign)] = byCode }
  for sign in "\"\\".utf8 { table[Int(sign)] = sign }
  table[0x0A] = UInt8(ascii: "n")
  table[0x0D] = UInt8(ascii: "r")
  table[0x09] = UInt8(ascii: "t")
  table[0xE2] = leadsToSeparator
  for lead in [0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4] { table[lead] = leadsAway }
  return table
}()
