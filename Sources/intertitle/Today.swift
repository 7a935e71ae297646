import ArgumentParser
import Foundation
import FrontMatter
import JournalSite

/// The day on which a site is built: `--date`, or `SOURCE_DATE_EPOCH`, or the clock.
struct Today: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let isWritten = parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy(isDigits)
    guard isWritten,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    self.day = CalendarDay(firstOf: date)
  }

  /// As `init(argument:)`, with a word on what was perhaps meant.
  static func reading(_ argument: String) throws -> Today {
    if let today = Today(argument: argument) { return today }
    let guess = PartialDate(guessing: Array(argument.utf8)[...])
    throw ValidationError(
      guess.map { "did you mean \($0)?" } ?? "write the year, the month and the day: 2024-05-12")
  }

  /// Today in a time zone of the IANA data base; UTC where there is none of that name.
  ///
  /// Fails where `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch) is set to
  /// anything but seconds before the year 10000.
  init(in timezone: String) throws {
    let seconds: Int
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty {
      guard isDigits(epoch[...]), let number = Int(epoch), number < 253_402_300_800 else {
        throw ValidationError("SOURCE_DATE_EPOCH is “\(epoch)”, which is no number of seconds.")
      }
      seconds = number
    } else {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      seconds = now.tv_sec
    }
    let zone = Self.isUTC(timezone) ? nil : TimeZone(identifier: timezone)
    let instant = Date(timeIntervalSince1970: TimeInterval(seconds))
    let local = seconds + (zone?.secondsFromGMT(for: instant) ?? 0)
    day = CalendarDay(daysSince1970: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// Whether there is a time zone of that name.
  static func knows(_ timezone: String) -> Bool {
    isUTC(timezone) || TimeZone(identifier: timezone) != nil
  }

  /// Foundation's time zones take milliseconds to load, so UTC goes without them.
  private static func isUTC(_ timezone: String) -> Bool {
    ["UTC", "Etc/UTC", "GMT"].contains(timezone)
  }
}

private func isDigits(_ text: Substring) -> Bool {
  text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}
