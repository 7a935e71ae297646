import Markup

/// An address in structured data, with scheme and host: written in pieces, since a page of credits
/// has hundreds.
struct NodeAddress: JSONWritable {
  let origin: String

  /// From the root of the server, as in `href`.
  let href: String
  var fragment: StaticString?

  func writeJSON(into output: inout OutputBuffer) {
    output.append(UInt8(ascii: "\""))
    output.appendJSONStringContent(origin)
    output.appendJSONStringContent(href)
    if let fragment {
      output.append(UInt8(ascii: "#"))
      fragment.withUTF8Buffer { output.append(contentsOf: $0) }
    }
    output.append(UInt8(ascii: "\""))
  }
}
