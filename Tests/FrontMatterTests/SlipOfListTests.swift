import FrontMatter
import Testing

/// Lists without spaces, comments within values, texts of nothing.
@Suite struct SlipOfListTests {
  @Test func `a hyphen without a space is no item`() {
    let reading = Reading("f:\n  -Greta Blum\n  -Karl Weiss", f: .list(.text))
    #expect(
      reading.diagnostics == """
        a.md:3:3: error: the hyphen of a list item needs a space behind it
            3 |   -Greta Blum
              |   ^
           help: write “- Greta Blum”  [not-a-field]
        a.md:4:3: error: the hyphen of a list item needs a space behind it
            4 |   -Karl Weiss
              |   ^
           help: write “- Karl Weiss”  [not-a-field]

        """)
    #expect(Reading("f:\n  -A: B", f: .credits).ids == ["not-a-field"])
    #expect(Reading("f:\n  - A\n  -B", f: .list(.text)).ids == ["not-a-field"])
    #expect(Reading("f:\n-B", f: .list(.text)).ids == ["not-a-field"])
    #expect(Reading("f:\n  -30-", f: .list(.text)).fields == "f = [“-30-”]")
  }

  @Test(arguments: [FieldType.text, .markdown])
  func `a map is no text`(type: FieldType) {
    let reading = Reading("f: { title: Festivals, id: b }", f: type)
    #expect(
      reading.diagnostics == """
        a.md:2:4: error: “f” takes a text, not fields of its own
            2 | f: { title: Festivals, id: b }
              |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           help: write “f: Festivals”; a text that begins with a brace may stand in quotation marks  [wrong-type]

        """)
    #expect(Reading("f: {a: b} and more", f: type).ids == [])
    #expect(Reading("f: \"{a: b}\"", f: type).ids == [])
    #expect(Reading("f: {Untitled}", f: type).ids == [])
  }

  @Test func `a comment may stand within a text`() {
    let reading = Reading("f: a\n# comment\n  b", f: .text)
    #expect(reading.fields == "f = “a b”")
    #expect(reading.diagnostics == "")
  }

  @Test(arguments: ["\" \"", "'  '", "\"\u{A0}\""])
  func `a blank text is none`(_ text: String) {
    let schema = Schema("page", fields: [Field("title", .text).required()])
    #expect(Reading("title: \(text)", as: schema).ids == ["missing-field"])
  }
}
