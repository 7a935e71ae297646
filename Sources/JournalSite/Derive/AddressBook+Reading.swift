extension AddressBook {
  /// The address on this site, from its root, that a whole address means, query and fragment
  /// included: `/films/` for `https://journal.example/films/`. Nil for another site's.
  func siteAddress(_ whole: String) -> String? {
    var rest = whole[...]
    if !rest.hasPrefix("//") {
      guard let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let scheme = rest[..<colon].lowercased()
      guard scheme == "http" || scheme == "https" else { return nil }
      rest = rest[rest.utf8.index(after: colon)...]
      if !rest.hasPrefix("//") { return nil }
    }
    rest = rest.dropFirst(2)
    let end = rest.utf8.firstIndex { isEndOfPart($0) || $0 == UInt8(ascii: "/") } ?? rest.endIndex
    let host = rest[..<end].lowercased()
    let path = rest[end...]
    for url in ownURLs where url.host == host && path.hasPrefix(url.path) {
      let address = path.dropFirst(url.path.count)
      guard let first = address.utf8.first else { return "/" }
      if first == UInt8(ascii: "/") { return String(address) }
      if isEndOfPart(first) { return "/" + address }
    }
    return nil
  }

  /// The entity that would have this address, unless it is an article; nil for other shapes.
  func entity(at address: String) -> (kind: EntityKind, id: String)? {
    let parts = address.utf8.split(separator: UInt8(ascii: "/"))
    guard let first = parts.first, let last = parts.last, parts.count <= 2 else { return nil }
    let id = String(Substring(last))
    if parts.count == 1 { return address == page(id) ? (.page, id) : nil }
    let folder = String(Substring(first))
    if address != "/\(folder)/\(id)/" { return nil }
    return EntityKind.allCases.first { $0.folder == folder && $0 != .article && $0 != .page }
      .map { ($0, id) }
  }
}

/// Whether a query or a fragment begins here.
private func isEndOfPart(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
}
