import Diagnostics
import JournalSite
import Testing

/// Films that articles name in full: which record they mean, and when two of them are one film.
@Suite struct CitedFilmTests {
  /// The ids of the films of an article that cites one, and the ids of what is wrong.
  private func cited(
    _ citation: String, with files: [String: String]
  ) async -> (films: [String], problems: [String]) {
    let site = await TestSite.article("Text.", fields: "films:\n  - \(citation)\n", with: files)
    let films = site.journal.articles.first?.films.map { site.journal.films[$0].id } ?? []
    return (films, site.problemIDs)
  }

  @Test(arguments: [
    ("Fire (dir. Aizhan Kassymbek, 2021)", "fire-2021", ""),
    ("Fire (dir. aizhan kassymbek, 2021)", "fire-2021", ""),
    ("Fire (dir. unknown, 2021)", "fire-2021", ""),
    ("Fire (dir. Aizhan Kassymbek and Jane Doe, 2021)", "fire-2021", "other-directors"),
    ("Fire (dir. Jane Doe, 2021)", "fire-2021", "other-directors"),
    ("Fire (dir. Jane Doe, 2022)", "fire-2022", ""),
    ("От (dir. Kassymbek Senior, 1990)", "fire-first", ""),
    ("Fire (dir. Kassymbek Senior, 1990)", "fire-first", ""),
    ("Fire (dir. Jane Doe, 1990)", "fire-1990", ""),
    ("Ash (dir. Anybody, 1950)", "ash-1950", ""),
    ("Smoke (dir. Anybody, 1951)", "smoke-1951", "other-directors"),
  ])
  func `a citation means the record of its title and year`(
    _ citation: String, _ film: String, _ problem: String
  ) async {
    let found = await cited(
      citation,
      with: [
        "films/fire-2021.md": fire,
        "films/fire-first.md": record(
          "Fire", "original-title: {kk: От}\nyear: 1990\ndirectors: [Kassymbek Senior]\n"),
        "films/ash-1950.md": record("Ash", "year: 1950\n"),
        "films/smoke-1951.md": record("Smoke", "year: 1951\ndirectors: unknown\n"),
      ])
    #expect(found.films == [film])
    #expect(found.problems == (problem.isEmpty ? [] : [problem]))
  }

  @Test func `records of one title and year are told apart by their directors`() async {
    let files = [
      "films/fire-2021.md": fire,
      "films/fire-2021-doe.md": record("Fire", "year: 2021\ndirectors: [Jane Doe]\n"),
    ]
    let one = await cited("Fire (dir. Aizhan Kassymbek, 2021)", with: files)
    #expect(one.films == ["fire-2021"] && one.problems == [])
    let other = await cited("Fire (dir. Jane Doe, 2021)", with: files)
    #expect(other.films == ["fire-2021-doe"] && other.problems == [])
    let neither = await cited("Fire (dir. Nobody Else, 2021)", with: files)
    #expect(neither.films == ["fire-2021"] && neither.problems == ["other-directors"])
  }

  @Test(arguments: [
    ("A One", "A One", ""), ("A One and B Two", "B Two", ""), ("B Two", "A One", "two-films"),
    ("A One", "A One and B Two", "other-directors"), ("unknown", "A One", "two-films"),
    ("A One", "unknown", "two-films"), ("unknown", "unknown", ""),
  ])
  func `two citations without a record`(_ first: String, _ second: String, _ problem: String)
    async
  {
    // An id that nothing means has the films made ahead: the message must not come twice.
    for other in ["", "  - nothing-1\n"] {
      let site = await TestSite([
        "articles/a.md": articleText(fields: "films:\n  - Fire (dir. \(first), 2021)"),
        "articles/b.md": articleText(fields: "films:\n  - Fire (dir. \(second), 2021)\n\(other)"),
      ])
      let expected = (problem.isEmpty ? [] : [problem]) + (other.isEmpty ? [] : ["unknown-film"])
      #expect(site.problemIDs == expected)
      #expect(site.journal.films.count == 1)
    }
  }

  @Test(arguments: [
    ("Fire (dir. Aizhan Kassymbek, 2022)", "same-film"),
    ("Fire (dir. Aizhan Kassymbek, 2020)", "same-film"),
    ("Fire (dir. Aizhan Kassymbek, 2023)", ""), ("Fire (dir. Jane Doe, 2022)", ""),
    ("Fire (dir. unknown, 2022)", ""), ("Ash (dir. Aizhan Kassymbek, 2022)", ""),
  ])
  func `a year beside that of a record is told`(_ citation: String, _ problem: String) async {
    let found = await cited(
      citation,
      with: ["films/fire-2021.md": fire, "films/ash-2021.md": record("Ash", "year: 2021\n")])
    #expect(found.problems == (problem.isEmpty ? [] : [problem]))
  }

  @Test(arguments: [
    ("form: feature", "form: documentary", 0), ("form: feature", "form: feature", 1),
    ("form: feature", "", 1), ("", "", 1),
  ])
  func `two records of one film are told unless they say two forms`(
    _ one: String, _ other: String, _ count: Int
  ) async {
    let site = await TestSite([
      "films/one.md": record("Fire", "year: 2021\ndirectors: [A One]\n\(one)"),
      "films/two.md": record("Fire", "year: 2021\ndirectors: [A One]\n\(other)"),
    ])
    #expect(site.problemIDs == [String](repeating: "same-film", count: count))
  }

  @Test(arguments: [
    ("", ["Aizhan Kassymbek"]), ("directors: [Jane Doe]", ["Jane Doe"]),
    ("directors: unknown", []),
  ])
  func `a record without directors has those that articles name`(
    _ fields: String, _ directors: [String]
  ) async throws {
    let site = await TestSite([
      "films/fire-2021.md": record("Fire", "year: 2021\n\(fields)"),
      "articles/a.md": articleText(
        date: "2024-05-03",
        fields: "films:\n  - Fire (dir. Aizhan Kassymbek (aizhan-kassymbek), 2021)"),
      "articles/b.md": articleText(fields: "people: [aizhan-kassymbek]\nfilms: [fire-2021]"),
      "articles/c.md": articleText(
        fields: "draft: true\nfilms:\n  - Fire (dir. Draft Name, 2021)"),
    ])
    let film = try #require(site.film("fire-2021"))
    #expect(film.directors.map { site.journal.people[$0.person].record.name } == directors)
    #expect(site.person("draft-name") == nil)
  }

  @Test func `articles that name other directors of such a record are told`() async {
    let site = await TestSite([
      "films/fire-2021.md": record("Fire", "year: 2021\n"),
      "articles/a.md": articleText(
        date: "2024-05-03", fields: "films:\n  - Fire (dir. Aizhan Kassymbek, 2021)"),
      "articles/b.md": articleText(fields: "films:\n  - Fire (dir. Jane Doe, 2021)"),
    ])
    #expect(
      site.site.diagnostics.map(\.problem.message) == [
        "“Fire” (2021) is by Aizhan Kassymbek, not by Jane Doe"
      ])
  }

  @Test func `a comma in a list between brackets is told once`() async {
    let site = await TestSite([
      "films/madina-2023.md": madina,
      "articles/a.md": articleText(
        fields: "films: [Fire (dir. Aizhan Kassymbek, 2021), madina-2023, Ash (2020]"),
    ])
    #expect(site.problemIDs == ["unknown-film", "unknown-film"])
    #expect(
      site.problems.hasPrefix(
        """
        content/articles/a.md:5:9: error: the comma divides “Fire (dir. Aizhan Kassymbek, 2021)” in two
            5 | films: [Fire (dir. Aizhan Kassymbek, 2021), madina-2023, Ash (2020]
              |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           help: put quotation marks around it, "Fire (dir. Aizhan Kassymbek, 2021)", or write each film on a line of its own: “  - Fire (dir. Aizhan Kassymbek, 2021)”  [unknown-film]

        """))
  }

  @Test func `whom an id means is told by name`() async {
    let site = await TestSite.article(
      "Text.", fields: "films:\n  - Fire (dir. Jane Doe, 2021)",
      with: [
        "people/kassymbek.md": record("Aizhan Kassymbek", key: "name"),
        "films/fire-2021.md": record("Fire", "directors: [kassymbek]\n"),
      ])
    #expect(site.problems.contains("“Fire” (2021) is by Aizhan Kassymbek, not by Jane Doe\n"))
  }

  @Test func `the form of a film that only articles name is not known`() async throws {
    let site = await TestSite(
      ["articles/a.md": articleText(fields: "films:\n  - Fire (dir. A, 2021)")], theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/films/fire-2021/"))
    #expect(!page.contains("Feature film") && !page.contains("<dt>Form</dt>"))
  }
}
