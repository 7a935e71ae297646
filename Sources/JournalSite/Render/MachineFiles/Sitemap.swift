import FrontMatter
package import Markup
import Templates

/// The addresses of all pages that search engines should know (sitemaps.org, “Protocol”).
package struct Sitemap {
  private let plan: SitePlan
  private let journal: Journal

  package init(plan: SitePlan, journal: Journal) {
    self.plan = plan
    self.journal = journal
  }

  /// The pages at these places in the plan, in its order.
  package func write(_ range: Range<Int>, into buffer: inout OutputBuffer) {
    buffer.append(Self.declaration)
    buffer.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    buffer.append(" xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\">\n")
    for page in plan.pages[range] where page.isInSitemap(of: journal) {
      write(page, into: &buffer)
    }
    buffer.append("</urlset>\n")
  }

  /// The list of the parts.
  package func writeIndex(ofParts parts: Int, into buffer: inout OutputBuffer) {
    buffer.append(Self.declaration)
    buffer.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for number in 1...max(parts, 1) {
      buffer.append("<sitemap><loc>")
      buffer.appendEscapedAttribute(plan.addresses.absolute(plan.addresses.sitemapPart(number)))
      buffer.append("</loc></sitemap>\n")
    }
    buffer.append("</sitemapindex>\n")
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private func write(_ page: Page, into buffer: inout OutputBuffer) {
    buffer.append("<url><loc>")
    buffer.appendEscapedAttribute(plan.addresses.absolute(page.address))
    buffer.append("</loc>")
    if let day = plan.lastChange(of: page, in: journal) {
      buffer.append("<lastmod>")
      buffer.append(DateValue(year: day.year, month: day.month, day: day.day).isoText)
      buffer.append("</lastmod>")
    }
    for path in page.pictures(in: journal) {
      buffer.append("<image:image><image:loc>")
      buffer.appendEscapedAttribute(plan.addresses.absolute(plan.addresses.file(path)))
      buffer.append("</image:loc></image:image>")
    }
    buffer.append("</url>\n")
  }
}
