import Diagnostics
import FrontMatter

/// A text that stands for one person, topic or festival and that looks like several: `Greta Blum and
/// Karl Weiss`.
struct JoinedNames: Sendable {
  let kind: EntityKind

  /// The whole, without an id or a note in brackets.
  let name: String

  /// What is wrong if no record has that name.
  let diagnostic: Diagnostic

  /// Nil for a text that looks like one name, or says its id.
  init?(_ text: FieldText, of kind: EntityKind, below field: String, in path: String) {
    let reference = NameReference(text)
    guard reference.id == nil else { return nil }
    let names = split(Array(reference.name.utf8), at: kind == .topic ? ofTopics : ofPeople)
    guard names.count > 1, kind != .festival || names.allSatisfy(hasEdition) else { return nil }
    self.kind = kind
    name = reference.name
    diagnostic = Diagnostic(
      JournalProblem.severalNames(kind, name, names: names, field: field), path: path,
      range: text.range)
  }
}

/// `goEast 2024`, of a year, or with a section. The comma of `goEast, 2024` divides nothing.
private func hasEdition(_ festival: String) -> Bool {
  let name = festival.prefix { $0 != ":" }
  guard let space = name.lastIndex(of: " ") else { return false }
  let edition = name[space...].utf8.dropFirst()
  return edition.count == 4 && edition.allSatisfy { (0x30...0x39).contains($0) }
}

/// What stands between names, as bytes.
private let ofPeople = [", ", "; ", " & ", " and ", " und ", " et ", " и ", " – ", " / "].map {
  Array($0.utf8)
}
private let ofTopics = [", ", "; ", ";"].map { Array($0.utf8) }

/// The names between the separators that stand outside of brackets.
private func split(_ text: [UInt8], at separators: [[UInt8]]) -> [String] {
  var names: [String] = []
  var start = 0
  var depth = 0
  var offset = 0
  while offset < text.count {
    switch text[offset] {
    case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
    case let byte where depth == 0 && isSeparatorStart(byte):
      let rest = text[offset...]
      if let separator = separators.first(where: { rest.starts(with: $0) }) {
        let next = offset + separator.count
        if byte != UInt8(ascii: ",") || !beginsWithSuffix(text[next...]) {
          names.append(String(decoding: text[start..<offset], as: UTF8.self))
          start = next
          offset = next
          continue
        }
      }
    default: break
    }
    offset += 1
  }
  names.append(String(decoding: text[start...], as: UTF8.self))
  return names.filter { !$0.isEmpty && $0 != " " }
}

private func isSeparatorStart(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
}

/// `Jr.` behind a comma, `III`, `ASC`, `Ltd.`: what follows belongs to the name before.
private func beginsWithSuffix(_ text: ArraySlice<UInt8>) -> Bool {
  let word = text.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: " ") }
    .filter { $0 != UInt8(ascii: ".") }
  let isAbbreviation =
    (2...5).contains(word.count)
    && word.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  return isAbbreviation || suffixes.contains { $0.utf8.elementsEqual(word) }
}

private let suffixes = ["Jr", "jr", "Sr", "sr", "V", "PhD", "Inc", "Ltd"]
