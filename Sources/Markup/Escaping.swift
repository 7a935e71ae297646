extension OutputBuffer {
  /// Writes `text` so that it is only ever text between tags.
  ///
  /// As everywhere here, control characters but tabs and line endings, and code points that are no
  /// characters, are dropped: HTML and XML 1.0 cannot hold them.
  package mutating func appendEscapedText(_ text: String) {
    appendEscaped(text, table: textEscapes)
  }

  /// Writes `text` so that it cannot leave a quoted attribute.
  package mutating func appendEscapedAttribute(_ text: String) {
    appendEscaped(text, table: attributeEscapes)
  }

  /// Writes UTF-8 so that it is only ever text, between tags or in double quotes; apostrophes stay.
  package mutating func appendEscapedText(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { appendEscaped($0, table: quotedTextEscapes) }
  }

  /// Writes an address into a quoted attribute, or `#` when its scheme could run a script.
  package mutating func appendEscapedAddress(_ address: String) {
    appendEscapedAttribute(isSafeAddress(address) ? address : "#")
  }

  /// Writes one address into a quoted attribute that holds a list of them, as `srcset` does: white
  /// space and commas, which would end it there, are percent-encoded. `#` as above.
  package mutating func appendEscapedListAddress(_ address: String) {
    let address = isSafeAddress(address) ? address : "#"
    // The comma of a `data:` address is part of its form, and stands within it.
    appendPercentEncoded(address, alsoCommas: !address.utf8.starts(with: "data:".utf8))
  }

  /// Writes what follows the beginning of an address in such a list.
  package mutating func appendEscapedListAddressRest(_ text: String) {
    appendPercentEncoded(text, alsoCommas: true)
  }

  /// Writes what follows the beginning of an address in a quoted attribute: what could end the
  /// attribute, or be read differently by different browsers, is percent-encoded.
  package mutating func appendEscapedAddressRest(_ text: String) {
    appendPercentEncoded(text, alsoCommas: false)
  }

  private mutating func appendPercentEncoded(_ text: String, alsoCommas: Bool) {
    let comma = alsoCommas ? UInt8(ascii: ",") : 0
    var text = text
    text.withUTF8 { source in
      for byte in source {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"),
          UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "`"), comma:
          append(UInt8(ascii: "%"))
          append(upperHexDigits[Int(byte >> 4)])
          append(upperHexDigits[Int(byte & 0xF)])
        case UInt8(ascii: "&"): append("&amp;")
        default: append(byte)
        }
      }
    }
  }

  /// Writes `text` into a CDATA section of XML. It cannot end the section, whatever stands on either
  /// side of it: each `]` is put between two sections.
  package mutating func appendCharacterData(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices where source[index] == UInt8(ascii: "]") {
        appendEscaped(UnsafeBufferPointer(rebasing: source[start..<index]), table: noEscapes)
        append("]]>]<![CDATA[")
        start = index + 1
      }
      appendEscaped(UnsafeBufferPointer(rebasing: source[start...]), table: noEscapes)
    }
  }

  private mutating func appendEscaped(_ text: String, table: [UInt8]) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
      appendEscaped($0, table: table)
    }
    if isWritten == nil {
      Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, table: table) }
    }
  }

  private mutating func appendEscaped(_ source: UnsafeBufferPointer<UInt8>, table: [UInt8]) {
    table.withUnsafeBufferPointer { appendEscaped(source, $0) }
  }

  private mutating func appendEscaped(
    _ source: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt8>
  ) {
    var clean = 0
    var next = 0
    while next < source.count {
      // Most text is letters and spaces, and is passed over by eight.
      if next + 8 <= source.count, isPlain(source, at: next) {
        next += 8
        continue
      }
      let index = next
      next += 1
      let action = table[Int(source[index])]
      if action == 0 { continue }
      var length = 1
      if action == leadsAway {
        length = lengthOfNoCharacter(in: source, at: index)
        if length == 0 { continue }
      }
      append(source[clean..<index])
      clean = index + length
      append(entities[Int(action)])
    }
    append(source[min(clean, source.count)...])
  }

  /// Whether no table does anything with the eight bytes from `index` on: a byte a lane, the highest bit
  /// of a lane its answer. No sum leaves its lane.
  private func isPlain(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let bytes = UnsafeRawBufferPointer(source).loadUnaligned(
      fromByteOffset: index, as: UInt64.self)
    let lanes: UInt64 = 0x0101_0101_0101_0101
    let low = bytes & (lanes &* 0x7F)
    let isControl = ~(low &+ lanes &* 0x60) | (low &+ lanes)
    // `"#$%&'`: 2 to 7 behind the space and the exclamation mark.
    let quotes = (low ^ lanes &* 0x20) & (lanes &* 0x7E)
    let isQuote = (quotes &+ lanes &* 0x7E) & ~(quotes &+ lanes &* 0x78)
    // `<=>?`
    let isBracket = ~(((low ^ lanes &* 0x3C) & (lanes &* 0x7C)) &+ lanes &* 0x7F)
    return (bytes | isControl | isQuote | isBracket) & (lanes &* 0x80) == 0
  }

  private mutating func append(_ slice: Slice<UnsafeBufferPointer<UInt8>>) {
    append(contentsOf: UnsafeBufferPointer(rebasing: slice))
  }
}

/// False for an address that a browser would run as a script or show as a page of somebody else's:
/// any scheme but `http`, `https`, `mailto`, `tel`, `ftp` and `data:` with a raster picture.
///
/// Browsers drop tabs, line breaks and leading control characters before they read the scheme, so
/// these are dropped here first (WHATWG URL Standard, § 4.4 “URL parsing”).
package func isSafeAddress(_ address: String) -> Bool {
  // Nearly all addresses of a site, without a look at the rest.
  if address.utf8.first == UInt8(ascii: "/") || address.utf8.starts(with: "https://".utf8) {
    return true
  }
  let characters = address.utf8.lazy
    .filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    .drop { $0 <= 0x20 }
  var scheme: [UInt8] = []
  for byte in characters {
    switch byte {
    case UInt8(ascii: ":"):
      return isSafe(scheme: scheme, address: Array(characters))
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      return true
    default:
      scheme.append(byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0))
    }
  }
  return true
}

private func isSafe(scheme: [UInt8], address: [UInt8]) -> Bool {
  switch String(decoding: scheme, as: UTF8.self) {
  case "http", "https", "mailto", "tel", "ftp": true
  case "data":
    ["png", "jpeg", "gif", "webp", "avif"].contains {
      let prefix = "data:image/\($0)"
      let start = String(decoding: address.prefix(prefix.utf8.count), as: UTF8.self).lowercased()
      let next = address.dropFirst(prefix.utf8.count).first
      return start == prefix && (next == UInt8(ascii: ";") || next == UInt8(ascii: ","))
    }
  default: false
  }
}

private let upperHexDigits = Array("0123456789ABCDEF".utf8)

/// What stands for a byte: an index into it is what an escape table holds. 0 keeps the byte.
private let entities: [[UInt8]] = [
  [], Array("&amp;".utf8), Array("&lt;".utf8), Array("&gt;".utf8), Array("&quot;".utf8),
  Array("&#39;".utf8), [], [],
]

/// In an escape table: the first byte of some characters that are dropped.
let leadsAway: UInt8 = 7

/// How many bytes from `index` on are a C1 control character, half of a surrogate pair or one of
/// the code points that are no characters (Unicode 15, § 23.7); 0 for a character.
func lengthOfNoCharacter(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  func byte(_ distance: Int) -> UInt8 {
    index + distance < source.count ? source[index + distance] : 0
  }
  switch source[index] {
  case 0xC2: return (0x80...0x9F).contains(byte(1)) ? 2 : 0
  case 0xED: return (0xA0...0xBF).contains(byte(1)) && byte(2) >= 0x80 ? 3 : 0
  case 0xEF:
    if byte(1) == 0xB7 { return (0x90...0xAF).contains(byte(2)) ? 3 : 0 }
    return byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : 0
  default:
    let isLast = byte(1) & 0x0F == 0x0F && byte(2) == 0xBF
    return isLast && byte(3) >= 0xBE ? 4 : 0
  }
}

private let textEscapes = escapeTable([("&", 1), ("<", 2), (">", 3)])

private let attributeEscapes = escapeTable([("&", 1), ("<", 2), (">", 3), ("\"", 4), ("'", 5)])

private let quotedTextEscapes = escapeTable([("&", 1), ("<", 2), (">", 3), ("\"", 4)])

/// Only drops what is no character.
private let noEscapes = escapeTable([])

private func escapeTable(_ escapes: [(Unicode.Scalar, UInt8)]) -> [UInt8] {
  var table = [UInt8](repeating: 0, count: 256)
  for control in 0..<0x20 where control != 0x09 && control != 0x0A && control != 0x0D {
    table[control] = 6
  }
  table[0x7F] = 6
  for lead in [0xC2, 0xED, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4] { table[lead] = leadsAway }
  for (scalar, action) in escapes { table[Int(scalar.value)] = action }
  return table
}
