package import Diagnostics
package import FrontMatter

/// What `content/journal.yaml` says, with its defaults filled in.
package struct JournalConfiguration: Sendable {
  package var title = ""
  package var baseURL = BaseURL(scheme: "https", host: "localhost", path: "")

  /// The address that `journal.yaml` gives, where the site is built for another one.
  package var usualBaseURL: BaseURL?

  /// BCP 47.
  package var language = "en"

  /// A name of the IANA time zone database.
  package var timezone = "UTC"
  package var description: String?
  package var issn: String?

  /// In the order of the file; never empty.
  package var kinds: [ArticleKind] = []
  package var ratingScale: RatingScale?

  /// How captions cite a film; nil for the way of the journal's language.
  package var citation: CitationFormat?

  /// Names of indexes (`films`) and ids of pages (`about`), in the order of the file.
  package var navigation: [FieldText] = []
  package var home = Home()

  /// The journal's own fields, by the kind of thing that has them.
  package var extra: [EntityKind: [ExtraField]] = [:]
  package var diagnostics = DiagnosticSettings()
  package var allowsRawHTML = false

  /// Where in `journal.yaml` kinds and fields of the journal's own are named, for messages.
  var placesOfKinds: [String: Range<Int>] = [:]
  var placesOfFields: [String: Range<Int>] = [:]

  /// The settings of which nobody knows what was meant, since there is a diagnostic on them.
  package var doubtfulSettings: Set<String> = []
  package var articleAddress: ArticleAddressPattern = .standard

  package init() {}

  package struct Home: Sendable {
    /// The article that leads the home page; nil: the newest.
    package var lead: FieldText?
    package var features: [FieldText] = []
  }
}

/// The address under which the journal is published.
package struct BaseURL: Sendable, Hashable {
  /// `http` or `https`.
  package let scheme: String

  /// With its port, where it has one.
  package let host: String

  /// Empty, or `/journal`: begins with a slash and does not end with one.
  package let path: String

  package init(scheme: String, host: String, path: String) {
    self.scheme = scheme
    self.host = host
    self.path = path
  }

  /// Nil for anything but `http(s)://host[:port][/path]`.
  package init?(_ text: String) {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    var rest = text.dropFirst(scheme.count)
    guard rest.hasPrefix("://") else { return nil }
    rest = rest.dropFirst(3)
    let host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    let allowed = { (character: Character) in
      character.isASCII && (character.isLetter || character.isNumber || ".-:[]".contains(character))
    }
    guard !host.isEmpty, host.allSatisfy(allowed) else { return nil }
    guard !path.contains(where: { "?#\"'<> \\".contains($0) }) else { return nil }
    let parts = path.split(separator: "/")
    guard !parts.contains(".."), !parts.contains("."), Self.hasPort(host) else { return nil }
    guard parts.allSatisfy({ addressPart($0).map { $0 != ".." && $0 != "." } ?? false }) else {
      return nil
    }
    self.init(
      scheme: scheme, host: String(host).lowercased(),
      path: parts.map { "/" + $0 }.joined())
  }

  /// False where what stands behind the colon, if there is one, is no port (RFC 3986, § 3.2.3).
  private static func hasPort(_ host: Substring) -> Bool {
    let rest: Substring
    if host.hasPrefix("[") {
      guard let close = host.firstIndex(of: "]") else { return false }
      rest = host[host.index(after: close)...]
    } else {
      guard !host.contains(where: { "[]".contains($0) }) else { return false }
      rest = host.drop { $0 != ":" }
      if rest.startIndex == host.startIndex { return false }
    }
    if rest.isEmpty { return true }
    let port = rest.dropFirst()
    return rest.first == ":" && port.allSatisfy(\.isNumber)
      && UInt16(port).map { $0 > 0 } ?? false
  }

  /// `https://journal.example`
  package var origin: String { "\(scheme)://\(host)" }

  /// Without a slash at its end: `https://journal.example/path`.
  package var text: String { origin + path }
}

/// A kind of article: interview, review, essay.
package struct ArticleKind: Sendable, Hashable {
  /// As it is typed in `kind:`.
  package let name: String

  /// Singular, for the kicker.
  package let label: String

  /// Plural, for the index.
  package let plural: String

  /// Whether `journal.yaml` says them; otherwise they are English, made of the name, and a theme may
  /// know better.
  package let hasOwnLabel, hasOwnPlural: Bool

  /// What the kind's articles behave like.
  package let form: Form

  /// What marks a question, in an interview.
  package let questions: Questions

  package enum Form: String, Sendable, CaseIterable {
    case interview, review, list, plain
  }

  package enum Questions: String, Sendable, CaseIterable {
    case bold, italic, speaker
  }
}

/// The journal's marks, from worst to best.
package enum RatingScale: Sendable, Hashable {
  case numbers(worst: Double, best: Double, step: Double)
  case marks([String])
}

/// A field of the journal's own.
package struct ExtraField: Sendable, Hashable {
  package let name: String
  package let type: ValueType

  /// Whether there is an index of its values.
  package let isIndexed: Bool

  /// The heading of that index; nil: made from the name.
  package let label: String?

  package indirect enum ValueType: Sendable, Hashable {
    case text, markdown, number, date, boolean, url, film, person
    case list(ValueType)
  }
}
