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
