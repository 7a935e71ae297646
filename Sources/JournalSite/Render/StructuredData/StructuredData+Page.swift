import Markup

/// The page itself, and the way to it.
extension StructuredData {
  /// Nothing for the page of an entity: the entity's own node says what there is to say.
  func writePage(into graph: inout JSONArrayWriter) {
    guard let type = pageType else { return }
    graph.object {
      $0.member("@type", type)
      $0.member("@id", itself)
      $0.member("url", itself)
      $0.member("name", title)
      if case .plain = page.content { $0.member("description", summary) }
      $0.member("inLanguage", language)
      $0.member("isPartOf", NodeReference(onHome("website")))
      $0.member("breadcrumb", NodeReference(onPage("breadcrumbs")))
      $0.member("about", subject)
    }
  }

  /// What is the way here, with the page itself at its end.
  func writeBreadcrumbs(into graph: inout JSONArrayWriter) {
    let crumbs = site.breadcrumbs(to: page.content)
    if crumbs.isEmpty { return }
    graph.object {
      $0.member("@type", "BreadcrumbList")
      $0.member("@id", onPage("breadcrumbs"))
      $0.array("itemListElement") { list in
        for (index, crumb) in crumbs.enumerated() {
          list.element(
            ListItem(position: index + 1, name: crumb.label, item: address(crumb.address)))
        }
        list.element(ListItem(position: crumbs.count + 1, name: title, item: itself))
      }
    }
  }

  private var pageType: String? {
    switch page.content {
    case .home, .article, .film, .person, .festival, .edition, .issue, .notFound, .redirect: nil
    case .plain: "WebPage"
    default: "CollectionPage"
    }
  }

  /// What the articles are about that the page lists.
  private var subject: NodeReference? {
    switch page.content {
    case .topic(let id, _): reference(to: .topic(id))
    case .series(let id, _): reference(to: .series(id))
    case .filmLists(let id, _): reference(to: .film(id))
    case .personLists(let id, _): reference(to: .person(id))
    case .festivalLists(let id, _), .editionLists(let id, _, _): reference(to: .festival(id))
    default: nil
    }
  }

  var language: String { site.language(of: page.content) }
}
