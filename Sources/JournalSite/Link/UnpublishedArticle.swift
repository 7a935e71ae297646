import FrontMatter

/// An article that the site leaves out: enough of it to know a link that leads to it.
struct UnpublishedArticle: Sendable {
  let id: String
  let absence: Absence
}

/// Why an article is not in the site today.
enum Absence: Sendable {
  case draft
  case scheduled(CalendarDay)
  case expired

  init(of record: ArticleRecord, on today: CalendarDay) {
    if let expires = record.expires, CalendarDay(lastOf: expires) < today {
      self = .expired
    } else if record.isDraft {
      self = .draft
    } else {
      self = .scheduled(CalendarDay(firstOf: record.date))
    }
  }

  /// Whether an article that is left out for this reason may speak of another that is left out:
  /// true where it will not appear before the other one does.
  func maySpeak(of other: Absence) -> Bool {
    switch (self, other) {
    case (.expired, _): true
    case (_, .expired): false
    case (.draft, _): true
    case (.scheduled, .draft): false
    case (.scheduled(let day), .scheduled(let otherDay)): otherDay <= day
    }
  }
}
