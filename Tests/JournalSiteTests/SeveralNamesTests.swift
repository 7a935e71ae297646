import JournalSite
import Testing

/// Names that a comma or an “and” joins, and credits of nobody.
@Suite struct SeveralNamesTests {
  @Test(arguments: [
    ("authors: Greta Blum and Karl Weiss", "authors", "“  - Greta Blum”, “  - Karl Weiss”"),
    ("authors:\n  - Marta Klee, Berlin", "authors", "“  - Marta Klee”, “  - Berlin”"),
    ("people: Wolf, Ines", "people", "“  - Wolf”, “  - Ines”"),
    ("interviewers: A & B – C", "interviewers", "“  - A”, “  - B”, “  - C”"),
  ])
  func `a text that joins people is shown as a list`(
    _ fields: String, field: String, items: String
  ) async {
    let site = await TestSite.article("Text.", fields: fields)
    #expect(site.problemIDs == ["several-names"])
    let help = "help: write each on a line of its own below “\(field):”: \(items); if it is one, "
    #expect(site.problems.contains(help), "\(site.problems)")
  }

  @Test func `topics are divided by lines, too`() async {
    let site = await TestSite.article("Text.", fields: "topics: Aktau; The sea and the steppe")
    #expect(site.problemIDs == ["several-names"])
    #expect(site.problems.contains("is read as one topic"))
  }

  @Test(arguments: [
    ("goEast 2024, Berlinale 2023", ["“  - goEast 2024”, “  - Berlinale 2023”"]),
    ("goEast 2024: Competition and Berlinale 2023", ["“  - goEast 2024: Competition”"]),
    ("goEast Film Festival, 2024", []), ("goEast 50 / 51", []),
    ("Stage, Screen and Sound 2024", []),
    ("goEast 2024: Shorts, Long 2", []),
  ])
  func `festivals with their editions are divided by lines`(text: String, items: [String]) async {
    let site = await TestSite(["films/f.md": record("F", "festivals: \(text)\n")])
    #expect(site.problemIDs == items.map { _ in "several-names" })
    for item in items { #expect(site.problems.contains(item)) }
  }

  @Test(arguments: [
    "goEast Film Festival, 2024", "goEast Film Festival,  2024: Competition",
    "goEast Film Festival 2024",
  ])
  func `a comma before an edition is no part of the festival's name`(text: String) async {
    let site = await TestSite([
      "films/f.md": record("F", "festivals: \(text)\n"),
      "films/g.md": record("G", "festivals: goEast Film Festival 2024\n"),
    ])
    #expect(site.problems == "")
    #expect(site.journal.festivals.map(\.name) == ["goEast Film Festival"])
    #expect(site.journal.festivals.map { $0.editions.map(\.edition) } == [["2024"]])
  }

  @Test func `an edition alone names no festival`() async {
    let site = await TestSite([
      "films/f.md": record("F", "festivals: [goEast Film Festival, 2024]\n")
    ])
    #expect(site.problemIDs == ["unknown-festival"])
    #expect(
      site.problems.contains(
        "help: write the edition behind the name of its festival, without a comma: goEast 2024"))
  }

  @Test(arguments: [
    "Robert Downey, Jr.", "Roger Deakins, ASC", "John Doe III", "Zoya (voice, and song)",
    "Joel and Ethan Coen (coen-brothers)", "Alexander Payne", "Ines Wolf (née Frey, Graz)",
  ])
  func `one name stays one`(_ name: String) async {
    let site = await TestSite(
      [
        "films/f.md": record("F", "directors:\n  - \(name)\n"),
        "people/coen-brothers.md": record("The Coens", key: "name"),
      ])
    #expect(site.problemIDs == [])
  }

  @Test func `who has a record is one`() async {
    let site = await TestSite([
      "films/f.md": record("F", "directors: Trey Parker and Matt Stone\n"),
      "people/parker-stone.md": record("Trey Parker and Matt Stone", key: "name"),
    ])
    #expect(site.problemIDs == [])
  }

  @Test func `credits of films`() async {
    let site = await TestSite([
      "films/f.md": record(
        "F", "cast:\n  - Ana – Marie\ncrew:\n  - Editor Lena Voss\n  - Sound:\n  - Music: A, B\n")
    ])
    #expect(
      site.problems == """
        content/films/f.md:4:5: warning: “Ana – Marie” is read as one name
            4 |   - Ana – Marie
              |     ^^^^^^^^^^^
           help: write the character behind a colon: Ana: Marie  [several-names]
        content/films/f.md:6:5: error: the credit “Editor Lena Voss” names nobody
            6 |   - Editor Lena Voss
              |     ^^^^^^^^^^^^^^^^
           help: write the role, a colon, a space and the name: Role: Name  [missing-field]
        content/films/f.md:7:5: error: the credit “Sound” names nobody
            7 |   - Sound:
              |     ^^^^^
           help: write the role, a colon, a space and the name: Sound: Name  [missing-field]
        content/films/f.md:8:12: warning: “A, B” is read as one name
            8 |   - Music: A, B
              |            ^^^^
           help: write each on a line of its own below “Music:”: “  - A”, “  - B”; if it is one, \
        make a record for it in content/people/  [several-names]

        """)
  }
}
