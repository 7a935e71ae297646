import Diagnostics
import FrontMatter
import Markdown

/// What an article's prose may name without a link: titles of the films it declares, and full names
/// of the people it declares or who are credited on these films.
struct FirstMention {
  /// Titles in the form in which they are compared.
  private var titles: [String: [EntityReference]] = [:]

  /// Of the titles, in bytes; as typed, one may have three for each.
  private var longestTitle = 0

  private let names: FullNames

  init(
    of subjects: ArticleSubjects, except phrases: [String], among names: MentionNames,
    longerNames: LongerNames
  ) {
    let excluded = Set(phrases.map { comparable($0) })
    var people = subjects.people
    for film in subjects.films {
      for title in names.titles(of: film) {
        if excluded.contains(title) || titles[title]?.contains(.film(film)) == true { continue }
        titles[title, default: []].append(.film(film))
        longestTitle = max(longestTitle, title.utf8.count)
      }
      people += names.people(of: film)
    }
    self.names = FullNames(of: people, except: excluded, among: names, longerNames: longerNames)
  }

  /// Links each of them where the prose names it first, unless the text links it itself: a caption's
  /// citation and a film card are no such links, they only name the film from its record.
  func apply(to linked: inout LinkedDocument) {
    if titles.isEmpty && names.isEmpty { return }
    // All are found before anything is linked: a document that could change would be copied at each
    // of its texts.
    let namings = namings(in: linked)
    linked.markdown.reserve(
      nodes: namings.reduce(0) { $0 + $1.nodeCount }, links: namings.reduce(0) { $0 + $1.linkCount }
    )
    for naming in namings {
      switch naming {
      case .title(let emphasis, let film): linked.wrap(emphasis, through: emphasis, to: film)
      case .names(let run, let matches):
        // The last is cut out first, so that the offsets of the others stay right.
        let pieces = matches.reversed().map { run.cut($0.range, outOf: &linked.markdown) }
        for (match, piece) in zip(matches, pieces.reversed()) {
          if let (first, last) = piece { linked.wrap(first, through: last, to: match.entity) }
        }
      }
    }
  }

  private enum Naming {
    case title(NodeID, EntityReference)
    case names(TextRun, [FullNames.Match])

    var linkCount: Int {
      switch self {
      case .title: 1
      case .names(_, let matches): matches.count
      }
    }

    /// How many nodes it adds at most: a link for each, and for a name what stands before and behind it.
    var nodeCount: Int {
      switch self {
      case .title: 1
      case .names(_, let matches): 3 * matches.count
      }
    }
  }

  /// What is to be linked, in reading order.
  private func namings(in linked: LinkedDocument) -> [Naming] {
    let document = linked.markdown
    var done: Set<EntityReference> = []
    for (number, target) in linked.targets.enumerated() {
      if case .entity(let entity, _) = target,
        isTypedInText(document.links[number].node, of: document)
      {
        done.insert(entity)
      }
    }
    var namings: [Naming] = []
    var upcoming = document[.document].firstChild
    // The blocks that are prose, in reading order: paragraphs, also those of lists and answers. A
    // question is a heading.
    var pending: [NodeID] = []
    while let block = upcoming ?? pending.popLast() {
      upcoming = document[block].nextSibling
      switch document[block].kind {
      case .paragraph: find(in: block, of: document, done: &done, into: &namings)
      case .list, .item, .answer:
        if let next = upcoming { pending.append(next) }
        upcoming = document[block].firstChild
      default: break
      }
    }
    return namings
  }

  /// Whether a link stands in the text itself: what a caption or a film card links of its own does
  /// not spare the reader the search for it in the prose.
  private func isTypedInText(_ node: NodeID, of document: MarkdownDocument) -> Bool {
    if document[node].kind != .link { return false }
    var isInTree = false
    var upcoming = document[node].parent
    while let ancestor = upcoming {
      if document[ancestor].isPictureBlock { return false }
      isInTree = ancestor == .document || document[ancestor].kind == .footnoteDefinition
      upcoming = document[ancestor].parent
    }
    return isInTree
  }

  private func find(
    in block: NodeID, of document: MarkdownDocument, done: inout Set<EntityReference>,
    into namings: inout [Naming]
  ) {
    var upcoming = document[block].firstChild
    var pending: [NodeID] = []
    while let node = upcoming ?? pending.popLast() {
      upcoming = document[node].nextSibling
      switch document[node].kind {
      case .emphasis:
        if let film = film(named: node, in: document), !done.contains(film) {
          done.insert(film)
          namings.append(.title(node, film))
        } else {
          fallthrough
        }
      case .strong:
        if let next = upcoming { pending.append(next) }
        upcoming = document[node].firstChild
      case .text:
        if names.isEmpty { continue }
        let run = TextRun(from: node, in: document)
        upcoming = run.next
        let matches = matches(in: run.bytes, done: &done)
        if !matches.isEmpty { namings.append(.names(run, matches)) }
      default: break
      }
    }
  }

  /// The film whose title is emphasised; nil where it would be two.
  private func film(named emphasis: NodeID, in document: MarkdownDocument) -> EntityReference? {
    if titles.isEmpty || !mayBeTitle(emphasis, in: document) { return nil }
    let found = titles[comparable(document.plainText(of: emphasis))]
    return found?.count == 1 ? found?.first : nil
  }

  /// False for what is longer than any title: emphasis may be nested thousands of times, and is not
  /// read through at each level.
  private func mayBeTitle(_ emphasis: NodeID, in document: MarkdownDocument) -> Bool {
    var rest = 3 * longestTitle + 16
    for case .enter(let node) in document.events(in: emphasis) {
      rest -= 1 + document.bytes(of: node).count
      if rest < 0 { return false }
    }
    return true
  }

  private func matches(
    in text: [UInt8], done: inout Set<EntityReference>
  ) -> [FullNames.Match] {
    var matches: [FullNames.Match] = []
    // What follows a name is a text of its own.
    var rest = text[...]
    while let match = names.first(in: rest, except: done) {
      done.insert(match.entity)
      matches.append(match)
      rest = rest[match.range.upperBound...]
    }
    return matches
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
