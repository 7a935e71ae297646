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
    let finder = MentionFinder(
      document: linked.markdown, targets: linked.targets, journal: journal)
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
  let document: MarkdownDocument
  let targets: [LinkTarget]
  let journal: Shared<Journal>

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
      let text = plainText(of: heading)
      return Mention.Place(anchor: $0, text: String(decoding: text.bytes, as: UTF8.self))
    }
    found.seen.removeAll(keepingCapacity: true)
  }

  private func find(in block: NodeID, into found: inout FoundMentions) {
    for case .enter(let node) in document.events(in: block) {
      let kind = document[node].kind
      switch kind {
      case .link, .image, .embed:
        guard let entity = entity(of: node, kind), found.seen.insert(entity).inserted else {
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

  private func entity(of node: NodeID, _ kind: NodeKind) -> EntityReference? {
    let number: Int? =
      switch kind {
      case .link, .image: Int(document[node].payload)
      case .embed: document.embed(of: node)?.link
      default: nil
      }
    guard let number, targets.indices.contains(number),
      case .entity(let entity, _) = targets[number]
    else { return nil }
    return entity
  }

  private func section(of heading: NodeID) -> (film: ID<Film>, anchor: String)? {
    guard let only = document[heading].firstChild, document[only].nextSibling == nil,
      document[only].flags.contains(.autolink),
      case .film(let film)? = entity(of: only, document[only].kind),
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
      found.block = (holder, plainText(of: holder))
    }
    guard let text = found.block?.text else { return "" }
    return JournalSite.sentence(in: text.bytes, around: text.links[link] ?? 0..<0)
  }

  private func plainText(of block: NodeID) -> PlainBlock {
    var text = PlainBlock()
    var traversal = document.events(in: block)
    while let event = traversal.next() {
      switch event {
      case .enter(let node):
        let kind = document[node].kind
        switch kind {
        case .text, .code: text.bytes.append(contentsOf: document.bytes(of: node))
        case .softBreak, .lineBreak: text.bytes.append(UInt8(ascii: " "))
        case .link, .image:
          text.links[node] = text.bytes.count..<text.bytes.count
          let isTitle = document[node].flags.contains(.autolink) || kind == .image
          guard isTitle, let entity = entity(of: node, kind) else { continue }
          text.bytes.append(contentsOf: journal.entity.title(of: entity).utf8)
          traversal.skipChildren(of: node)
        default: break
        }
      case .exit(let node):
        switch document[node].kind {
        case .link, .image:
          if let range = text.links[node] {
            text.links[node] = range.lowerBound..<text.bytes.count
          }
        default: break
        }
      }
    }
    return text
  }
}
