import Markdown
import Markup
import Templates

/// Says where a text's links lead on this site, and sets its blocks with the theme's templates.
final class SiteMarkdownHost: MarkdownHost {
  let site: SiteContext
  let linked: LinkedDocument

  /// Whose text it is: a feed's links to a place in it lead to its page.
  let entity: EntityReference?

  init(site: SiteContext, linked: LinkedDocument, entity: EntityReference? = nil) {
    self.site = site
    self.linked = linked
    self.entity = entity
  }

  func render(into buffer: inout OutputBuffer) {
    renderer.render(into: &buffer)
  }

  /// What is inside the document's first block: a field of the front matter has but one.
  func renderInline(into buffer: inout OutputBuffer) {
    guard let block = linked.markdown[.document].firstChild else { return }
    renderer.renderChildren(of: block, into: &buffer)
  }

  private var renderer: MarkdownRenderer<SiteMarkdownHost> {
    var options = RenderingOptions(footnotesLabel: site.words.footnotes)
    // A title is a caption, Markdown with a credit: nothing for an attribute.
    options.printsImageTitles = false
    if site.medium == .feed {
      options.skippedCallouts = [Self.pullQuote]
      // A feed's reader may show twenty texts on one page.
      options.printsAnchors = false
      options.noteAddress = page
    }
    return MarkdownRenderer(linked.markdown, host: self, options: options)
  }

  /// A sentence of the text said twice, which only looks well on a page.
  private static let pullQuote = "pull"

  /// The page that links to a place in the text have to name; empty on that page itself.
  private var page: String {
    guard site.medium == .feed, let entity else { return "" }
    return site.href(entity)
  }

  func rendering(ofLink number: Int, in document: MarkdownDocument) -> LinkRendering {
    let node = document.links[number].node
    let isAutolink = document.links[number].isAutolink
    switch linked.targets[number] {
    case .external: return .asWritten
    case .fragment:
      return site.medium == .feed
        ? .address(page + document.links[number].destination) : .asWritten
    case .site(let address):
      return site.deadAddresses.contains(address)
        ? .plain : .address(site.addresses.href(address))
    case .unpublished(let kind, let name):
      return isAutolink ? .text(LinkLabel(name, isEmphasised: kind == .film)) : .plain
    case .file(let path):
      return .address(site.addresses.href(site.addresses.file(path)))
    case .nothing:
      return isAutolink
        ? .text(LinkLabel(afterColon(document.links[number].destination))) : .plain
    case .entity(let entity, let fragment):
      let isImage = document[node].kind == .image
      if isImage, document.ancestors(of: node).contains(where: { document[$0].kind == .link }) {
        return .plain
      }
      if isAutolink || isImage {
        return .html(name(of: entity, isCitation: isInCaption(node)))
      }
      return .address(site.href(entity, fragment: fragment))
    }
  }

  private func afterColon(_ destination: String) -> String {
    destination.split(separator: ":", maxSplits: 1).last.map(String.init) ?? destination
  }

  private func isInCaption(_ node: NodeID) -> Bool {
    linked.markdown.ancestors(of: node).contains { linked.markdown[$0].isPictureBlock }
  }

  /// What `<film:…>` prints: the title, in a caption the whole citation; a name, a title.
  func name(of entity: EntityReference, isCitation: Bool) -> HTML {
    var buffer = OutputBuffer()
    switch entity {
    case .film(let film):
      if isCitation {
        Citation(site: site, film: film).write(into: &buffer)
      } else {
        Citation(site: site, film: film).writeTitle(into: &buffer)
      }
    default:
      buffer.append("<a href=\"")
      buffer.appendEscapedAddress(site.href(entity))
      buffer.append("\">")
      buffer.appendEscapedText(site.journal.title(of: entity))
      buffer.append("</a>")
    }
    return HTML(rendered: buffer.bytes)
  }

  func sets(_ node: NodeID, in document: MarkdownDocument) -> Bool {
    switch document[node].kind {
    case .figure, .question, .embed: true
    case .callout: document.callout(of: node).map { setsCallout($0.name) } ?? false
    default: false
    }
  }

  private func setsCallout(_ name: String) -> Bool {
    if site.medium == .feed, name == Self.pullQuote { return false }
    return site.blocks.callouts[name] != nil
  }

  func render(
    _ node: NodeID, with renderer: MarkdownRenderer<SiteMarkdownHost>,
    into buffer: inout OutputBuffer
  ) {
    switch renderer.document[node].kind {
    case .figure: render(figure: node, with: renderer, into: &buffer)
    case .embed: render(embed: node, with: renderer, into: &buffer)
    case .question:
      let view = QuestionBlockView(
        anchor: renderer.document.anchor(of: node) ?? "", body: contents(of: node, with: renderer))
      site.blocks.question?.render(view, into: &buffer)
    case .callout:
      guard let name = renderer.document.callout(of: node)?.name else { return }
      let view = CalloutBlockView(name: name, body: contents(of: node, with: renderer))
      site.blocks.callouts[name]?.render(view, into: &buffer)
    default: break
    }
  }

  func contents(of node: NodeID, with renderer: MarkdownRenderer<SiteMarkdownHost>) -> HTML {
    var inside = OutputBuffer()
    renderer.renderChildren(of: node, into: &inside)
    return HTML(rendered: inside.bytes)
  }
}

extension SiteContext {
  /// A still of the front matter as a view.
  func still(_ still: Still?, of entity: EntityReference? = nil) -> StillView? {
    guard let still, let figure = still.document.markdown[.document].firstChild else { return nil }
    let host = SiteMarkdownHost(site: self, linked: still.document, entity: entity)
    let view = host.still(figure, with: MarkdownRenderer(still.document.markdown, host: host))
    return view.images.isEmpty ? nil : view
  }
}
