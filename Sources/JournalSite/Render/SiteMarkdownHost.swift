import Markdown
import Markup
import Templates

/// Says where a text's links lead on this site, and sets its blocks with the theme's templates.
struct SiteMarkdownHost: MarkdownHost {
  let site: SiteContext
  let linked: LinkedDocument

  /// Whose text it is: a feed's links to a place in it lead to its page.
  var entity: EntityReference?

  func render(into buffer: inout OutputBuffer) {
    renderer.render(into: &buffer)
  }

  /// What is inside the document's first block: a field of the front matter has but one.
  func renderInline(into buffer: inout OutputBuffer) {
    guard let block = linked.markdown[.document].firstChild else { return }
    renderer.renderChildren(of: block, into: &buffer)
  }

  private var renderer: MarkdownRenderer<Self> {
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
    let link = document.links[number]
    let node = document[link.node]
    switch linked.targets[number] {
    case .external: return .asWritten
    case .fragment:
      return site.medium == .feed ? .address(page + link.destination) : .asWritten
    case .site(let address):
      return site.deadAddresses.contains(address)
        ? .plain : .address(site.addresses.href(address))
    case .unpublished(let kind, let name):
      return link.isAutolink ? .text(LinkLabel(name, isEmphasised: kind == .film)) : .plain
    case .file(let path):
      return .address(site.addresses.href(site.addresses.file(path)))
    case .nothing:
      return link.isAutolink ? .text(LinkLabel(afterColon(link.destination))) : .plain
    case .entity(let entity, let fragment):
      let isInLink = document.ancestors(of: link.node).contains { document[$0].kind == .link }
      if node.kind == .image, isInLink { return .plain }
      if link.isAutolink || node.kind == .image {
        return .html(name(of: entity, isCitation: isInCaption(link.node)))
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
    _ node: NodeID, with renderer: MarkdownRenderer<Self>, into buffer: inout OutputBuffer
  ) {
    let document = renderer.document
    switch document[node].kind {
    case .figure: render(figure: node, with: renderer, into: &buffer)
    case .embed: render(embed: node, with: renderer, into: &buffer)
    case .question:
      let view = QuestionBlockView(
        anchor: document.anchor(of: node) ?? "", body: contents(of: node, with: renderer))
      site.blocks.question?.render(view, into: &buffer)
    case .callout:
      guard let name = document.callout(of: node)?.name else { return }
      let view = CalloutBlockView(name: name, body: contents(of: node, with: renderer))
      site.blocks.callouts[name]?.render(view, into: &buffer)
    default: break
    }
  }

  func contents(of node: NodeID, with renderer: MarkdownRenderer<Self>) -> HTML {
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
    return host.still(figure, with: MarkdownRenderer(still.document.markdown, host: host))
  }
}
