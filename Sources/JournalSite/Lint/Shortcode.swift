/// Commands that WordPress, Hugo and Jekyll take out of a text, and Intertitle prints.
enum Shortcode {
  /// `[gallery ids="1"]`, `[/caption]`, `{{< youtube >}}`, `{% include %}`.
  static func begins(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes[index...].dropFirst()
    switch bytes[index] {
    case UInt8(ascii: "{"):
      if rest.first == UInt8(ascii: "%") { return true }
      guard rest.first == UInt8(ascii: "{"), let next = rest.dropFirst().first else { return false }
      return next == UInt8(ascii: "<") || next == UInt8(ascii: "%")
    case UInt8(ascii: "["):
      let isEnd = rest.first == UInt8(ascii: "/")
      let name = rest.dropFirst(isEnd ? 1 : 0).prefix(24).prefix {
        $0 >= 0x61 && $0 <= 0x7A || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
      guard !name.isEmpty, let next = bytes[name.endIndex...].first,
        next == 0x20 || next == UInt8(ascii: "]")
      else { return false }
      // `[video]` of an editor is a note: without attributes, only what ends is a command.
      let isBare = next == UInt8(ascii: "]") && !isEnd
      let word = String(decoding: name, as: UTF8.self)
      if prefixes.contains(where: { word.hasPrefix($0) }) { return true }
      if isBare { return bareNames.contains(word) }
      return names.contains(word)
        && (isEnd || bytes[name.endIndex...].prefix(40).contains(UInt8(ascii: "=")))
    default: return false
    }
  }

  private static let names: Set<String> = [
    "caption", "gallery", "embed", "audio", "video", "playlist", "youtube", "vimeo", "soundcloud",
    "button", "quote", "pullquote", "column", "columns", "row", "tabs", "tab", "toggle", "figure",
    "image", "img", "dropcap", "spacer", "contact-form", "googlemap", "iframe",
  ]
  private static let bareNames: Set<String> = ["gallery", "embed", "caption", "playlist"]
  private static let prefixes = ["vc_", "et_pb_", "su_", "fusion_", "av_", "wp_"]
}
