package import Diagnostics
import FrontMatter
import Markdown

extension ParsedContent {
  /// Reads every record of the journal as if its pages had no places of their own, which only matters
  /// to the anchors of headings.
  package init(
    parsing tree: SourceTree, configuration: JournalConfiguration, jobs: Int,
    diagnostics: inout [Diagnostic]
  ) async {
    let parser = ContentParser(configuration: configuration, anchors: ThemeAnchors())
    let files = await ParsedFiles(parsing: tree, with: parser, jobs: jobs)
    self.init(of: files, diagnostics: &diagnostics)
  }

  /// Reads every record again with its marks as they are typed, for lints; what is wrong has been said.
  init(typedIn tree: SourceTree, configuration: JournalConfiguration, jobs: Int) async {
    let parser = ContentParser(
      configuration: configuration, anchors: ThemeAnchors(), keepsPunctuation: true)
    var unheard: [Diagnostic] = []
    self.init(
      of: await ParsedFiles(parsing: tree, with: parser, jobs: jobs), diagnostics: &unheard)
  }

  /// The records of all files.
  init(of files: ParsedFiles, diagnostics: inout [Diagnostic]) {
    self.init()
    for part in files.parts {
      for record in part.records { append(record) }
    }
    diagnostics += files.diagnostics(with: self)
  }

  /// Those that are no name of a record: there are people who are called Trey Parker and Matt Stone.
  fileprivate func reallyJoined(_ names: [JoinedNames]) -> [Diagnostic] {
    if names.isEmpty { return [] }
    var ofPeople: Set<String> = []
    for person in people.map(\.record) {
      ofPeople.insert(person.name)
      ofPeople.formUnion(person.alsoKnownAs + person.formerNames + person.names.map(\.text))
    }
    let ofOthers = Set(topics.map(\.title) + festivals.map(\.name))
    return names.filter { !($0.kind == .person ? ofPeople : ofOthers).contains($0.name) }
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

extension ParsedFiles {
  /// What is wrong with any of the files, whose records are `content`.
  func diagnostics(with content: ParsedContent) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var joined: [JoinedNames] = []
    for part in parts {
      if !part.diagnostics.isEmpty { found += part.diagnostics }
      if !part.joinedNames.isEmpty { joined += part.joinedNames }
    }
    return found.gatheringStrayFolders() + content.reallyJoined(joined)
  }
}
