import Diagnostics
import Testing

struct TextFormatTests {
  let madina = SourceText(
    path: "content/articles/madina.md",
    bytes: Array("one\nas in [*Madina*](film:madina-2024), where\nthree\n".utf8))

  @Test func `a diagnostic quotes its line and says how to mend it`() {
    let problem = Slip(
      id: "unknown-film", message: "no film “madina-2024”", help: "did you mean film:madina-2023?")
    let diagnostic = Diagnostic(problem, at: "[*Madina*](film:madina-2024)", in: madina)
    #expect(
      print([diagnostic], in: madina) == """
        content/articles/madina.md:2:7: error: no film “madina-2024”
            2 | as in [*Madina*](film:madina-2024), where
              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           help: did you mean film:madina-2023?  [unknown-film]

        """)
  }

  @Test func `without help the id ends the first line`() {
    let diagnostic = Diagnostic(Slip(severity: .warning), at: "where", in: madina)
    #expect(
      print([diagnostic], in: madina) == """
        content/articles/madina.md:2:37: warning: a slip  [slip]
            2 | as in [*Madina*](film:madina-2024), where
              |                                     ^^^^^

        """)
  }

  @Test(arguments: [
    ("a\tb\tcd", "cd", "a\tb\tcd", " \t \t^^"),
    ("映画 Madina", "Madina", "映画 Madina", "     ^^^^^^"),
    ("a 映画 b", "映画", "a 映画 b", "  ^^^^"),
    ("e\u{301}a", "a", "e\u{301}a", " ^"),
    ("one\r\ntwo", "ne\r\ntwo", "one", " ^^"),
    ("a\u{1B}[31mb", "b", "a\u{FFFD}[31mb", "      ^"),
    ("a\u{202E}b", "b", "a\u{FFFD}b", "  ^"),
    ("\u{FEFF}ab", "a", "ab", "^"),
  ])
  func `carets stand under what they mean`(
    text: String, marked: String, line: String, carets: String
  ) {
    let source = SourceText(path: "a", bytes: Array(text.utf8))
    let printed = print([Diagnostic(Slip(), at: marked, in: source)], in: source)
    let rows = printed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.dropFirst().joined(separator: "\n") == "    1 | \(line)\n      | \(carets)\n")
  }

  @Test func `an empty place has one caret, at the end of a line, too`() {
    let place = Diagnostic(Slip(), path: madina.path, range: 3..<3)
    #expect(
      print([place], in: madina) == """
        content/articles/madina.md:1:4: error: a slip  [slip]
            1 | one
              |    ^

        """)
  }

  @Test func `a long line is cut around the place`() {
    let text = String(repeating: "x", count: 100) + "HERE" + String(repeating: "y", count: 100)
    let source = SourceText(path: "a", bytes: Array(text.utf8))
    let window = String(repeating: "x", count: 40) + "HERE" + String(repeating: "y", count: 76)
    #expect(
      print([Diagnostic(Slip(), at: "HERE", in: source)], in: source)
        == "a:1:101: error: a slip  [slip]\n    1 | …\(window)…\n      | "
        + String(repeating: " ", count: 41) + "^^^^\n")
  }

  @Test func `a place that is longer than the window is marked as far as it is shown`() {
    let source = SourceText(path: "a", bytes: Array(repeating: UInt8(ascii: "x"), count: 300))
    let whole = Diagnostic(Slip(), path: "a", range: 0..<300)
    #expect(
      print([whole], in: source)
        == "a:1:1: error: a slip  [slip]\n    1 | " + String(repeating: "x", count: 120)
        + "…\n      | " + String(repeating: "^", count: 120) + "\n")
  }

  @Test func `a file as a whole and a file that is not at hand have no excerpt`() {
    let whole = Diagnostic(Slip(help: "do it"), path: "a.md", range: 0..<0)
    #expect(print([whole], in: madina) == "a.md:1:1: error: a slip\n   help: do it  [slip]\n")
    #expect(print([whole], in: nil) == "a.md: error: a slip\n   help: do it  [slip]\n")
  }

  @Test func `a range outside of the file is printed at its end`() {
    let beyond = Diagnostic(Slip(), path: "a", range: 40..<50)
    let source = SourceText(path: "a", bytes: Array("ab".utf8))
    #expect(
      print([beyond], in: source) == "a:1:3: error: a slip  [slip]\n    1 | ab\n      |   ^\n")
  }

  @Test func `colours mark the place, the severity, the carets and the help`() {
    let source = SourceText(path: "a", bytes: Array("ab".utf8))
    let diagnostic = Diagnostic(Slip(severity: .warning, help: "do it"), at: "b", in: source)
    let printer = DiagnosticPrinter(color: .always)
    #expect(
      print([diagnostic], in: source, printer).replacing("\u{1B}", with: "ESC") == """
        ESC[1ma:1:2:ESC[0m ESC[1;33mwarning:ESC[0m ESC[1ma slipESC[0m
            1 | ab
              |  ESC[1;33m^ESC[0m
           ESC[36mhelp:ESC[0m do it  ESC[2m[slip]ESC[0m

        """)
  }
}
