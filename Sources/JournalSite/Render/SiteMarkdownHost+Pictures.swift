import Markdown
import Markup
import Templates

/// Figures, film cards and media, with their captions.
extension SiteMarkdownHost {
  func render(
    figure node: NodeID, with renderer: MarkdownRenderer<SiteMarkdownHost>,
    into buffer: inout OutputBuffer
  ) {
    let document = renderer.document
    let view = still(node, with: renderer)
    if !view.images.isEmpty {
      site.blocks.still?.render(StillBlockView(view), into: &buffer)
    } else if view.caption != nil || view.credit != nil {
      append(paragraphs: [view.caption, view.credit], to: &buffer)
    } else {
      append(paragraphs: [alternatives(of: node, document)], to: &buffer)
    }
    for child in document.children(of: node) where document[child].kind == .image {
      guard case .entity(let entity, _) = linked.targets[Int(document[child].payload)] else {
        continue
      }
      buffer.append("<p>")
      buffer.append(name(of: entity, isCitation: false))
      buffer.append("</p>\n")
    }
  }

  /// What its pictures without a file would show.
  private func alternatives(of figure: NodeID, _ document: MarkdownDocument) -> HTML? {
    let missing = document.descendants(of: figure).filter { isMissing($0, document) }
    return missing.isEmpty
      ? nil : escaped(missing.map { document.plainText(of: $0) }.joined(separator: " · "))
  }

  private func isMissing(_ node: NodeID, _ document: MarkdownDocument) -> Bool {
    document[node].kind == .image && linked.targets[Int(document[node].payload)] == .nothing
  }

  /// The figure as a view: its pictures, without those that have no file or stand for a person or the
  /// like; and caption and credit as they are printed.
  func still(_ figure: NodeID, with renderer: MarkdownRenderer<SiteMarkdownHost>) -> StillView {
    let document = renderer.document
    var images: [ImageView] = []
    for child in document.children(of: figure) {
      switch document[child].kind {
      case .image:
        switch linked.targets[Int(document[child].payload)] {
        case .entity, .unpublished, .nothing: continue
        default: images.append(image(child, link: nil, document))
        }
      case .link:
        let link = address(ofLink: Int(document[child].payload), document)
        for inner in document.children(of: child)
        where document[inner].kind == .image && !isMissing(inner, document) {
          images.append(image(inner, link: link, document))
        }
      default: break
      }
    }
    let (caption, credit) = captions(of: figure, with: renderer)
    return StillView(images: images, caption: caption, credit: credit)
  }

  private func image(_ node: NodeID, link: String?, _ document: MarkdownDocument) -> ImageView {
    let number = Int(document[node].payload)
    return ImageView(
      site: site, target: linked.targets[number], written: document.links[number].destination,
      alt: document.plainText(of: node), link: link)
  }

  /// Where a link leads on this site; nil for one that leads nowhere.
  private func address(ofLink number: Int, _ document: MarkdownDocument) -> String? {
    guard document.links[number].isSafe else { return nil }
    return switch rendering(ofLink: number, in: document) {
    case .asWritten: document.links[number].destination
    case .address(let address, _), .labelled(let address, _, _): address
    case .plain, .text, .html: nil
    }
  }

  /// The last caption and credit of a block; in a row of pictures those before stand in the caption.
  private func captions(
    of block: NodeID, with renderer: MarkdownRenderer<SiteMarkdownHost>
  ) -> (caption: HTML?, credit: HTML?) {
    var before = OutputBuffer()
    var caption: HTML?
    var credit: HTML?
    for child in renderer.document.children(of: block) {
      let kind = renderer.document[child].kind
      guard kind == .caption || kind == .credit else { continue }
      if kind == .caption || credit != nil {
        Self.append(caption, credit, to: &before)
        (caption, credit) = (nil, nil)
      }
      let contents = contents(of: child, with: renderer)
      if kind == .caption { caption = contents } else { credit = contents }
    }
    guard !before.bytes.isEmpty else { return (caption, credit) }
    Self.append(caption, nil, to: &before)
    return (HTML(rendered: before.bytes), credit)
  }

  /// One picture's caption, its credit in brackets behind it, a dot between two of them.
  private static func append(_ caption: HTML?, _ credit: HTML?, to buffer: inout OutputBuffer) {
    if caption == nil, credit == nil { return }
    if !buffer.bytes.isEmpty { buffer.append(" · ") }
    if let caption { buffer.append(caption) }
    guard let credit else { return }
    buffer.append(caption == nil ? "<span class=\"credit\">(" : " <span class=\"credit\">(")
    buffer.append(credit)
    buffer.append(")</span>")
  }

  func render(
    embed node: NodeID, with renderer: MarkdownRenderer<SiteMarkdownHost>,
    into buffer: inout OutputBuffer
  ) {
    let document = renderer.document
    guard let embed = document.embed(of: node) else { return }
    let (caption, credit) = captions(of: node, with: renderer)
    if case .entity(.film(let film), _) = linked.targets[embed.link] {
      let view = FilmCardBlockView(film: FilmView(site, film), caption: caption, credit: credit)
      return site.blocks.filmCard?.render(view, into: &buffer) ?? ()
    }
    let title = document.alternative(of: node)
    guard let href = address(ofLink: embed.link, document) else {
      // Nothing to click on: the words alone, as with any other link.
      return append(paragraphs: [escaped(title), caption, credit], to: &buffer)
    }
    var isOwn = false
    if case .file = linked.targets[embed.link] { isOwn = site.medium == .page }
    let view = MediaBlockView(
      media: embed.media, href: href, isOwn: isOwn, title: title, caption: caption, credit: credit)
    site.blocks.media?.render(view, into: &buffer)
  }

  private func escaped(_ text: String) -> HTML {
    var buffer = OutputBuffer()
    buffer.appendEscapedText(text)
    return HTML(rendered: buffer.bytes)
  }

  private func append(paragraphs: [HTML?], to buffer: inout OutputBuffer) {
    for case let paragraph? in paragraphs where !paragraph.isEmpty {
      buffer.append("<p>")
      buffer.append(paragraph)
      buffer.append("</p>\n")
    }
  }
}
