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
    case draft, scheduled, noDate, noTitle, renamed, noKind, alias, link, pageLink, unsafeLink,
      remotePicture
    case missingUpload, missingFile, picture, embed, shortcode, element, attribute, table, footnote,
      emphasis,
      block
    case notText, author, topic, film, namesake, knownFilm, row, noDirector, noYear, filmAddress,
      front, template, encoding
    case format, leftOut, unusedFile, outside, settings, existing, fault
  }

  struct Note: Sendable {
    var count = 0

    /// The first of them, with what and where.
    var examples: [String] = []
  }

  package init() {}

  package mutating func make(_ line: String) { made.append(line) }

  /// Tells another number of what was made; nothing for an empty line.
  mutating func make(_ line: String, inPlaceOf old: String) {
    guard line != old, let index = made.firstIndex(of: old) else { return }
    if line.isEmpty { made.remove(at: index) } else { made[index] = line }
  }

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
      .unusedFile, .leftOut, .knownFilm, .row, .encoding, .outside, .fault:
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

  /// Files go by other names: what was told of them is told of those.
  mutating func move(_ paths: [String: String]) {
    for kind in Kind.allCases {
      guard var note = kinds[kind] else { continue }
      for (index, line) in note.examples.enumerated() {
        let place = line.split(separator: " ").last.map(String.init) ?? line
        if let new = paths[place] { note.examples[index] = line.dropLast(place.count) + new }
      }
      kinds[kind] = note
    }
  }

  /// Takes back what was told of some things, each as it stands before the name of the file.
  mutating func forget(_ kind: Kind, about things: Set<String>, times: Int) {
    guard var note = kinds[kind] else { return }
    note.examples.removeAll { line in
      things.contains(
        line.firstRange(ofText: ", in ").map { String(line[..<$0.lowerBound]) } ?? line)
    }
    note.count = note.examples.isEmpty ? 0 : max(note.count - times, note.examples.count)
    kinds[kind] = note.count == 0 ? nil : note
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
  mutating func reportArticles() { report.make(counts[0]) }

  mutating func reportArticlesAndDrafts() { report.make(counts[1]) }

  mutating func reportPages() { report.make(counts[2]) }

  mutating func reportFilms() {
    if !films.isEmpty { report.make(counts[3]) }
  }

  /// How many there are of what is written: articles, the same with their drafts, pages, and films, which
  /// are an empty line where there are none.
  var counts: [String] {
    let drafts = articles.filter(\.isDraft).count
    let number = counted(articles.count, "article")
    return [
      number, "\(number), of which \(counted(drafts, "draft"))", counted(pages.count, "page"),
      films.isEmpty ? "" : "\(counted(films.count, "film")), in `\(filmsPath)`",
    ]
  }
}
