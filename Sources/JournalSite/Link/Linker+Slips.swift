import Diagnostics
import FrontMatter

// Warnings of what makes sense as it is typed, and is probably a slip.
extension Linker {
  /// `Alibek Adiken as Rauan`: a colon was meant.
  mutating func checkCharacter(in credit: FieldText, path: String) {
    // Seen quickly of most names; the word itself is looked for below.
    if credit.text.utf8.count(where: { $0 == UInt8(ascii: " ") }) < 2 { return }
    let words = NameReference(credit).name.split(separator: " ")
    guard let divider = words.firstIndex(of: "as"), divider > 0, divider < words.count - 1 else {
      return
    }
    let name = words[..<divider].joined(separator: " ")
    let character = words[(divider + 1)...].joined(separator: " ")
    report(
      .characterInName(name: name, character: character), path: path, range: credit.range)
  }

  /// An edition that the festival’s record does not list, though it lists others.
  mutating func checkEdition(
    _ edition: String, of festival: ID<Festival>, path: String, range: Range<Int>
  ) {
    let place = Int(festival.index)
    guard place < festivalRecords.count else { return }
    let known = content.festivals[festivalRecords[place]].editions.map(\.edition)
    if known.isEmpty { return }
    let festival = journal.festivals[festival]
    report(
      .unknownEdition(
        edition, festival: festival.name, id: festival.id,
        nearest: Array(nearestNames(to: edition, among: known).prefix(1))),
      path: path, range: range)
  }

  /// Warns of festivals, topics and series that only references make, and that are one letter away
  /// from a recorded one or from one that is named more often.
  ///
  /// `first` says how many of each are checked already. People are not: of thousands, many have
  /// names as like as that.
  mutating func checkMadeNames(from first: EntityCounts? = nil) {
    let festivals = journal.festivals.map {
      NamedEntity(
        id: $0.id, name: $0.name, origin: $0.origin, uses: $0.films.count + $0.articles.count)
    }
    checkMadeNames(.festival, festivals, ID<Festival>.self, from: first?.festivals ?? 0)
    let topics = journal.topics.map {
      NamedEntity(id: $0.id, name: $0.title, origin: $0.origin, uses: $0.articles.count)
    }
    checkMadeNames(.topic, topics, ID<Topic>.self, from: first?.topics ?? 0)
    let series = journal.series.map {
      NamedEntity(id: $0.id, name: $0.title, origin: $0.origin, uses: $0.articles.count)
    }
    checkMadeNames(.series, series, ID<Series>.self, from: first?.series ?? 0)
  }

  private mutating func checkMadeNames<Entity>(
    _ kind: EntityKind, _ entities: [NamedEntity], _: ID<Entity>.Type, from first: Int
  ) {
    if !entities.dropFirst(first).contains(where: { !$0.origin.isRecord }) { return }
    var index = DeletionIndex<Entity>()
    for (place, entity) in entities.enumerated() {
      for name in [entity.id, slug(of: entity.name)].unique() {
        index.add(name, ID<Entity>(place))
      }
    }
    for entity in entities.dropFirst(first) where !entity.origin.isRecord {
      let near = index.nearest(to: entity.id) { candidate in
        let other = entities[Int(candidate.index)]
        return (other.origin.isRecord || other.uses > entity.uses)
          && entity.differsInLetters(from: other)
      }
      guard let near else { continue }
      report(
        .nearlyNamed(kind, entity.name, other: entities[Int(near.index)].name),
        path: entity.origin.path, range: entity.origin.range)
    }
  }
}

private struct NamedEntity {
  let id: String
  let name: String
  let origin: Origin
  let uses: Int

  /// False for *The 1960s* and *The 1970s*: a number is no slip of another.
  func differsInLetters(from other: NamedEntity) -> Bool {
    func letters(_ id: String) -> [UInt8] {
      id.utf8.filter { $0 >= UInt8(ascii: "a") }
    }
    return letters(id) != letters(other.id)
  }
}
