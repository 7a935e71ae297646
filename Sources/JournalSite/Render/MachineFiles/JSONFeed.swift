import FrontMatter
import Markup
import Templates

/// A feed as JSON (jsonfeed.org, version 1.1).
struct JSONFeed {
  private let feed: FeedView
  private let address: String

  init(_ feed: FeedView, address: String) {
    self.feed = feed
    self.address = address
  }

  private var site: SiteContext { feed.site }

  func write(into buffer: inout OutputBuffer) {
    let configuration = site.journal.configuration
    buffer.appendObject {
      $0.member("version", "https://jsonfeed.org/version/1.1")
      $0.member("title", site.title(of: feed.feed.subject))
      $0.member("home_page_url", site.addresses.href(feed.feed.index))
      $0.member("feed_url", site.addresses.href(address))
      $0.member("description", configuration.description)
      $0.member("language", configuration.language)
    }
    // The items belong into the same object, each on a line of its own.
    buffer.truncate(to: buffer.count - 1)
    buffer.append(",\n\"items\":[")
    for (index, entry) in feed.entries.enumerated() {
      buffer.append(index > 0 ? ",\n" : "\n")
      write(entry, into: &buffer)
    }
    buffer.append("\n]}\n")
  }

  private func write(_ entry: FeedEntryView, into buffer: inout OutputBuffer) {
    let article = site.articles[Int(entry.id.index)].entity
    let address = site.href(.article(entry.id))
    buffer.appendObject {
      $0.member("id", address)
      $0.member("url", address)
      $0.member("title", article.record.title)
      $0.member("summary", entry.summary)
      $0.member("content_html", entry.content.map { String(decoding: $0.bytes, as: UTF8.self) })
      $0.member("image", article.still.map { site.addresses.href(site.addresses.file($0.path)) })
      $0.member("date_published", instant(article.record.date))
      $0.member("date_modified", instant(article.record.lastChange))
      $0.list("authors", authors(of: article))
      $0.list("tags", article.topics.map { site.journal.topics[$0].title })
      $0.member("language", article.record.language)
    }
  }

  private func authors(of article: Article) -> [JSON] {
    article.byline.map { author in
      .object {
        $0.member("name", site.people[Int(author.person.index)].entity.record.name)
        $0.member("url", site.href(.person(author.person)))
      }
    }
  }

  /// The first moment of the day (RFC 3339).
  private func instant(_ date: PartialDate) -> String {
    let day = CalendarDay(firstOf: date)
    return DateValue(year: day.year, month: day.month, day: day.day).isoText + "T00:00:00Z"
  }
}
