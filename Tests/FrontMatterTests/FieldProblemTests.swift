import FrontMatter
import Testing

struct FieldProblemTests {
  @Test func `a field by another name names ours`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      dek: One sentence.
      tags: [a]
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:4:1: error: the field “dek” is called “standfirst” here
            4 | dek: One sentence.
              | ^^^
           help: write “standfirst:”  [unknown-field]
        a.md:5:1: error: the field “tags” is called “topics” here
            5 | tags: [a]
              | ^^^^
           help: write “topics:”  [unknown-field]

        """)
  }

  @Test func `a date in the place of a name is one error`() {
    let schema = Schema(
      "article",
      fields: [
        Field(
          "corrections",
          .list(.map([Field("date", .date).required(), Field("text", .text).required()])))
      ])
    let reading = Reading("corrections:\n  - 2024-05-03: The harbour", as: schema)
    #expect(
      reading.diagnostics == """
        a.md:3:5: error: “corrections” has no field “2024-05-03”
            3 |   - 2024-05-03: The harbour
              |     ^^^^^^^^^^
           help: write “{date: 2024-05-03, text: …}”  [unknown-field]

        """)
  }

  @Test func `an unknown field offers the nearest`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      standfrist: x
      nonsense: y
        more: z
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:4:1: error: an article has no field “standfrist”
            4 | standfrist: x
              | ^^^^^^^^^^
           help: did you mean “standfirst”?  [unknown-field]
        a.md:5:1: error: an article has no field “nonsense”
            5 | nonsense: y
              | ^^^^^^^^
           help: mend the name, or remove the line  [unknown-field]

        """)
  }

  @Test(arguments: [
    ("topics: {a: b}", 1, "topics: {a: b}", 9, "^^^^^^", "b"),
    ("topics:\n  - Snow\n  - name: Ice", 3, "  - name: Ice", 5, "^^^^^^^^^", "Ice"),
    (
      "topics:\n  - {name: Ice, id: ice}", 2, "  - {name: Ice, id: ice}", 5, "^^^^^^^^^^^^^^^^^^^^",
      "Ice"
    ),
    ("topics:\n  - first: Ice\n    second: ice", 2, "  - first: Ice", 5, "^^^^^^^^^^", "Ice"),
    ("topics:\n  name: Ice\n  id: ice", 2, "  name: Ice", 3, "^^^^^^^^^", "Ice"),
  ])
  func `a map makes nobody of a list`(
    text: String, line: Int, shown: String, column: Int, marks: String, value: String
  ) {
    let reading = Reading("title: A\ndate: 2024\n" + text, as: article)
    let margin = String(repeating: " ", count: column - 1)
    #expect(
      reading.diagnostics == """
        a.md:\(line + 3):\(column): error: “topics” takes a list of texts, not fields of their own
            \(line + 3) | \(shown)
              | \(margin)\(marks)
           help: write each text alone on a line below “topics:”, “- \(value)”; one with a colon may stand in quotation marks  [wrong-type]

        """)
  }

  @Test(arguments: [
    ("cast:\n  - name: Jane Doe\n    role: Zoya", "cast", "Jane Doe: Zoya"),
    ("cast:\n  - {actor: Jane Doe, character: Zoya}", "cast", "Jane Doe: Zoya"),
    ("cast:\n  - name: Jane Doe", "cast", "Jane Doe: …"),
    ("crew:\n  - name: Jane Doe\n    role: Editor", "crew", "Editor: Jane Doe"),
  ])
  func `fields make no credit`(text: String, field: String, credit: String) {
    let schema = Schema("film", fields: [Field("cast", .credits), Field("crew", .credits)])
    let reading = Reading(text, as: schema)
    #expect(
      reading.diagnostics.contains(
        "error: “\(field)” takes a name and a part on one line, not fields of their own\n"))
    #expect(reading.diagnostics.hasSuffix("help: write “- \(credit)”  [wrong-type]\n"))
  }

  @Test(arguments: ["cast:\n  - Name: Zoya", "crew:\n  - Actor: Jane Doe\n  - Job coach: Ann Roe"])
  func `words that credits may have make no fields`(text: String) {
    let schema = Schema("film", fields: [Field("cast", .credits), Field("crew", .credits)])
    #expect(Reading(text, as: schema).diagnostics == "")
  }

  @Test(arguments: [
    "topics: {Proof}",
    "topics:\n  - {Proof}\n  - goEast 2024: Competition\n  - Screen: a look back",
    "topics:\n  - \"name: Ice\"", "topics:\n  - {Proof}: a look back\n  - A long\n    title: more",
  ])
  func `brackets and colons of titles make no map`(text: String) {
    #expect(Reading("title: A\ndate: 2024\n" + text, as: article).diagnostics == "")
  }

  @Test(arguments: [
    ("a: b", "^^^^", "b"), ("a:\n    b: c", "^^", "…"), ("a: b\n  c: d", "^^^^", "b"),
    ("{a: b}", "^^^^^^", "b"), ("a-b_1: c\n    goes on", "^^^^^^^^", "c"),
    ("# why\n  a: b", "^^^^", "b"),
  ])
  func `a map makes no text of a field above it`(lines: String, marks: String, value: String) {
    let found = Reading("title: A\ndate: 2024\nstandfirst:\n  " + lines, as: article).diagnostics
    #expect(found.contains(":3: error: “standfirst” takes a text, not fields of its own\n"))
    #expect(found.contains("|   \(marks)\n"))
    #expect(found.contains("   help: write “standfirst: \(value)”; a text "))
    #expect(found.ranges(of: "error:").count == 1)
  }

  @Test(arguments: [
    "Madina: a winter", "Madina: a winter\n  b: c", "a: b\n  and so on", "\"a: b\"", "'a: b'",
    "https://a.example", "e.g.: b", "été: b", "{Proof}", "a:b", "Über a: b",
  ])
  func `a text below its field may hold a colon`(lines: String) {
    let text = "title: A\ndate: 2024\nstandfirst:\n  " + lines
    #expect(Reading(text, as: article).diagnostics == "")
  }

  @Test(arguments: [
    ("editor: Jane Doe", "editor", "Editor"),
    ("Film-Editor:\n  - Jane Doe", "Film-Editor", "Film Editor"),
    ("co-producer: Jane Doe", "co-producer", "Co producer"),
  ])
  func `a role among the fields is told where it belongs`(
    line: String, name: String, role: String
  ) {
    let schema = Schema(
      "film", fields: [Field("crew", .credits, parts: ["editor", "film editor", "co-producer"])])
    let found = Reading(line, as: schema).diagnostics
    #expect(found.contains("error: the field “\(name)” belongs below “crew:”\n"))
    #expect(
      found.contains(
        "help: write a line “crew:”, and below it, indented by two spaces, “- \(role): …”"))
  }

  @Test func `a field that is there twice points at both`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      title: B
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:4:1: error: the field “title” is here twice
            4 | title: B
              | ^^^^^
           help: it is also in line 2; keep one of the two  [duplicate-field]

        """)
  }

  @Test func `required fields that are missing are reported at the first line`() {
    let reading = Reading(
      """
      draft: true
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:1:1: error: the article has no “date”
            1 | ---
              | ^^^
           help: write for example “date: 2024-05-02”  [missing-field]
        a.md:1:1: error: the article has no “title”
            1 | ---
              | ^^^
           help: write for example “title: …”  [missing-field]

        """)
  }

  @Test func `a required field without a value is reported at its name`() {
    let reading = Reading(
      """
      title:
      date: 2024
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:2:1: error: the field “title” is empty
            2 | title:
              | ^^^^^
           help: write for example “title: …”  [missing-field]

        """)
  }

  @Test func `dates that do not exist are errors`() {
    let reading = Reading(
      """
      title: A
      date: 2023-02-30
      updated: 2024-05-02T10:00
      expires: 2 May 2024
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:3:7: error: there is no date “2023-02-30”
            3 | date: 2023-02-30
              |       ^^^^^^^^^^
           help: write the year, the month and the day: 2024-05-02; or 2024-05, or 2024  [bad-date]
        a.md:4:10: error: there is no date “2024-05-02T10:00”
            4 | updated: 2024-05-02T10:00
              |          ^^^^^^^^^^^^^^^^
           help: did you mean 2024-05-02?  [bad-date]
        a.md:5:10: error: there is no date “2 May 2024”
            5 | expires: 2 May 2024
              |          ^^^^^^^^^^
           help: write the year, the month and the day: 2024-05-02; or 2024-05, or 2024  [bad-date]

        """)
  }

  @Test func `values of the wrong type say what was expected`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      runtime: 2:37
      draft: maybe
      rating: [1]
      showings: goEast
      ids: Q1
      form: featrue
      trailer: www.example.org/a
      part-of: Madina 2023
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:4:10: error: “runtime” takes a whole number, not “2:37”
            4 | runtime: 2:37
              |          ^^^^
           help: write for example “runtime: 2023”  [wrong-type]
        a.md:5:8: error: “draft” takes true or false, not “maybe”
            5 | draft: maybe
              |        ^^^^^
           help: write for example “draft: true”  [wrong-type]
        a.md:6:9: error: “rating” takes a number, not a list
            6 | rating: [1]
              |         ^^^
           help: write for example “rating: 3.5”  [wrong-type]
        a.md:7:11: error: “showings” takes fields of its own (at, url, from, until), not “goEast”
            7 | showings: goEast
              |           ^^^^^^
           help: write for example “showings: {at: …, url: https://example.org/}”  [wrong-type]
        a.md:8:6: error: “ids” takes names, each with an id, not “Q1”
            8 | ids: Q1
              |      ^^
           help: write for example “ids: {name: madina-2023}”  [wrong-type]
        a.md:9:7: error: “featrue” is not one of the words for this field
            9 | form: featrue
              |       ^^^^^^^
           help: did you mean “feature”?  [unknown-choice]
        a.md:10:10: error: “www.example.org/a” is no web address
           10 | trailer: www.example.org/a
              |          ^^^^^^^^^^^^^^^^^
           help: start it with “https://”, or with “/” for a page of this journal  [bad-address]
        a.md:11:10: error: “Madina 2023” is no id
           11 | part-of: Madina 2023
              |          ^^^^^^^^^^^
           help: write letters, digits and hyphens, as in the name of a file: madina-2023  [wrong-type]

        """)
  }

  @Test func `fields within maps are checked, too`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      showings:
        - {at: Klassiki, form: 2024, at: Mubi, url: /a}
        - at: A
          url: /b
          untli: 2024
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:5:20: error: “showings” has no field “form”
            5 |   - {at: Klassiki, form: 2024, at: Mubi, url: /a}
              |                    ^^^^
           help: did you mean “from”?  [unknown-field]
        a.md:5:32: error: the field “at” is here twice
            5 |   - {at: Klassiki, form: 2024, at: Mubi, url: /a}
              |                                ^^
           help: it is also in line 5; keep one of the two  [duplicate-field]
        a.md:8:5: error: “showings” has no field “untli”
            8 |     untli: 2024
              |     ^^^^^
           help: did you mean “until”?  [unknown-field]

        """)
  }
}
