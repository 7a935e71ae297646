import Markup

/// Escaping as cmark has it, for bytes.
extension OutputBuffer {
  /// Text between tags or in a double-quoted attribute: `&`, `<`, `>` and `"` are escaped.
  mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    appendEscapedText(text)
  }

  /// An address in a double-quoted attribute: what no address may hold is percent-encoded.
  mutating func appendAddress(_ address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case let byte where isAddressByte(byte): append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 0xF))
      }
    }
  }

  /// Begins a new line unless one has just begun. `start` is where the output began.
  mutating func startLine(after start: Int) {
    guard count > start, bytes.last != UInt8(ascii: "\n") else { return }
    append(UInt8(ascii: "\n"))
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
      UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
