import FrontMatter
import Markdown

/// An address from the root of the site, taken apart.
struct AddressParts {
  /// Its escapes undone: `/films/`, or `/films`.
  let path: String
  let query: Substring
  let fragment: String?

  /// The path with a slash at its end, as pages have it.
  var folder: String { path.hasSuffix("/") ? path : path + "/" }

  init(_ address: String) {
    let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let beforeHash = address[..<(hash ?? address.endIndex)]
    fragment = hash.map { percentDecoded(address[address.utf8.index(after: $0)...]) }
    let question = beforeHash.utf8.firstIndex(of: UInt8(ascii: "?")) ?? beforeHash.endIndex
    query = beforeHash[question...]
    var path = percentDecoded(beforeHash[..<question])
    if path.hasSuffix("/index.html") { path.removeLast("index.html".count) }
    self.path = path
  }
}
