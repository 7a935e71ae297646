import Diagnostics
import FrontMatter
import Testing

struct RecordListTests {
  let films = Schema(
    "film",
    fields: [
      Field("id", .identifier).required(), Field("title", .text), Field("year", .integer),
      Field("cast", .credits),
    ])

  private func read(_ file: String) -> (fields: String, diagnostics: String) {
    let source = SourceText(path: "films/a.yaml", bytes: Array(file.utf8))
    var diagnostics: [Diagnostic] = []
    let records = [Record](readingListIn: source, schema: films, diagnostics: &diagnostics)
    return (records.map { dump($0) }.joined(separator: "\n"), printed(diagnostics, source))
  }

  @Test(arguments: [
    "- id: a-2020\n  title: [REC]\n- id: b-2021\n  cast:\n  - A: B\n",
    "\u{FEFF}---\r\n# films\r\n-   id: a-2020\r\n    title: [REC]\r\n\r\n- id: b-2021\r\n  cast:\r\n    - A: B",
    "  - {id: a-2020, title: \"[REC]\"}\n  -\n    id: b-2021\n    cast: {A: B}\n",
  ])
  func `a file can be a list of records`(file: String) {
    let reading = read(file)
    #expect(reading.fields == "id: “a-2020”, title: “[REC]”\nid: “b-2021”, cast: (A | B)")
    #expect(reading.diagnostics == "")
  }

  @Test func `a problem with one record leaves the others`() {
    let reading = read(
      "- title: A\n- id: b-2021\n  yaer: 2021\n- Fire\n- id: c-2022\n---\n- id: d\n")
    #expect(reading.fields == "title: “A”\nid: “b-2021”\nid: “c-2022”")
    #expect(
      reading.diagnostics == """
        films/a.yaml:1:3: error: the film has no “id”
            1 | - title: A
              |   ^^^^^^^^
           help: write for example “id: madina-2023”  [missing-field]
        films/a.yaml:3:3: error: a film has no field “yaer”
            3 |   yaer: 2021
              |   ^^^^
           help: did you mean “year”?  [unknown-field]
        films/a.yaml:4:3: error: the line “Fire” is not a field
            4 | - Fire
              |   ^^^^
           help: write a name, a colon, a space and a value; or indent the line to continue  \
        [not-a-field]
        films/a.yaml:6:1: error: a second “---” is not part of a file of records
            6 | ---
              | ^^^
           help: remove the line  [yaml-feature]

        """)
  }

  @Test func `an empty record is an error`() {
    #expect(
      read("-\n").diagnostics == """
        films/a.yaml:1:1: error: this record is empty
            1 | -
              | ^
           help: write a value, or remove the item  [missing-field]

        """)
  }

  @Test(arguments: ["id: a\n", "[a, b]\n"])
  func `a file that is no list is an error`(file: String) {
    let reading = read(file)
    #expect(reading.fields == "")
    #expect(reading.diagnostics.contains("error: the file is no list of film records"))
  }
}
