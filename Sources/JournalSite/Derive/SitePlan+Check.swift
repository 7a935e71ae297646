import Diagnostics

extension SitePlan {
  /// Reports two things at one address, by case and Unicode form too: a disk may not tell them
  /// apart, and neither may a server.
  func checkAddresses(_ journal: Journal, diagnostics: inout [Diagnostic]) {
    var taken: [String: (path: String, range: Range<Int>)?] = [:]
    taken.reserveCapacity(pages.count + files.count)
    let reserved = ReservedAddresses(journal.configuration, addresses)
    for address in reserved.taken {
      diagnostics.append(
        Diagnostic(
          JournalProblem.reservedAddress(address), path: JournalConfiguration.path,
          range: placeInSettings(ofIndex: address, in: journal.configuration)))
    }
    for page in pages {
      let origin = self.origin(of: page, in: journal)
      if let problem = reserved.problem(of: page) {
        if let origin {
          diagnostics.append(Diagnostic(problem, path: origin.path, range: origin.range))
        }
        continue
      }
      // Told of once, for its first page.
      switch page.content {
      case .kind(let kind, _) where reserved.taken.contains(addresses.kind(kind)): continue
      case .fieldIndex(let field, _) where reserved.taken.contains(addresses.field(field)): continue
      default: break
      }
      if isTooLong(page.address) {
        let origin = origin ?? (JournalConfiguration.path, 0..<0)
        diagnostics.append(
          Diagnostic(
            JournalProblem.longAddress(page.address), path: origin.path, range: origin.range))
      }
      // Swift compares strings by canonical equivalence, so NFC and NFD are one key.
      guard let other = taken.updateValue(origin, forKey: page.address.lowercased()) else {
        continue
      }
      if case .redirect = page.content, let origin, let other, other.path != origin.path {
        diagnostics.append(
          Diagnostic(
            JournalProblem.takenAlias(page.address, otherPath: other.path), path: origin.path,
            range: origin.range))
        continue
      }
      report(page.address, at: origin ?? other, other: other ?? origin, diagnostics: &diagnostics)
    }
    for file in machineFiles { taken.updateValue(nil, forKey: file.address.lowercased()) }
    for file in files {
      let origin = (path: file.source, range: 0..<0)
      guard let other = taken.updateValue(origin, forKey: key(of: file.address)) else { continue }
      report(file.address, at: origin, other: other, diagnostics: &diagnostics)
    }
  }

  /// Whether a part of the address is longer than an id may be, since a disk takes 255 bytes, or the
  /// whole of it: some systems take 1,024 bytes for a path, with the output folder's.
  private func isTooLong(_ address: String) -> Bool {
    if address.utf8.count <= Alias.maximumByteCount { return false }
    if address.utf8.count > Alias.maximumPathByteCount { return true }
    return address.utf8.split(separator: UInt8(ascii: "/")).contains {
      $0.count > Alias.maximumByteCount
    }
  }

  /// Reports files that stand where another address needs a folder: `content/files/assets`.
  func checkFolders(_ journal: Journal, diagnostics: inout [Diagnostic]) {
    var plainFiles: [String: (path: String, range: Range<Int>)] = [:]
    for page in pages where !page.address.hasSuffix("/") {
      if let origin = origin(of: page, in: journal) {
        plainFiles[addresses.outputPath(page.address).lowercased()] = origin
      }
    }
    for file in files {
      plainFiles[addresses.outputPath(file.address).lowercased()] = (file.source, 0..<0)
    }
    checkFolders(amongOldAddresses: journal, diagnostics: &diagnostics)
    if plainFiles.isEmpty { return }
    for address in [addresses.asset("theme.css")] + pages.map(\.address) + files.map(\.address) {
      let path = addresses.outputPath(address).lowercased()
      for slash in path.utf8.indices where path.utf8[slash] == UInt8(ascii: "/") {
        guard let origin = plainFiles.removeValue(forKey: String(path[..<slash])) else { continue }
        diagnostics.append(
          Diagnostic(
            JournalProblem.folderIsFile(address), path: origin.path, range: origin.range))
      }
    }
  }

  /// Reports old addresses and files of the journal's below one of the files for programs: `/feed.xml/`.
  private func checkFolders(
    amongOldAddresses journal: Journal, diagnostics: inout [Diagnostic]
  ) {
    let taken = Set(machineFiles.map { $0.address.lowercased() + "/" })
    func check(_ address: String, at origin: (path: String, range: Range<Int>)) {
      let lower = address.lowercased()
      guard let end = lower.dropFirst().firstIndex(of: "/"), taken.contains(String(lower[...end]))
      else { return }
      report(address, at: origin, other: nil, diagnostics: &diagnostics)
    }
    for page in pages {
      guard case .redirect(_, let origin) = page.content else { continue }
      check(page.address, at: (origin.path, origin.range))
    }
    for file in files { check(file.address, at: (file.source, 0..<0)) }
  }

  private func report(
    _ address: String, at origin: (path: String, range: Range<Int>)?,
    other: (path: String, range: Range<Int>)?, diagnostics: inout [Diagnostic]
  ) {
    guard let origin else { return }
    let problem: JournalProblem =
      if let other, other.path == origin.path, other.path.orderByBytes(origin.path) != 0 {
        .unicodeTwins(origin.path)
      } else if let other, other.path != origin.path || other.range != origin.range {
        .sameAddress(address, otherPath: other.path)
      } else {
        .reservedAddress(address)
      }
    diagnostics.append(Diagnostic(problem, path: origin.path, range: origin.range))
  }

  /// Where `journal.yaml` names the field or the kind whose index has that address.
  private func placeInSettings(ofIndex address: String, in configuration: JournalConfiguration)
    -> Range<Int>
  {
    let fields = configuration.indexedFields
    let field = fields.indices.first { addresses.field($0) == address }
    if let field, let place = configuration.placesOfFields[fields[field].name] { return place }
    let kind = configuration.kinds.indices.first { addresses.kind($0) == address }
    return kind.flatMap { configuration.placesOfKinds[configuration.kinds[$0].name] } ?? 0..<0
  }

  private func key(of address: String) -> String {
    let lower = address.lowercased()
    return lower.hasSuffix("/index.html") ? String(lower.dropLast("index.html".count)) : lower
  }

  /// The file that makes a page, for messages; nil for what only the site itself makes.
  private func origin(of page: Page, in journal: Journal) -> (path: String, range: Range<Int>)? {
    func place(_ origin: Origin) -> (path: String, range: Range<Int>) {
      (origin.path, origin.range)
    }
    switch page.content {
    case .article(let id): return place(journal.articles[id].origin)
    case .film(let id), .filmLists(let id, _): return place(journal.films[id].origin)
    case .person(let id): return place(journal.people[id].origin)
    case .festival(let id): return place(journal.festivals[id].origin)
    case .edition(let id, _), .festivalLists(let id, _), .editionLists(let id, _, _):
      return place(journal.festivals[id].origin)
    case .personLists(let id, _): return place(journal.people[id].origin)
    case .topic(let id, _): return place(journal.topics[id].origin)
    case .series(let id, _): return place(journal.series[id].origin)
    case .issue(let id): return place(journal.issues[id].origin)
    case .plain(let id): return place(journal.pages[id].origin)
    case .redirect(_, let origin): return place(origin)
    case .fieldValue(let value, _):
      let group = rankings.fields[value]
      return group.articles.first.map { place(journal.articles[$0].origin) }
        ?? group.films.first.map { place(journal.films[$0].origin) }
    case .filmGroup(let group, _):
      guard case .country = rankings.filmGroups[group].basis else { return nil }
      return rankings.filmGroups[group].films.first.map { place(journal.films[$0].origin) }
    case .kind, .fieldIndex:
      return (
        JournalConfiguration.path, placeInSettings(ofIndex: page.address, in: journal.configuration)
      )
    default: return nil
    }
  }
}
