/// What became of what, and what needs a hand: nothing is left out without a line here.
package struct ImportReport: Sendable {
  /// What was made: “312 articles”, in the order in which it is told.
  package private(set) var made: [String] = []

  /// What the old site had and the journal does not, or has in another way, one line each.
  package private(set) var changed: [String] = []

  /// What somebody has to look at.
  private var kinds: [Kind: Note] = [:]

  /// What is wrong with many texts at a time, told once, with where.
  package enum Kind: Int, Sendable, CaseIterable, Hashable {
    case draft, noDate, noTitle, renamed, noKind, alias, link, pageLink, unsafeLink, remotePicture
    case missingUpload, missingFile, picture, embed, shortcode, element, attribute, table, footnote,
      emphasis,
      block
    case notText, author, topic, film, namesake, noDirector, noYear, filmAddress, front, template,
      encoding
    case format, leftOut, unusedFile, outside, settings, existing, fault
  }

  struct Note: Sendable {
    var count = 0

    /// The first of them, with what and where.
    var examples: [String] = []
  }

  package init() {}

  package mutating func make(_ line: String) { made.append(line) }
  package mutating func change(_ line: String) { changed.append(line) }

  /// Notes a thing that needs a hand; `what` is shown in the author's words, `place` is a file.
  package mutating func note(_ kind: Kind, _ what: String, in place: String = "") {
    var note = kinds[kind] ?? Note()
    note.count += 1
    if note.examples.count < Self.limit(of: kind) {
      let line = place.isEmpty ? what : what.isEmpty ? place : "\(what), in \(place)"
      if note.examples.last != line { note.examples.append(line) }
    }
    kinds[kind] = note
  }

  /// All of them where somebody has to go through them one by one.
  private static func limit(of kind: Kind) -> Int {
    switch kind {
    case .remotePicture, .missingUpload, .missingFile, .film, .alias, .existing, .link, .format,
      .unusedFile, .leftOut, .encoding, .outside, .fault:
      100_000
    default: 500
    }
  }

  /// Takes over what a text of its own was told.
  mutating func add(_ other: ImportReport) {
    made += other.made
    changed += other.changed
    for kind in Kind.allCases {
      guard let theirs = other.kinds[kind] else { continue }
      var note = kinds[kind] ?? Note()
      note.count += theirs.count
      note.examples += theirs.examples.prefix(max(0, Self.limit(of: kind) - note.examples.count))
      kinds[kind] = note
    }
  }

  package func count(_ kind: Kind) -> Int { kinds[kind]?.count ?? 0 }
  package func examples(_ kind: Kind) -> [String] { kinds[kind]?.examples ?? [] }

  /// How many kinds of things need a hand.
  package var needsAHand: Int { Kind.allCases.filter { count($0) > 0 }.count }
}

/// `1 article`, `312 articles`
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}

extension ImportedJournal {
  mutating func reportFilms() {
    if films.isEmpty { return }
    report.make("\(counted(films.count, "film")), in `content/films/imported.yaml`")
  }
}
