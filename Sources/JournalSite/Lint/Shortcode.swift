/// Commands that WordPress, Hugo and Jekyll take out of a text, and Intertitle prints.
enum Shortcode {
  /// Where they stand in a file, with their brackets; in order. One that is not closed goes to the end
  /// of its line.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["), begins(at: index, in: bytes[...]) {
        let end = end(of: index, in: bytes)
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Behind the bracket that closes the one at `start`.
  private static func end(of start: Int, in bytes: [UInt8]) -> Int {
    var lineEnd: Int?
    // Longer commands are none, and many that are not closed are each read so far only.
    for index in start + 1..<min(bytes.count, start + 2_000) {
      let byte = bytes[index]
      if byte == 0x0A {
        lineEnd = lineEnd ?? index
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { break }
      }
      switch bytes[start] {
      case UInt8(ascii: "["): if byte == UInt8(ascii: "]") { return index + 1 }
      default:
        let isEnd = bytes[index - 1] == UInt8(ascii: "}") || bytes[index - 1] == UInt8(ascii: "%")
        if byte == UInt8(ascii: "}"), isEnd { return index + 1 }
      }
    }
    return lineEnd ?? min(bytes.count, start + 2_000)
  }

  /// `[gallery ids="1"]`, `[/caption]`, `{{< youtube >}}`, `{{ youtube }}`, `{% include %}`, `[[a page]]`.
  static func begins(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes[index...].dropFirst()
    switch bytes[index] {
    case UInt8(ascii: "{"):
      if rest.first == UInt8(ascii: "%") { return true }
      guard rest.first == UInt8(ascii: "{") else { return false }
      return hasClosingBraces(rest.dropFirst())
    case UInt8(ascii: "[") where rest.first == UInt8(ascii: "["): return isWikiLink(rest)
    case UInt8(ascii: "["):
      let isEnd = rest.first == UInt8(ascii: "/")
      let name = rest.dropFirst(isEnd ? 1 : 0).prefix(24).prefix {
        $0 >= 0x61 && $0 <= 0x7A || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
          || $0 >= 0x30 && $0 <= 0x39
      }
      guard !name.isEmpty, let next = bytes[name.endIndex...].first,
        next == 0x20 || next == UInt8(ascii: "]")
      else { return false }
      // `[video]` of an editor is a note: without attributes, only what ends is a command.
      let isBare = next == UInt8(ascii: "]") && !isEnd
      let word = String(decoding: name, as: UTF8.self)
      if prefixes.contains(where: { word.hasPrefix($0) }) { return true }
      if isBare { return bareNames.contains(word) }
      if !isEnd, hasAttribute(bytes[name.endIndex...]) { return true }
      return names.contains(word)
        && (isEnd || bytes[name.endIndex...].prefix(40).contains(UInt8(ascii: "=")))
    default: return false
    }
  }

  /// ` group="3"`, behind a name: whatever the command is called.
  private static func hasAttribute(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.drop { $0 == 0x20 }
    let name = rest.prefix(40).prefix {
      ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    let value = rest[name.endIndex...]
    guard !name.isEmpty, value.first == UInt8(ascii: "="), let mark = value.dropFirst().first else {
      return false
    }
    // Printed texts have curly ones: “ and « begin with these bytes.
    return mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") || mark == 0xE2 || mark == 0xC2
  }

  /// `[Dziga Vertov]]`, behind the first bracket.
  private static func isWikiLink(_ rest: ArraySlice<UInt8>) -> Bool {
    let inside = rest.dropFirst().prefix(200).prefix { !"[]()\n".utf8.contains($0) }
    return !inside.isEmpty && rest[inside.endIndex...].starts(with: "]]".utf8)
      && !rest[inside.endIndex...].dropFirst(2).starts(with: "(".utf8)
  }

  /// Whether `}}` stands in the same line, not far away.
  private static func hasClosingBraces(_ rest: ArraySlice<UInt8>) -> Bool {
    if let first = rest.first, first == UInt8(ascii: "<") || first == UInt8(ascii: "%") {
      return true
    }
    var before: UInt8 = 0
    for byte in rest.prefix(500) {
      if byte == 0x0A { return false }
      if byte == UInt8(ascii: "}"), before == byte { return true }
      before = byte
    }
    return false
  }

  private static let names: Set<String> = [
    "caption", "gallery", "embed", "audio", "video", "playlist", "youtube", "vimeo", "soundcloud",
    "button", "quote", "pullquote", "column", "columns", "row", "tabs", "tab", "toggle", "figure",
    "image", "img", "dropcap", "spacer", "googlemap", "iframe",
  ]
  private static let bareNames: Set<String> = ["gallery", "embed", "caption", "playlist"]
  private static let prefixes = ["vc_", "et_pb_", "su_", "fusion_", "av_", "wp_", "contact-form"]
}
