import Markup
import Testing

/// Escaping looks at eight bytes at a time: every sign, at every place among eight and more.
struct EscapingTests {
  private static let signs: [(sign: String, text: String, attribute: String)] = [
    ("&", "&amp;", "&amp;"), ("<", "&lt;", "&lt;"), (">", "&gt;", "&gt;"), ("\"", "\"", "&quot;"),
    ("'", "'", "&#39;"), ("\u{1}", "", ""), ("\u{1F}", "", ""), ("\u{7F}", "", ""),
    ("\u{80}", "", ""), ("\u{FFFE}", "", ""), ("\t", "\t", "\t"), ("\n", "\n", "\n"),
    (" ", " ", " "), ("!", "!", "!"), ("?", "?", "?"), ("=", "=", "="), ("(", "(", "("),
    (";", ";", ";"), ("~", "~", "~"), ("é", "é", "é"), ("ж", "ж", "ж"), ("🎬", "🎬", "🎬"),
  ]

  @Test func `each sign is escaped wherever it stands`() {
    for sign in Self.signs {
      for before in 0..<18 {
        for behind in [0, 1, 7, 8, 9, 15] {
          let (start, end) = (
            String(repeating: "a", count: before), String(repeating: "z", count: behind)
          )
          var (text, attribute) = (OutputBuffer(), OutputBuffer())
          text.appendEscapedText(start + sign.sign + end)
          attribute.appendEscapedAttribute(start + sign.sign + end)
          #expect(String(decoding: text.bytes, as: UTF8.self) == start + sign.text + end)
          #expect(String(decoding: attribute.bytes, as: UTF8.self) == start + sign.attribute + end)
        }
      }
    }
  }

  @Test func `JSON holds no more than text does`() {
    for number in [0xFFFE, 0xFDD0, 0x1FFFF] as [UInt32] {
      let sign = UnicodeScalar(number).map(String.init) ?? ""
      var buffer = OutputBuffer()
      buffer.appendJSONString("a\(sign)b\u{FFFD}\u{1F3AC}")
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == "\"ab\u{FFFD}\u{1F3AC}\"")
    }
  }

  @Test func `two signs within eight bytes are both escaped`() {
    for distance in 0..<9 {
      let between = String(repeating: "b", count: distance)
      var buffer = OutputBuffer()
      buffer.appendEscapedText("aaa<\(between)&zzz")
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == "aaa&lt;\(between)&amp;zzz")
    }
  }
}
