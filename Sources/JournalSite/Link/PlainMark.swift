/// A mark as it is set, or a space that does not break, where a keyboard has a plainer one.
struct PlainMark {
  /// ASCII: `'`, `"`, `-`, `.` or a space.
  let plain: UInt8

  /// How often it is typed: an ellipsis is three full stops.
  var repeats: Int { plain == UInt8(ascii: ".") ? 3 : 1 }

  /// How many bytes the mark has that is set.
  let count: Int

  /// Nil where no such mark begins at `index`.
  ///
  /// All dashes are hyphens: who types a title writes ` - ` or `--` for what stands as ` – ` in the
  /// text.
  init?(in text: ArraySlice<UInt8>, at index: Int) {
    guard index + 1 < text.endIndex else { return nil }
    if text[index] == 0xC2 {
      switch text[index + 1] {
      case 0xA0: plain = UInt8(ascii: " ")
      case 0xAB, 0xBB: plain = UInt8(ascii: "\"")
      default: return nil
      }
      count = 2
      return
    }
    guard text[index] == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 else {
      return nil
    }
    switch text[index + 2] {
    case 0x90...0x95: plain = UInt8(ascii: "-")
    case 0x98...0x9B, 0xB9, 0xBA: plain = UInt8(ascii: "'")
    case 0x9C...0x9F: plain = UInt8(ascii: "\"")
    case 0xA6: plain = UInt8(ascii: ".")
    case 0x87, 0xAF: plain = UInt8(ascii: " ")
    default: return nil
    }
    count = 3
  }

  /// Whether `name` goes on with the plain mark at `place`.
  func stands(in name: [UInt8], at place: Int) -> Bool {
    place + repeats <= name.count && name[place..<place + repeats].allSatisfy { $0 == plain }
  }
}

/// A name or a title in the form in which it is compared: typewriter marks, one hyphen for any dash,
/// one space for any white space, letters and their marks joined.
func comparable(_ text: String) -> String {
  guard needsPlainMarks(text) else { return text }
  var bytes = Array(text.utf8)
  if hasCombiningMarks(bytes) {
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: Letters.known.composedScalars(of: text))
    bytes = Array(String(composed).utf8)
  }
  var plain: [UInt8] = []
  plain.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if let mark = PlainMark(in: bytes[...], at: index) {
      for _ in 0..<mark.repeats { append(mark.plain, to: &plain) }
      index += mark.count
    } else {
      append(bytes[index] < 0x20 ? UInt8(ascii: " ") : bytes[index], to: &plain)
      index += 1
    }
  }
  if plain.last == UInt8(ascii: " ") { plain.removeLast() }
  return String(decoding: plain, as: UTF8.self)
}

/// Adds a byte, but no second space or hyphen.
private func append(_ byte: UInt8, to plain: inout [UInt8]) {
  let isSpace = byte == UInt8(ascii: " ")
  if isSpace, plain.isEmpty { return }
  if isSpace || byte == UInt8(ascii: "-"), plain.last == byte { return }
  plain.append(byte)
}

/// False for most texts: what is to be mended begins with one of a few bytes.
private func needsPlainMarks(_ text: String) -> Bool {
  var last = UInt8(ascii: " ")
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"): if byte == last { return true }
    case 0xC2, 0xCC, 0xCD, 0xE2, ..<0x20: return true
    default: break
    }
    last = byte
  }
  return last == UInt8(ascii: " ")
}

/// Whether one of U+0300 to U+036F may be in it: diacritics that stand behind their letter.
func hasCombiningMarks(_ bytes: [UInt8]) -> Bool {
  // Without a way out of the loop, the compiler looks at many bytes at a time.
  var found: UInt8 = 0
  bytes.withUnsafeBufferPointer { bytes in
    for byte in bytes { found |= byte & 0xFE == 0xCC ? 1 : 0 }
  }
  return found != 0
}
