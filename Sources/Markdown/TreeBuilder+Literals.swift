/// cmark gives a text without its backslashes and character references. What was written with them
/// is neither a quotation mark to be curled nor a delimiter, so it is found again in the source.
extension TreeBuilder {
  /// Marks the characters of the text from `start` on that were escaped, and notes each `![`.
  mutating func markLiterals(from start: Int, typedAt offset: Int) {
    guard options.extensions || options.smartPunctuation != nil else { return }
    var read = start
    var typed = offset
    var marked: [Int] = []
    defer { insertMarks(at: marked) }
    while read < document.text.count, typed < input.bytes.count {
      let byte = document.text[read]
      let source = input.bytes[typed]
      let next = typed + 1 < input.bytes.count ? input.bytes[typed + 1] : 0x20
      if source == UInt8(ascii: "\\"), isASCIIPunctuation(next) {
        guard byte == next else { return }
        if isMeaningful(byte) { marked.append(read) }
        read += 1
        typed += 2
      } else if source == UInt8(ascii: "&"), let end = referenceEnd(typed, against: read) {
        if isMeaningful(byte) { marked.append(read) }
        read += scalarLength(byte)
        typed = end
      } else {
        guard byte == source else { return }
        if byte == UInt8(ascii: "!"), next == UInt8(ascii: "["), read + 1 < document.text.count {
          leaf.brokenImages.append(typed)
        } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "<") {
          leaf.linkSigns.append(typed)
        }
        read += 1
        typed += 1
      }
    }
  }

  /// Whether a character does something in a text, so that it matters that it was escaped.
  private func isMeaningful(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "~"), UInt8(ascii: "["):
      true
    default: false
    }
  }

  /// Puts a mark before each of these places, which are in order.
  private mutating func insertMarks(at places: [Int]) {
    guard let first = places.first else { return }
    leaf.hasMarkers = true
    let rest = Array(document.text[first...])
    document.text.removeSubrange(first...)
    var copied = 0
    for place in places {
      document.text += rest[copied..<place - first]
      document.text.append(Self.literalMarker)
      copied = place - first
    }
    document.text += rest[copied...]
  }

  /// Where a character reference ends that was resolved: the text has something else in its place.
  private func referenceEnd(_ typed: Int, against read: Int) -> Int? {
    let limit = min(typed + 40, input.bytes.count)
    guard let semicolon = input.bytes[typed..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let reference = input.bytes[typed...semicolon]
    return document.text[read...].starts(with: reference) ? nil : semicolon + 1
  }

  private func scalarLength(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  private func isASCIIPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
