/// The next day on which the site would be another one though nobody touched a file: what a journal
/// that is built by hand has to be rebuilt for.
package struct NextChange: Sendable, Hashable {
  package let day: CalendarDay
  package let event: Event

  package enum Event: Sendable, Hashable {
    case showingBegins(film: String, at: String)
    case showingEnds(film: String, at: String)
    case articleAppears(title: String)
    case articleExpires(title: String)
  }

  /// The first after today; of several on one day, the first film by its place in the journal, then
  /// the first article. Nil for a journal that time does not change.
  package init?(of journal: Journal, after today: CalendarDay) {
    var first: NextChange?
    func consider(_ day: CalendarDay, _ event: Event) {
      guard day > today else { return }
      if let earlier = first, earlier.day <= day { return }
      first = NextChange(day: day, event: event)
    }
    for index in journal.films.indices where !journal.films[index].record.showings.isEmpty {
      let film = journal.films[index]
      for showing in film.record.showings {
        if let from = showing.from {
          consider(
            CalendarDay(firstOf: from), .showingBegins(film: film.record.title, at: showing.at))
        }
        if let until = showing.until {
          consider(
            CalendarDay(lastOf: until).next, .showingEnds(film: film.record.title, at: showing.at))
        }
      }
    }
    for article in journal.scheduled {
      consider(CalendarDay(firstOf: article.date), .articleAppears(title: article.title))
    }
    for index in journal.articles.indices {
      guard let expires = journal.articles[index].record.expires else { continue }
      consider(
        CalendarDay(lastOf: expires).next,
        .articleExpires(title: journal.articles[index].record.title))
    }
    guard let first else { return nil }
    self = first
  }

  private init(day: CalendarDay, event: Event) {
    self.day = day
    self.event = event
  }
}
