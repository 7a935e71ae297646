import JournalSite

/// Names of authors and topics as front matter takes them: one spelling for each, and a record for
/// those that would not be read as names.
struct NameBook {
  /// `topics` or `people`.
  let folder: String
  private let field: String

  /// The spelling by its slug.
  private var spellings: [String: String] = [:]
  private(set) var records: [ImportedRecord] = []
  private var ids: Set<String> = []

  init(folder: String, field: String) {
    self.folder = folder
    self.field = field
  }

  /// How many there are.
  var count: Int { spellings.count }

  /// The name to write; nil where no id can be made of it or of `other`.
  mutating func name(_ typed: String, otherwise other: String, body: String = "") -> String? {
    let slug = slug(of: typed)
    let key = slug.isEmpty ? JournalSite.slug(of: percentDecoded(other)) : slug
    if key.isEmpty || key.utf8.count > 150 || typed.isEmpty { return nil }
    if let known = spellings[slug.isEmpty ? "=" + typed : key] { return known }
    spellings[slug.isEmpty ? "=" + typed : key] = typed
    // A name that looks like an id means a record of that id; brackets at the end are read as an id.
    if slug.isEmpty || isIdentifierShaped(typed) || typed.hasSuffix(")") || !body.isEmpty {
      if ids.insert(key).inserted {
        records.append(
          ImportedRecord(folder: folder, id: key, field: field, title: typed, body: body))
      }
    }
    return typed
  }
}
