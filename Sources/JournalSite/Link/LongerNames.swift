/// The names of people that hold another name whole: `Mary Jane Roe` holds `Jane Roe`.
struct LongerNames: Sendable {
  /// By what could be a name of somebody else: what stands around it in a longer one.
  private var surroundings: [String: [Surroundings]] = [:]

  /// What stands before and behind a name, with the space between; one of the two may be empty. In the
  /// form in which names are compared.
  struct Surroundings: Sendable {
    let before: [UInt8]
    let after: [UInt8]
  }

  /// Of those people whom the table knows.
  init(of people: EntityList<Person>, in table: NameTable<Person>) {
    for person in people where table.entity(withID: person.id) != nil {
      for name in person.record.allNames { add(comparable(name)) }
    }
  }

  /// What would make a longer name of this one, which is in the form in which names are compared; nil
  /// where that would be too many names to look for at each place where this one stands.
  func surroundings(of name: String) -> [Surroundings]? {
    if surroundings.isEmpty { return [] }
    let found = surroundings[name] ?? []
    return found.count > Self.most ? nil : found
  }

  /// A name that more names hold is hardly the whole name of anybody.
  private static let most = 32

  /// A name of more words than this is no name.
  private static let mostWords = 8

  /// Adds a name, in the form in which names are compared.
  mutating func add(_ name: String) {
    // Most have two words, which is quickly seen.
    if name.utf8.count(where: { $0 == UInt8(ascii: " ") }) < 2 { return }
    let words = name.split(separator: " ")
    guard (3...Self.mostWords).contains(words.count) else { return }
    // One word is no full name.
    for start in words.indices.dropLast() {
      for end in start + 2...words.count where end - start < words.count {
        let part = words[start..<end].joined(separator: " ")
        if surroundings[part, default: []].count > Self.most { continue }
        surroundings[part, default: []].append(
          Surroundings(
            before: words[..<start].flatMap { Array($0.utf8) + [UInt8(ascii: " ")] },
            after: words[end...].flatMap { [UInt8(ascii: " ")] + Array($0.utf8) }))
      }
    }
  }
}
