import JournalSite

/// What catalogues call a film, by the addresses that a list has of it.
struct FilmAddresses {
  private(set) var ids: [(catalogue: String, value: String)] = []

  /// Those that are no film's, or that we cannot read.
  private(set) var unread: [String] = []

  mutating func read(imdb: String) {
    if imdb.isEmpty { return }
    if Self.isIMDb(imdb) { add("imdb", imdb) } else { unread.append(imdb) }
  }

  /// `https://letterboxd.com/film/fire/`, `https://boxd.it/2a3b`, `https://www.imdb.com/title/tt0000001/`.
  /// Where a short address leads is known to Letterboxd alone: in an `isEntry`, not to the film.
  mutating func read(_ address: String, isEntry: Bool) {
    if address.isEmpty { return }
    let parts = address.split(separator: "/").map(String.init)
    if let found = parts.first(where: Self.isIMDb) { return add("imdb", found) }
    if let host = parts.firstIndex(where: { $0 == "letterboxd.com" || $0 == "www.letterboxd.com" }),
      let film = parts[host...].firstIndex(of: "film"), film + 1 < parts.count,
      isIdentifierShaped(parts[film + 1])
    {
      return add("letterboxd", parts[film + 1])
    }
    if !isEntry, let host = parts.firstIndex(of: "boxd.it"), host + 1 < parts.count,
      parts[host + 1].utf8.allSatisfy(isLetterOrDigit)
    {
      return add("boxd", parts[host + 1])
    }
    unread.append(address)
  }

  private mutating func add(_ catalogue: String, _ value: String) {
    if !ids.contains(where: { $0.catalogue == catalogue }) { ids.append((catalogue, value)) }
  }

  private static func isIMDb(_ text: String) -> Bool {
    text.hasPrefix("tt") && text.utf8.count > 6 && text.utf8.dropFirst(2).allSatisfy(isDigit)
  }
}
