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
}
