import Markup

/// A thing that another page describes: its id, and as much as a reader of this page alone needs.
struct NodeReference: JSONWritable {
  private let id: NodeAddress
  private let type: StaticString?
  private let name: String?
  private let page: NodeAddress?

  /// The id alone.
  init(_ id: NodeAddress) {
    self.id = id
    type = nil
    name = nil
    page = nil
  }

  init(_ id: NodeAddress, type: StaticString?, name: String, page: NodeAddress? = nil) {
    self.id = id
    self.type = type
    self.name = name
    self.page = page
  }

  func writeJSON(into output: inout OutputBuffer) {
    output.append("{")
    if let type {
      output.append("\"@type\":\"")
      type.withUTF8Buffer { output.append(contentsOf: $0) }
      output.append("\",")
    }
    output.append("\"@id\":")
    id.writeJSON(into: &output)
    if let name {
      output.append(",\"name\":")
      output.appendJSONString(name)
    }
    if let page {
      output.append(",\"url\":")
      page.writeJSON(into: &output)
    }
    output.append("}")
  }
}
