/// A text as search compares it: words in lower case without their marks, single spaces between them.
///
/// `templates/assets/search.js` does the same to what a reader types, so the two must change
/// together: lower case; canonical decomposition, without the marks (category M), `ς` as `σ`;
/// apostrophes vanish; whatever else is no letter (L) and no number (N) divides words. Scripts stay
/// as they are, and the NFC and the NFD form of a text come out alike.
package struct SearchText: Sendable {
  package private(set) var scalars: [Unicode.Scalar] = []
  private var isDivided = false

  package init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar) }
  }

  package var text: String { String(String.UnicodeScalarView(scalars)) }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      switch scalar.value {
      case 0x41...0x5A: put(scalar.lowercased)
      case 0x30...0x39, 0x61...0x7A: put(scalar)
      case 0x27, 0x60: break
      default: isDivided = true
      }
      return
    }
    if scalar.isApostrophe { return }
    if !scalar.properties.changesWhenLowercased { return appendSmall(scalar) }
    for small in scalar.properties.lowercaseMapping.unicodeScalars { appendSmall(small) }
  }

  private mutating func appendSmall(_ scalar: Unicode.Scalar) {
    let plain = Self.plainLetters[scalar] ?? scalar
    switch plain.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: break
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      put(plain == "ς" ? "σ" : plain)
    default: isDivided = true
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if isDivided, !scalars.isEmpty { scalars.append(" ") }
    if !isDivided, let last = scalars.last, let syllable = hangulSyllable(last, scalar) {
      scalars[scalars.count - 1] = syllable
    } else {
      scalars.append(scalar)
    }
    isDivided = false
  }
}

/// The syllable that two parts of one make together (The Unicode Standard, section 3.12).
private func hangulSyllable(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
  let (a, b) = (first.value, second.value)
  if (0x1100...0x1112).contains(a), (0x1161...0x1175).contains(b) {
    return Unicode.Scalar(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
  }
  if (0xAC00...0xD7A3).contains(a), (a - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(b) {
    return Unicode.Scalar(a + b - 0x11A7)
  }
  return nil
}
