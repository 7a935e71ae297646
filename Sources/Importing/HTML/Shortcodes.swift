/// Which words in square brackets are WordPress's shortcodes (Codex, “Shortcode API”), and not an
/// editor's: `[gallery ids="1,2"]`, but not `[sic]` and not `[REC]`.
struct Shortcodes {
  /// The names that something in the text closes, `[/name]`.
  private let closed: Set<String>

  /// What a shortcode has at most.
  private static let longest = 4_096

  /// Those that we know what to do with.
  static let known: Set<String> = [
    "caption", "wp_caption", "gallery", "embed", "video", "audio", "youtube", "vimeo", "playlist",
  ]

  /// Those that hold a note, of the plug-ins Easy Footnotes, Modern Footnotes, FD Footnotes and
  /// others.
  static let notes: Set<String> = ["efn_note", "mfn", "modern_footnote", "footnote", "ref", "fn"]

  init(in bytes: [UInt8]) {
    var closed: Set<String> = []
    var offset = 0
    while let found = bytes.offset(of: UInt8(ascii: "["), from: offset) {
      offset = found + 1
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "/") else { continue }
      let name = Self.name(at: offset + 1, in: bytes)
      let end = offset + 1 + name.utf8.count
      if !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "]") { closed.insert(name) }
    }
    self.closed = closed
  }

  /// The shortcode that begins at a `[`, and the offset behind it; nil where none does.
  func token(at start: Int, in bytes: [UInt8]) -> (HTMLToken, end: Int)? {
    let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let name = Self.name(at: start + (isEnd ? 2 : 1), in: bytes)
    var index = start + (isEnd ? 2 : 1) + name.utf8.count
    guard !name.isEmpty, index < bytes.count else { return nil }
    if isEnd {
      guard bytes[index] == UInt8(ascii: "]"), closed.contains(name) else { return nil }
      return (.endOfShortcode(name), index + 1)
    }
    guard bytes[index] <= 0x20 || "]=/".utf8.contains(bytes[index]) else { return nil }
    var attributes: [HTMLTag.Attribute] = []
    var isClosed = false
    let limit = min(bytes.count, start + Self.longest)
    while index < limit, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
        isClosed = bytes[index] == UInt8(ascii: "/")
        index += 1
        continue
      }
      isClosed = false
      if bytes[index] == UInt8(ascii: "[") { return nil }
      guard let attribute = Self.attribute(&index, in: bytes, until: limit) else { return nil }
      attributes.append(attribute)
    }
    guard index < limit else { return nil }
    let isMeant =
      Self.known.contains(name) || closed.contains(name) || isClosed
      || attributes.contains { !$0.name.isEmpty }
    guard isMeant else { return nil }
    if Self.notes.contains(name), !closed.contains(name) { return nil }
    let range = start..<index + 1
    return (
      .shortcode(HTMLTag(name: name, attributes: attributes, isClosed: isClosed, range: range)),
      index + 1
    )
  }

  /// Small letters, digits, hyphens and underscores.
  private static func name(at start: Int, in bytes: [UInt8]) -> String {
    guard start < bytes.count, (0x61...0x7A).contains(bytes[start]) else { return "" }
    let name = bytes[start...].prefix(40).prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// `name="value"`, `name=value`, `"value"`, `value`, or, of `[youtube=…]`, `=value`.
  private static func attribute(
    _ index: inout Int, in bytes: [UInt8], until limit: Int
  ) -> HTMLTag.Attribute? {
    let name = bytes[index..<limit].prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
    let equals = name.endIndex
    var value = index
    var hasName = false
    if equals < limit, bytes[equals] == UInt8(ascii: "=") {
      hasName = true
      value = equals + 1
    }
    guard value < limit else { return nil }
    let range: Range<Int>
    if bytes[value] == 0x22 || bytes[value] == 0x27 {
      guard let close = bytes[(value + 1)..<limit].firstIndex(of: bytes[value]) else { return nil }
      range = value + 1..<close
      index = close + 1
    } else {
      let end = bytes[value..<limit].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "]") }
      guard let end else { return nil }
      // A slash before the bracket closes the shortcode.
      let isSlash =
        end > value && bytes[end] == UInt8(ascii: "]") && bytes[end - 1] == 0x2F
        && end - 1 > value && !bytes[value..<end].starts(with: "http".utf8)
      range = value..<(isSlash ? end - 1 : end)
      index = range.upperBound
    }
    guard range.upperBound > range.lowerBound || hasName || index > value else { return nil }
    let text = String(decoding: Array(bytes[range]).withoutReferences(), as: UTF8.self)
    return HTMLTag.Attribute(name: hasName ? lowercased(name) : "", value: text)
  }
}
