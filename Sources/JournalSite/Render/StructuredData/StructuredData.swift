import Markup

/// What a page tells search engines, as one graph of JSON-LD (schema.org).
///
/// A thing has the same id on every page that speaks of it: the address of its own page and what it is,
/// `https://journal.example/films/madina-2023/#film`. What is not its own page's is named and no more.
/// A search engine counts a thing that lacks what it requires as a mistake, so such a thing is left out,
/// or has no other type than `Thing`.
struct StructuredData {
  let site: SiteContext
  let page: Page
  let title: String

  /// How the text begins.
  let summary: String?

  /// Scheme and host.
  let origin: String

  /// The page that is shown, and the home page, from the root of the server.
  private let pageHref, homeHref: String

  init(_ site: SiteContext, _ page: Page, title: String, summary: String?) {
    self.site = site
    self.page = page
    self.title = title
    self.summary = summary
    origin = site.addresses.host
    pageHref = site.addresses.href(page.address)
    homeHref = site.addresses.href(site.addresses.home)
  }

  /// Nil for pages that are not the journal's: what is not found, and old addresses.
  var json: JSON? {
    switch page.content {
    case .notFound, .redirect: return nil
    default: break
    }
    return JSON.object {
      $0.member("@context", "https://schema.org")
      $0.array("@graph") { graph in
        writePage(into: &graph)
        writeBreadcrumbs(into: &graph)
        writeSubject(into: &graph)
        if let image { graph.object { write(image, into: &$0) } }
      }
    }
  }

  private func writeSubject(into graph: inout JSONArrayWriter) {
    switch page.content {
    case .home: writeJournal(into: &graph)
    case .article(let id): graph.object { write(id, site.articles[Int(id.index)], into: &$0) }
    case .film(let id): writeFilm(id, into: &graph)
    case .person(let id): graph.object { write(id, site.people[Int(id.index)], into: &$0) }
    case .festival(let id): graph.object { writeFestival(id, into: &$0) }
    case .edition(let id, let index): graph.object { writeEdition(index, of: id, into: &$0) }
    case .issue(let id): graph.object { writeIssue(id, into: &$0) }
    case .topic(let id, let slice): writeTopic(id, slice, into: &graph)
    case .series(let id, let slice): writeSeries(id, slice, into: &graph)
    case .plain, .notFound, .redirect: break
    default: writeIndex(into: &graph)
    }
  }

  /// The page that is shown.
  var itself: NodeAddress { NodeAddress(origin: origin, href: pageHref) }

  var home: NodeAddress { NodeAddress(origin: origin, href: homeHref) }

  /// An id of what has no page of its own: the page's address and a fragment.
  func onPage(_ fragment: StaticString) -> NodeAddress {
    NodeAddress(origin: origin, href: pageHref, fragment: fragment)
  }

  /// An id of what belongs to the whole journal.
  func onHome(_ fragment: StaticString) -> NodeAddress {
    NodeAddress(origin: origin, href: homeHref, fragment: fragment)
  }

  /// A path from the root of the site, as a whole address.
  func address(_ path: String) -> NodeAddress {
    NodeAddress(origin: origin, href: site.addresses.href(path))
  }

  /// The page of an entity.
  func pageAddress(of entity: EntityReference) -> NodeAddress {
    NodeAddress(origin: origin, href: site.hrefs[entity])
  }

  /// The id of an entity.
  func id(of entity: EntityReference) -> NodeAddress {
    NodeAddress(origin: origin, href: site.hrefs[entity], fragment: entity.fragment)
  }

  func reference(to entity: EntityReference) -> NodeReference { NodeReference(id(of: entity)) }
}

extension EntityReference {
  /// What stands behind `#` in the id of the thing itself, to tell it from its page; nil for what is
  /// nothing but a page.
  fileprivate var fragment: StaticString? {
    switch self {
    case .article: "article"
    case .film: "film"
    case .person: "person"
    case .festival: "festival"
    case .topic: "topic"
    case .series: "series"
    case .issue: "issue"
    case .page: nil
    }
  }
}
