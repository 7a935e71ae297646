import ArgumentParser
import Foundation
import FrontMatter
import JournalSite

/// The day on which a site is built: `--date`, or `SOURCE_DATE_EPOCH`, or the clock.
struct Today: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = PartialDate(year: year, month: month, day: day)
    else { return nil }
    self.day = CalendarDay(firstOf: date)
  }

  /// Today in a time zone of the IANA data base; UTC where there is none of that name.
  init(in timezone: String) {
    let environment = ProcessInfo.processInfo.environment
    let seconds: Int
    if let epoch = environment["SOURCE_DATE_EPOCH"].flatMap(Int.init) {
      seconds = epoch
    } else {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      seconds = now.tv_sec
    }
    // Foundation's time zones take milliseconds to load, so UTC goes without them.
    let isUTC = ["UTC", "Etc/UTC", "GMT"].contains(timezone)
    let zone = isUTC ? nil : TimeZone(identifier: timezone)
    let instant = Date(timeIntervalSince1970: TimeInterval(seconds))
    let local = seconds + (zone?.secondsFromGMT(for: instant) ?? 0)
    day = CalendarDay(daysSince1970: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }
}
