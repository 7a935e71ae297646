/// A file of the site that is made for programs: readers of feeds, search engines, servers.
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

    /// The old addresses, for servers that can lead on by themselves.
    case redirects
  }
}
