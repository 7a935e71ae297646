import Authoring
import JournalSite
import Testing

struct JournalSchemaTests {
  private func schema(_ subject: JournalSchema.Subject, settings: String = "") -> String {
    let configuration = JournalSettings(of: journal(settings: settings)).configuration
    return JournalSchema(of: subject, for: configuration).text
  }

  @Test func `a topic has this schema`() {
    #expect(
      schema(.topic) == """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Intertitle: the front matter of topic",
          "type": "object",
          "required": ["title"],
          "properties": {
            "title": { "description": "the title", "type": ["string", "number", "boolean"] },
            "aliases": {
              "description": "old addresses",
              "anyOf": [
                { "type": "array", "items": { "type": "string", "pattern": "^(https?://|/)" } },
                { "type": "string", "pattern": "^(https?://|/)" }
              ]
            },
            "extra": {
              "description": "the journal's own fields",
              "type": "object",
              "properties": {},
              "additionalProperties": false
            }
          },
          "additionalProperties": false
        }

        """)
  }

  @Test func `the journal's kinds and fields are in the schema of its articles`() {
    let text = schema(
      .article, settings: "kinds: [essay, talk]\nextra: {article: {sponsor: [film]}}\n")
    #expect(
      text.contains(
        "\"kind\": { \"description\": \"one of the journal's kinds\", \"enum\": [\"essay\", \"talk\"] }"
      )
    )
    #expect(text.contains("\"sponsor\": {\n"))
  }

  private func takes(_ pattern: SchemaPattern, _ text: String) throws -> Bool {
    // To YAML, digits alone are a number.
    if let number = Int(text), let numbers = pattern.numbers { return numbers.contains(number) }
    return try Regex(pattern.expression).wholeMatch(in: text) != nil
  }

  @Test(arguments: [
    "2024", "2024-05", "2024-12", "2024-05-02", "2024-01-31", "2024-04-30", "2024-02-29",
    "2000-02-29", "1000", "2999-12-31", "2024-13", "2024-13-01", "2024-00-10", "2024-04-31",
    "2023-02-29", "1900-02-29", "2024-02-30", "2024-1-1", "24-05-02", "2024-05-02T10:00", "0999",
    "3000", "3000-01-01", "2024-5", "2024-05-", "2024-05-00", "2024-05-32", "soon", "02.05.2024",
  ])
  func `a schema takes the dates that the reader takes`(text: String) async throws {
    let page = "---\ntitle: A\nkind: essay\ndate: \(text)\n---\nWords.\n"
    let isTaken = await !problems(of: journal(["articles/a.md": page])).contains("[bad-date]")
    #expect(try takes(.date, text) == isTaken)
  }

  @Test(arguments: [
    "2023", "1870", "2199", "c. 1930", "c.1930", "1926–1928", "1926-1928", "1926 — 1928",
    "unfinished", "unknown", "soon", "1869", "2200", "c. 30", "ca. 1930", "192", "20233", "1926–",
    "Unknown", "2023?",
  ])
  func `a schema takes the years of films that are years`(text: String) throws {
    #expect(try takes(.year, text) == (FilmYear(text) != nil))
  }

  @Test(arguments: [
    "90", "4m30s", "1h30m", "45s", "1h", "99999", "0", "-4", "100000", "90 min", "1:30", "m", "h30",
    "ninety", "1.5",
  ])
  func `a schema takes the running times that are some`(text: String) throws {
    #expect(try takes(.runtime, text) == (Runtime(text) != nil))
  }

  @Test(arguments: ["en", "kk-Cyrl", "zh-Hant-TW", "deu", "e", "english", "en_GB", "en-", ""])
  func `a schema takes languages of the shape that the reader wants`(text: String) throws {
    #expect(try takes(.language, text) == isLanguageTag(text))
  }

  @Test(arguments: JournalSchema.Subject.allCases)
  func `every schema is closed, and every bracket in it`(subject: JournalSchema.Subject) {
    let text = schema(subject)
    #expect(text.hasSuffix("}\n"))
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
    #expect(text.count { $0 == "[" } == text.count { $0 == "]" })
    #expect(text.contains("\"additionalProperties\": false"))
  }

  @Test func `a list of films is an array of films with ids`() {
    #expect(schema(.films).contains("\"required\": [\"id\", \"title\"]"))
    #expect(schema(.films).contains("\n  \"type\": \"array\",\n"))
  }
}
