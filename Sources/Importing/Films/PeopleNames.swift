import Diagnostics
import FrontMatter
import JournalSite

/// By which names the people of a journal go: whether two films of one title are by the same people.
struct PeopleNames: Sendable {
  /// The ids of those who are called so, by the slug of a name or by an id.
  private var ids: [String: Set<String>] = [:]

  /// How they are printed, by their ids.
  private var printed: [String: String] = [:]

  mutating func add(_ person: PersonRecord, id: String) {
    printed[id] = person.name
    let names = [person.name] + person.names.map(\.text) + person.alsoKnownAs + person.formerNames
    for name in [id] + names.map({ slug(of: $0) }) where !name.isEmpty {
      ids[name, default: []].insert(id)
    }
  }

  /// How alike two names are.
  enum Likeness: Int, Comparable {
    case other, nearly, same

    static func < (one: Likeness, other: Likeness) -> Bool { one.rawValue < other.rawValue }
  }

  /// How alike those are of two lists who are most alike.
  func likeness(of names: [String], to others: [String]) -> Likeness {
    var best = Likeness.other
    // Nobody directs with as many.
    for name in names.prefix(20) {
      for other in others.prefix(20) { best = max(best, likeness(of: name, to: other)) }
    }
    return best
  }

  /// As people are told: names for ids, without brackets.
  func shown(_ names: [String]) -> String {
    names.map { typed in
      let name = Self.reference(typed).name
      return printed[name] ?? name
    }.joined(separator: ", ")
  }

  private func likeness(of one: String, to other: String) -> Likeness {
    let (one, other) = (Self.reference(one), Self.reference(other))
    if let id = one.id, let otherID = other.id { return id == otherID ? .same : .other }
    if !keys(of: one).isDisjoint(with: keys(of: other)) { return .same }
    func words(_ reference: NameReference) -> [Substring] {
      slug(of: printed[reference.name] ?? reference.name).split(separator: "-")
    }
    return Self.likeness(of: words(one), to: words(other))
  }

  private func keys(of reference: NameReference) -> Set<String> {
    let slug = slug(of: reference.name)
    // Names without letters of ours are compared as they are.
    var keys: Set<String> = [slug.isEmpty ? "=" + reference.name : slug]
    if let id = reference.id { keys.insert(id) }
    for key in Array(keys) { keys.formUnion(ids[key] ?? []) }
    return keys
  }

  /// Of two names as words: `kar-wai-wong` is `wong-kar-wai`; one spelling for another, a letter for a
  /// first name, and a family name alone are nearly the same.
  private static func likeness(of one: [Substring], to other: [Substring]) -> Likeness {
    if one.isEmpty || other.isEmpty { return .other }
    let shared = Set(one).intersection(other)
    if one.count == other.count, shared.count == Set(one).count { return .same }
    let rest = one.filter { !shared.contains($0) }
    let otherRest = other.filter { !shared.contains($0) }
    if !shared.isEmpty {
      if rest.isEmpty || otherRest.isEmpty { return .nearly }
      if zip(rest, otherRest).allSatisfy({ $0.first == $1.first }) { return .nearly }
    }
    let (name, otherName) = (one.joined(separator: "-"), other.joined(separator: "-"))
    let length = max(name.utf8.count, otherName.utf8.count)
    guard length < 100 else { return .other }
    let distance = alignmentDistance(Array(name.unicodeScalars), Array(otherName.unicodeScalars))
    return distance <= length / 5 ? .nearly : .other
  }

  private static func reference(_ typed: String) -> NameReference {
    NameReference(FieldText(text: typed, range: 0..<typed.utf8.count))
  }
}
