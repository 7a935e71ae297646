import Markdown
import Markup

/// The script that plays what a page's text shows.
extension PageView {
  /// Nil for a page on which there is nothing to play: it loads no script.
  var player: HTML? {
    guard hasSomethingToPlay else { return nil }
    var buffer = OutputBuffer()
    buffer.append("<script src=\"")
    buffer.appendEscapedAddress(site.addresses.href(site.assets.player))
    buffer.append("\" defer></script>")
    return HTML(rendered: buffer.bytes)
  }

  private var hasSomethingToPlay: Bool {
    let journal = site.journal
    return switch value.content {
    case .article(let id):
      plays(site.articles[Int(id.index)].entity.prose.body.markdown)
        || plays(site.articles[Int(id.index)].entity.still?.document.markdown)
    case .film(let id):
      plays(site.films[Int(id.index)].entity.body.markdown)
        || site.films[Int(id.index)].entity.stills.contains { plays($0.document.markdown) }
    case .person(let id): plays(site.people[Int(id.index)].entity.body.markdown)
    case .festival(let id): plays(journal.festivals[id].body.markdown)
    case .topic(let id, _): plays(journal.topics[id].body.markdown)
    case .series(let id, _): plays(journal.series[id].body.markdown)
    case .issue(let id): plays(journal.issues[id].body.markdown)
    case .plain(let id): plays(journal.pages[id].body.markdown)
    default: false
    }
  }

  private func plays(_ document: MarkdownDocument?) -> Bool {
    guard let document else { return false }
    if document.embeds.contains(where: { PlayerView($0.media, href: "") != nil }) { return true }
    return document.links.contains { link in
      guard document[link.node].kind == .link,
        document.children(of: link.node).contains(where: { document[$0].kind == .image }),
        let media = MarkdownEmbed.Media(address: link.destination, schemes: [])
      else { return false }
      return PlayerView(media, href: "") != nil
    }
  }
}
