import Markdown
import Markup

/// The picture that stands for what a page shows.
extension StructuredData {
  var image: Still? { page.picture(in: site) }

  func write(_ still: Still, into node: inout JSONObjectWriter) {
    let file = address(site.addresses.file(still.path))
    node.member("@type", "ImageObject")
    node.member("@id", onPage("image"))
    node.member("url", file)
    node.member("contentUrl", file)
    node.member("width", still.size?.width)
    node.member("height", still.size?.height)
    node.member("caption", text(.caption, of: still))
    node.member("creditText", text(.credit, of: still))
  }

  /// The caption or the credit as plain text.
  private func text(_ kind: NodeKind, of still: Still) -> String? {
    let document = still.document.markdown
    guard let figure = document[.document].firstChild,
      let block = document.children(of: figure).first(where: { document[$0].kind == kind })
    else { return nil }
    let text = still.document.plainText(of: block, in: site.journal)
    return text.isEmpty ? nil : text
  }
}

extension Page {
  /// The still of what the page shows: what stands for it elsewhere.
  func picture(in site: SiteContext) -> Still? {
    switch content {
    case .home: site.leadAtHome.flatMap { site.articles[Int($0.index)].entity.still }
    case .article(let id): site.articles[Int(id.index)].entity.still
    case .film(let id): site.films[Int(id.index)].entity.stills.first
    case .person(let id): site.people[Int(id.index)].entity.portrait
    case .issue(let id): site.journal.issues[id].still
    default: nil
    }
  }
}
