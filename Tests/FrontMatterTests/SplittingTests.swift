import Diagnostics
import FrontMatter
import Testing

struct SplittingTests {
  @Test(arguments: [
    ("---\ntitle: A\n---\nBody.\n", "title: A\n", "Body.\n"),
    ("---\r\ntitle: A\r\n---\r\nBody.\r\n", "title: A\r\n", "Body.\r\n"),
    ("\u{FEFF}---\ntitle: A\n---\nBody.", "title: A\n", "Body."),
    ("--- \ntitle: A\n---\t\n", "title: A\n", ""), ("---\n---", "", ""),
    ("---\na: |\n  ---\n---\n---\n", "a: |\n  ---\n", "---\n"),
  ])
  func `front matter stands between two lines of hyphens`(
    file: String, fields: String, body: String
  ) {
    let source = SourceText(path: "a.md", bytes: Array(file.utf8))
    var diagnostics: [Diagnostic] = []
    let front = FrontMatter(splitting: source, diagnostics: &diagnostics)
    #expect(front.map { String(decoding: source.bytes[$0.fields], as: UTF8.self) } == fields)
    #expect(front.map { String(decoding: source.bytes[$0.body], as: UTF8.self) } == body)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("---\ntitle: A\n\nThe first words.\n\n- One: two\n\n---\n\nMore.\n", "The first words."),
    ("---\ntitle: A\n--\nThe first words.\n\n---\nMore.\n", "--"),
    ("---\ntitle: A\n---\nThe first words.\n\n---\nMore.\n", ""),
    ("---\ntitle: A\n\n**Why this one?**\n\nAK: So.\n\n---\n", "**Why this one?**"),
    ("---\ntitle: A\n\nThe other words.\nkind: essay\n---\nMore.\n", ""),
    ("---\ntitle: A\n\n# A comment.\n\nkind: essay\n---\nMore.\n", ""),
  ])
  func `a fence that is missing before a later one is told once`(_ file: String, _ place: String) {
    let source = SourceText(path: "a.md", bytes: Array(file.utf8))
    var diagnostics: [Diagnostic] = []
    let front = FrontMatter(splitting: source, diagnostics: &diagnostics)
    #expect(
      diagnostics.map { String(decoding: source.bytes[$0.range], as: UTF8.self) }
        == (place.isEmpty ? [] : [place]))
    #expect(diagnostics.allSatisfy { $0.problem.id == "unclosed-front-matter" })
    if !place.isEmpty {
      let fields = front.map { String(decoding: source.bytes[$0.fields], as: UTF8.self) } ?? ""
      #expect(fields.hasPrefix("title: A\n"))
      #expect(!fields.contains("words"))
    }
  }

  @Test(arguments: [
    ("", "a.md:1:1: error: the file is empty\n\(start)  [empty-file]\n"),
    ("\n \r\n", "a.md:1:1: error: the file is empty\n\(start)  [empty-file]\n"),
    (
      "# A\n",
      "a.md:1:1: error: the file does not start with front matter\n    1 | # A\n      | ^^^\n"
        + "\(start)  [no-front-matter]\n"
    ),
    (
      "---\ntitle: A\n\nBody.\n",
      "a.md:1:1: error: the front matter has no end\n    1 | ---\n      | ^^^\n"
        + "   help: write “---” on a line of its own after the last field"
        + "  [unclosed-front-matter]\n"
    ),
    (
      "---\ntitle: A\n—\nBody.\n",
      "a.md:3:1: error: the front matter has no end\n    3 | —\n      | ^\n"
        + "   help: write “---”, three hyphens, instead of “—”  [unclosed-front-matter]\n"
    ),
  ])
  func `a file without whole front matter is an error`(file: String, printed: String) {
    let source = SourceText(path: "a.md", bytes: Array(file.utf8))
    var diagnostics: [Diagnostic] = []
    #expect(FrontMatter(splitting: source, diagnostics: &diagnostics) == nil)
    #expect(FrontMatterTests.printed(diagnostics, source) == printed)
  }

  @Test func `a file that is not UTF-8 is an error at the first bad byte`() {
    let latin = Array("---\ntitle: Caf".utf8) + [0xE9] + Array(" noir\n---\n".utf8)
    let source = SourceText(path: "a.md", bytes: latin)
    var diagnostics: [Diagnostic] = []
    #expect(FrontMatter(splitting: source, diagnostics: &diagnostics) == nil)
    #expect(
      printed(diagnostics, source) == """
        a.md:2:11: error: the file is not UTF-8 from here on
            2 | title: Caf\u{FFFD} noir
              |           ^
           help: save the file again with the encoding UTF-8  [invalid-utf-8]

        """)
  }
}

private let start =
  "   help: let the first line be “---”, then write one field a line (title: …), then “---” again"
