import Markdown

extension Page {
  /// How many pictures of a page search engines take note of (developers.google.com, “Image
  /// sitemaps”).
  private static let maximumPictureCount = 1000

  /// The paths of the stills on the page of an entity, each once, in the order of the page.
  func pictures(in journal: Journal) -> [String] {
    let (stills, text) = stills(in: journal)
    let shown = stills.map(\.path) + (text?.picturePaths ?? [])
    if shown.count < 2 { return shown }
    var known: Set<String> = []
    return Array(shown.filter { known.insert($0).inserted }.prefix(Self.maximumPictureCount))
  }

  private func stills(in journal: Journal) -> (stills: [Still], text: LinkedDocument?) {
    switch content {
    case .article(let id):
      (some(journal.articles[id].still), journal.articles[id].prose.body)
    case .film(let id):
      (journal.films[id].stills, journal.films[id].body)
    case .person(let id): (some(journal.people[id].portrait), journal.people[id].body)
    case .festival(let id): ([], journal.festivals[id].body)
    case .topic(let id, _): ([], journal.topics[id].body)
    case .series(let id, _): ([], journal.series[id].body)
    case .issue(let id): (some(journal.issues[id].still), journal.issues[id].body)
    case .plain(let id): ([], journal.pages[id].body)
    default: ([], nil)
    }
  }

  private func some(_ still: Still?) -> [Still] { still.map { [$0] } ?? [] }
}

extension LinkedDocument {
  /// The files of the text's pictures, in its order.
  fileprivate var picturePaths: [String] {
    zip(markdown.links, targets).compactMap { link, target in
      guard case .file(let path) = target, markdown[link.node].kind == .image else { return nil }
      return path
    }
  }
}
