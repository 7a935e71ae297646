extension PartialDate {
  /// Reads `2024-05-02`, `2024-05` or `2024`, in ASCII; nil for anything else and for days that the
  /// calendar does not have.
  package init?(_ text: some Collection<UInt8>) {
    var numbers = [0, 0, 0]
    var part = 0
    var digits = 0
    for byte in text {
      if byte == UInt8(ascii: "-") {
        guard digits == (part == 0 ? 4 : 2), part < 2 else { return nil }
        part += 1
        digits = 0
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 4 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      }
    }
    guard digits == (part == 0 ? 4 : 2) else { return nil }
    self.init(
      year: numbers[0], month: part > 0 ? numbers[1] : nil, day: part > 1 ? numbers[2] : nil)
  }

  /// What is perhaps meant by `2024-5-2`, `2024/05/02`, `2024-05-02T10:00` or `2.5.2024`. Not by
  /// `2/5/2024`: in some countries that is a day in February.
  package init?(guessing text: ArraySlice<UInt8>) {
    var numbers: [Int] = []
    var separators: [UInt8] = []
    var rest = text
    while numbers.count < 3 {
      let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard digits.count <= 4, let number = Int(String(decoding: digits, as: UTF8.self)) else {
        break
      }
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
      guard let separator = rest.popFirst() else { break }
      separators.append(separator)
    }
    guard numbers.count == 3 else { return nil }
    if numbers[0] > 31 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if numbers[2] > 31, separators.prefix(2).allSatisfy({ $0 == UInt8(ascii: ".") }) {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }
}
