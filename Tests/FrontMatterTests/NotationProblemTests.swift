import FrontMatter
import Testing

struct NotationProblemTests {
  @Test func `tabs and no-break spaces do not indent`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      ids:
      \timdb: tt1
      authors:
        - A
      \u{A0}\u{A0}- B
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:5:1: error: the line starts with a tab
            5 | \timdb: tt1
              | ^
           help: indent with spaces  [tab-indentation]
        a.md:8:1: error: the line starts with a no-break space
            8 | \u{A0}\u{A0}- B
              | ^^
           help: indent with spaces  [tab-indentation]

        """)
  }

  @Test func `a bullet that is no hyphen, and curly quotation marks, are told`() {
    let reading = Reading(
      """
      title: “A”
      date: “2024”
      draft: «yes»
      authors:
        • Jane Doe
        – Ann Lee
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:3:7: error: the curly quotation marks around “2024” are part of this value
            3 | date: “2024”
              |       ^^^^^^
           help: write it without them: 2024  [wrong-type]
        a.md:4:8: error: the curly quotation marks around “yes” are part of this value
            4 | draft: «yes»
              |        ^^^^^
           help: write it without them: yes  [wrong-type]
        a.md:6:3: error: “•” begins no list item
            6 |   • Jane Doe
              |   ^
           help: write “- Jane Doe”  [not-a-field]
        a.md:7:3: error: “–” begins no list item
            7 |   – Ann Lee
              |   ^
           help: write “- Ann Lee”  [not-a-field]

        """)
  }

  @Test func `a no-break space beside a colon is a space`() {
    let reading = Reading("title\u{A0}: A\ndate:\u{A0}2024\ndraft:\u{A0} yes", as: article)
    #expect(reading.diagnostics == "")
  }

  @Test func `indentation has to be even`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      ids:
          imdb: tt1
        wikidata: Q1
      authors:
        - A
          - B
       - C
      rating: 3
        draft: true
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:6:3: error: the line is indented by 2 spaces, the lines above by 4 spaces
            6 |   wikidata: Q1
              |   ^^^^^^^^^^^^
           help: indent the line by 4 spaces  [bad-indentation]
        a.md:9:5: warning: the item is indented, so it continues the text of the item above
            9 |     - B
              |     ^^^
           help: indent it by 2 spaces, like the items above  [indented-field]
        a.md:10:2: error: the line is indented by 1 space, the lines above by 2 spaces
           10 |  - C
              |  ^^^
           help: indent the line by 2 spaces  [bad-indentation]
        a.md:12:3: error: the line does not belong to the value of “rating”
           12 |   draft: true
              |   ^^^^^^^^^^^
           help: mend its indentation, or remove it  [bad-indentation]

        """)
  }

  @Test func `lists stand on lines of their own, under a field`() {
    let reading = Reading(
      """
      - A
      title: A
      date: 2024
      authors: - Jane
      showings:
        - at: A
          url: /a
        - B
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:2:1: error: a list item stands where a field was expected
            2 | - A
              | ^^^
           help: write the field’s name on a line above the list: “authors:”  [bad-indentation]
        a.md:5:10: error: the list stands on the line of its field “authors”
            5 | authors: - Jane
              |          ^^^^^^
           help: start the list on the next line, indented by two spaces  [bad-indentation]
        a.md:9:5: error: “showings” takes fields of its own (at, url, from, until), not “B”
            9 |   - B
              |     ^
           help: write for example “showings: {at: …, url: https://example.org/}”  [wrong-type]

        """)
  }

  @Test func `lines that are no fields are errors`() {
    let reading = Reading(
      """
      title: A
      date:2024
      draft
      ? key
      &a title: A
      <<: *b
      ...
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:3:1: error: the colon after “date” needs a space behind it
            3 | date:2024
              | ^^^^^
           help: write “date: 2024”  [not-a-field]
        a.md:4:1: error: the line “draft” is not a field
            4 | draft
              | ^^^^^
           help: write a name, a colon, a space and a value; or indent the line to continue  [not-a-field]
        a.md:5:1: error: “?” is not part of front matter
            5 | ? key
              | ^^^^^
           help: write the fields out, one a line  [yaml-feature]
        a.md:6:1: error: anchors (“&…”) are not part of front matter
            6 | &a title: A
              | ^^^^^^^^^^^
           help: write the value out, or put it in quotation marks if it is text  [yaml-feature]
        a.md:7:1: error: “<<” is not part of front matter
            7 | <<: *b
              | ^^^^^^
           help: write the fields out, one a line  [yaml-feature]
        a.md:8:1: error: “...” is not part of front matter
            8 | ...
              | ^^^
           help: end the front matter with “---”  [yaml-feature]

        """)
  }

  @Test func `quotes and brackets have to be closed`() {
    let reading = Reading(
      """
      title: A
      date: "2024
      languages: [kk, ru
      ids: {imdb: tt1
      rating: "3" stars
      authors: [A, [B], {C}]
      topics: {a]
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:3:7: error: the quotation mark is not closed
            3 | date: "2024
              |       ^^^^^
           help: write the same mark at the end, or leave both away  [unclosed-quote]
        a.md:4:12: error: the bracket “[” is not closed
            4 | languages: [kk, ru
              |            ^^^^^^^
           help: write “]” where it ends  [bad-brackets]
        a.md:5:6: error: the bracket “{” is not closed
            5 | ids: {imdb: tt1
              |      ^^^^^^^^^^
           help: write “}” where it ends  [bad-brackets]
        a.md:6:13: error: “stars” stands after the end of the value
            6 | rating: "3" stars
              |             ^^^^^
           help: remove it, or put the whole value in quotation marks  [bad-brackets]
        a.md:7:14: error: the bracket “[” cannot stand in this text
            7 | authors: [A, [B], {C}]
              |              ^
           help: put the text in quotation marks  [bad-brackets]
        a.md:7:19: error: the bracket “{” cannot stand in this text
            7 | authors: [A, [B], {C}]
              |                   ^
           help: put the text in quotation marks  [bad-brackets]

        """)
  }

  @Test func `anchors, aliases and tags are errors where they could be meant`() {
    let reading = Reading(
      """
      title: *a
      date: !!str 2024
      rating: *stars
      runtime: &minutes 90
      ids: {imdb: *a}
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:3:7: error: tags (“!…”) are not part of front matter
            3 | date: !!str 2024
              |       ^^^^^^^^^^
           help: write the value out, or put it in quotation marks if it is text  [yaml-feature]
        a.md:4:9: error: aliases (“*…”) are not part of front matter
            4 | rating: *stars
              |         ^^^^^^
           help: write the value out, or put it in quotation marks if it is text  [yaml-feature]
        a.md:5:10: error: anchors (“&…”) are not part of front matter
            5 | runtime: &minutes 90
              |          ^^^^^^^^^^^
           help: write the value out, or put it in quotation marks if it is text  [yaml-feature]
        a.md:6:13: error: aliases (“*…”) are not part of front matter
            6 | ids: {imdb: *a}
              |             ^^
           help: write the value out, or put it in quotation marks if it is text  [yaml-feature]

        """)
  }

  @Test(arguments: [
    ("f: &who\n  - Jane", FieldType.list(.text), "2:4"),
    ("f: &who\n- Jane", .list(.text), "2:4"),
    ("f: !list\n  - Jane", .list(.text), "2:4"),
    ("f: &who\n  - Jane: x", .credits, "2:4"),
    ("f: &a\n  kk: x", .dictionary(.text), "2:4"),
    ("f: &a\n  kk: x", .oneOf(.text, .dictionary(.text)), "2:4"),
    ("f: [&a x, b]", .list(.text), "2:5"),
    ("f: [b, *a]", .list(.text), "2:8"),
    ("f: [!t y]", .list(.text), "2:5"),
    ("f: !!int 4", .oneOf(.decimal, .text), "2:4"),
  ])
  func `marks of YAML are errors`(_ fields: String, _ type: FieldType, place: String) {
    let reading = Reading(fields, f: type)
    #expect(reading.ids == ["yaml-feature"])
    #expect(reading.diagnostics.hasPrefix("a.md:\(place): error: "))
  }

  @Test(arguments: [
    ("f: &c", "“&c”"), ("f: !Women Art Revolution", "“!Women Art Revolution”"),
    ("f:\n  - *batteries not included", "[“*batteries not included”]"),
    ("f: *batteries\n  not included", "“*batteries not included”"),
  ])
  func `in a text they are text`(_ fields: String, _ value: String) {
    let reading = Reading(fields, f: value.hasPrefix("[") ? .list(.text) : .text)
    #expect(reading.fields == "f = \(value)")
    #expect(reading.diagnostics == "")
  }

  @Test(arguments: [
    ("f: [\"Jane Doe]", FieldType.list(.text), "2:5"),
    ("f: {imdb: \"tt1}", .dictionary(.text), "2:11"),
  ])
  func `quotes inside brackets have to be closed`(
    _ fields: String, _ type: FieldType, place: String
  ) {
    let reading = Reading(fields, f: type)
    #expect(reading.ids == ["unclosed-quote"])
    #expect(reading.diagnostics.hasPrefix("a.md:\(place): error: "))
  }

  @Test func `items without a value are errors`() {
    let reading = Reading("f:\n  - A\n  -\n  - \"\"\n", f: .list(.text))
    #expect(reading.fields == "f = [“A”]")
    #expect(
      reading.diagnostics == """
        a.md:4:3: error: an item of “f” is empty
            4 |   -
              |   ^
           help: write a value, or remove the item  [missing-field]
        a.md:5:3: error: an item of “f” is empty
            5 |   - ""
              |   ^^^^
           help: write a value, or remove the item  [missing-field]

        """)
    #expect(Reading("f: [A, \"\"]", f: .list(.text)).ids == ["missing-field"])
  }

  @Test(arguments: [FieldType.list(.text), .credits])
  func `an item that joins the one above is a warning`(_ type: FieldType) {
    let reading = Reading("f:\n  - Jane Roe\n   - Bob Roe\n  - Ann", f: type)
    #expect(
      reading.diagnostics == """
        a.md:4:4: warning: the item is indented, so it continues the text of the item above
            4 |    - Bob Roe
              |    ^^^^^^^^^
           help: indent it by 2 spaces, like the items above  [indented-field]

        """)
  }

  @Test func `a bracket that is closed too soon is an error`() {
    let reading = Reading(
      """
      title: A
      date: 2024
      runtimes: [1, 2] 3
      ids: {imdb: tt1} x
      """, as: article)
    #expect(
      reading.diagnostics == """
        a.md:4:18: error: “3” stands after the end of the value
            4 | runtimes: [1, 2] 3
              |                  ^
           help: remove it, or put the whole value in quotation marks  [bad-brackets]
        a.md:5:18: error: “x” stands after the end of the value
            5 | ids: {imdb: tt1} x
              |                  ^
           help: remove it, or put the whole value in quotation marks  [bad-brackets]

        """)
  }
}
