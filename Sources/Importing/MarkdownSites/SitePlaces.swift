import JournalSite

/// Where the texts and files of an old site lie now: all that its links and pictures are told by.
struct SitePlaces: Sendable {
  let folder: SiteFolder
  private(set) var site: OldSite

  /// What links call each text, by paths and names in small letters.
  private var places: [String: String] = [:]

  init(_ folder: SiteFolder, site: OldSite) {
    self.folder = folder
    self.site = site
  }

  /// Takes up where a text lies that links call `place`.
  mutating func add(_ text: OldText, as place: String) {
    for address in text.addresses {
      site.add(place, at: address)
      places[bare(address)] = places[bare(address)] ?? place
    }
    for name in text.names { places[name.lowercased()] = places[name.lowercased()] ?? place }
  }

  /// What a name of the old program, or a path, is called in links now.
  func place(_ name: String) -> String? { places[bare(name)] }

  private func bare(_ address: String) -> String {
    var path = address.lowercased()
    while path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
