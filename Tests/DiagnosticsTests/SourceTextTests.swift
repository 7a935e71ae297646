import Diagnostics
import Testing

struct SourceTextTests {
  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\r\nb", 1, 1, 2),
    ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 0, 1, 1), ("\u{FEFF}ab", 4, 1, 2),
    ("\u{FEFF}a\nb", 5, 2, 1), ("Мә x", 5, 1, 4), ("映画", 3, 1, 2), ("a", 99, 1, 2),
    ("a", -1, 1, 1), ("", 0, 1, 1), ("\u{FEFF}", 1, 1, 1), ("a\n", 2, 2, 1),
  ])
  func `a position counts lines and scalars from one`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    #expect(source.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [
    ("one\ntwo\n", 5, "two"), ("one\r\ntwo\r\n", 1, "one"), ("one\r\ntwo", 4, "one"),
    ("\u{FEFF}one\n", 0, "one"), ("one\n", 4, ""), ("one", 99, "one"), ("", 0, ""),
    ("\u{FEFF}", 2, ""),
  ])
  func `a line is without its ending and without a byte order mark`(
    text: String, offset: Int, line: String
  ) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    #expect(String(decoding: source.bytes[source.line(around: offset)], as: UTF8.self) == line)
  }
}
