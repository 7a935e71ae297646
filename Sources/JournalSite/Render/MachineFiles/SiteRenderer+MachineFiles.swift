package import Markup
import Templates

extension SiteRenderer {
  /// Writes the file into an empty buffer.
  package func render(
    _ file: MachineFile, of plan: SitePlan, into buffer: inout OutputBuffer
  ) {
    switch file.content {
    case .feed(let feed):
      theme.template(.feed)?.render(FeedFileView(feedSite, view(feed)), into: &buffer)
    case .jsonFeed(let feed):
      JSONFeed(view(feed), address: file.address).write(into: &buffer)
    case .sitemap(let range):
      Sitemap(plan: plan, journal: site.journal).write(range, into: &buffer)
    case .sitemapIndex(let parts):
      Sitemap(plan: plan, journal: site.journal).writeIndex(ofParts: parts, into: &buffer)
    case .searchKeys: search.writeKeys(into: &buffer)
    case .searchPiece(let piece): search.write(piece, into: &buffer)
    case .robots: writeRobots(into: &buffer)
    case .redirects: writeRedirects(plan.pages, into: &buffer)
    }
  }

  private func view(_ feed: Feed) -> FeedView {
    FeedView(feedSite, feed, template: theme.template(.feedArticle))
  }

  /// RFC 9309, and the line that sitemaps.org adds to it.
  private func writeRobots(into buffer: inout OutputBuffer) {
    buffer.append("User-agent: *\nAllow: /\n\nSitemap: ")
    buffer.append(site.addresses.absolute(site.addresses.sitemap))
    buffer.append("\n")
  }

  /// One rule a line, `/old/ /new/ 301`: what several hosts read from a file of this name.
  private func writeRedirects(_ pages: [Page], into buffer: inout OutputBuffer) {
    for page in pages {
      guard case .redirect(let target, _) = page.content else { continue }
      appendRulePath(site.addresses.href(page.address), to: &buffer)
      buffer.append(" ")
      appendRulePath(site.addresses.href(target), to: &buffer)
      buffer.append(" 301\n")
    }
  }

  /// A path in which no character is a sign of the rules: `*` and `:` stand for anything there.
  private func appendRulePath(_ path: String, to buffer: inout OutputBuffer) {
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "*"): buffer.append("%2A")
      case UInt8(ascii: ":"): buffer.append("%3A")
      default: buffer.append(byte)
      }
    }
  }
}
