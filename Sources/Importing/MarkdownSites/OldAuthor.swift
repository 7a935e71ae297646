/// An author of `_data/authors.yml`.
struct OldAuthor: Sendable {
  /// What texts call them: `jane`.
  let key: String
  let name: String

  /// Markdown; empty for nothing.
  let text: String

  /// The other fields, as the report tells them: `` `web`: “https://jane.example” ``.
  let others: [String]

  /// Nil for what has no name.
  init?(_ field: FrontField) {
    guard case .map(let fields) = field.value,
      let name = field.value["name"]?.text ?? field.value["displayname"]?.text
    else { return nil }
    key = field.typed
    self.name = name
    let texts = ["bio", "biography", "about", "description"]
    let written = texts.first { field.value[$0]?.text != nil }
    text = written.flatMap { field.value[$0]?.text?.trimmed } ?? ""
    let taken = ["name", "displayname", written]
    others = fields.filter { !taken.contains($0.name) && !$0.value.isEmpty }.map {
      "`\($0.typed)`: “\($0.value.texts.joined(separator: ", "))”"
    }
  }
}
