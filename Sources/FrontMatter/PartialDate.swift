/// A day, a month or a year of the Gregorian calendar.
package struct PartialDate: Sendable, Hashable {
  /// 0 to 9999.
  package let year: Int

  /// 1 to 12, or nil for a whole year.
  package let month: Int?

  /// 1 to 31, or nil for a whole month or year.
  package let day: Int?

  /// Before every other: the year 0.
  package static let earliest = PartialDate()

  /// What a date of a journal is in: any other year is a slip.
  static let usualYears = 1000...2999

  private init() {
    year = 0
    month = nil
    day = nil
  }

  /// Nil for a date that the calendar does not have: 2023-02-30, 2024-13.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month has, 28 to 31; `month` is 1 to 12.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  /// By time; a year comes before its months, a month before its days.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate {
  /// The last day of it comes before the first of `other`: 2024-04 before 2024-05-02, but neither
  /// 2024-05 nor 2024 is.
  package func isWhollyBefore(_ other: PartialDate) -> Bool {
    (year, month ?? 12, day ?? 31) < (other.year, other.month ?? 1, other.day ?? 1)
  }
}

extension PartialDate: CustomStringConvertible {
  /// As in front matter: `2024-05-02`, `2024-05`, `2024`.
  package var description: String {
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    return text
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
