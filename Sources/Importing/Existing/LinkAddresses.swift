/// Links of Markdown that lead somewhere else from now on: `](address)`, `](address "title")` and
/// `[x]: address`.
struct LinkAddresses {
  /// By the address as it stands in the text, what stands in its place.
  let targets: [String: String]

  /// Those that a text had, in their order.
  private(set) var met: [String] = []

  init(targets: [String: String]) { self.targets = targets }

  mutating func applied(to markdown: String) -> String {
    if markdown.isEmpty { return markdown }
    let bytes = Array(markdown.utf8)
    var text: [UInt8] = []
    var index = 0
    while let bracket = bytes.offset(of: UInt8(ascii: "]"), from: index) {
      let start = Self.address(behind: bracket, in: bytes)
      text += bytes[index..<start]
      index = start
      if start == bracket + 1 { continue }
      let address = bytes[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
      let typed = String(decoding: address, as: UTF8.self)
      guard let target = targets[typed] else { continue }
      met.append(typed)
      text += Array(target.utf8)
      index = address.endIndex
    }
    return met.isEmpty ? markdown : String(decoding: text + bytes[index...], as: UTF8.self)
  }

  /// Where the address begins behind a bracket; the offset behind the bracket where none does.
  private static func address(behind bracket: Int, in bytes: [UInt8]) -> Int {
    let rest = bytes[(bracket + 1)...]
    if rest.starts(with: "(".utf8) { return bracket + 2 }
    if rest.starts(with: ": ".utf8) { return bracket + 3 }
    return bracket + 1
  }
}
