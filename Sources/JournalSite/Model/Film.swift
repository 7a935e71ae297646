/// What a film's record says of the film itself, without what it says of others.
package struct FilmRecord: Sendable {
  package var title: String

  /// BCP 47; nil: the journal's language.
  package var titleLanguage: String?
  package var originalTitles: [LocalizedText] = []
  package var alsoKnownAs: [String] = []

  /// As the editor wants it sorted; nil: made from the title.
  package var sortTitle: String?
  package var year: FilmYear = .unknown

  /// Whether the record says so, be it that the year is unknown.
  package var saysYear = false

  /// The year in which the film was made, where it is not `year`.
  package var production: Int?
  package var form: FilmForm?
  package var countries: [Country] = []

  /// BCP 47.
  package var languages: [String] = []
  package var runtime: Runtime?
  package var companies: [String] = []
  package var colour: String?
  package var ratio: String?
  package var awards: [String] = []
  package var trailer: String?
  package var showings: [Showing] = []

  /// Scheme (`imdb`) and value, in the order of the file.
  package var identifiers: [ExternalIdentifier] = []

  package init(title: String) {
    self.title = title
  }

  /// Every spelling that means this film: title, original titles, also known as.
  package var allTitles: [String] {
    [title] + originalTitles.map(\.text) + alsoKnownAs
  }
}

/// A film, linked.
package struct Film: Sendable {
  /// The record's file name, or `slug-year` where no record made it.
  package let id: String

  /// The record's place, or that of the reference that made the film.
  package var origin: Origin
  package var record: FilmRecord

  /// True for `directors: unknown`.
  package var directorsAreUnknown = false
  package var directors: [Credit] = []
  package var cast: [Credit] = []
  package var crew: [Credit] = []
  package var festivals: [FestivalAppearance] = []
  package var partOf: ID<Film>?
  package var remakeOf: ID<Film>?
  package var stills: [Still] = []
  package var dedication: LinkedDocument?
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
  package var body = LinkedDocument()

  // The other direction. All in the order of the articles.
  package var articlesAbout: [ArticleAbout] = []
  package var mentions: [Mention] = []

  /// Episodes and segments, in the order of the records; films that make it again likewise.
  package var parts: [ID<Film>] = []
  package var remakes: [ID<Film>] = []
}

/// Where an entity comes from.
package struct Origin: Sendable {
  package let path: String

  /// UTF-8 byte offsets: the first line of the record, or the reference that made it.
  package let range: Range<Int>

  /// False for what a credit or an inline film made.
  package let isRecord: Bool
}

/// A text in a named language.
package struct LocalizedText: Sendable, Hashable {
  /// BCP 47; nil where the file does not say.
  package let language: String?
  package let text: String
}

package struct ExternalIdentifier: Sendable, Hashable {
  package let scheme: String
  package let value: String
}

/// An old address that leads to the entity: site-relative, with its place for diagnostics.
package struct Alias: Sendable, Hashable {
  package let path: String
  package let range: Range<Int>
}

package enum FilmForm: String, Sendable, CaseIterable {
  case feature, short, documentary, series, episode, programme, omnibus
}

/// A running time in seconds.
package struct Runtime: Sendable, Hashable {
  package let seconds: Int

  /// `90` is minutes; `4m30s`, `1h30m`, `45s` say their units. Nil for anything else.
  package init?(_ text: String) {
    if let minutes = Int(text) {
      guard minutes > 0, minutes < 100_000 else { return nil }
      seconds = minutes * 60
      return
    }
    var total = 0
    var number: Int?
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        let value = (number ?? 0) * 10 + digit
        guard value < 1_000_000 else { return nil }
        number = value
      } else if let value = number, let unit = ["h": 3600, "m": 60, "s": 1][character] {
        // Sixty seconds are a minute: `4m75s` is a slip, `75s` is not.
        if total > 0, value >= 60 { return nil }
        total += value * unit
        number = nil
      } else {
        return nil
      }
    }
    guard number == nil, total > 0 else { return nil }
    seconds = total
  }

  /// Rounded up, so that a short of twenty seconds is a minute long.
  package var minutes: Int { (seconds + 59) / 60 }

  /// Rounded down; nil for less than a minute.
  package var wholeMinutes: Int? { seconds < 60 ? nil : seconds / 60 }

  /// Nil where the running time is of whole minutes.
  package var secondsBeyondMinutes: Int? { seconds % 60 == 0 ? nil : seconds % 60 }

  /// A duration by ISO 8601: `PT1H30M`, `PT4M30S`.
  package var iso8601: String {
    let parts = [(seconds / 3600, "H"), (seconds / 60 % 60, "M"), (seconds % 60, "S")]
    return "PT" + parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }
}
