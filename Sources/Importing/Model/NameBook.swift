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

  /// Those about whom something is written, by their slugs.
  private var described: Set<String> = []

  init(folder: String, field: String) {
    self.folder = folder
    self.field = field
  }

  /// How many there are.
  var count: Int { spellings.count }

  /// Whether somebody or something was called so already.
  func has(_ typed: String) -> Bool {
    let slug = slug(of: typed)
    return spellings[slug.isEmpty ? "=" + typed : slug] != nil
  }

  /// Whether something is written about them already.
  func hasText(_ typed: String) -> Bool {
    let slug = slug(of: typed)
    return described.contains(slug.isEmpty ? "=" + typed : slug)
  }

  /// The name to write; nil where no id can be made of it or of `other`. What is written about them,
  /// `body`, counts the first time.
  mutating func name(_ typed: String, otherwise other: String, body: String = "") -> String? {
    let slug = slug(of: typed)
    let key = slug.isEmpty ? JournalSite.slug(of: percentDecoded(other)) : slug
    if key.isEmpty || key.utf8.count > 150 || typed.isEmpty { return nil }
    let spelling = slug.isEmpty ? "=" + typed : key
    let name = spellings[spelling] ?? typed
    let isNew = spellings.updateValue(name, forKey: spelling) == nil
    let isFirstText = !body.isEmpty && described.insert(spelling).inserted
    // A name that looks like an id means a record of that id; brackets at the end are read as an id.
    let isUnreadable = slug.isEmpty || isIdentifierShaped(typed) || typed.hasSuffix(")")
    guard isNew && isUnreadable || isFirstText else { return name }
    if ids.insert(key).inserted {
      records.append(
        ImportedRecord(folder: folder, id: key, field: field, title: name, body: body))
    } else if isFirstText, let place = records.firstIndex(where: { $0.id == key }),
      records[place].body.isEmpty
    {
      records[place].body = body
    }
    return name
  }
}
