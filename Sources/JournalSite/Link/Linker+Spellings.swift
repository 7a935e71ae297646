import FrontMatter
import Diagnostics

extension Linker {
  /// Gives each person that credits made the commonest spelling of the name, and warns of spellings
  /// that differ by more than case and diacritics, and of names one letter away from a record's.
  ///
  /// `first` is the place among the people made from which on it does: those before are settled.
  mutating func settleNames(from first: Int = 0) {
    let met = metSpellings(from: first)
    if met.isEmpty { return }
    let recorded = recordedNames()
    for spellings in met {
      guard let one = spellings.first else { continue }
      let person = one.credited.person
      var counts: [String: Int] = [:]
      if spellings.count > 1 {
        for known in spellings { counts[known.name, default: 0] += known.count }
      }
      let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let commonest = ranked.first?.key ?? one.name
      if journal.people[person].record.name != commonest {
        journal.people[person].record.name = commonest
      }
      let origin = journal.people[person].origin
      if let other = ranked.dropFirst().first(where: { differs($0.key, from: commonest) }) {
        report(.spelledTwoWays(other.key, other: commonest), path: origin.path, range: origin.range)
      }
      if let near = recorded.nearest(to: journal.people[person].id), !isDistinct(person, from: near)
      {
        report(slip(person, of: near), path: origin.path, range: origin.range)
      }
    }
  }

  /// What texts meant each of the people made from that place on, in the order of the people.
  private func metSpellings(from first: Int) -> [ArraySlice<KnownPerson>] {
    let first = personRecords.count + first
    var met = knownPeople.filter {
      // A reference by id says nothing of how the name is spelt.
      Int($0.credited.person.index) >= first && $0.name != journal.people[$0.credited.person].id
    }
    met.sort { $0.credited.person < $1.credited.person }
    var runs: [ArraySlice<KnownPerson>] = []
    var start = 0
    while start < met.count {
      let person = met[start].credited.person
      let end = met[start...].firstIndex { $0.credited.person != person } ?? met.count
      runs.append(met[start..<end])
      start = end
    }
    return runs
  }

  /// Warns of a spelling that a person's record does not know and that only its slug led there.
  mutating func checkSpelling(_ reference: NameReference, of person: ID<Person>, path: String) {
    let name = reference.name
    guard Int(person.index) < personRecords.count, name != journal.people[person].id else { return }
    let record = journal.people[person].record
    if name == record.name { return }
    if !record.allNames.allSatisfy({ differs(name, from: $0) }) { return }
    report(.spelledTwoWays(name, other: record.name), path: path, range: reference.range)
  }

  private func recordedNames() -> DeletionIndex<Person> {
    var index = DeletionIndex<Person>()
    for place in personRecords.indices {
      let person = journal.people[place]
      // The file may be called otherwise than its person.
      for name in ([person.id] + person.record.allNames.map { slug(of: $0) }).unique() {
        index.add(name, ID<Person>(place))
      }
    }
    return index
  }

  /// What is wrong with a made person whose id is one letter from an id or a name of a record.
  private func slip(_ person: ID<Person>, of recorded: ID<Person>) -> JournalProblem {
    let (made, other) = (journal.people[person], journal.people[recorded])
    let (name, id) = (made.record.name, made.id)
    let names = other.record.allNames
    // With an id in brackets: the names are the same.
    if names.contains(where: { slug(of: $0) == slug(of: name) }) {
      return .nearlyTheSameID(name, id: id, recorded: other.id)
    }
    let near = names.first {
      alignmentDistance(Array(slug(of: $0).unicodeScalars), Array(id.unicodeScalars)) == 1
    }
    return .nearlyTheSame(name, recorded: near ?? other.record.name, id: other.id)
  }

  private func isDistinct(_ person: ID<Person>, from recorded: ID<Person>) -> Bool {
    let distinct = content.people[personRecords[Int(recorded.index)]].distinctFrom.map(\.text)
    let made = journal.people[person]
    return distinct.contains(made.id) || distinct.contains(made.record.name)
  }

  /// Whether two names of one slug differ in more than case, diacritics and the shape of marks: in a
  /// hyphen or an apostrophe that only one has, say, in letters (`ц` and `тс`), or in their script.
  private func differs(_ name: String, from other: String) -> Bool {
    // Of such marks the reader of the fields warns.
    if name.isBetweenCurlyQuotes || other.isBetweenCurlyQuotes { return false }
    func letters(_ name: String) -> [[UInt8]] {
      Letters.known.composedScalars(of: comparable(name)).compactMap { scalar in
        if scalar.isApostrophe || scalar == "\"" { return [UInt8(ascii: "'")] }
        if scalar.isASCII { return [UInt8(truncatingIfNeeded: scalar.lowercased.value)] }
        return Letters.known.asciiForm(of: scalar)
      }
    }
    func isLatin(_ name: String) -> Bool {
      name.unicodeScalars.allSatisfy { $0.value < 0x370 || $0.value >= 0x1E00 }
    }
    return letters(name) != letters(other) || isLatin(name) != isLatin(other)
  }
}

extension String {
  fileprivate var isBetweenCurlyQuotes: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    return curlyQuotes.contains(first) && curlyQuotes.contains(last)
  }
}

private let curlyQuotes: [Unicode.Scalar] = ["“", "”", "„", "«", "»", "‘", "’", "‚"]
