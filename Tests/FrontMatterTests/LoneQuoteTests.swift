import FrontMatter
import Testing

struct LoneQuoteTests {
  @Test(arguments: [
    "\"Madina", "\"", "\"Madina\\\"", "\"Madina'", "'Madina\"", "\"Madina: a winter",
  ])
  func `a text keeps a mark that nothing closes, with a warning`(title: String) {
    let reading = Reading("title: \(title)\ndate: 2024", as: article)
    #expect(reading.record.string("title") == title)
    #expect(
      reading.diagnostics == """
        a.md:2:8: warning: this quotation mark is not closed, so it is part of the text
            2 | title: \(title)
              |        ^
           help: write the same mark at the end, or leave it away; to begin with one, type “  [lone-quote]

        """)
  }

  @Test(arguments: [
    "'71", "'Round Midnight", "'Til Madness Do Us Part", "'Madina", "\"Fire\" and water",
    "\"Fire\" and \"Madina\"", "12\"", "“Madina", "Rock 'n' Roll", "'Fire' \"and\"",
  ])
  func `an apostrophe, and a quotation within the text, are nothing unusual`(title: String) {
    let reading = Reading("title: \(title)\ndate: 2024", as: article)
    #expect(reading.record.string("title") == title)
    #expect(reading.diagnostics == "")
  }

  @Test func `items and continued texts are warned of, too, and once`() {
    let reading = Reading(
      "title: \"A\n  winter\ndate: 2024\nauthors:\n  - \"Jane Doe\n  - 'John", as: article)
    #expect(reading.record.string("title") == "\"A winter")
    #expect(
      reading.diagnostics == """
        a.md:2:8: warning: this quotation mark is not closed, so it is part of the text
            2 | title: "A
              |        ^
           help: write the same mark at the end, or leave it away; to begin with one, type “  [lone-quote]
        a.md:6:5: warning: this quotation mark is not closed, so it is part of the text
            6 |   - "Jane Doe
              |     ^
           help: write the same mark at the end, or leave it away; to begin with one, type “  [lone-quote]

        """)
  }
}
