import Markup

/// The page itself, and the way to it.
extension StructuredData {
  func writePage(into graph: inout JSONArrayWriter) {
    graph.object {
      $0.member("@type", lists ? "CollectionPage" : "WebPage")
      $0.member("@id", itself)
      $0.member("url", itself)
      $0.member("name", title)
      $0.member("description", describesItself ? summary : nil)
      $0.member("inLanguage", language)
      $0.member("isPartOf", NodeReference(onHome("website")))
      $0.member("breadcrumb", hasBreadcrumbs ? NodeReference(onPage("breadcrumbs")) : nil)
      $0.member("mainEntity", mainEntity)
      $0.member("primaryImageOfPage", image.map { _ in NodeReference(onPage("image")) })
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

  private var hasBreadcrumbs: Bool {
    if case .home = page.content { false } else { true }
  }

  /// What an entity's page shows is described there.
  private var describesItself: Bool {
    if case .plain = page.content { true } else { false }
  }

  var language: String { site.language(of: page.content) }

  private var lists: Bool {
    switch page.content {
    case .home, .article, .film, .person, .festival, .edition, .issue, .plain: false
    default: true
    }
  }

  private var mainEntity: NodeReference? {
    switch page.content {
    case .home: NodeReference(onHome("periodical"))
    case .article(let id): reference(to: .article(id))
    case .film(let id): reference(to: .film(id))
    case .person(let id): reference(to: .person(id))
    case .festival(let id): reference(to: .festival(id))
    case .edition: NodeReference(onPage("festival"))
    case .issue(let id): reference(to: .issue(id))
    case .topic(let id, _): reference(to: .topic(id))
    case .series(let id, _): reference(to: .series(id))
    case .plain, .archive, .notFound, .redirect: nil
    default: NodeReference(onPage("list"))
    }
  }
}
