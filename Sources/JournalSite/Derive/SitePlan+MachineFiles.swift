extension SitePlan {
  /// What programs are given, in a fixed order: feeds, sitemap, robots.txt, the pieces of
  /// the search, redirects.
  func machineFiles(for journal: Journal) -> [MachineFile] {
    var made: [MachineFile] = []
    func add(_ content: MachineFile.Content, at address: String) {
      made.append(MachineFile(address: address, content: content))
    }
    for feed in feeds(of: journal) {
      add(.feed(feed), at: feed.address)
      if feed.subject == .journal { add(.jsonFeed(feed), at: addresses.jsonFeed) }
    }
    let parts = Self.sitemapParts(of: pages.map { $0.isInSitemap(of: journal) })
    if parts.count == 1 {
      add(.sitemap(parts[0]), at: addresses.sitemap)
    } else {
      add(.sitemapIndex(parts: parts.count), at: addresses.sitemap)
      for (index, part) in parts.enumerated() {
        add(.sitemap(part), at: addresses.sitemapPart(index + 1))
      }
    }
    // What the journal tells robots itself goes before what we would.
    if !files.contains(where: { $0.address == addresses.robots }) {
      add(.robots, at: addresses.robots)
    }
    if !search.pieces.isEmpty {
      add(.searchKeys, at: addresses.searchKeys)
      for (index, piece) in search.pieces.enumerated() {
        add(.searchPiece(index), at: addresses.searchPiece(piece.key))
      }
    }
    let hasRedirects = pages.contains { if case .redirect = $0.content { true } else { false } }
    if hasRedirects { add(.redirects, at: addresses.redirects) }
    return made
  }

  /// How many addresses a sitemap may hold (sitemaps.org, “Protocol”).
  package static let addressesPerSitemap = 50_000

  /// Cuts pages into runs of which none holds more than `size` that are listed; one run at least.
  package static func sitemapParts(
    of isListed: [Bool], size: Int = addressesPerSitemap
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, count) = (0, 0)
    for (index, counts) in isListed.enumerated() where counts {
      if count == size {
        parts.append(start..<index)
        (start, count) = (index, 0)
      }
      count += 1
    }
    parts.append(start..<isListed.count)
    return parts
  }
}

extension Page {
  /// Whether search engines may show the page: nobody looks for an old address, for another
  /// search, nor for a person of whom nothing is known but a credit.
  func isIndexed(in journal: Journal) -> Bool {
    switch content {
    case .person(let id), .personLists(let id, _): !journal.people[id].isMarginal
    case .redirect, .notFound, .search: false
    default: true
    }
  }

  /// Whether search engines are told of the page: of no article whose original is elsewhere.
  func isInSitemap(of journal: Journal) -> Bool {
    if case .article(let id) = content, journal.articles[id].record.canonical != nil {
      return false
    }
    return isIndexed(in: journal)
  }
}
