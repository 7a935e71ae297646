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

  @Test(arguments: [
    ("topics: [Winter, “Jane Doe”]", 17), ("topics:\n  - “Jane Doe”", 4),
    ("authors: “Jane Doe”", 9),
    ("cast:\n  - „Jane Doe“", 4), ("authors: [«Jane Doe»]", 10),
  ])
  func `curly marks around a name are part of it, with a warning`(field: String, column: Int) {
    let reading = Reading("title: A\ndate: 2024\n\(field)", as: article)
    #expect(
      reading.diagnostics.contains(
        "warning: the curly quotation marks around “Jane Doe” are part of the name\n"))
    #expect(reading.diagnostics.contains("help: write it without them: Jane Doe  [lone-quote]\n"))
    #expect(reading.diagnostics.contains(":\(column + 1): "))
  }

  @Test func `curly marks hold no value together`() {
    let reading = Reading("title: A\ndate: 2024\ntopics: [Winter, “Snow, ice”]", as: article)
    #expect(reading.record.texts("topics").map(\.text) == ["Winter", "“Snow", "ice”"])
    #expect(
      reading.diagnostics == """
        a.md:4:18: warning: ““Snow” ends at the comma: a curly quotation mark holds nothing together
            4 | topics: [Winter, “Snow, ice”]
              |                  ^
           help: put straight quotation marks around what belongs together: ["Snow, ice", Winter]  [lone-quote]

        """)
  }

  @Test(arguments: [
    "topics: [“Fire” and water]", "title: “Fire”", "topics: [\"“Fire”\"]", "topics: [‘71, b]",
    "topics:\n  - “Fire” and “water”", "authors: 'Round “Midnight”'",
  ])
  func `a quotation in a name, and one in straight marks, are nothing unusual`(field: String) {
    let title = field.hasPrefix("title") ? "" : "title: A\n"
    #expect(Reading("\(title)date: 2024\n\(field)", as: article).diagnostics == "")
  }
}
