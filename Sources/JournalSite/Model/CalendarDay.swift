package import FrontMatter

/// A whole day of the Gregorian calendar.
package struct CalendarDay: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The first day of a year or a month, or the day itself.
  package init(firstOf date: PartialDate) {
    year = date.year
    month = date.month ?? 1
    day = date.day ?? 1
  }

  /// The last day of a year or a month, or the day itself.
  package init(lastOf date: PartialDate) {
    year = date.year
    month = date.month ?? 12
    day = date.day ?? PartialDate.days(in: date.month ?? 12, of: date.year)
  }

  /// The day that many days after 1 January 1970 (Hinnant, “chrono-Compatible Low-Level Date
  /// Algorithms”, `civil_from_days`).
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day after.
  package var next: CalendarDay {
    if day < PartialDate.days(in: month, of: year) {
      return CalendarDay(year: year, month: month, day: day + 1)
    }
    return month < 12
      ? CalendarDay(year: year, month: month + 1, day: 1)
      : CalendarDay(year: year + 1, month: 1, day: 1)
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
