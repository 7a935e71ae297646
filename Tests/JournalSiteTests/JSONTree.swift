#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A value of JSON as a reader has it.
indirect enum JSONTree: Decodable {
  case text(String)
  case number(Double)
  case list([JSONTree])
  case object([String: JSONTree])

  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([JSONTree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  /// All texts in it, the names of members not among them.
  var texts: Set<String> {
    switch self {
    case .text(let text): [text]
    case .number: []
    case .list(let list): list.reduce(into: []) { $0.formUnion($1.texts) }
    case .object(let members): members.values.reduce(into: []) { $0.formUnion($1.texts) }
    }
  }

  /// The ids of objects with more than an id, a type and a name; those of the others.
  func collectIDs(described: inout Set<String>, named: inout Set<String>) {
    switch self {
    case .text, .number: break
    case .list(let list):
      for element in list { element.collectIDs(described: &described, named: &named) }
    case .object(let members):
      if case .text(let id)? = members["@id"] {
        if Set(members.keys).isSubset(of: ["@id", "@type", "name"]) {
          named.insert(id)
        } else {
          described.insert(id)
        }
      }
      for member in members.values { member.collectIDs(described: &described, named: &named) }
    }
  }
}
