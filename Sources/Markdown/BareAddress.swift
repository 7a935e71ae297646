/// An address that stands in a text as it is: `https://a.example/it's`, `www.a.example`, `me@a.example`.
struct BareAddress {
  /// Without what closes the sentence or the brackets around it.
  let range: Range<Int>

  /// Nil for a word that holds none.
  init?(in word: ArraySlice<UInt8>) {
    guard let start = Self.start(in: word) else { return nil }
    // Marks and brackets at the end are a part of it where it has opened them: `?q="a"`.
    var open: [UInt8: Int] = [:]
    for byte in word[start...] {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("): open[byte, default: 0] += 1
      case UInt8(ascii: ")"): open[UInt8(ascii: "("), default: 0] -= 1
      default: continue
      }
    }
    var end = word.endIndex
    loop: while end > start {
      let byte = word[end - 1]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if open[byte, default: 0] % 2 == 0 { break loop }
        open[byte, default: 0] -= 1
      case UInt8(ascii: ")"):
        if open[UInt8(ascii: "("), default: 0] >= 0 { break loop }
        open[UInt8(ascii: "("), default: 0] += 1
      default: if !".,;:!?]".utf8.contains(byte) { break loop }
      }
      end -= 1
    }
    range = start..<end
  }

  private static func start(in word: ArraySlice<UInt8>) -> Int? {
    for index in word.indices {
      switch word[index] {
      case UInt8(ascii: ":") where word[(index + 1)...].starts(with: "//".utf8):
        let scheme = word[..<index].reversed().prefix { isASCIILetter($0) }.count
        if scheme > 0 { return index - scheme }
      case UInt8(ascii: "w") where word[index...].starts(with: "www.".utf8):
        if index == word.startIndex || !isWordByte(word[index - 1]) { return index }
      case UInt8(ascii: "@") where index + 1 < word.endIndex && isWordByte(word[index + 1]):
        let name = word[..<index].reversed().prefix { isWordByte($0) || "._+-'".utf8.contains($0) }
        let quotes = name.reversed().prefix { $0 == UInt8(ascii: "'") }.count
        if name.count > quotes,
          word[(index + 1)...].prefix(while: { $0 != UInt8(ascii: "@") }).contains(
            UInt8(ascii: "."))
        {
          return index - name.count + quotes
        }
      default: continue
      }
    }
    return nil
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && isWordByte(byte) && byte > 0x39
  }
}
