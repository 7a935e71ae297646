import Diagnostics
import FrontMatter
import Markdown

/// Finds what an article's text links to, with the sentence and the heading or question each link
/// stands under.
struct MentionFinder {
  /// Links to entities and cards of films, the first of each entity under each heading; the heading
  /// itself only for what is not linked under it.
  private(set) var mentions: [(entity: EntityReference, sentence: String, place: Mention.Place?)] =
    []

  /// Films that have a section of their own: a heading that is only `<film:…>`.
  private(set) var sections: [(film: ID<Film>, anchor: String)] = []

  private let linked: LinkedDocument
  private let journal: Journal
  private var place: Mention.Place?

  /// The heading whose section it is.
  private var heading: NodeID?

  /// The entities met under the heading so far.
  private var seen: Set<EntityReference> = []

  /// The block whose links were met last, with what it says: made once for all of them.
  private var block: (node: NodeID, text: PlainBlock)?

  /// Where each note is referred to.
  private var placesOfNotes: [NodeID: Mention.Place] = [:]

  init(in linked: LinkedDocument, of journal: Journal) {
    self.linked = linked
    self.journal = journal
    if !linked.targets.contains(where: { if case .entity = $0 { true } else { false } }) { return }
    let document = linked.markdown
    for block in document.children(of: .document) {
      let kind = document[block].kind
      if kind == .heading || kind == .question {
        if let heading { find(in: heading) }
        begin(under: block)
        heading = kind == .heading ? block : nil
      }
      if kind != .heading { find(in: block) }
    }
    if let heading { find(in: heading) }
    for note in document.footnotes {
      guard let reference = note.references.first else { continue }
      place = placesOfNotes[reference]
      seen = []
      find(in: note.definition)
    }
    block = nil
  }

  /// Adds what another text of the same article links to, unless the article itself does.
  mutating func add(_ other: LinkedDocument) {
    let known = Set(mentions.map(\.entity))
    for mention in MentionFinder(in: other, of: journal).mentions
    where !known.contains(mention.entity) {
      mentions.append((mention.entity, mention.sentence, nil))
    }
  }

  private mutating func begin(under heading: NodeID) {
    if linked.markdown[heading].kind == .heading, let section = section(of: heading) {
      sections.append(section)
    }
    place = linked.markdown.anchor(of: heading).map {
      Mention.Place(anchor: $0, text: linked.plainText(of: heading, in: journal))
    }
    seen = []
  }

  private mutating func find(in block: NodeID) {
    let document = linked.markdown
    for case .enter(let node) in document.events(in: block) {
      if document[node].kind == .footnoteReference, let place { placesOfNotes[node] = place }
      guard let entity = linked.entity(of: node), seen.insert(entity).inserted else { continue }
      mentions.append((entity, sentence(around: node), place))
    }
  }

  private func section(of heading: NodeID) -> (film: ID<Film>, anchor: String)? {
    let document = linked.markdown
    guard let only = document[heading].firstChild, document[only].nextSibling == nil,
      document[only].flags.contains(.autolink), case .film(let film)? = linked.entity(of: only),
      let anchor = document.anchor(of: heading)
    else { return nil }
    return (film, anchor)
  }

  private mutating func sentence(around link: NodeID) -> String {
    let document = linked.markdown
    // A card stands alone: what it shows is the film.
    if document[link].kind == .embed, let entity = linked.entity(of: link) {
      return journal.title(of: entity)
    }
    let node = document.ancestors(of: link).first { document[$0].kind.holdsInlines } ?? link
    let text: PlainBlock
    if let block, block.node == node {
      text = block.text
    } else {
      text = plainBlock(node)
      block = (node, text)
    }
    return JournalSite.sentence(in: text.bytes, around: text.links[link] ?? 0..<0)
  }

  /// What a block says, `<film:…>` as the title that it prints.
  private struct PlainBlock {
    var bytes: [UInt8] = []

    /// Where each of its links stands in it.
    var links: [NodeID: Range<Int>] = [:]
  }

  private func plainBlock(_ block: NodeID) -> PlainBlock {
    var text = PlainBlock()
    text.bytes = linked.plainBytes(of: block, in: journal) { event, offset in
      switch event {
      case .enter(let link): text.links[link] = offset..<offset
      case .exit(let link): text.links[link] = (text.links[link]?.lowerBound ?? offset)..<offset
      }
    }
    return text
  }
}
