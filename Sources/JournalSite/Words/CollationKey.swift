/// A text's place in an order: bytes to be compared.
package struct CollationKey: Comparable, Hashable, Sendable {
  package let bytes: [UInt8]

  package static func < (a: CollationKey, b: CollationKey) -> Bool {
    a.bytes.withUnsafeBufferPointer { mine in
      b.bytes.withUnsafeBufferPointer { orderOfBytes(mine, $0) < 0 }
    }
  }
}

extension CollationKey {
  /// The key of the scalars from `start` on.
  ///
  /// First level: words (a space comes before any letter), numbers by value and before letters,
  /// letters by the alphabet without marks and case; other marks do not count. Second level: the
  /// text in small letters, byte by byte, so that `resume` comes before `résumé`.
  init(of scalars: [Unicode.Scalar], from start: Int, in alphabet: Alphabet) {
    var key: [UInt8] = []
    key.reserveCapacity((scalars.count - start) * 3 + 8)
    var isDivided = false
    var index = start
    while index < scalars.count {
      let scalar = scalars[index]
      if let digits = NumberRun(in: scalars, at: index) {
        if isDivided, !key.isEmpty { key.append(Self.space) }
        isDivided = false
        key.append(contentsOf: digits.key)
        index = digits.end
        continue
      }
      let end = key.count
      if isDivided, end > 0 { key.append(Self.space) }
      if alphabet.appendPlace(of: scalar, to: &key) {
        isDivided = false
      } else {
        key.removeSubrange(end...)
        if scalar.dividesWords { isDivided = true }
      }
      index += 1
    }
    key.append(0)
    for scalar in scalars[start...] {
      if scalar.isASCII {
        key.append(UInt8(truncatingIfNeeded: scalar.lowercased.value))
      } else {
        key.append(contentsOf: String(scalar.lowercased).utf8)
      }
    }
    bytes = key
  }

  /// Before numbers (0x10) and letters (0x20 and more), behind the end of the level (0).
  private static let space: UInt8 = 0x02
}

/// A number in a text: `1917`, and `20,000` as well.
private struct NumberRun {
  /// The index behind it.
  let end: Int

  /// How many digits it has, then the digits: of two numbers the longer is the greater.
  let key: [UInt8]

  /// Nil where no digit stands at `start`.
  init?(in scalars: [Unicode.Scalar], at start: Int) {
    guard scalars[start].digit != nil else { return nil }
    var digits: [UInt8] = []
    var index = start
    while index < scalars.count {
      if let digit = scalars[index].digit {
        digits.append(digit)
        index += 1
      } else if scalars[index].groupsDigits, Self.isGroup(scalars, at: index + 1) {
        index += 1
      } else {
        break
      }
    }
    let significant = digits.drop { $0 == 0 }
    let count = UInt8(truncatingIfNeeded: min(significant.count, 254))
    key = [0x10, count + 1] + significant.map { UInt8(ascii: "0") + $0 }
    end = index
  }

  /// Whether three digits stand at `start`, and no fourth.
  private static func isGroup(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    let run = scalars[start...].prefix { $0.digit != nil }.count
    return run == 3
  }
}

extension Unicode.Scalar {
  /// A decimal digit's value, in any script.
  fileprivate var digit: UInt8? {
    if isASCII { return (0x30...0x39).contains(value) ? UInt8(value - 0x30) : nil }
    guard properties.numericType == .decimal, let number = properties.numericValue,
      (0...9).contains(number)
    else { return nil }
    return UInt8(number)
  }

  /// A comma, or a space that does not break.
  fileprivate var groupsDigits: Bool {
    self == "," || value == 0xA0 || value == 0x202F
  }

  /// Spaces, dashes and what stands between words; quotation marks, brackets and the like do not
  /// count.
  fileprivate var dividesWords: Bool {
    switch self {
    case "-", "/", ":", ";", ",", ".", "&", "+", "_", "·", "…", "|", "=": return true
    default: break
    }
    if isASCII { return value <= 0x20 }
    switch properties.generalCategory {
    case .dashPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
