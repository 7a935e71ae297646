import FrontMatter
import Markdown

extension DocumentLinker {
  /// An address of the site, from its root. Whether it leads anywhere, unless to an entity, is known
  /// when all addresses are.
  func address(
    _ address: String, link: MarkdownLink, in document: MarkdownDocument, path: String,
    findings: inout DocumentFindings
  ) -> LinkTarget {
    let parts = AddressParts(address)
    // What is typed is printed as it is: an address between angle brackets is no title, and a picture
    // is no card.
    let isPlain =
      document[link.node].kind == .link && !link.isAutolink && parts.query.isEmpty
    if let entity = entity(at: parts.folder) {
      note(parts.fragment, on: entity, link: link, path: path, findings: &findings)
      return isPlain ? .entity(entity, fragment: parts.fragment) : .site(address)
    }
    if let article = tables.unpublishedArticle(at: parts.folder) {
      reportUnpublished(article, link: link, path: path, findings: &findings)
      return isPlain ? .nothing : .site(address)
    }
    findings.siteLinks.append(
      SiteLink(
        address: address, pagePath: parts.path, path: path, range: link.range,
        isUnpublished: absence != nil))
    return .site(address)
  }

  private func entity(at address: String) -> EntityReference? {
    if let article = tables.articleAddresses[address] { return .article(article) }
    return addresses.entity(at: address).flatMap { tables.entity($0.kind, withID: $0.id) }
  }

  func note(
    _ fragment: String?, on entity: EntityReference, link: MarkdownLink, path: String,
    findings: inout DocumentFindings
  ) {
    guard let fragment, !isOnEveryPage(fragment) else { return }
    findings.fragmentLinks.append(
      FragmentLink(entity: entity, fragment: fragment, path: path, range: link.range))
  }

  func reportUnpublished(
    _ article: UnpublishedArticle, link: MarkdownLink, path: String,
    findings: inout DocumentFindings
  ) {
    if absence?.maySpeak(of: article.absence) == true { return }
    findings.report(.unpublished(.article, article.id), path: path, range: link.range)
  }
}
