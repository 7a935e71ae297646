/// A file of the site that is made for programs: readers of feeds, search engines, servers,
/// our own script.
package struct MachineFile: Sendable {
  /// A path from the root of the site.
  package let address: String
  package let content: Content

  package enum Content: Sendable {
    /// Atom (RFC 4287), set by the theme's `feed.xml`.
    case feed(Feed)

    /// JSON Feed 1.1.
    case jsonFeed(Feed)

    /// The addresses of the pages at these places in `SitePlan.pages`.
    case sitemap(Range<Int>)

    /// The list of so many parts of a sitemap.
    case sitemapIndex(parts: Int)
    case robots

    /// The keys of the pieces of `SitePlan.search`.
    case searchKeys

    /// By its place among the pieces.
    case searchPiece(Int)

    /// The old addresses, for servers that can lead on by themselves.
    case redirects
  }

  var isOfSearch: Bool {
    switch content {
    case .searchKeys, .searchPiece: true
    default: false
    }
  }
}
