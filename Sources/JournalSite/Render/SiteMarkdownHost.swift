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
    case .site: return .address(site.addresses.href(link.destination))
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
    linked.markdown.ancestors(of: node).contains { linked.markdown[$0].kind == .figure }
  }

  /// What `<film:…>` prints: the title, in a caption the whole citation; a name, a title.
  private func name(of entity: EntityReference, isCitation: Bool) -> HTML {
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
    case .figure:
      let still = still(node, with: renderer)
      if !still.images.isEmpty { site.blocks.still?.render(StillBlockView(still), into: &buffer) }
      renderCards(of: node, document, into: &buffer)
    case .question:
      let view = QuestionBlockView(
        anchor: document.anchor(of: node) ?? "", body: contents(of: node, with: renderer))
      site.blocks.question?.render(view, into: &buffer)
    case .callout:
      guard let name = document.callout(of: node)?.name else { return }
      let view = CalloutBlockView(name: name, body: contents(of: node, with: renderer))
      site.blocks.callouts[name]?.render(view, into: &buffer)
    case .embed: renderEmbed(node, document, into: &buffer)
    default: break
    }
  }

  private func contents(of node: NodeID, with renderer: MarkdownRenderer<Self>) -> HTML {
    var inside = OutputBuffer()
    renderer.renderChildren(of: node, into: &inside)
    return HTML(rendered: inside.bytes)
  }

  /// The figure as a view: its images, and caption and credit as they are printed.
  func still(_ figure: NodeID, with renderer: MarkdownRenderer<Self>) -> StillView {
    let document = renderer.document
    var images: [ImageView] = []
    var caption: HTML?
    var credit: HTML?
    for child in document.children(of: figure) {
      switch document[child].kind {
      case .image, .link:
        guard let image = image(in: child, document) else { continue }
        let number = Int(document[image].payload)
        if case .entity = linked.targets[number] { continue }
        images.append(
          ImageView(
            site: site, target: linked.targets[number], written: document.links[number].destination,
            alt: document.plainText(of: image)))
      case .caption:
        caption = joined(
          joined(caption, credit, isCredit: true), contents(of: child, with: renderer))
        credit = nil
      case .credit:
        caption = joined(caption, credit, isCredit: true)
        credit = contents(of: child, with: renderer)
      default: break
      }
    }
    return StillView(images: images, caption: caption, credit: credit)
  }

  /// The image that a figure's child is, or that it links.
  private func image(in child: NodeID, _ document: MarkdownDocument) -> NodeID? {
    if document[child].kind == .image { return child }
    return document[child].firstChild.flatMap { document[$0].kind == .image ? $0 : nil }
  }

  /// The captions of a row, one after another, each with its credit.
  private func joined(_ first: HTML?, _ second: HTML?, isCredit: Bool = false) -> HTML? {
    guard let second else { return first }
    var buffer = OutputBuffer()
    if let first {
      buffer.append(first)
      buffer.append(" ")
    }
    if isCredit { buffer.append("<span class=\"credit\">") }
    buffer.append(second)
    if isCredit { buffer.append("</span>") }
    return HTML(rendered: buffer.bytes)
  }

  /// The films among a figure's images as cards; a link for what has no card.
  private func renderCards(
    of figure: NodeID, _ document: MarkdownDocument, into buffer: inout OutputBuffer
  ) {
    for child in document.children(of: figure) {
      guard let image = image(in: child, document),
        case .entity(let entity, _) = linked.targets[Int(document[image].payload)]
      else { continue }
      if case .film(let film) = entity {
        site.blocks.filmCard?.render(FilmCardBlockView(film: FilmView(site, film)), into: &buffer)
      } else {
        buffer.append("<p>")
        buffer.append(name(of: entity, isCitation: false))
        buffer.append("</p>\n")
      }
    }
  }

  private func renderEmbed(
    _ node: NodeID, _ document: MarkdownDocument, into buffer: inout OutputBuffer
  ) {
    guard let embed = document.embed(of: node) else { return }
    let link = document.links[embed.link]
    switch embed.media {
    case .entity:
      guard case .entity(.film(let film), _) = linked.targets[embed.link] else { return }
      site.blocks.filmCard?.render(FilmCardBlockView(film: FilmView(site, film)), into: &buffer)
    case .youTube, .vimeo, .video, .audio:
      let view = MediaBlockView(
        media: embed.media, href: site.href(linked.targets[embed.link], written: link.destination),
        title: document.plainText(of: node))
      site.blocks.media?.render(view, into: &buffer)
    }
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
