import Markup

/// What the preview asks of a site, beside its pages.
extension Site {
  /// Where the stylesheet is, as it stands in an `href`. Its name changes with what is in it.
  package var stylesheetHref: String {
    plan.addresses.href(plan.addresses.asset(theme.stylesheetName))
  }

  /// Where a file of the theme's `assets/` is, by its path in the journal's folder.
  package func assetHref(_ path: String) -> String {
    plan.addresses.href(plan.addresses.asset(path.dropPrefix("templates/assets/")))
  }

  /// The page of the record in the file at `path`, as it stands in an `href`; nil for a file that has
  /// no record or several, or whose article is left out.
  package func href(ofRecordAt path: String) -> String? {
    func isHere(_ origin: Origin) -> Bool { origin.isRecord && origin.path == path }
    var found: [String] = []
    let addresses = plan.addresses
    for it in journal.articles where isHere(it.origin) { found.append(addresses.article(it)) }
    for it in journal.films where isHere(it.origin) { found.append(addresses.film(it.id)) }
    for it in journal.people where isHere(it.origin) { found.append(addresses.person(it.id)) }
    for it in journal.festivals where isHere(it.origin) { found.append(addresses.festival(it.id)) }
    for it in journal.topics where isHere(it.origin) { found.append(addresses.topic(it.id)) }
    for it in journal.series where isHere(it.origin) { found.append(addresses.series(it.id)) }
    for it in journal.issues where isHere(it.origin) { found.append(addresses.issue(it.id)) }
    for it in journal.pages where isHere(it.origin) { found.append(addresses.page(it.id)) }
    return found.count == 1 ? found.first.map(addresses.href) : nil
  }

  /// A page of a site without errors.
  package func bytes(of page: Page) -> [UInt8] {
    var buffer = OutputBuffer(reserving: 1 << 16)
    render(page, into: &buffer)
    return buffer.bytes
  }

  /// A file for programs of a site without errors.
  package func bytes(of file: MachineFile) -> [UInt8] {
    var buffer = OutputBuffer(reserving: 1 << 16)
    render(file, into: &buffer)
    return buffer.bytes
  }
}
