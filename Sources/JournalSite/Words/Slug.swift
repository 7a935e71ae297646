/// The part of an address that a name or title makes: ASCII letters in lower case, digits and
/// single hyphens. Empty where nothing in `text` has an ASCII form.
///
/// Apostrophes vanish, as do letters and symbols without an ASCII form (Chinese, Arabic, Hangul);
/// every other run of characters is one hyphen. The NFC and the NFD form of a text make the same.
package func slug(of text: String) -> String {
  var writer = SlugWriter()
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    for byte in text.utf8 { writer.append(byte) }
  } else {
    let letters = Letters.known
    var last: Unicode.Scalar?
    for scalar in letters.composedScalars(of: text) {
      writer.append(scalar, after: last, letters)
      last = scalar
    }
  }
  return String(decoding: writer.bytes, as: UTF8.self)
}

/// Whether `text` is what `slug(of:)` makes: `a`–`z` and `0`–`9`, single hyphens between them.
package func isSlug(_ text: String) -> Bool {
  var last = UInt8(ascii: "-")
  for byte in text.utf8 {
    guard isLetterOrDigit(byte) || (byte == UInt8(ascii: "-") && last != byte) else { return false }
    last = byte
  }
  return last != UInt8(ascii: "-")
}

/// Whether `text` is shaped like an id: not empty, nothing but `a`–`z`, `0`–`9` and hyphens.
package func isIdentifierShaped(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
}

/// Whether an entity may have this id: shaped like one, and not too long for the name of a folder.
package func canBeID(_ text: String) -> Bool {
  isIdentifierShaped(text) && text.utf8.count <= Alias.maximumByteCount
}

/// Whether `text` is shaped like an id and holds a hyphen or a digit, as an id in brackets after a
/// name must: `(voice)` is a note, `(steve-mcqueen-1969)` is not.
package func isIdentifierWithHyphenOrDigit(_ text: String) -> Bool {
  isIdentifierShaped(text) && text.utf8.contains { $0 < UInt8(ascii: "a") }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// A slug in the making.
private struct SlugWriter {
  private(set) var bytes: [UInt8] = []
  private var isDivided = false

  mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte + 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    default: if isLetterOrDigit(byte) { put(byte) } else { isDivided = true }
    }
  }

  mutating func append(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, _ letters: Letters
  ) {
    if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value)) }
    if scalar.isApostrophe { return }
    // Two vowels are written with two letters: Greek `ου` and Armenian `ու`.
    if scalar.isUpsilon, last?.lowercased == "ο" { return put(UInt8(ascii: "u")) }
    if scalar.lowercased == "ւ", last?.lowercased == "ո", bytes.last == UInt8(ascii: "o") {
      bytes.removeLast()
      return put(UInt8(ascii: "u"))
    }
    if let form = letters.asciiForm(of: scalar) {
      for byte in form { append(byte) }
      return
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .control:
      isDivided = true
    default:
      break
    }
  }

  private mutating func put(_ byte: UInt8) {
    if isDivided, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
    isDivided = false
    bytes.append(byte)
  }
}

extension Unicode.Scalar {
  /// The Greek letter, with an accent or without; with a diaeresis it stands alone.
  fileprivate var isUpsilon: Bool {
    lowercased == "υ" || lowercased == "ύ" || value == 0x1F7B
  }
}
