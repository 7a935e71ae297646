/// The names of people that hold another name whole: `Mary Jane Roe` holds `Jane Roe`.
struct LongerNames: Sendable {
  /// By what could be a name of somebody else: what stands around it in a longer one.
  private var surroundings: [String: [Surroundings]] = [:]

  /// The words before and behind a name, quotation marks made straight; one of the two may be empty.
  struct Surroundings: Sendable {
    let before: [UInt8]
    let after: [UInt8]
  }

  /// Of those people whom the table knows.
  init(of people: [Person], in table: NameTable<Person>) {
    for person in people where table.entity(withID: person.id) != nil {
      for name in person.record.allNames { add(straightened(name)) }
    }
  }

  /// What would make a longer name of this one, spelt as `FullNames` spells it.
  func surroundings(of name: [UInt8]) -> [Surroundings] {
    if surroundings.isEmpty { return [] }
    return surroundings[String(decoding: name, as: UTF8.self)] ?? []
  }

  /// A name of more words than this is no name.
  private static let mostWords = 8

  private mutating func add(_ name: String) {
    // Most have two words, which is quickly seen.
    if name.utf8.count(where: { $0 == UInt8(ascii: " ") }) < 2 { return }
    let words = name.split(separator: " ")
    guard (3...Self.mostWords).contains(words.count) else { return }
    // One word is no full name.
    for start in words.indices.dropLast() {
      for end in start + 2...words.count where end - start < words.count {
        let part = words[start..<end].joined(separator: " ")
        surroundings[part, default: []].append(
          Surroundings(
            before: Array(words[..<start].joined(separator: " ").utf8),
            after: Array(words[end...].joined(separator: " ").utf8)))
      }
    }
  }
}
