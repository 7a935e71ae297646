import JournalSite

/// A site without errors, as browsers are shown it. A reference, so that whoever answers a request
/// copies no site.
final class ShownSite: Sendable {
  let site: Site
  let addresses: SiteAddresses

  /// Names this state in pages and events.
  let revision: String

  /// `previous` is what was shown before.
  init(_ site: Site, revision: String, following previous: ShownSite? = nil) {
    self.site = site
    addresses = SiteAddresses(of: site, following: previous?.addresses)
    self.revision = revision
  }
}
