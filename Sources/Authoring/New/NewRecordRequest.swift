package import FrontMatter
package import JournalSite

/// What `new` is asked for. Everything but the title may be missing.
package struct NewRecordRequest: Sendable {
  /// A kind of article of the journal's, or `film`, `person`, `festival`, `topic`, `series`,
  /// `issue`, `page`.
  package var kind: String

  /// A title, or a name.
  package var title: String

  /// In place of the one that is made of the title.
  package var id: String?

  /// The day of publication; nil: today.
  package var date: PartialDate?
  package var authors: [String] = []

  /// Ids, titles, or `Fire (dir. Aizhan Kassymbek, 2021)`.
  package var films: [String] = []

  /// Those that an article is about; in an interview, those who answer.
  package var people: [String] = []
  package var topics: [String] = []
  package var festivals: [String] = []

  /// Of a film, as in front matter: `c. 1930`.
  package var year: String?
  package var directors: [String] = []

  /// Whether the file gets a folder of its own, for the stills beside it.
  package var hasFolder = false

  /// Every kind that may be asked for in a journal.
  package static func kinds(in configuration: JournalConfiguration) -> [String] {
    RecordKind.names(in: configuration)
  }

  package init(kind: String, title: String) {
    self.kind = kind
    self.title = title
  }
}
