/// What is known of letters: the plain letter under the marks, and the form in ASCII.
///
/// Our own tables: the libraries that know all of Unicode cost more to load than a journal takes to
/// build.
struct Letters: Sendable {
  /// Both cases of every letter with a mark, and the plain letter in lower case.
  private let plainLetters: [Unicode.Scalar: Unicode.Scalar]

  /// Both cases of every letter that has one, and its form.
  private let asciiForms: [Unicode.Scalar: [UInt8]]

  /// What a letter and the marks that follow it make together, by their equivalence.
  private let compositions: [Character: Unicode.Scalar]

  static let known = Letters()

  private init() {
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    var forms: [Unicode.Scalar: [UInt8]] = [:]
    var composed: [Character: Unicode.Scalar] = [:]
    for line in Self.variants.split(separator: "\n") {
      guard let letter = line.unicodeScalars.first else { continue }
      for variant in line.unicodeScalars.dropFirst() {
        for scalar in variant.bothCases {
          plain[scalar] = letter
          composed[Character(scalar)] = scalar
        }
      }
    }
    let words = Self.forms.split { $0 == " " || $0 == "\n" }
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      guard let letter = words[index].unicodeScalars.first else { continue }
      for scalar in letter.bothCases {
        forms[scalar] = Array(words[index + 1].utf8)
        composed[Character(scalar)] = scalar
      }
    }
    for (scalar, letter) in plain {
      forms[scalar] =
        letter.isASCII ? [UInt8(truncatingIfNeeded: letter.value)] : forms[letter]
    }
    plainLetters = plain
    asciiForms = forms
    compositions = composed
  }

  /// The letter without its marks, in lower case; nil for one that has none.
  func plainLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    plainLetters[scalar]
  }

  /// Lower-case ASCII; a hyphen in it divides words. Nil where it has no form.
  func asciiForm(of scalar: Unicode.Scalar) -> [UInt8]? {
    // Full-width forms stand in the order of ASCII.
    if (0xFF01...0xFF5E).contains(scalar.value) {
      let byte = UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
      return [(0x41...0x5A).contains(byte) ? byte + 0x20 : byte]
    }
    return asciiForms[scalar]
  }

  /// The text's scalars, with the letters and marks joined that we know as one letter: the NFC and
  /// the NFD form of a text come out alike.
  func composedScalars(of text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { (0x300...0x36F).contains($0.value) }) else { return scalars }
    return text.flatMap { character in
      let parts = Array(character.unicodeScalars)
      if parts.count == 1 { return parts }
      return compositions[character].map { [$0] } ?? parts
    }
  }
}

extension Unicode.Scalar {
  /// The letter as it is, and its capital where that is one scalar.
  fileprivate var bothCases: [Unicode.Scalar] {
    let capital = properties.uppercaseMapping.unicodeScalars
    guard capital.count == 1, let first = capital.first, first != self else { return [self] }
    return [self, first]
  }

  /// The small letter; the letter itself where that is more than one scalar.
  var lowercased: Unicode.Scalar {
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? Unicode.Scalar(value + 0x20) ?? self : self
    }
    let small = properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? self : self
  }

  /// `'`, `’` and what is typed or printed for them, and the letters of that shape: Hawaiian
  /// ʻokina, the soft signs of romanisations.
  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
    case 0x2B9...0x2BF, 0x2C8, 0x2CA...0x2CB, 0x2EE, 0x55A, 0x5F3: true
    default: false
    }
  }
}
