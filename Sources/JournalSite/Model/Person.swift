package import FrontMatter

/// What a person's record says.
package struct PersonRecord: Sendable {
  package var name: String
  package var sortName: String?

  /// The name in other languages and scripts.
  package var names: [LocalizedText] = []
  package var alsoKnownAs: [String] = []

  /// Resolve, but are never printed.
  package var formerNames: [String] = []
  package var born: PartialDate?
  package var died: PartialDate?
  package var familyFirst = false
  package var identifiers: [ExternalIdentifier] = []

  package init(name: String) {
    self.name = name
  }
}

extension PersonRecord {
  /// Every spelling that means this person.
  var allNames: [String] { [name] + names.map(\.text) + alsoKnownAs + formerNames }

  /// Every name that may be printed: not the former ones.
  var printedNames: [String] {
    if names.isEmpty && alsoKnownAs.isEmpty { return [name] }
    return [name] + names.map(\.text) + alsoKnownAs
  }
}

/// A person: film-maker, actor, critic, or several of these.
package struct Person: Sendable {
  package let id: String
  package var origin: Origin
  package var record: PersonRecord
  package var portrait: Still?
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var body = LinkedDocument()

  // The other direction. Films by year, then title; articles in the order of the articles.
  package var filmography: [FilmographyEntry] = []
  package var articlesBy: [ID<Article>] = []
  package var translated: [ID<Article>] = []
  package var articlesAbout: [ArticleAbout] = []
  package var conversations: [ID<Article>] = []
  package var interviewed: [ID<Article>] = []
  package var mentions: [Mention] = []

  /// True for somebody with one credit and nothing written about or by them.
  package var isMarginal: Bool {
    !origin.isRecord && filmography.count <= 1 && articlesBy.isEmpty && translated.isEmpty
      && articlesAbout.isEmpty && conversations.isEmpty && interviewed.isEmpty && mentions.isEmpty
  }
}

/// One part of one film, seen from the person.
package struct FilmographyEntry: Sendable {
  package let film: ID<Film>
  package let part: Credit.Part
  package let note: String?
}

extension PersonRecord {
  /// The record's own `sort-name`, or the one that is made of the name.
  var nameToSortBy: String {
    sortName ?? JournalSite.sortName(of: name, familyFirst: familyFirst)
  }
}
