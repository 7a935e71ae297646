import Diagnostics
import FrontMatter

// People and topics by their names. A comma or an “and” in one may join two, which nobody sees but
// on a page of somebody who does not exist.
extension RecordReader {
  mutating func people(_ field: String) -> [FieldText] { names(field, of: .person) }

  mutating func names(_ field: String, of kind: EntityKind) -> [FieldText] {
    let names = record.texts(field)
    for name in names { look(at: name, of: kind, below: field) }
    return names
  }

  mutating func cast() -> [ParsedCredit] {
    record.credits("cast").map { credit in
      look(at: credit.key, of: .person, below: "cast")
      if credit.values.isEmpty { lookForColon(in: credit.key) }
      return ParsedCredit(key: credit.key, values: credit.values)
    }
  }

  /// A role without a name says nothing, while a name without a character does.
  mutating func crew() -> [ParsedCredit] {
    record.credits("crew").map { credit in
      if credit.values.isEmpty, credit.isRead {
        report(.creditOfNobody(credit.key.text), at: credit.key.range)
      }
      for name in credit.values { look(at: name, of: .person, below: credit.key.text) }
      return ParsedCredit(key: credit.key, values: credit.values)
    }
  }

  /// `Ilse Grau:The mother`.
  private mutating func lookForColon(in name: FieldText) {
    // Most names have none.
    guard name.text.utf8.contains(UInt8(ascii: ":")) else { return }
    let parts = name.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].contains(" "), parts[1].first?.isLetter ?? false else {
      return
    }
    report(
      .colonWithoutSpace(name: String(parts[0]), character: String(parts[1])), at: name.range)
  }

  private mutating func look(at name: FieldText, of kind: EntityKind, below field: String) {
    let open = name.text.utf8.count { $0 == UInt8(ascii: "(") }
    if kind == .person, open > name.text.utf8.count(where: { $0 == UInt8(ascii: ")") }) {
      report(.unclosedNote(name.text), at: name.range)
    }
    if let found = JoinedNames(name, of: kind, below: field, in: source.path) {
      joinedNames.append(found)
    }
  }
}
