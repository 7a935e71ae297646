import FrontMatter
import Testing

struct TextTests {
  @Test(arguments: [
    "No", "1917", "[REC]", "#Alive", "'71", "*batteries not included", "!Women Art Revolution",
    "Null", "On", "2:37", "{Proof}", "@home", "% …", "1.10", "Screen Test #2", "~", "- 1", "&c",
    "Madina: Aizhan Kassymbek on …", "*batteries not included*", "`tick`", "? huh", "|", "> 9",
    "\"Fire\" and \"Ice\"", "'Tis Pity She's a Whore", "[REC] (dir. Jaume Balagueró, 2007)",
    "![A harbour in snow](stills/harbour.jpg \"Madina in <film:madina-2023> | Klassiki\")",
    "Мәдина", "映画", "# not a comment", "a \\ b", "5 # five",
  ])
  func `a text is what the editor typed`(text: String) {
    let reading = Reading("f: \(text)", f: .text)
    #expect(reading.fields == "f = “\(text)”")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.bytes(reading.record.text("f")?.range) == text)
    #expect(reading.record.text("f")?.isVerbatim == true)
  }

  @Test(arguments: [
    "No", "[REC]", "#Alive", "'71", "*batteries not included", "!Women", "{Proof}", "@home",
    "goEast 2024: Competition", "Fire (dir. Aizhan Kassymbek, 2021)", "[REC] (dir. X, 2007)", "- 1",
  ])
  func `an item on its own line is what the editor typed`(text: String) {
    let reading = Reading("f:\n  - \(text)", f: .list(.text))
    #expect(reading.fields == "f = [“\(text)”]")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("\"No\"", "No"), ("'It''s'", "It's"), (#""say \"hi\"""#, "say \"hi\""),
    (#""a\tb\u00e9\x41\U0001F600""#, "a\tbéA😀"), ("'a \\n b'", "a \\n b"), ("  spaced  ", "spaced"),
  ])
  func `a text wholly in one pair of quotes is unquoted`(typed: String, text: String) {
    let reading = Reading("f: \(typed)", f: .text)
    #expect(reading.fields == "f = “\(text)”")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("f: one\n  two\n    three", "one two three"),
    ("f: one\n\n  two", "one\ntwo"),
    ("f:\n  one\n  two", "one two"),
    ("f: one\n  # a comment\n  two", "one two"),
    ("f: one\n  #two", "one #two"),
    ("f: one\n# a comment", "one"),
    ("f: \"one\n  two\"", "one two"),
    ("f: \"one\\\n  two\"", "onetwo"),
    ("f: 'one\n\n  two'", "one\ntwo"),
    ("f: |\n  one\n   two\n\n  three\n", "one\n two\n\nthree"),
    ("f: |-\n  # one\n  two", "# one\ntwo"),
    ("f: >\n  one\n  two\n\n  three", "one two\nthree"),
    ("f: >- # folded\n  one\n    code\n  two", "one\n  code\ntwo"),
    ("f: |2\n    one\n  two", "  one\ntwo"),
  ])
  func `a text can take several lines`(fields: String, text: String) {
    let reading = Reading(fields, f: .text)
    #expect(reading.fields == "f = “\(text)”")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `carriage returns and a byte order mark are no part of a text`() {
    let reading = Reading("f: one\r\ng: two\r\nh: |\r\n  a\r\n  b\r", as: lettered)
    #expect(reading.fields == "f = “one”\ng = “two”\nh = “a\nb”")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `a text that takes a line that looks like a field is a warning`() {
    let reading = Reading("f: one\n  g: two", as: lettered)
    #expect(reading.fields == "f = “one g: two”")
    #expect(
      reading.diagnostics == """
        a.md:3:3: warning: the line “g: …” is indented, so it continues the text of “f”
            3 |   g: two
              |   ^
           help: remove the spaces before it if it is a field of its own  [indented-field]

        """)
  }

  @Test func `a list where a text is wanted is an error`() {
    let reading = Reading("f:\n  - one", f: .text)
    #expect(reading.fields.isEmpty)
    #expect(
      reading.diagnostics == """
        a.md:3:3: error: “f” takes text, not a list
            3 |   - one
              |   ^^^^^
           help: write for example “f: …”  [wrong-type]

        """)
  }

  @Test func `an escape that does not exist is an error at its place`() {
    let reading = Reading(#"f: "C:\Kino""#, f: .text)
    #expect(
      reading.diagnostics == #"""
        a.md:2:7: error: “\K” means nothing inside double quotes
            2 | f: "C:\Kino"
              |       ^^
           help: write “\\” for a backslash, or use single quotes  [bad-escape]

        """#)
  }
}

let lettered = Schema(
  "page", fields: ["f", "g", "h"].map { Field($0, .text) })
