import Diagnostics

/// What each file of records gave.
struct ParsedFiles: Sendable {
  private let parser: ContentParser

  /// In the byte order of their paths.
  private(set) var sources: [SourceText]

  /// In the same order.
  private(set) var parts: [ParsedFile]

  /// Reads every record of the journal, each file for itself and so as many at a time as there are
  /// `jobs`.
  init(parsing tree: SourceTree, with parser: ContentParser, jobs: Int) async {
    self.parser = parser
    let sources = tree.texts.filter { ContentParser.isRecord($0.path) }
    self.sources = sources
    parts = await concurrentMap(count: sources.count, jobs: jobs) { index in
      parser.parse(sources[index])
    }
  }

  /// Where the file at `path` stands; nil where there was none.
  func place(of path: String) -> Int? {
    JournalSite.place(of: path, in: sources, by: \.path)
  }

  /// Reads a file again that has been changed.
  mutating func replace(at place: Int, by source: SourceText) {
    sources[place] = source
    parts[place] = parser.parse(source)
  }
}

/// One record of any kind.
enum ParsedRecord: Sendable {
  case article(ParsedArticle)
  case film(ParsedFilm)
  case person(ParsedPerson)
  case festival(ParsedFestival)
  case topic(ParsedTitled)
  case series(ParsedTitled)
  case issue(ParsedIssue)
  case page(ParsedTitled)
}

/// What one file gave.
struct ParsedFile: Sendable {
  var records: [ParsedRecord] = []
  var diagnostics: [Diagnostic] = []
  var joinedNames: [JoinedNames] = []
}
