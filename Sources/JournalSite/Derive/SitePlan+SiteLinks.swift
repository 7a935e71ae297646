import Diagnostics

extension SitePlan {
  /// The links to addresses that the site does not have.
  func deadLinks(of journal: Journal) -> [SiteLink] {
    if journal.siteLinks.isEmpty { return [] }
    let known = knownAddresses ?? allAddresses
    return journal.siteLinks.filter { !known.has($0.pagePath) }
  }

  /// Reports links that lead nowhere. `whole` is the plan of the site with everything published, where
  /// something is not: what it has is only not published yet, or not any more.
  mutating func report(
    _ links: [SiteLink], whole: SitePlan?, diagnostics: inout [Diagnostic]
  ) {
    let sorted = (knownAddresses ?? allAddresses).sorted()
    let unpublished = whole?.allAddresses ?? []
    for link in links {
      deadAddresses.insert(link.address)
      if unpublished.has(link.pagePath) {
        if link.isUnpublished { continue }
        diagnostics.append(
          Diagnostic(
            JournalProblem.unpublished(nil, link.pagePath), path: link.path, range: link.range))
      } else {
        let nearest = nearestNames(to: link.pagePath, among: sorted)
        diagnostics.append(
          Diagnostic(
            JournalProblem.unknownAddress(link.pagePath, nearest: nearest), path: link.path,
            range: link.range))
      }
    }
  }

  /// Every address of the site.
  var allAddresses: Set<String> {
    var known = Set(pages.map(\.address))
    known.formUnion(files.map(\.address))
    known.formUnion(machineFiles.map(\.address))
    return known
  }
}

extension Set<String> {
  /// A page's address may be typed without its last slash.
  func has(_ path: String) -> Bool { contains(path) || contains(path + "/") }
}
