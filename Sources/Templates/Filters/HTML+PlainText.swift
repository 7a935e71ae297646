import Markup

extension HTML {
  /// The text between the tags, white space folded; blocks are set apart by a space.
  var plainText: String {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
        if !isInline(bytes[(index + 1)...end]) { appendSpace(to: &text) }
        index = end + 1
      } else if byte == UInt8(ascii: "&"), let (scalar, length) = reference(at: index) {
        text += Array(String(scalar).utf8)
        index += length
      } else {
        if isSpace(byte) { appendSpace(to: &text) } else { text.append(byte) }
        index += 1
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private func appendSpace(to text: inout [UInt8]) {
    if !text.isEmpty, text.last != 0x20 { text.append(0x20) }
  }

  private func isInline(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }
      .prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") && !isSpace($0) }
    return inlineElements.contains(String(decoding: name, as: UTF8.self))
  }

  /// A character reference, and how many bytes it takes.
  private func reference(at start: Int) -> (Unicode.Scalar, Int)? {
    let name = bytes[(start + 1)...].prefix(8).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let length = name.count + 2
    let text = String(decoding: name, as: UTF8.self)
    if let scalar = namedReferences[text] { return (scalar, length) }
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code, let scalar = Unicode.Scalar(code) else { return nil }
    return (scalar, length)
  }
}

private let inlineElements: Set<String> = [
  "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
  "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
]

private let namedReferences: [String: Unicode.Scalar] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
  "hellip": "…", "ndash": "–", "mdash": "—",
]
