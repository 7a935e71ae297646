import Markdown

/// What an article's texts link to, and where.
struct ArticleMentions: Sendable {
  /// Links to entities and cards of films, the first of each entity under each heading; the heading
  /// itself only for what is not linked under it.
  fileprivate(set) var mentions: [(entity: EntityReference, place: MentionPlace)] = []

  /// Films that have a section of their own: a heading that is only `<film:…>`.
  fileprivate(set) var sections: [(film: ID<Film>, anchor: String)] = []

  /// Adds what another text of the same article links to, unless the article itself does.
  mutating func add(_ other: ArticleMentions, of text: MentionPlace.Text) {
    if other.mentions.isEmpty { return }
    let known = Set(mentions.map(\.entity))
    for mention in other.mentions where !known.contains(mention.entity) {
      mentions.append((mention.entity, MentionPlace(link: mention.place.link, text: text)))
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
    MentionFinder(linked: linked).find(into: &found)
    return found.mentions
  }
}

/// What a walk through a text has met so far.
private struct FoundMentions {
  var mentions = ArticleMentions()

  /// The heading or question that it is under, if that has an anchor.
  var heading: NodeID?

  /// The entities met under the heading.
  var seen: Set<EntityReference> = []

  /// Under which heading each note is referred to.
  var headingsOfNotes: [NodeID: NodeID] = [:]
}

/// Walks through a text. Changes nothing of its own: a document is eight references, which would be
/// counted at each node if they could change meanwhile.
private struct MentionFinder {
  let linked: LinkedDocument

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
      found.heading = found.headingsOfNotes[reference]
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
    found.heading = document.anchor(of: heading) == nil ? nil : heading
    found.seen.removeAll(keepingCapacity: true)
  }

  private func find(in block: NodeID, into found: inout FoundMentions) {
    for case .enter(let node) in document.events(in: block) {
      switch document[node].kind {
      case .link, .image, .embed:
        guard let entity = linked.entity(of: node), found.seen.insert(entity).inserted else {
          continue
        }
        let place = MentionPlace(link: node, heading: found.heading)
        found.mentions.mentions.append((entity, place))
      case .footnoteReference:
        if let heading = found.heading { found.headingsOfNotes[node] = heading }
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
}
