import Diagnostics
import FrontMatter
import JournalSite

/// What is renamed, and everything that other files may call it.
struct RenameTarget {
  let kind: EntityKind
  let id: String

  /// The name or title, as it is printed.
  let name: String

  /// Its record; nil for what only credits, bylines and lists make.
  let file: RecordFile?

  /// Its other names, which stay as they are wherever they stand.
  let otherNames: [String]

  /// Those that it must not be taken for.
  let namesakes: Namesakes

  /// As it is before.
  let journal: Journal

  /// The year of a film.
  let year: Int?

  /// The editions that a festival's record lists.
  let editions: [String]

  /// How its record says that it is sorted.
  let sortForm: String?
  let newID: String

  /// Nil where the name stays.
  let newName: String?

  /// Finds what the request means in a journal in which everything is published.
  init(_ request: RenameRequest, in content: ParsedContent, of site: Site) throws(RenameFault) {
    let (kind, id) = try Self.meaning(of: request.target, in: site.journal)
    let entities = site.journal.entities(of: kind)
    guard let entity = entities.first(where: { $0.id == id }) else {
      throw .unknown(request.target, nearest: [])
    }
    self.kind = kind
    self.id = id
    name = entity.name
    journal = site.journal
    namesakes = Namesakes(of: kind, besides: id, in: site.journal, content)
    file = content.files(of: kind).first { $0.id == id }
    let facts = content.facts(of: kind, id: id)
    (otherNames, editions) = (facts.otherNames, facts.editions)
    let year = kind == .film ? site.journal.films.first { $0.id == id }?.record.year.number : nil
    self.year = year
    sortForm = content.sortForm(of: kind, id: id)
    newName = try Self.newName(request.newName, besides: entity.name)
    let madeID = file == nil ? newName.map { Self.id(madeOf: $0, year: year) } : nil
    let wanted = request.newID ?? madeID ?? id
    newID = wanted
    guard canBeID(wanted) else { throw .badID(wanted, suggestion: slug(of: wanted)) }
    if wanted == id, newName == nil { throw .nothingToDo }
    if file == nil, madeID != wanted {
      throw .hasNoFile(kind: kind, id: id)
    }
    if wanted != id, let other = entities.first(where: { $0.id == wanted }) {
      throw .taken(kind: kind, id: wanted, path: other.path)
    }
  }

  /// The id of what has no record: `Fire (dir. Aizhan Kassymbek, 2021)` is `fire-2021`.
  private static func id(madeOf name: String, year: Int?) -> String {
    let slug = slug(of: name)
    return year.map { "\(slug)-\($0)" } ?? slug
  }

  private static func newName(
    _ name: String?, besides old: String
  ) throws(RenameFault) -> String? {
    guard let name else { return nil }
    let isPrintable = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if !isPrintable || name.allSatisfy(\.isWhitespace) { throw .badName(name) }
    return name.utf8.elementsEqual(old.utf8) ? nil : name
  }

  private static func meaning(
    of text: String, in journal: Journal
  ) throws(RenameFault) -> (EntityKind, String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let kind = EntityKind(rawValue: String(parts[0])) {
      let id = String(parts[1])
      let ids = journal.entities(of: kind).map(\.id)
      if ids.contains(id) { return (kind, id) }
      throw .unknown(
        text, nearest: nearestNames(to: id, among: ids).map { "\(kind.rawValue):\($0)" })
    }
    let kinds = EntityKind.allCases.filter { kind in
      journal.entities(of: kind).contains { $0.id == text }
    }
    if kinds.count > 1 { throw .several(text, kinds.map { "\($0.rawValue):\(text)" }) }
    if let kind = kinds.first { return (kind, text) }
    let all = EntityKind.allCases.flatMap { kind in
      journal.entities(of: kind).map { (kind, $0.id) }
    }
    let near = nearestNames(to: text, among: Set(all.map(\.1)).sorted())
    let named = near.flatMap { id in
      all.filter { $0.1 == id }.map { "\($0.0.rawValue):\(id)" }
    }
    throw .unknown(text, nearest: Array(named.prefix(3)))
  }
}

extension Journal {
  /// The id, the name and the file of everything of a kind.
  func entities(of kind: EntityKind) -> [(id: String, name: String, path: String)] {
    switch kind {
    case .article: articles.map { ($0.id, $0.record.title, $0.origin.path) }
    case .film: films.map { ($0.id, $0.record.title, $0.origin.path) }
    case .person: people.map { ($0.id, $0.record.name, $0.origin.path) }
    case .festival: festivals.map { ($0.id, $0.name, $0.origin.path) }
    case .topic: topics.map { ($0.id, $0.title, $0.origin.path) }
    case .series: series.map { ($0.id, $0.title, $0.origin.path) }
    case .issue: issues.map { ($0.id, $0.title, $0.origin.path) }
    case .page: pages.map { ($0.id, $0.title, $0.origin.path) }
    }
  }
}

extension ParsedContent {
  fileprivate func sortForm(of kind: EntityKind, id: String) -> String? {
    switch kind {
    case .film: films.first { $0.file.id == id }?.record.sortTitle
    case .person: people.first { $0.file.id == id }?.record.sortName
    default: nil
    }
  }

  /// What a record says of itself that references may say, too.
  fileprivate func facts(
    of kind: EntityKind, id: String
  ) -> (otherNames: [String], editions: [String]) {
    switch kind {
    case .film:
      guard let record = films.first(where: { $0.file.id == id })?.record else { break }
      return (record.originalTitles.map(\.text) + record.alsoKnownAs, [])
    case .person:
      guard let record = people.first(where: { $0.file.id == id })?.record else { break }
      return (record.names.map(\.text) + record.alsoKnownAs + record.formerNames, [])
    case .festival:
      guard let record = festivals.first(where: { $0.file.id == id }) else { break }
      return (record.alsoKnownAs, record.editions.map(\.edition))
    default: break
    }
    return ([], [])
  }
}
