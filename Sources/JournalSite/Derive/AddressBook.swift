package import FrontMatter

/// Spells every address of the site: the one place that knows where anything is.
///
/// An address is a path from the root of the site that begins with a slash (`/films/madina-2023/`);
/// `href` adds the base URL's path, `absolute` the whole of it.
///
/// A reference, so that whoever asks for an address copies no book.
package final class AddressBook: Sendable {
  private let baseURL: BaseURL

  /// Under which links may name the site in full, the longest path first.
  let ownURLs: [BaseURL]
  private let kindSlugs: [String]
  private let fieldSlugs: [String]
  private let articlePattern: ArticleAddressPattern

  /// What `href` puts before the base URL's path: nothing on the site itself.
  let origin: String

  /// Scheme and host, which stand before `href` in an absolute address.
  let host: String

  /// What `href` puts before an address, and `absolute`.
  private let prefix, absolutePrefix: String

  package init(_ configuration: JournalConfiguration) {
    baseURL = configuration.baseURL
    ownURLs = [configuration.baseURL, configuration.usualBaseURL].compactMap(\.self)
      .sorted { $0.path.utf8.count > $1.path.utf8.count }
    kindSlugs = configuration.kinds.map { slug(of: $0.plural) }
    fieldSlugs = configuration.indexedFields.map(\.slug)
    articlePattern = configuration.articleAddress
    origin = ""
    host = baseURL.origin
    prefix = baseURL.path
    absolutePrefix = baseURL.text
  }

  /// The same addresses for what is read away from the site: `href` has scheme and host, too.
  private init(forReadersElsewhere book: AddressBook) {
    baseURL = book.baseURL
    ownURLs = book.ownURLs
    kindSlugs = book.kindSlugs
    fieldSlugs = book.fieldSlugs
    articlePattern = book.articlePattern
    origin = book.host
    host = book.host
    prefix = book.absolutePrefix
    absolutePrefix = book.absolutePrefix
  }

  package var forReadersElsewhere: AddressBook { AddressBook(forReadersElsewhere: self) }

  package let home = "/"
  package let articles = "/articles/"
  package let films = "/films/"
  package let directors = "/directors/"
  package let people = "/people/"
  package let festivals = "/festivals/"
  package let topics = "/topics/"
  package let series = "/series/"
  package let issues = "/issues/"
  package let contributors = "/contributors/"
  package let archive = "/archive/"
  package let nowShowing = "/now-showing/"
  package let search = "/search/"
  package let searchKeys = "/search/keys.json"
  package let notFound = "/404.html"
  package let jsonFeed = "/feed.json"
  package let sitemap = "/sitemap.xml"
  package let robots = "/robots.txt"
  package let redirects = "/_redirects"

  /// First parts of addresses that no page of the journal's own may have.
  package static let reserved: Set<String> = [
    "articles", "films", "directors", "people", "contributors", "festivals", "topics", "series",
    "issues", "archive", "now-showing", "search", "page", "assets", "feed.xml", "feed.json",
    "sitemap.xml", "robots.txt", "404.html", "404", "index",
  ]

  /// `/interviews/`
  package func kind(_ kind: Int) -> String { "/\(kindSlugs[kind])/" }

  /// `/sponsor/`, the index of a field of the journal's own, by its place among those.
  package func field(_ field: Int) -> String { "/\(fieldSlugs[field])/" }

  /// `/sponsor/klassiki/`
  package func field(_ field: Int, value: String) -> String { "/\(fieldSlugs[field])/\(value)/" }

  package func article(_ article: Article) -> String {
    self.article(slug: article.record.slug, kind: article.record.kind, date: article.record.date)
  }

  /// What an article's address is made of, where there are thousands: to hand over an article counts
  /// its forty references.
  package func article(slug: String, kind: Int, date: PartialDate) -> String {
    article(slug: slug, kindSlug: kindSlugs[kind], date: date)
  }

  /// The address that an article of a kind would have on a day, `2024-05-02`; nil for what is none.
  package func article(slug: String, kindSlug: String, day: String) -> String? {
    PartialDate(day.utf8).map { article(slug: slug, kindSlug: kindSlug, date: $0) }
  }

  private func article(
    slug: String, kindSlug: @autoclosure () -> String, date: PartialDate
  ) -> String {
    var address = "/"
    for segment in articlePattern.segments {
      for piece in segment {
        switch piece {
        case .text(let text): address += text
        case .slug: address += slug
        case .kind: address += kindSlug()
        case .year: address += padded(date.year, to: 4)
        case .month: address += padded(date.month ?? 1, to: 2)
        case .day: address += padded(date.day ?? 1, to: 2)
        }
      }
      address += "/"
    }
    return address
  }

  func article(at id: ID<Article>, in journal: Journal) -> String {
    article(
      slug: journal.articles[id].record.slug, kind: journal.articles[id].record.kind,
      date: journal.articles[id].record.date)
  }

  /// Whether the first part of an article's address may be its own slug.
  var articlesLieAtTheRoot: Bool { articlePattern.segments.first?.contains(.slug) ?? false }

  package func film(_ id: String) -> String { "/films/\(id)/" }
  package func person(_ id: String) -> String { "/people/\(id)/" }
  package func festival(_ id: String) -> String { "/festivals/\(id)/" }
  package func topic(_ id: String) -> String { "/topics/\(id)/" }
  package func series(_ id: String) -> String { "/series/\(id)/" }
  package func issue(_ id: String) -> String { "/issues/\(id)/" }
  package func page(_ id: String) -> String { "/\(id)/" }

  /// `/films/years/1965/`, `/films/decades/1960s/`, `/films/countries/kazakhstan/`
  package func films(by basis: FilmGroup.Basis) -> String {
    switch basis {
    case .year(let year): "/films/years/\(year)/"
    case .decade(let decade): "/films/decades/\(decade)s/"
    case .country(let country): "/films/countries/\(country.slug)/"
    }
  }

  /// `/festivals/goeast/2024/`; nil for an edition whose name makes no slug.
  package func edition(_ edition: String, of festival: String) -> String? {
    let slug = slug(of: edition)
    return slug.isEmpty ? nil : "/festivals/\(festival)/\(slug)/"
  }

  /// `/archive/2024/`
  package func archive(_ year: Int) -> String { "/archive/\(year)/" }

  /// A page of a paginated index, counted from 1; the first has the index's own address.
  package func page(_ number: Int, of index: String) -> String {
    number <= 1 ? index : "\(index)page/\(number)/"
  }

  /// `/interviews/feed.xml` of `/interviews/`
  package func feed(of index: String) -> String { "\(index)feed.xml" }

  /// A part of a sitemap that is too long for one file, counted from 1.
  package func sitemapPart(_ number: Int) -> String { "/sitemap-\(number).xml" }

  /// A piece of the search, by its key: `/search/k-ku.json`. Letters beyond ASCII by their number,
  /// `/search/k-_43c_.json`, so that no server has to decode them; `k` keeps off the names that
  /// Windows has taken.
  package func searchPiece(_ key: String) -> String {
    var name = key.isEmpty ? "k" : "k-"
    for scalar in key.unicodeScalars {
      name += scalar.isASCII ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
    }
    return "/search/\(name).json"
  }

  /// A file of `content/` that pages link to; `content/files/` is the root of the site. What would
  /// end a path is escaped: a file may be named `Scene #2.jpg`, or `50%.jpg`.
  package func file(_ path: String) -> String {
    let place = place(ofFile: path)
    guard place.utf8.contains(where: { "#?%".utf8.contains($0) }) else { return place }
    var escaped = ""
    for scalar in place.unicodeScalars {
      switch scalar {
      case "#": escaped += "%23"
      case "?": escaped += "%3F"
      case "%": escaped += "%25"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The same as the file is called on the disk.
  package func place(ofFile path: String) -> String {
    let relative = path.dropPrefix("content/")
    return "/" + relative.dropPrefix("files/")
  }

  /// A file of the theme's `assets/`.
  package func asset(_ name: String) -> String { "/assets/\(name)" }

  /// A smaller variant of a picture: its name says what it was made of, so that it may be kept for
  /// ever by whoever has loaded it.
  func variant(_ variant: PictureVariant) -> String { asset("pictures/\(variant.name)") }

  package func entity(_ entity: EntityReference, in journal: Journal) -> String {
    switch entity {
    case .article(let id): article(at: id, in: journal)
    case .film(let id): film(journal.films[id].id)
    case .person(let id): person(journal.people[id].id)
    case .festival(let id): festival(journal.festivals[id].id)
    case .topic(let id): topic(journal.topics[id].id)
    case .series(let id): series(journal.series[id].id)
    case .issue(let id): issue(journal.issues[id].id)
    case .page(let id): page(journal.pages[id].id)
    }
  }

  /// What stands in `href` and `src`: with the base URL's path, percent-encoded where it must be.
  package func href(_ address: String) -> String {
    prefix.isEmpty ? percentEncoded(address) : prefix + percentEncoded(address)
  }

  /// With scheme and host, for whoever reads the page elsewhere.
  package func absolute(_ address: String) -> String {
    absolutePrefix + percentEncoded(address)
  }

  /// The file of the output folder that holds an address: `films/madina-2023/index.html`.
  package func outputPath(_ address: String) -> String {
    let path = String(address.dropFirst())
    return address.hasSuffix("/") ? path + "index.html" : path
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// Escapes what a path may not hold as it is (RFC 3986, section 3.3).
private func percentEncoded(_ path: String) -> String {
  let isWhole = isPlain.withUnsafeBufferPointer { isPlain in
    path.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes where !isPlain[Int(byte)] { return false }
      return true
    }
  }
  if isWhole == true { return path }
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in path.utf8 {
    if isPlain[Int(byte)] {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

/// For each byte, whether an address holds it as it is.
private let isPlain: [Bool] = {
  let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
  var table = [Bool](repeating: false, count: 256)
  for byte in (letters + "-._~/!$&'()*+,;=:@#?%").utf8 { table[Int(byte)] = true }
  return table
}()
