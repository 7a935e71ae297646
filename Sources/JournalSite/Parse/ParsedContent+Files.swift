extension ParsedContent {
  /// The records of a kind, in the byte order of their paths.
  package func files(of kind: EntityKind) -> [RecordFile] {
    switch kind {
    case .article: articles.map(\.file)
    case .film: films.map(\.file)
    case .person: people.map(\.file)
    case .festival: festivals.map(\.file)
    case .topic: topics.map(\.file)
    case .series: series.map(\.file)
    case .issue: issues.map(\.file)
    case .page: pages.map(\.file)
    }
  }
}
