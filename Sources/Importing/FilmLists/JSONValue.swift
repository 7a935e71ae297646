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

  /// Texts joined by commas; empty for what has none.
  var text: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
    case .map, .nothing: ""
    }
  }
}
