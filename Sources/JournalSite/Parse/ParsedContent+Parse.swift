import Diagnostics
import FrontMatter
import Markdown

extension ParsedContent {
  /// Reads every record of the journal, each file for itself and so as many at a time as there are
  /// `jobs`.
  init(
    parsing tree: SourceTree, with parser: ContentParser, jobs: Int,
    diagnostics: inout [Diagnostic]
  ) async {
    let sources = tree.texts.filter { ContentParser.isRecord($0.path) }
    let parts = await concurrentMap(count: sources.count, jobs: jobs) { index in
      parser.parse(sources[index])
    }
    self.init()
    for part in parts {
      diagnostics += part.diagnostics
      for record in part.records { append(record) }
    }
    diagnostics += reallyJoined(parts.flatMap(\.joinedNames))
  }

  /// Those that are no name of a record: there are people who are called Trey Parker and Matt Stone.
  private func reallyJoined(_ names: [JoinedNames]) -> [Diagnostic] {
    if names.isEmpty { return [] }
    var ofPeople: Set<String> = []
    for person in people.map(\.record) {
      ofPeople.insert(person.name)
      ofPeople.formUnion(person.alsoKnownAs + person.formerNames + person.names.map(\.text))
    }
    let ofTopics = Set(topics.map(\.title))
    return names.filter { !($0.kind == .person ? ofPeople : ofTopics).contains($0.name) }
      .map(\.diagnostic)
  }

  private mutating func append(_ record: ParsedRecord) {
    switch record {
    case .article(let article): articles.append(article)
    case .film(let film): films.append(film)
    case .person(let person): people.append(person)
    case .festival(let festival): festivals.append(festival)
    case .topic(let topic): topics.append(topic)
    case .series(let part): series.append(part)
    case .issue(let issue): issues.append(issue)
    case .page(let page): pages.append(page)
    }
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
