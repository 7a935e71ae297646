package import FrontMatter

/// Articles that readers subscribe to: those of the whole journal, of a kind, of a person.
package struct Feed: Sendable {
  package let subject: Subject

  /// The page that shows the same to people: `/interviews/`.
  package let index: String

  /// `/interviews/feed.xml`
  package let address: String

  /// The newest first; at least one, at most `Feed.length`.
  package let articles: [ID<Article>]

  /// The day of the last change in any of them.
  package let updated: PartialDate

  package enum Subject: Sendable, Hashable {
    case journal
    case kind(Int)
    case person(ID<Person>)
    case festival(ID<Festival>)
    case topic(ID<Topic>)
    case series(ID<Series>)
    case field(FieldPlace)
  }

  /// False for the many feeds of people, which tell how the articles begin: with whole texts they
  /// would be a fifth of a large site.
  package var holdsWholeTexts: Bool {
    if case .person = subject { false } else { true }
  }

  /// How many articles a feed holds. Readers ask for it several times a day.
  package static let length = 20
}
