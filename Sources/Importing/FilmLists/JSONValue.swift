/// A value of JSON of which nobody knows what it is.
enum JSONValue: Decodable, Sendable {
  case text(String)
  case list([JSONValue])
  case map([String: JSONValue])
  case nothing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let truth = try? container.decode(Bool.self) {
      self = .text(String(truth))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .map(try container.decode([String: JSONValue].self))
    }
  }

  /// The values of a list; empty for all others.
  var list: [JSONValue] { if case .list(let values) = self { values } else { [] } }

  /// The value of a field; nothing where there is none.
  subscript(name: String) -> JSONValue {
    if case .map(let fields) = self { fields[name] ?? .nothing } else { .nothing }
  }

  /// The texts of a map's fields, in the order of their names.
  var words: [String] {
    guard case .map(let fields) = self else { return text.isEmpty ? [] : [text] }
    return fields.sorted { $0.key < $1.key }.map(\.value.text).filter { !$0.isEmpty }
  }

  /// Texts joined by commas; empty for what has none.
  var text: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
    case .map, .nothing: ""
    }
  }
}
