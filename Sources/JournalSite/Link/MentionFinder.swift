import Diagnostics
import FrontMatter
import Markdown

/// What an article's text links to, with the sentence and the heading or question each link stands
/// under.
struct ArticleMentions: Sendable {
  /// Links to entities and cards of films, the first of each entity under each heading; the heading
  /// itself only for what is not linked under it.
  fileprivate(set) var mentions:
    [(entity: EntityReference, sentence: String, place: Mention.Place?)] = []

  /// Films that have a section of their own: a heading that is only `<film:…>`.
  fileprivate(set) var sections: [(film: ID<Film>, anchor: String)] = []

  /// Adds what another text of the same article links to, unless the article itself does.
  mutating func add(_ other: ArticleMentions) {
    if other.mentions.isEmpty { return }
    let known = Set(mentions.map(\.entity))
    for mention in other.mentions where !known.contains(mention.entity) {
      mentions.append((mention.entity, mention.sentence, nil))
    }
  }
}

extension DocumentLinker {
  /// What a text links to.
  func mentions(in linked: LinkedDocument) -> ArticleMentions {
    if !linked.targets.contains(where: { if case .entity = $0 { true } else { false } }) {
      return ArticleMentions()
    }
    var found = FoundMentions()
    let finder = MentionFinder(linked: linked, journal: journal)
    finder.find(into: &found)
    return found.mentions
  }
}

/// What a walk through a text has met so far.
private struct FoundMentions {
  var mentions = ArticleMentions()
  var place: Mention.Place?

  /// The entities met under the heading.
  var seen: Set<EntityReference> = []

  /// The block whose links were met last, with what it says: made once for all of them.
  var block: (node: NodeID, text: PlainBlock)?

  /// Where each note is referred to.
  var placesOfNotes: [NodeID: Mention.Place] = [:]
}

/// What a block says, `<film:…>` as the title that it prints.
private struct PlainBlock {
  var bytes: [UInt8] = []

  /// Where each of its links stands in it.
  var links: [NodeID: Range<Int>] = [:]
}

/// Walks through a text. Changes nothing of its own: a document is eight references, which would be
/// counted at each node if they could change meanwhile.
private struct MentionFinder {
  let linked: LinkedDocument
  let journal: Shared<Journal>

  private var document: MarkdownDocument {
    _read { yield linked.markdown }
  }

  func find(into found: inout FoundMentions) {
    var heading: NodeID?
    for block in document.children(of: .document) {
      let kind = document[block].kind
      if kind == .heading || kind == .question {
        // What is linked under a heading is looked for before the heading itself.
        if let heading { find(in: heading, into: &found) }
        begin(under: block, of: kind, in: &found)
        heading = kind == .heading ? block : nil
      }
      if kind != .heading { find(in: block, into: &found) }
    }
    if let heading { find(in: heading, into: &found) }
    for note in document.footnotes {
      guard let reference = note.references.first else { continue }
      found.place = found.placesOfNotes[reference]
      found.seen = []
      find(in: note.definition, into: &found)
    }
  }

  private func begin(
    under heading: NodeID, of kind: NodeKind, in found: inout FoundMentions
  ) {
    if kind == .heading, let section = section(of: heading) {
      found.mentions.sections.append(section)
    }
    found.place = document.anchor(of: heading).map {
      Mention.Place(anchor: $0, text: linked.plainText(of: heading, in: journal.entity))
    }
    found.seen.removeAll(keepingCapacity: true)
  }

  private func find(in block: NodeID, into found: inout FoundMentions) {
    for case .enter(let node) in document.events(in: block) {
      let kind = document[node].kind
      switch kind {
      case .link, .image, .embed:
        guard let entity = linked.entity(of: node), found.seen.insert(entity).inserted else {
          continue
        }
        // A card stands alone: what it shows is the film.
        let sentence =
          kind == .embed ? journal.entity.title(of: entity) : sentence(around: node, in: &found)
        found.mentions.mentions.append((entity, sentence, found.place))
      case .footnoteReference:
        if let place = found.place { found.placesOfNotes[node] = place }
      default: continue
      }
    }
  }

  private func section(of heading: NodeID) -> (film: ID<Film>, anchor: String)? {
    guard let only = document[heading].firstChild, document[only].nextSibling == nil,
      document[only].flags.contains(.autolink),
      case .film(let film)? = linked.entity(of: only),
      let anchor = document.anchor(of: heading)
    else { return nil }
    return (film, anchor)
  }

  private func sentence(
    around link: NodeID, in found: inout FoundMentions
  ) -> String {
    var node = document[link].parent
    while let ancestor = node, !document[ancestor].kind.holdsInlines {
      node = document[ancestor].parent
    }
    let holder = node ?? link
    if found.block?.node != holder {
      found.block = (holder, plainBlock(holder))
    }
    guard let text = found.block?.text else { return "" }
    return JournalSite.sentence(in: text.bytes, around: text.links[link] ?? 0..<0)
  }

  private func plainBlock(_ block: NodeID) -> PlainBlock {
    var text = PlainBlock()
    text.bytes = linked.plainBytes(of: block, in: journal.entity) { event, offset in
      switch event {
      case .enter(let link): text.links[link] = offset..<offset
      case .exit(let link): text.links[link] = (text.links[link]?.lowerBound ?? offset)..<offset
      }
    }
    return text
  }
}
