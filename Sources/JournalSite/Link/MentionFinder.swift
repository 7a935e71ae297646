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
  private var seen: [EntityReference] = []

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
      Mention.Place(anchor: $0, text: String(decoding: plainText(of: heading).text, as: UTF8.self))
    }
    seen = []
  }

  private mutating func find(in block: NodeID) {
    let document = linked.markdown
    for case .enter(let node) in document.events(in: block) {
      if document[node].kind == .footnoteReference, let place { placesOfNotes[node] = place }
      guard let entity = entity(of: node), !seen.contains(entity) else { continue }
      seen.append(entity)
      mentions.append((entity, sentence(around: node), place))
    }
  }

  private func entity(of node: NodeID) -> EntityReference? {
    let document = linked.markdown
    let number: Int? =
      switch document[node].kind {
      case .link, .image: Int(document[node].payload)
      case .embed: document.embed(of: node)?.link
      default: nil
      }
    guard let number, linked.targets.indices.contains(number),
      case .entity(let entity, _) = linked.targets[number]
    else { return nil }
    return entity
  }

  private func section(of heading: NodeID) -> (film: ID<Film>, anchor: String)? {
    let document = linked.markdown
    guard let only = document[heading].firstChild, document[only].nextSibling == nil,
      document[only].flags.contains(.autolink), case .film(let film)? = entity(of: only),
      let anchor = document.anchor(of: heading)
    else { return nil }
    return (film, anchor)
  }

  private func sentence(around link: NodeID) -> String {
    let document = linked.markdown
    // A card stands alone: what it shows is the film.
    if document[link].kind == .embed, let entity = entity(of: link) {
      return journal.title(of: entity)
    }
    let block = document.ancestors(of: link).first { document[$0].kind.holdsInlines } ?? link
    let (text, range) = plainText(of: block, noting: link)
    return JournalSite.sentence(in: text, around: range)
  }

  /// What a block says, `<film:…>` as the title that it prints; and where in it the link stands.
  private func plainText(
    of block: NodeID, noting link: NodeID? = nil
  ) -> (text: [UInt8], range: Range<Int>) {
    let document = linked.markdown
    var text: [UInt8] = []
    var range = 0..<0
    var traversal = document.events(in: block)
    while let event = traversal.next() {
      switch event {
      case .enter(let node):
        if node == link { range = text.count..<text.count }
        switch document[node].kind {
        case .text, .code: text.append(contentsOf: document.bytes(of: node))
        case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
        case .link where document[node].flags.contains(.autolink), .image:
          guard let entity = entity(of: node) else { continue }
          text.append(contentsOf: journal.title(of: entity).utf8)
          traversal.skipChildren(of: node)
        default: break
        }
      case .exit(let node):
        if node == link { range = range.lowerBound..<text.count }
      }
    }
    return (text, range)
  }
}

/// The sentence of a plain text in which `range` lies, at most 200 characters, cut at words.
///
/// A sentence ends with a full stop, a question or an exclamation mark before a space and something
/// that is not a small letter; the full stop of an initial or of `Mrs.` and the like ends none.
func sentence(in text: [UInt8], around range: Range<Int>) -> String {
  var start = range.lowerBound
  while start > 0, !endsSentence(text, before: start) { start -= 1 }
  var end = max(range.upperBound, start)
  while end < text.count, !(end > range.upperBound && endsSentence(text, before: end)) { end += 1 }
  let before = String(decoding: text[start..<range.lowerBound], as: UTF8.self)
  let link = String(decoding: text[range], as: UTF8.self)
  let after = String(decoding: text[range.upperBound..<end], as: UTF8.self)
  return cut(before, link, after)
}

private func endsSentence(_ text: [UInt8], before index: Int) -> Bool {
  guard index >= 2, text[index - 1] == UInt8(ascii: " ") else { return false }
  var last = index - 2
  // Behind closing quotes (three bytes, E2 80 99 or 9D) and brackets.
  while last >= 3,
    text[last] == UInt8(ascii: ")")
      || (text[last - 2] == 0xE2 && text[last - 1] == 0x80
        && (text[last] == 0x99 || text[last] == 0x9D))
  {
    last -= text[last] == UInt8(ascii: ")") ? 1 : 3
  }
  guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[last]) else {
    return false
  }
  if index < text.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) {
    return false
  }
  return text[last] != UInt8(ascii: ".") || !isAbbreviation(text, before: last, upTo: index)
}

/// Whether the full stop at `stop` belongs to the word before it: an initial (`J. Hoberman`), a
/// title (`Dr. Doe`). `next` is where the next word begins.
private func isAbbreviation(_ text: [UInt8], before stop: Int, upTo next: Int) -> Bool {
  var start = stop
  while start > 0, isLetter(text[start - 1]), stop - start < 4 { start -= 1 }
  // Behind another letter, also one that is not ASCII, it is the end of a longer word.
  if start > 0, isLetter(text[start - 1]) || text[start - 1] >= 0x80 && text[start - 1] < 0xC0 {
    let isQuote = start >= 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x80
    if !isQuote { return false }
  }
  switch String(decoding: text[start..<stop], as: UTF8.self) {
  case "": return false
  case "Mr", "Mrs", "Ms", "Dr", "St", "dir", "vs": return true
  case "No": return next < text.count && (0x30...0x39).contains(text[next])
  default: return stop - start == 1
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

/// Keeps the link and as much around it as 200 characters hold, whole words only.
private func cut(_ before: String, _ link: String, _ after: String) -> String {
  let limit = 200
  if link.count >= limit {
    let kept = link.prefix(limit - 1)
    return (kept.lastIndex(of: " ").map { String(kept[..<$0]) } ?? String(kept)) + "…"
  }
  var (before, after) = (before, after)
  var tail = ""
  if before.count + link.count + after.count > limit {
    let room = max(0, limit - link.count - 2)
    let beforeRoom = min(before.count, max(room / 2, room - after.count))
    if before.count > beforeRoom {
      let kept = before.suffix(beforeRoom)
      before = "…" + (kept.firstIndex(of: " ").map { String(kept[kept.index(after: $0)...]) } ?? "")
    }
    let afterRoom = max(0, room - before.count)
    if after.count > afterRoom {
      let kept = after.prefix(afterRoom)
      after = kept.lastIndex(of: " ").map { String(kept[..<$0]) } ?? ""
      tail = "…"
    }
  }
  var sentence = before + link + after
  while sentence.last == " " { sentence.removeLast() }
  return sentence + tail
}
