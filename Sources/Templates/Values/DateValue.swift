/// A day, or as much of it as is known: 2024-05-02, 2024-05 or 2024.
///
/// Six bytes, since every value of a template has room for it.
@usableFromInline
package struct DateValue: Sendable, Hashable, Comparable, TemplateRepresentable {
  private let yearNumber: Int32
  private let monthNumber: UInt8
  private let dayNumber: UInt8

  /// A month outside 1...12 counts as unknown, and so does a day that the month does not have, or
  /// one without a month. The calendar is the Gregorian one throughout.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    yearNumber = Int32(clamping: year)
    let knownMonth = month.flatMap { (1...12).contains($0) ? $0 : nil }
    monthNumber = UInt8(clamping: knownMonth ?? 0)
    let length = knownMonth.map { DateValue.length(ofMonth: $0, in: year) } ?? 0
    dayNumber = UInt8(clamping: day.flatMap { $0 >= 1 && $0 <= length ? $0 : nil } ?? 0)
  }

  package var year: Int { Int(yearNumber) }

  /// 1...12.
  package var month: Int? { monthNumber == 0 ? nil : Int(monthNumber) }

  /// 1...31.
  package var day: Int? { dayNumber == 0 ? nil : Int(dayNumber) }

  /// A date that knows less comes before one that knows more.
  @usableFromInline
  package static func < (a: DateValue, b: DateValue) -> Bool {
    (a.yearNumber, a.monthNumber, a.dayNumber) < (b.yearNumber, b.monthNumber, b.dayNumber)
  }

  @usableFromInline package static var valueType: ValueType { .date }
  @inlinable package var templateValue: Value { .date(self) }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension DateValue {
  /// 1 for Monday to 7 for Sunday; nil without a day (Sakamoto's method).
  package var weekday: Int? {
    guard let month, let day else { return nil }
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let leapDays = floorDivide(year, 4) - floorDivide(year, 100) + floorDivide(year, 400)
    let fromSunday = (year + leapDays + shifts[month - 1] + day) % 7
    return (fromSunday + 7 + 6) % 7 + 1
  }

  /// `2024-05-02`, `2024-05` or `2024`.
  package var isoText: String {
    guard (0...9999).contains(year) else { return longISOText }
    // Ten bytes are within a Swift string itself: nothing is allocated.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var length = 0
      func put(_ number: Int, _ digits: Int) {
        var rest = number
        for place in stride(from: length + digits - 1, through: length, by: -1) {
          bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        length += digits
      }
      put(year, 4)
      for part in [month, day] {
        guard let part else { break }
        bytes[length] = UInt8(ascii: "-")
        length += 1
        put(part, 2)
      }
      return length
    }
  }

  /// Of a year that has not four digits.
  private var longISOText: String {
    let digits = String(abs(year))
    var text = (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count))
    text += digits
    for part in [month, day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }

  private func floorDivide(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : (a - b + 1) / b
  }
}
