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
    buffer.append("{")
    buffer.appendMember("version", "https://jsonfeed.org/version/1.1", isFirst: true)
    buffer.appendMember("title", site.title(of: feed.feed.subject))
    buffer.appendMember("home_page_url", site.addresses.href(feed.feed.index))
    buffer.appendMember("feed_url", site.addresses.href(address))
    buffer.appendMember("description", configuration.description)
    buffer.appendMember("language", configuration.language)
    buffer.append(",\n\"items\":[\n")
    for (index, entry) in feed.entries.enumerated() {
      if index > 0 { buffer.append(",\n") }
      write(entry, into: &buffer)
    }
    buffer.append("\n]}\n")
  }

  private func write(_ entry: FeedEntryView, into buffer: inout OutputBuffer) {
    let article = site.articles[Int(entry.id.index)].entity
    let address = site.href(.article(entry.id))
    buffer.append("{")
    buffer.appendMember("id", address, isFirst: true)
    buffer.appendMember("url", address)
    buffer.appendMember("title", article.record.title)
    buffer.appendMember("summary", entry.summary)
    buffer.appendMember(
      "content_html", entry.content.map { String(decoding: $0.bytes, as: UTF8.self) })
    buffer.appendMember(
      "image", article.still.map { site.addresses.href(site.addresses.file($0.path)) })
    buffer.appendMember("date_published", instant(article.record.date))
    buffer.appendMember("date_modified", instant(article.record.lastChange))
    write(authorsOf: article, into: &buffer)
    if !article.topics.isEmpty {
      buffer.appendName("tags")
      buffer.appendList(article.topics) { topic, buffer in
        buffer.appendJSONString(site.journal.topics[topic].title)
      }
    }
    buffer.appendMember("language", article.record.language)
    buffer.append("}")
  }

  private func write(authorsOf article: Article, into buffer: inout OutputBuffer) {
    let authors = article.byline
    if authors.isEmpty { return }
    buffer.appendName("authors")
    buffer.appendList(authors) { author, buffer in
      buffer.append("{")
      buffer.appendMember(
        "name", site.people[Int(author.person.index)].entity.record.name, isFirst: true)
      buffer.appendMember("url", site.href(.person(author.person)))
      buffer.append("}")
    }
  }

  /// The first moment of the day (RFC 3339).
  private func instant(_ date: PartialDate) -> String {
    let day = CalendarDay(firstOf: date)
    return DateValue(year: day.year, month: day.month, day: day.day).isoText + "T00:00:00Z"
  }
}

extension OutputBuffer {
  /// Writes a member of an object; nothing where there is no value.
  fileprivate mutating func appendMember(_ name: String, _ value: String?, isFirst: Bool = false) {
    guard let value else { return }
    appendName(name, isFirst: isFirst)
    appendJSONString(value)
  }

  fileprivate mutating func appendName(_ name: String, isFirst: Bool = false) {
    if !isFirst { append(UInt8(ascii: ",")) }
    appendJSONString(name)
    append(UInt8(ascii: ":"))
  }

  fileprivate mutating func appendList<Element>(
    _ elements: [Element], write: (Element, inout OutputBuffer) -> Void
  ) {
    append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      write(element, &self)
    }
    append(UInt8(ascii: "]"))
  }
}
