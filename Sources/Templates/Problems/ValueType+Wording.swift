extension ValueType {
  /// With its article, as sentences use it: “a text”, “a list of films”.
  var description: String {
    switch self {
    case .text: "a text"
    case .html: "HTML"
    case .number, .decimal: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .address: "an address"
    case .json: "JSON"
    case .view(let view): "a view “\(view.declaration.name)”"
    case .record: "a group of fields"
    case .list(let element): "a list of \(element.plural)"
    case .optional(let wrapped): "\(wrapped.description) that may be missing"
    case .unknown: "something unknown"
    }
  }

  private var plural: String {
    switch self {
    case .text: "texts"
    case .number, .decimal: "numbers"
    case .boolean: "answers"
    case .date: "dates"
    case .address: "addresses"
    case .html: "pieces of HTML"
    case .json: "pieces of JSON"
    case .view(let view): "“\(view.declaration.name)”"
    case .record: "groups of fields"
    case .list: "lists"
    case .optional(let wrapped): wrapped.plural
    case .unknown: "things"
    }
  }
}
