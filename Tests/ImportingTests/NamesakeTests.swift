import Importing
import JournalSite
import Testing

/// Films of the same title and year as one that is there already.
struct NamesakeTests {
  private static let settings = [
    "content/journal.yaml": "title: Mine\nbase-url: https://mine.example\nkinds: [post]\n"
  ]

  private static func existing(_ fields: String) -> [String: String] {
    settings.merging(["content/films/fire-2021.md": "---\ntitle: Fire\nyear: 2021\n\(fields)---\n"])
    {
      $1
    }
  }

  @Test(arguments: [
    // Somebody else’s.
    (
      "directors: [Jane Doe]\n", "Karl Weiss", "fire-karl-weiss-2021",
      "“Fire” (2021), by Karl Weiss, is `fire-karl-weiss-2021`, since `fire-2021` is by Jane Doe"
    ),
    (
      "directors: [Kim Min-hee]\n", "Kim Ki-duk", "fire-kim-ki-duk-2021",
      "“Fire” (2021), by Kim Ki-duk, is `fire-kim-ki-duk-2021`, since `fire-2021` is by Kim Min-hee"
    ),
    // The same people.
    ("directors: [Jane Doe, Karl Weiss]\n", "Karl Weiss", nil, nil),
    ("directors: [Wong Kar-wai]\n", "Kar-Wai Wong", nil, nil),
    ("directors: [steve-mcqueen-1969]\n", "Steve McQueen (steve-mcqueen-1969)", nil, nil),
    // Another spelling, or nobody.
    (
      "directors: [Aizhan Kassymbek]\n", "Ajzhan Kasymbek", nil,
      "“Fire” (2021), by Ajzhan Kasymbek, is taken for `fire-2021`, by Aizhan Kassymbek"
    ),
    (
      "directors: [Sergei Eisenstein]\n", "S. Eisenstein", nil,
      "“Fire” (2021), by S. Eisenstein, is taken for `fire-2021`, by Sergei Eisenstein"
    ),
    (
      "directors: unknown\n", "Jane Doe", nil,
      "“Fire” (2021), by Jane Doe, is taken for `fire-2021`, which names no director"
    ),
    ("directors: [Jane Doe]\n", "", nil, nil),
    // What a catalogue calls it says more than names.
    ("directors: [Jane Doe]\nids: {imdb: tt0000001}\n", "Karl Weiss", nil, nil),
    (
      "ids: {imdb: tt0000002}\n", "Karl Weiss", "fire-karl-weiss-2021",
      "“Fire” (2021), by Karl Weiss, is `fire-karl-weiss-2021`, since `fire-2021` is another film"
    ),
  ])
  func `a film of a list is the one of the journal if it is by the same people`(
    fields: String, director: String, id: String?, told: String?
  ) async throws {
    let known = await ExistingJournal(
      SourceTree(
        texts: Self.existing(fields).merging([
          "content/people/steve-mcqueen-1969.md": "---\nname: Steve McQueen\n---\n"
        ]) { $1 })
    ).films
    let list = "Title,Year,Const,Directors\nFire,2021,tt0000001,\"\(director)\"\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: known)
    let record = journal.text("content/films/l.yaml")
    #expect(record?.split(separator: "\n").first.map(String.init) == id.map { "- id: \($0)" })
    #expect(journal.report.examples(.namesake) == (told.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Jane Doe", "Fire (dir. Jane Doe, 2021)", nil),
    ("Karl Weiss", "fire-karl-weiss-2021", "- id: fire-karl-weiss-2021\n"),
    ("Jane Dow", "fire-2021", nil),
  ])
  func `an article is about the film of the director that it names`(
    director: String, film: String, record: String?
  ) async throws {
    let existing = Self.existing("directors: [Jane Doe]\n")
    var journal = try Export(post("<em>Fire</em> (dir. \(director), 2021)")).journal()
    journal.join(await ExistingJournal(SourceTree(texts: existing)))
    let text = journal.text("content/articles/winter.md") ?? ""
    #expect(text.contains("films:\n  - \(film)\n"))
    #expect(
      journal.text("content/films/imported.yaml")?.hasPrefix(record ?? "")
        == record.map { _ in true })
    #expect(journal.report.count(.namesake) == (film.hasPrefix("fire") ? 1 : 0))
    let built = await Built(journal, existing: existing)
    #expect(built.problemIDs == [])
    #expect(
      built.site.journal.films.map(\.id)
        == [record.map { _ in film }, "fire-2021"].compactMap(\.self).reversed())
  }

  @Test(arguments: [
    ("Jane Doe", "fire-in-aktau-2021", nil),
    ("Karl Weiss", "fire-karl-weiss-2021", "- id: fire-karl-weiss-2021\n"),
  ])
  func `a film that was renamed keeps its old id to itself`(
    director: String, film: String, record: String?
  ) async throws {
    let existing = Self.settings.merging([
      "content/films/fire-in-aktau-2021.md":
        "---\ntitle: Fire in Aktau\nyear: 2021\ndirectors: [Jane Doe]\naliases: [/films/fire-2021/]\n---\n"
    ]) { $1 }
    var journal = try Export(post("<em>Fire</em> (dir. \(director), 2021)")).journal()
    let known = await ExistingJournal(SourceTree(texts: existing))
    journal.join(known)
    #expect(
      journal.text("content/articles/winter.md")?.contains("films:\n  - \(film)\n") == true)
    #expect(
      journal.text("content/films/imported.yaml")?.hasPrefix(record ?? "")
        == record.map { _ in true })
    let problems = await Built(journal, existing: existing).problemIDs
    #expect(problems == [])
    let list = "Title,Year,Directors\nFire,2021,\(director)\n"
    let listed = try ImportedJournal(
      films: Array(list.utf8), name: "imported.csv", existing: known.films)
    #expect(
      listed.text("content/films/imported.yaml")?.hasPrefix(record ?? "")
        == record.map { _ in true })
  }

  @Test func `an archive that names two films of a title and a year has two records`() async throws
  {
    let journal = try Export(
      post("<em>Fire</em> (dir. Jane Doe, 2021)"),
      post("<em>Fire</em> (dir. Karl Weiss, 2021), <em>Fire</em> (2021)", name: "b", number: 2)
    ).journal()
    #expect(
      journal.text("content/films/imported.yaml") == """
        - id: fire-2021
          title: Fire
          year: 2021
          directors:
            - Jane Doe
        - id: fire-karl-weiss-2021
          title: Fire
          year: 2021
          directors:
            - Karl Weiss

        """)
    #expect(
      journal.text("content/articles/b.md")?.contains("films:\n  - fire-karl-weiss-2021\naliases:")
        == true)
    #expect(journal.report.examples(.film) == ["Fire (2021), in content/articles/b.md"])
    let problems = await Built(journal).problemIDs
    #expect(problems == [])
  }

  @Test func `a film that articles name without a record gets the record of an import`()
    async throws
  {
    let existing = Self.settings.merging([
      "content/articles/a.md":
        "---\ntitle: A\nkind: post\ndate: 2024-01-01\nfilms:\n  - Fire (dir. Jane Doe, 2021)\n---\nText.\n"
    ]) { $1 }
    let known = await ExistingJournal(SourceTree(texts: existing)).films
    let list = "Title,Year,Directors\nFire,2021,Jane Doe\nFire,2021,Karl Weiss\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: known)
    #expect(
      journal.text("content/films/l.yaml")?.split(separator: "\n").filter { $0.hasPrefix("-") } == [
        "- id: fire-2021", "- id: fire-karl-weiss-2021",
      ])
  }

  @Test func `a title of letters that have no form of ours is not called by its digits`()
    async throws
  {
    let journal = try Export(
      post("<em>東京2</em> (dir. Jane Doe, 1953), <em>1917</em> (dir. Sam Mendes, 2019)"),
      post("<em>大阪</em> (dir. Karl Weiss, 1953)", name: "b", number: 2)
    ).journal()
    let ids = journal.text("content/films/imported.yaml")?.split(separator: "\n")
      .filter { $0.hasPrefix("-") }
    #expect(ids == ["- id: film-1953", "- id: 1917-2019", "- id: film-karl-weiss-1953"])
    #expect(
      journal.report.examples(.renamed) == [
        "“東京2” is `film-1953`, since no id can be made of its letters, in content/articles/winter.md",
        "“大阪” is `film-karl-weiss-1953`, since no id can be made of its letters, in content/articles/b.md",
      ])
    let built = await Built(journal)
    #expect(built.problemIDs == [])
    #expect(built.site.journal.films.count == 3)
    let list = """
      Title,Original Title,Year,Letterboxd URI
      東京2,Tokyo 2,1953,
      大阪,,1953,https://letterboxd.com/film/osaka-1953/
      京,,1953,https://boxd.it/2

      """
    let films = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: [])
    #expect(
      films.text("content/films/l.yaml")?.split(separator: "\n").filter { $0.hasPrefix("-") } == [
        "- id: tokyo-2-1953", "- id: osaka-1953", "- id: film-1953",
      ])
  }
}
