import FrontMatter
import Templates

/// The values of one field as they are met: each once, whatever its spellings.
struct FieldGathering {
  private let journal: Journal
  var groups: [FieldGroup] = []

  /// By slug.
  private var known: [String: Int] = [:]

  /// How often each spelling of a group is met, in the order in which they are.
  private var spellings: [[(text: String, count: Int)]] = []

  /// What a group is sorted by, where that is not its label.
  private var sorting: [Sorting] = []

  private enum Sorting {
    case label
    case number(Double)
    case title(String, language: String?)
    case sortName(String)
  }

  init(_ journal: Journal) {
    self.journal = journal
  }

  /// The groups of a record's values, each once; a value of which no address can be made is in none.
  mutating func values(of extra: [ExtraValue?], at position: Int) -> [Int] {
    guard extra.indices.contains(position), let value = extra[position] else { return [] }
    var found: [Int] = []
    switch value {
    case .list(let values):
      for value in values {
        if let group = group(of: value), !found.contains(group) { found.append(group) }
      }
    default:
      if let group = group(of: value) { found.append(group) }
    }
    return found
  }

  private mutating func group(of value: ExtraValue) -> Int? {
    switch value {
    case .text(let text): group(text, slug: slug(of: text), .label)
    case .number(let number):
      // A slug has no sign, and 2 is another number than -2.
      group(
        plain(number), slug: (number < 0 ? "minus-" : "") + slug(of: plain(number)),
        .number(number))
    case .date(let date):
      group(
        DateValue(year: date.year, month: date.month, day: date.day).isoText, slug: nil, .label)
    case .film(let id):
      film(journal.films[id])
    case .person(let id):
      person(journal.people[id])
    case .markup, .boolean, .url, .list: nil
    }
  }

  private mutating func film(_ film: Film) -> Int? {
    group(
      film.record.title, slug: film.id,
      .title(film.record.sortTitle ?? film.record.title, language: film.record.titleLanguage))
  }

  private mutating func person(_ person: Person) -> Int? {
    group(person.record.name, slug: person.id, .sortName(person.record.nameToSortBy))
  }

  private mutating func group(_ label: String, slug given: String?, _ sorting: Sorting) -> Int? {
    let slug = given ?? slug(of: label)
    if slug.isEmpty { return nil }
    let group: Int
    if let found = known[slug] {
      group = found
    } else {
      group = groups.count
      known[slug] = group
      groups.append(FieldGroup(slug: slug, label: label))
      spellings.append([])
      self.sorting.append(sorting)
    }
    if let spelling = spellings[group].firstIndex(where: { $0.text == label }) {
      spellings[group][spelling].count += 1
    } else {
      spellings[group].append((label, 1))
    }
    return group
  }

  /// The groups in a librarian's order under their commonest spellings, and where each has gone.
  func sorted(by order: LibrarianOrder) -> (groups: [FieldGroup], places: [Int]) {
    let labels = spellings.map { spellings in
      spellings.reduce(("", 0)) { $1.count > $0.1 ? ($1.text, $1.count) : $0 }.0
    }
    let keys = groups.indices.map { group in
      switch sorting[group] {
      case .label, .number: order.key(ofTitle: labels[group])
      case .title(let title, let language): order.key(ofTitle: title, language: language)
      case .sortName(let name): order.key(ofSortName: name)
      }
    }
    let ranked = groups.indices.sorted {
      if case .number(let one) = sorting[$0], case .number(let other) = sorting[$1], one != other {
        return one < other
      }
      return keys[$0] == keys[$1] ? groups[$0].slug < groups[$1].slug : keys[$0] < keys[$1]
    }
    var places = [Int](repeating: 0, count: groups.count)
    for (place, group) in ranked.enumerated() { places[group] = place }
    let sorted = ranked.map { index in
      var group = groups[index]
      group.label = labels[index]
      return group
    }
    return (sorted, places)
  }
}
