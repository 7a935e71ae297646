import Markup

/// A place in a list of schema.org: a step of the way to a page, an entry of an index.
struct ListItem: JSONWritable {
  /// Counted from 1.
  let position: Int
  let name: String

  /// A page: of a step of the way as its item, of an entry as its `url`.
  let address: NodeAddress
  private let key: StaticString

  init(position: Int, name: String, item: NodeAddress) {
    self.position = position
    self.name = name
    address = item
    key = "item"
  }

  init(position: Int, name: String, url: NodeAddress) {
    self.position = position
    self.name = name
    address = url
    key = "url"
  }

  func writeJSON(into output: inout OutputBuffer) {
    output.appendObject {
      $0.member("@type", "ListItem")
      $0.member("position", position)
      $0.member("name", name)
      $0.member(key, address)
    }
  }
}
