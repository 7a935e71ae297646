/// Which feeds a page names in its head, so that a reader's program finds them.
struct FeedLinks: Sendable {
  private let journal: [FeedLink]
  private let byIndex: [String: FeedLink]

  init(of plan: SitePlan) {
    var journal: [FeedLink] = []
    var byIndex: [String: FeedLink] = [:]
    for file in plan.machineFiles {
      switch file.content {
      case .feed(let feed):
        let link = FeedLink(subject: feed.subject, address: file.address, type: .atom)
        if feed.subject == .journal { journal.append(link) } else { byIndex[feed.index] = link }
      case .jsonFeed(let feed):
        journal.append(FeedLink(subject: feed.subject, address: file.address, type: .json))
      default: break
      }
    }
    self.journal = journal
    self.byIndex = byIndex
  }

  /// The feed of what the page at this address shows, then the journal's.
  func of(_ page: String) -> [FeedLink] {
    byIndex[page].map { [$0] + journal } ?? journal
  }
}

/// A feed as a page names it.
struct FeedLink: Sendable {
  let subject: Feed.Subject
  let address: String
  let type: MediaType

  enum MediaType: String, Sendable {
    case atom = "application/atom+xml"
    case json = "application/feed+json"
  }
}

extension SiteContext {
  /// What a feed is called: `Interviews · The Steppe`; the journal's has the journal's own title.
  func title(of feed: Feed.Subject) -> String {
    let name =
      switch feed {
      case .journal: nil as String?
      case .kind(let kind): words.kinds[kind].plural
      case .person(let id): people[Int(id.index)].entity.record.name
      case .festival(let id): journal.festivals[id].name
      case .topic(let id): journal.topics[id].title
      case .series(let id): journal.series[id].title
      case .field(let place): title(of: place)
      }
    return name.map { "\($0) · \(journal.configuration.title)" } ?? journal.configuration.title
  }
}
