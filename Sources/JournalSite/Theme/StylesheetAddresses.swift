import Diagnostics

/// Finds addresses in a stylesheet, `url(fonts/x.woff2)`, that lead to no file beside it.
enum StylesheetAddresses {
  /// Of files below `assets/`, by their paths there. Left alone is whatever leads out of that folder:
  /// `/logo.svg`, `../a.png`, `https://…`, `data:…`, `#shape`.
  static func missing(in source: SourceText, among files: Set<String>) -> [Diagnostic] {
    var scanner = StylesheetScanner(source.bytes)
    var found: [Diagnostic] = []
    while let token = scanner.next() {
      guard token.kind == .address || token.kind == .text(isAddress: true),
        let path = path(of: source.bytes[token.content]), !files.contains(path)
      else { continue }
      let name = path.split(separator: "/").last
      let namesakes = files.filter { $0.split(separator: "/").last == name }.sorted()
      let nearest = namesakes.isEmpty ? nearestNames(to: path, among: files.sorted()) : namesakes
      found.append(
        Diagnostic(
          JournalProblem.unknownAsset(path, nearest: Array(nearest.prefix(3))), path: source.path,
          range: token.content))
    }
    return found
  }

  /// The file that is asked for; nil where it would lie elsewhere.
  private static func path(of address: ArraySlice<UInt8>) -> String? {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let marks = Array(":\\%".utf8)
    guard let first = path.first, first != UInt8(ascii: "/"),
      !path.contains(where: { marks.contains($0) })
    else { return nil }
    var parts = path.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    parts.removeAll { $0 == "." }
    return parts.isEmpty || parts.contains("..") ? nil : parts.joined(separator: "/")
  }
}
