// How messages speak of a type.
extension FieldType {
  /// What a value of the type is: `a whole number`.
  var phrase: String {
    switch self {
    case .text, .markdown: "text"
    case .integer: "a whole number"
    case .decimal: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .url: "a web address"
    case .identifier: "an id"
    case .choice(let words): words.joined(separator: ", ")
    case .list(let element): "a list (each item \(element.phrase))"
    case .map(let fields):
      "fields of its own (\(fields.prefix(4).map(\.name).joined(separator: ", ")))"
    case .dictionary(let value): "names, each with \(value.phrase)"
    case .credits: "a list of “name: part”"
    case .oneOf(let first, let second): "\(first.phrase) or \(second.phrase)"
    }
  }

  /// What a value of the type looks like after its field's name.
  var example: String {
    switch self {
    case .text, .markdown: "…"
    case .integer: "2023"
    case .decimal: "3.5"
    case .boolean: "true"
    case .date: "2024-05-02"
    case .url: "https://example.org/"
    case .identifier: "madina-2023"
    case .choice(let words): words.first ?? "…"
    case .list(let element): "[\(element.example)]"
    case .map(let fields):
      "{"
        + fields.prefix(2).map { "\($0.name): \($0.type.example)" }.joined(separator: ", ") + "}"
    case .dictionary(let value): "{name: \(value.example)}"
    case .credits: "name: part"
    case .oneOf(let first, _): first.example
    }
  }

  /// An example of it reads better alone than after the field's name.
  var isNested: Bool {
    switch self {
    case .credits: true
    default: false
    }
  }

  /// Any text at all is a value of the type.
  var takesAnyText: Bool {
    switch self {
    case .text, .markdown: true
    case .list(let element): element.takesAnyText
    case .oneOf(let first, let second): first.takesAnyText || second.takesAnyText
    default: false
    }
  }
}
