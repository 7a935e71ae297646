/// What readers can look for, and the pieces in which a browser fetches it.
package struct SearchIndex: Sendable {
  /// Films by title, people by name, articles from the newest to the oldest, then festivals, topics,
  /// series, issues and pages: of two entries that fit equally well, the first is shown first.
  package let entries: [SearchEntry]

  /// By key, the shorter first; no key is there twice.
  package let pieces: [SearchPiece]

  /// Whether there is nothing to be looked for.
  let isEmpty: Bool

  /// Of a preview, which makes the index when a page asks for it: `isEmpty` is known, and no more.
  init(deferredFor journal: Journal, ranked rankings: Rankings) {
    entries = []
    pieces = []
    isEmpty = Self.entities(of: journal, ranked: rankings).isEmpty
  }

  /// The same index, left for later.
  init(deferring index: SearchIndex) {
    entries = []
    pieces = []
    isEmpty = index.isEmpty
  }

  /// People who are in no sitemap are not here either, and former names never are.
  init(of journal: Journal, ranked rankings: Rankings, jobs: Int) async {
    let entities = Self.entities(of: journal, ranked: rankings)
    let postings = await SearchPostings(of: entities.count, jobs: jobs) {
      Self.entry(of: entities[$0], in: journal)
    }
    entries = postings.entries
    pieces = await SearchPieces.cut(postings, jobs: jobs)
    isEmpty = pieces.isEmpty
  }

  private static func entities(
    of journal: Journal, ranked rankings: Rankings
  ) -> [EntityReference] {
    rankings.films.map { .film($0) }
      + rankings.people.lazy.filter { !journal.people[Int($0.index)].isMarginal }
      .map { .person($0) }
      + journal.articles.indices.map { .article(ID($0)) }
      + rankings.festivals.map { .festival($0) } + rankings.topics.map { .topic($0) }
      + journal.series.indices.map { .series(ID($0)) } + rankings.issues.map { .issue($0) }
      + journal.pages.indices.map { .page(ID($0)) }
  }

  private static func entry(of entity: EntityReference, in journal: Journal) -> SearchEntry {
    switch entity {
    case .film(let id):
      let record = journal.films[Int(id.index)].record
      var entry = SearchEntry(entity, spellings: record.allTitles)
      entry.add(journal.films[Int(id.index)].directors.map(\.person), in: journal)
      entry.add(year: record.year.number)
      return entry
    case .person(let id):
      return SearchEntry(entity, spellings: journal.people[Int(id.index)].record.printedNames)
    case .article(let id):
      let article = journal.articles[Int(id.index)]
      var entry = SearchEntry(entity, spellings: [article.record.title])
      let writers = article.authors.isEmpty ? article.interviewers : article.authors
      entry.add(writers.map(\.person), in: journal)
      if let standfirst = article.prose.standfirst {
        entry.add(standfirst: standfirst.plainText(in: journal))
      }
      return entry
    default: return SearchEntry(entity, spellings: [journal.title(of: entity)])
    }
  }
}

/// A file of the index: entries with a word that begins with the key.
package struct SearchPiece: Sendable {
  /// Letters as in `SearchText`; empty for the piece that holds all there is.
  package let key: String

  /// Places among the index's entries, ascending, each once.
  package let entries: [Int32]

  /// Whether these are all entries with such a word. Otherwise they are those that fit the key best,
  /// and the others are in pieces with longer keys.
  package let isWhole: Bool
}
