/// What an XML reader meets, in the order of the file.
enum XMLEvent: Sendable, Hashable {
  /// `<name a="b">`; an empty element, `<name/>`, is followed by its end.
  case start(name: String, attributes: [XMLAttribute])
  case end(name: String)

  /// Text between tags, its escapes undone; long ones may come in several.
  case text([UInt8])
}

struct XMLAttribute: Sendable, Hashable {
  let name: String
  let value: String
}
