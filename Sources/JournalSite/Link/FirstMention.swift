import Diagnostics
import FrontMatter
import Markdown

/// What an article's prose may name without a link: titles of the films it declares, and full names
/// of the people it declares or who are credited on these films.
struct FirstMention {
  /// Exact titles, quotation marks made straight.
  private var titles: [String: [EntityReference]] = [:]

  /// Full names by their first byte, quotation marks made straight, longest first.
  private var names: [UInt8: [(name: [UInt8], entities: [EntityReference])]] = [:]

  /// Whether a name begins with a byte: asked for every word of every text.
  private var startsName = [Bool](repeating: false, count: 256)

  private let longerNames: LongerNames

  init(
    article: Article, except phrases: [String], in journal: Journal, longerNames: LongerNames
  ) {
    self.longerNames = longerNames
    let excluded = Set(phrases.map { Self.straightened($0) })
    var people: [ID<Person>] = article.people + article.interviewees.map(\.person)
    for film in article.films {
      for title in journal.films[film].record.allTitles {
        let key = Self.straightened(title)
        if excluded.contains(key) || titles[key]?.contains(.film(film)) == true { continue }
        titles[key, default: []].append(.film(film))
      }
      people += journal.films[film].directors.map(\.person)
      people += journal.films[film].cast.map(\.person)
      people += journal.films[film].crew.map(\.person)
    }
    var byName: [String: [EntityReference]] = [:]
    for person in people {
      for name in journal.people[person].record.printedNames {
        let key = Self.straightened(name)
        // One word is no full name: a character may be called so, or the film.
        if !key.utf8.contains(UInt8(ascii: " ")) || excluded.contains(key) { continue }
        if byName[key]?.contains(.person(person)) != true {
          byName[key, default: []].append(.person(person))
        }
      }
    }
    for (name, entities) in byName.sorted(by: {
      ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key)
    }) {
      let bytes = Array(name.utf8)
      guard let first = bytes.first else { continue }
      names[first, default: []].append((bytes, entities))
      startsName[Int(first)] = true
    }
  }

  /// Links each of them where the prose names it first, unless the text links it itself: a caption's
  /// citation and a film card are no such links, they only name the film from its record.
  func apply(to linked: inout LinkedDocument) {
    if titles.isEmpty && names.isEmpty { return }
    var done: Set<EntityReference> = []
    for (number, target) in linked.targets.enumerated() {
      if case .entity(let entity, _) = target,
        isTypedInText(linked.markdown.links[number].node, of: linked.markdown)
      {
        done.insert(entity)
      }
    }
    var upcoming = linked.markdown[.document].firstChild
    var inlines: [NodeID] = []
    // The blocks that are prose, in reading order: paragraphs, also those of lists and answers. A
    // question is a heading.
    var pending: [NodeID] = []
    while let block = upcoming ?? pending.popLast() {
      upcoming = linked.markdown[block].nextSibling
      switch linked.markdown[block].kind {
      case .paragraph: inlines.append(block)
      case .list, .item, .answer:
        if let next = upcoming { pending.append(next) }
        upcoming = linked.markdown[block].firstChild
      default: break
      }
    }
    for block in inlines { apply(to: block, of: &linked, done: &done) }
  }

  /// Whether a link stands in the text itself: what a caption or a film card links of its own does
  /// not spare the reader the search for it in the prose.
  private func isTypedInText(_ node: NodeID, of document: MarkdownDocument) -> Bool {
    if document[node].kind != .link { return false }
    var isInTree = false
    for ancestor in document.ancestors(of: node) {
      if document[ancestor].isPictureBlock { return false }
      isInTree = ancestor == .document || document[ancestor].kind == .footnoteDefinition
    }
    return isInTree
  }

  private func apply(
    to block: NodeID, of linked: inout LinkedDocument, done: inout Set<EntityReference>
  ) {
    var upcoming = linked.markdown[block].firstChild
    var pending: [NodeID] = []
    while let node = upcoming ?? pending.popLast() {
      upcoming = linked.markdown[node].nextSibling
      switch linked.markdown[node].kind {
      case .emphasis:
        let title = Self.straightened(linked.markdown.plainText(of: node))
        if let found = titles[title], found.count == 1, !done.contains(found[0]) {
          done.insert(found[0])
          linked.wrap(node, through: node, to: found[0])
        } else {
          fallthrough
        }
      case .strong:
        if let next = upcoming { pending.append(next) }
        upcoming = linked.markdown[node].firstChild
      case .text:
        let run = TextRun(from: node, in: linked.markdown)
        upcoming = run.next
        guard let match = firstName(in: run.bytes[...], except: done),
          let (first, last) = run.cut(match.range, outOf: &linked.markdown)
        else { continue }
        done.insert(match.entity)
        upcoming = linked.markdown[last].nextSibling
        linked.wrap(first, through: last, to: match.entity)
      default: break
      }
    }
  }

  /// The first full name in a text that no longer name and no letter adjoins; by byte offsets.
  private func firstName(
    in text: ArraySlice<UInt8>, except done: Set<EntityReference>
  ) -> (range: Range<Int>, entity: EntityReference)? {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if startsName[Int(byte)], let candidates = names[byte], !isWord(before: index, in: text),
        !isHyphenated(before: index, in: text)
      {
        for candidate in candidates {
          guard let end = end(of: candidate.name, in: text, at: index) else { continue }
          if let behind = endOfLongerName(around: candidate.name, at: index..<end, in: text) {
            index = behind - 1
            break
          }
          if candidate.entities.count == 1, !done.contains(candidate.entities[0]) {
            return (index - text.startIndex..<end - text.startIndex, candidate.entities[0])
          }
          // Somebody else's longer name, or one already linked: what is in it is not looked for.
          index = end - 1
          break
        }
      }
      index += 1
    }
    return nil
  }

  /// Where `name` ends if it stands at `start` as a whole, curly quotes counting as straight ones.
  private func end(of name: [UInt8], in text: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    for byte in name {
      guard index < text.endIndex else { return nil }
      if text[index] == byte {
        index += 1
      } else if byte == UInt8(ascii: "'"), text[index...].starts(with: [0xE2, 0x80, 0x99]) {
        index += 3
      } else {
        return nil
      }
    }
    // `Kassymbek’s` is a name, `Kassymbekova` is another.
    return isWord(at: index, in: text) || isHyphenated(at: index, in: text) ? nil : index
  }

  /// Where a longer name of somebody else ends in which a name stands: `Mary Jane Roe`; nil where
  /// there is none.
  private func endOfLongerName(
    around name: [UInt8], at range: Range<Int>, in text: ArraySlice<UInt8>
  ) -> Int? {
    let space = UInt8(ascii: " ")
    for longer in longerNames.surroundings(of: name) {
      if !longer.before.isEmpty {
        let rest = text[..<range.lowerBound]
        guard rest.last == space,
          let start = start(of: longer.before, endingBefore: range.lowerBound - 1, in: text),
          !isWord(before: start, in: text)
        else { continue }
      }
      if longer.after.isEmpty { return range.upperBound }
      guard range.upperBound < text.endIndex, text[range.upperBound] == space,
        let end = end(of: longer.after, in: text, at: range.upperBound + 1)
      else { continue }
      return end
    }
    return nil
  }

  /// Where `words` begin if they end at `end`, curly quotes counting as straight ones.
  private func start(
    of words: [UInt8], endingBefore end: Int, in text: ArraySlice<UInt8>
  ) -> Int? {
    var rest = text[..<end]
    for byte in words.reversed() {
      if rest.last == byte {
        rest.removeLast()
      } else if byte == UInt8(ascii: "'"), rest.suffix(3) == [0xE2, 0x80, 0x99] {
        rest.removeLast(3)
      } else {
        return nil
      }
    }
    return rest.endIndex
  }

  /// Whether the name goes on behind a hyphen: `Kassymbek-Foo`, but not `Kassymbek-style`.
  private func isHyphenated(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    let rest = text[min(index, text.endIndex)...]
    return Self.hyphens.contains {
      guard rest.starts(with: $0) else { return false }
      let scalar = String(decoding: rest.dropFirst($0.count).prefix(4), as: UTF8.self)
        .unicodeScalars.first
      return scalar?.properties.isUppercase ?? false
    }
  }

  private func isHyphenated(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    let rest = text[..<index]
    return Self.hyphens.contains {
      rest.suffix($0.count).elementsEqual($0) && isWord(before: index - $0.count, in: text)
    }
  }

  /// `-`, and Unicode's hyphens U+2010 and U+2011.
  private static let hyphens: [[UInt8]] = [
    [UInt8(ascii: "-")], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91],
  ]

  /// Whether a letter or a digit begins at `index`.
  private func isWord(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index < text.endIndex else { return false }
    switch text[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case ..<0x80: return false
    default:
      let scalar = String(decoding: text[index...].prefix(4), as: UTF8.self).unicodeScalars.first
      guard let properties = scalar?.properties else { return false }
      return properties.isAlphabetic || properties.isGraphemeExtend || properties.numericType != nil
    }
  }

  /// Whether a letter or a digit ends before `index`.
  private func isWord(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex else { return false }
    var start = index - 1
    while start > text.startIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(at: start, in: text)
  }

  static func straightened(_ text: String) -> String {
    guard text.utf8.contains(0xE2) else { return text }
    return String(
      text.map { character in
        switch character {
        case "‘", "’": "'"
        case "“", "”": "\""
        default: character
        }
      })
  }
}

extension LinkedDocument {
  fileprivate mutating func wrap(
    _ first: NodeID, through last: NodeID, to entity: EntityReference
  ) {
    markdown.wrap(first, through: last, inLinkTo: "")
    targets.append(.entity(entity, fragment: nil))
  }
}
