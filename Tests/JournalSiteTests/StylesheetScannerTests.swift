import JournalSite
import Testing

/// How a stylesheet is cut into pieces.
@Suite struct StylesheetScannerTests {
  @Test(arguments: [
    ("", []), (" \n", []), ("a{b:c}", ["a", "{", "b:c", "}"]),
    ("a[b] , c", ["a", "[", "b", "]", ",", "c"]), ("/* a */b", ["comment /* a */", "b"]),
    ("/**/", ["comment /**/"]), ("/*/", ["open comment /*/"]), ("a/b", ["a/b"]),
    ("a/*b*/c", ["a", "comment /*b*/", "c"]), ("'a\"b'", ["text a\"b"]),
    ("\"a\\\"b\"", ["text a\\\"b"]), ("'a", ["open text 'a"]), ("'a\nb", ["open text 'a\n", "b"]),
    ("'a\\\nb'", ["text a\\\nb"]), ("'a\\\r\nb'", ["text a\\\r\nb"]), ("'\\", ["open text '\\"]),
    ("'/*'", ["text /*"]), ("url(a.png)", ["url", "address a.png"]),
    ("url( a.png\n)", ["url", "address a.png"]), ("URL(a;b/*c)", ["URL", "address a;b/*c"]),
    ("url()", ["url", "address "]), ("url(a\\)b)", ["url", "address a\\)b"]),
    ("url('a.png')", ["url", "(", "address text a.png", ")"]),
    ("url( \"a\" )", ["url", "(", "address text a", ")"]),
    ("url(a b)", ["url", "(", "a", "b", ")"]),
    ("url(a", ["url", "(", "a"]), ("url(a'b')", ["url", "(", "a", "text b", ")"]),
    ("curl(a)", ["curl", "(", "a", ")"]), ("-url(a)", ["-url", "(", "a", ")"]),
    ("@import 'a';", ["at @import", "text a", ";"]), ("@a-b_1{", ["at @a-b_1", "{"]),
    ("a@b", ["a", "at @b"]), ("@ a", ["@", "a"]), ("\\{a\\", ["\\{a\\"]),
    ("\u{FEFF}ä", ["\u{FEFF}ä"]),
  ])
  func `a stylesheet is cut into pieces`(css: String, pieces: [String]) {
    let bytes = Array(css.utf8)
    var scanner = StylesheetScanner(bytes)
    var found: [String] = []
    while let token = scanner.next() {
      let word = token.isClosed ? "" : "open "
      let content = String(decoding: bytes[token.content], as: UTF8.self)
      found.append(word + name(of: token.kind) + content)
    }
    #expect(found == pieces)
  }

  private func name(of kind: StylesheetToken.Kind) -> String {
    switch kind {
    case .comment: "comment "
    case .text(let isAddress): isAddress ? "address text " : "text "
    case .address: "address "
    case .atWord: "at "
    case .sign, .other: ""
    }
  }

  @Test func `any bytes are cut into pieces that follow one another`() {
    let signs = Array("a(){};'\"\\/*@ur l\n\r".utf8) + [0xFF]
    var number: UInt64 = 1
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(signs[Int(number >> 33) % signs.count])
      }
      var scanner = StylesheetScanner(bytes)
      var end = 0
      while let token = scanner.next() {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        #expect(token.range.upperBound <= bytes.count)
        end = token.range.upperBound
      }
    }
  }
}
