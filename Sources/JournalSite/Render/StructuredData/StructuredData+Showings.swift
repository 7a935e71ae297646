import FrontMatter
import Markup

/// Where a film can be watched: on a platform, which has an address, or in a place.
extension StructuredData {
  func writeWatching(_ showings: [Showing], into film: inout JSONObjectWriter) {
    let showings = showings.filter { $0.url != nil && !$0.isOver(on: site.today) }
    if showings.isEmpty { return }
    film.array("potentialAction") { actions in
      for showing in showings { actions.object { write(showing, into: &$0) } }
    }
  }

  private func write(_ showing: Showing, into node: inout JSONObjectWriter) {
    node.member("@type", "WatchAction")
    node.member("target", showing.url)
    node.member("startTime", showing.from.map { "\(day(CalendarDay(firstOf: $0)))T00:00:00" })
    node.member("endTime", showing.until.map { "\(day(CalendarDay(lastOf: $0)))T23:59:59" })
    node.object("provider") {
      $0.member("@type", "Organization")
      $0.member("name", showing.at)
    }
    guard let access = showing.access else { return }
    node.object("actionAccessibilityRequirement") {
      $0.member("@type", "ActionAccessSpecification")
      $0.member("category", access)
    }
  }

  /// Those of which the first day is known; an event without one would be a mistake.
  func writeScreenings(
    of film: ID<Film>, _ record: FilmRecord, into graph: inout JSONArrayWriter
  ) {
    for showing in record.showings where showing.url == nil && !showing.isOver(on: site.today) {
      guard let from = showing.from else { continue }
      graph.object {
        $0.member("@type", "ScreeningEvent")
        $0.member("name", record.title)
        $0.member("startDate", from)
        $0.member("endDate", showing.until)
        $0.object("location") { writePlace(showing.at, into: &$0) }
        $0.member("workPresented", reference(to: film))
      }
    }
  }

  /// Its address is as much of it as anybody typed.
  func writePlace(_ place: String, into node: inout JSONObjectWriter) {
    node.member("@type", "Place")
    node.member("name", place)
    node.member("address", place)
  }

  private func day(_ day: CalendarDay) -> String {
    PartialDate(year: day.year, month: day.month, day: day.day)?.description ?? ""
  }
}
