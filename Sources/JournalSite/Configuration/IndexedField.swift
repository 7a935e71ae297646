/// A field of the journal's own that has an index: `{type: text, index: true}`.
///
/// What articles and films call by one name is one field.
package struct IndexedField: Sendable {
  /// As `journal.yaml` spells it.
  package let name: String

  /// The first part of its addresses; never empty.
  package let slug: String

  /// The heading of its index.
  package let label: String

  /// Where its values stand among the own fields of articles and of films; nil where these do not
  /// have it.
  package fileprivate(set) var inArticles: Int?
  package fileprivate(set) var inFilms: Int?
}

extension JournalConfiguration {
  /// The fields that have an index, those of articles first, in the order of the file.
  package var indexedFields: [IndexedField] {
    var fields: [IndexedField] = []
    for kind in [EntityKind.article, .film] {
      for (position, field) in (extra[kind] ?? []).enumerated() where field.isIndexed {
        let slug = slug(of: field.name)
        if slug.isEmpty { continue }
        let place: Int
        if let known = fields.firstIndex(where: { $0.slug == slug }) {
          place = known
        } else {
          place = fields.count
          fields.append(IndexedField(name: field.name, slug: slug, label: field.heading))
        }
        if kind == .article {
          fields[place].inArticles = fields[place].inArticles ?? position
        } else {
          fields[place].inFilms = fields[place].inFilms ?? position
        }
      }
    }
    return fields
  }
}

extension ExtraField {
  /// `label`, or the name as a sentence would begin with it: `Film of the month`.
  var heading: String {
    label ?? name.prefix(1).uppercased()
      + name.dropFirst().replacing("-", with: " ").replacing("_", with: " ")
  }

  /// Whether values of the type can be the headings of an index.
  static func canBeIndexed(_ type: ValueType) -> Bool {
    switch type {
    case .text, .number, .date, .film, .person: true
    case .list(let element): canBeIndexed(element)
    case .markdown, .boolean, .url: false
    }
  }
}
