import Diagnostics
package import FrontMatter

/// A name as it stands in a credit or a byline: `Steve McQueen (steve-mcqueen-1969)`,
/// `Zoya (voice)`.
package struct NameReference {
  package let name: String
  package private(set) var id: String?
  private(set) var note: String?
  let range: Range<Int>

  /// What stands in brackets and is no id, by its shape.
  private var notes: [String]

  /// Round brackets at the end are an id if they are shaped like one and hold a hyphen or a digit,
  /// otherwise a note.
  package init(_ text: FieldText) {
    range = text.range
    var name = text.text[...]
    var id: String?
    var notes: [Substring] = []
    while name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      let inside = name[name.index(after: open)..<name.index(before: name.endIndex)]
      let before = name[..<open]
      guard before.last == " ", !inside.isEmpty else { break }
      if id == nil, isIdentifierWithHyphenOrDigit(String(inside)) {
        id = String(inside)
      } else {
        notes.insert(inside, at: 0)
      }
      name = before
      while name.last == " " { name.removeLast() }
    }
    self.name = String(name)
    self.id = id
    self.notes = notes.map(String.init)
    note = Self.note(of: self.notes)
  }

  /// As above; but a word that is the id of a record of this name, `Greta Blum (greta)`, is the id.
  /// And an id that nobody has and that is made of a former name says no more than the name does.
  init(_ text: FieldText, in tables: EntityTables) {
    self.init(text)
    if id == nil {
      guard let place = notes.firstIndex(where: { tables.isRecord(withID: $0, of: name) }) else {
        return
      }
      id = notes.remove(at: place)
      note = Self.note(of: notes)
    } else if let typed = id, tables.isFormerName(name, ofID: typed) {
      id = nil
    }
  }

  private static func note(of notes: [String]) -> String? {
    notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}

/// A film named in full in an article's front matter: `Fire (dir. Aizhan Kassymbek, 2021)`.
package struct FilmCitation {
  package let title: String

  /// Empty for `dir. unknown`.
  package let directors: [FieldText]
  package let year: FilmYear

  /// The id of the film that it makes, `fire-2021`; without a year, the slug of the title alone. Nil
  /// where the title leaves nothing of a slug.
  var id: String? {
    let slug = slug(of: title)
    if slug.isEmpty { return nil }
    return year.number.map { "\(slug)-\($0)" } ?? slug
  }

  /// Nil for a text of another shape.
  package init?(_ text: FieldText) {
    let whole = text.text
    guard whole.hasSuffix(")"), let opening = whole.range(ofLast: " (dir. ") else { return nil }
    let inside = whole[opening.upperBound..<whole.index(before: whole.endIndex)]
    guard let comma = inside.lastIndex(of: ","),
      let year = FilmYear(inside[inside.index(after: comma)...].drop { $0 == " " }.description)
    else { return nil }
    title = String(whole[..<opening.lowerBound])
    self.year = year
    var names: [FieldText] = []
    for part in inside[..<comma].split(separator: ",") {
      var rest = part[...]
      while let separator = ["and", "&"].lazy.compactMap({ word in rest.firstRange(ofWord: word) })
        .first
      {
        names.append(Self.name(rest[..<separator.lowerBound], in: text))
        rest = rest[separator.upperBound...]
      }
      names.append(Self.name(rest, in: text))
    }
    names.removeAll { $0.text.isEmpty }
    if title.isEmpty || names.isEmpty { return nil }
    directors = names.map(\.text) == ["unknown"] ? [] : names
  }

  private static func name(_ part: Substring, in text: FieldText) -> FieldText {
    var part = part.drop { $0 == " " }
    while part.last == " " { part.removeLast() }
    let utf8 = text.text.utf8
    let start = utf8.distance(from: utf8.startIndex, to: part.startIndex)
    return text.part(start..<start + part.utf8.count)
  }
}

extension String {
  fileprivate func range(ofLast needle: String) -> Range<Index>? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      if self[index...].hasPrefix(needle) {
        return index..<self.index(index, offsetBy: needle.count)
      }
    }
    return nil
  }
}

extension Substring {
  /// The word with the spaces around it.
  fileprivate func firstRange(ofWord word: String) -> Range<Index>? {
    let needle = " \(word) "
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) {
        return index..<self.index(index, offsetBy: needle.count)
      }
      index = self.index(after: index)
    }
    return nil
  }
}
