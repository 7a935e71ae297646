import Diagnostics
import FrontMatter
import Markdown

/// Finds what an article's text links to, with the sentence and the heading or question each link
/// stands under.
struct MentionFinder {
  /// Links to entities outside headings, the first of each entity under each heading.
  private(set) var mentions: [(entity: EntityReference, sentence: String, place: Mention.Place?)] = []

  /// Films that have a section of their own: a heading that is only `<film:…>`.
  private(set) var sections: [(film: ID<Film>, anchor: String)] = []

  init(in linked: LinkedDocument) {
    if !linked.targets.contains(where: { if case .entity = $0 { true } else { false } }) { return }
    let document = linked.markdown
    var place: Mention.Place?
    var seen: [EntityReference] = []
    for block in document.children(of: .document) {
      switch document[block].kind {
      case .heading, .question:
        if document[block].kind == .heading, let section = Self.section(of: block, in: linked) {
          sections.append(section)
        }
        place = document.anchor(of: block).map {
          Mention.Place(anchor: $0, text: document.plainText(of: block))
        }
        seen = []
        if document[block].kind == .heading { continue }
      default: break
      }
      var traversal = document.events(in: block)
      while let event = traversal.next() {
        guard case .enter(let node) = event, let entity = Self.entity(of: node, in: linked),
          !seen.contains(entity)
        else { continue }
        seen.append(entity)
        mentions.append((entity, Self.sentence(around: node, in: document), place))
      }
    }
  }

  private static func entity(of node: NodeID, in linked: LinkedDocument) -> EntityReference? {
    guard linked.markdown[node].kind == .link else { return nil }
    let number = Int(linked.markdown[node].payload)
    guard linked.targets.indices.contains(number),
      case .entity(let entity, _) = linked.targets[number]
    else { return nil }
    return entity
  }

  private static func section(
    of heading: NodeID, in linked: LinkedDocument
  ) -> (film: ID<Film>, anchor: String)? {
    let document = linked.markdown
    guard let only = document[heading].firstChild, document[only].nextSibling == nil,
      document[only].flags.contains(.autolink),
      case .film(let film)? = entity(of: only, in: linked),
      let anchor = document.anchor(of: heading)
    else { return nil }
    return (film, anchor)
  }

  private static func sentence(around link: NodeID, in document: MarkdownDocument) -> String {
    let block = document.ancestors(of: link).first { document[$0].kind.holdsInlines } ?? link
    var text: [UInt8] = []
    var range = 0..<0
    for event in document.events(in: block) {
      switch event {
      case .enter(let node):
        if node == link { range = text.count..<text.count }
        switch document[node].kind {
        case .text, .code: text.append(contentsOf: document.bytes(of: node))
        case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
        default: break
        }
      case .exit(let node):
        if node == link { range = range.lowerBound..<text.count }
      }
    }
    return JournalSite.sentence(in: text, around: range)
  }
}

/// The sentence of a plain text in which `range` lies, at most 200 characters, cut at words.
///
/// A sentence ends with a full stop, a question or an exclamation mark before a space and something
/// that is not a small letter; `dir. Kassymbek` inside brackets may still be taken for an end.
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
  while last >= 3, text[last] == UInt8(ascii: ")") || (text[last - 2] == 0xE2 && text[last - 1] == 0x80 && (text[last] == 0x99 || text[last] == 0x9D)) {
    last -= text[last] == UInt8(ascii: ")") ? 1 : 3
  }
  guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[last]) else { return false }
  if index < text.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) { return false }
  // An initial: `J. Hoberman`.
  let isInitial = text[last] == UInt8(ascii: ".") && last >= 1
    && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[last - 1])
    && (last == 1 || text[last - 2] == UInt8(ascii: " "))
  return !isInitial
}

/// Keeps the link and as much around it as 200 characters hold, whole words only.
private func cut(_ before: String, _ link: String, _ after: String) -> String {
  let limit = 200
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
