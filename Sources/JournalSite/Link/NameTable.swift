import Diagnostics
import Markdown

/// Finds the entities of one kind by what people call them: by id, then exact name, then other
/// names, then the slug of any of these.
struct NameTable<Entity>: Sendable {
  private var byID: [String: ID<Entity>] = [:]
  private var names: [String: Bearers] = [:]
  private var otherNames: [String: Bearers] = [:]
  private var slugs: [String: Bearers] = [:]

  /// All that bear a name. Nearly always one: a list would be as many allocations as there are names.
  private struct Bearers: Sendable {
    let first: ID<Entity>
    var others: [ID<Entity>] = []

    var all: [ID<Entity>] { [first] + others }
  }

  enum Match {
    case one(ID<Entity>)
    case several([ID<Entity>])
    case none
  }

  mutating func reserveCapacity(_ count: Int) {
    byID.reserveCapacity(count)
    names.reserveCapacity(count)
    slugs.reserveCapacity(count)
  }

  /// Adds an entity; false, and nothing added, where its id is taken.
  mutating func add(
    _ entity: ID<Entity>, id: String, name: String, otherNames others: [String] = []
  ) -> Bool {
    if byID[id] != nil { return false }
    byID[id] = entity
    Self.add(entity, to: &names, under: name)
    Self.add(entity, to: &slugs, under: id)
    Self.add(entity, to: &slugs, under: slug(of: name))
    for other in others {
      Self.add(entity, to: &otherNames, under: other)
      Self.add(entity, to: &slugs, under: slug(of: other))
    }
    return true
  }

  /// Adds another name of an entity that was added before.
  mutating func add(_ entity: ID<Entity>, called name: String) {
    Self.add(entity, to: &names, under: name)
    Self.add(entity, to: &slugs, under: slug(of: name))
  }

  /// Whether this entity and no other has a name.
  func isOnly(_ entity: ID<Entity>, called name: String) -> Bool {
    [names[name], slugs[slug(of: name)]].allSatisfy {
      $0?.first == entity && $0?.others.isEmpty == true
    }
  }

  /// Whether no other entity has a name.
  func isFree(_ name: String, for entity: ID<Entity>) -> Bool {
    [names[name], otherNames[name], slugs[slug(of: name)]].allSatisfy { found in
      found.map { $0.first == entity && $0.others.isEmpty } ?? true
    } && (byID[name] ?? entity) == entity
  }

  /// Gives an entity another name in place of the one that it was added with. Nobody else bears one
  /// of the two.
  mutating func rename(_ entity: ID<Entity>, id: String, from old: String, to new: String) {
    names[old] = nil
    if slug(of: old) != id { slugs[slug(of: old)] = nil }
    add(entity, called: new)
  }

  /// The entity that already has this id.
  func entity(withID id: String) -> ID<Entity>? { byID[id] }

  func match(_ text: String) -> Match {
    if let entity = byID[text] { return .one(entity) }
    for found in [names[text], otherNames[text]] {
      if let found { return Self.match(found) }
    }
    return slugs[slug(of: text)].map(Self.match) ?? .none
  }

  /// The ids of those whose id or any name is most like a text that means nobody, best first; at
  /// most three.
  func nearestIDs(to text: String) -> [String] {
    let wanted = slug(of: text)
    // An id and a title often lead to the same entity.
    let near = nearestNames(to: wanted.isEmpty ? text : wanted, among: slugs.keys, limit: 6)
    if near.isEmpty { return [] }
    let ids = Dictionary(byID.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    let found = near.flatMap { slug in (slugs[slug]?.all ?? []).compactMap { ids[$0] }.sorted() }
    return Array(found.unique().prefix(3))
  }

  private static func match(_ found: Bearers) -> Match {
    found.others.isEmpty ? .one(found.first) : .several(found.all)
  }

  private static func add(
    _ entity: ID<Entity>, to table: inout [String: Bearers], under key: String
  ) {
    if key.isEmpty { return }
    // Looked up once: that costs more than all the rest.
    let add = { (found: inout Bearers) in
      if found.first != entity, !found.others.contains(entity) { found.others.append(entity) }
    }
    add(&table[key, default: Bearers(first: entity)])
  }
}
