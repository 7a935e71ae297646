import Diagnostics

/// Finds addresses in a stylesheet, `url(fonts/x.woff2)`, that lead to no file beside it.
struct StylesheetAddresses {
  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Of files below `assets/`, by their paths there. Left alone is whatever leads out of that folder:
  /// `/logo.svg`, `../a.png`, `https://…`, `data:…`, `#shape`.
  static func missing(in source: SourceText, among files: Set<String>) -> [Diagnostic] {
    var addresses = StylesheetAddresses(source.bytes)
    var found: [Diagnostic] = []
    while let range = addresses.next() {
      guard let path = path(of: source.bytes[range]), !files.contains(path) else { continue }
      let name = path.split(separator: "/").last
      let namesakes = files.filter { $0.split(separator: "/").last == name }.sorted()
      let nearest = namesakes.isEmpty ? nearestNames(to: path, among: files.sorted()) : namesakes
      found.append(
        Diagnostic(
          JournalProblem.unknownAsset(path, nearest: Array(nearest.prefix(3))), path: source.path,
          range: range))
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

  /// The next address, without its quotation marks.
  private mutating func next() -> Range<Int>? {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "*"):
        skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipText(until: byte)
      case UInt8(ascii: "("):
        index += 1
        if isBehindURL(index - 1) { return address() }
      default: index += 1
      }
    }
    return nil
  }

  private func isBehindURL(_ bracket: Int) -> Bool {
    guard bracket >= 3 else { return false }
    let word = bytes[bracket - 3..<bracket].map { $0 | 0x20 }
    guard word.elementsEqual("url".utf8) else { return false }
    guard bracket > 3 else { return true }
    let before = bytes[bracket - 4]
    return !(before | 0x20 >= 0x61 && before | 0x20 <= 0x7A) && before != UInt8(ascii: "-")
  }

  private mutating func address() -> Range<Int> {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      skipText(until: quote)
      return start..<max(start, min(index, bytes.count) - 1)
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ")") { index += 1 }
    return start..<index
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count,
      !(bytes[index] == UInt8(ascii: "/") && bytes[index - 1] == UInt8(ascii: "*"))
    {
      index += 1
    }
    index += 1
  }

  /// From the mark to behind the one that closes it, or to the end of the line.
  private mutating func skipText(until quote: UInt8) {
    index += 1
    while index < bytes.count, bytes[index] != quote, bytes[index] != 0x0A {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index += 1
  }
}
