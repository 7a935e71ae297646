import JournalSite
import Testing

/// Who is who: what a name in front matter means, and whom it makes.
@Suite struct WhoIsWhoTests {
  private static let people = [
    "people/aizhan-kassymbek.md": record(
      "Aizhan Kassymbek",
      """
      names: {kk: Айжан Қасымбек}
      also-known-as: [Ajzhan Kasymbek]
      former-names: [Aizhan Oldname]
      """, key: "name")
  ]

  /// The one director of a film that names her so.
  private func director(_ name: String) async -> (name: String?, problems: String) {
    var files = Self.people
    files["films/f-2021.md"] = record("F", "directors:\n  - \(name)\n")
    let site = await TestSite(files)
    let film = site.film("f-2021")
    return (film?.directors.first.map { site.journal.people[$0.person].id }, site.problems)
  }

  @Test(arguments: [
    ("aizhan-kassymbek", "aizhan-kassymbek"),
    ("Aizhan Kassymbek", "aizhan-kassymbek"),
    ("aizhan kassymbek", "aizhan-kassymbek"),
    ("Aizhán Kassymbek", "aizhan-kassymbek"),
    ("Айжан Қасымбек", "aizhan-kassymbek"),
    ("Ajzhan Kasymbek", "aizhan-kassymbek"),
    ("Ájzhan KASYMBEK", "aizhan-kassymbek"),
    ("Aizhan Oldname", "aizhan-kassymbek"),
    ("A. Kassymbek (aizhan-kassymbek)", "aizhan-kassymbek"),
    ("Aizhan Kassymbek (voice)", "aizhan-kassymbek"),
    ("Agnès Varda", "agnes-varda"),
    ("Louis Gossett Jr.", "louis-gossett-jr"),
    ("Steve McQueen (steve-mcqueen-1969)", "steve-mcqueen-1969"),
    ("Prince (prince)", "prince"),
    ("Madonna (2)", "2"),
  ])
  func `a name means`(_ name: String, _ id: String) async {
    let found = await director(name)
    #expect(found.name == id)
    #expect(found.problems == "")
  }

  @Test func `notes are shown, ids are not`() async {
    let site = await TestSite([
      "films/f-2021.md": record(
        "F",
        """
        cast:
          - Zoya Berber (voice) (zoya-berber-2): Alma
          - Steve McQueen (steve-mcqueen-1969) (as Charles Buchinsky)
          - "Name: With Colon": "Part: Two"
          - Silent One
        """)
    ])
    #expect(site.problems == "")
    let cast = site.film("f-2021")?.cast ?? []
    #expect(
      cast.map { "\(site.journal.people[$0.person].id) \($0.note ?? "-") \($0.part)" } == [
        "zoya-berber-2 voice cast(character: Optional(\"Alma\"))",
        "steve-mcqueen-1969 as Charles Buchinsky cast(character: nil)",
        "name-with-colon - cast(character: Optional(\"Part: Two\"))",
        "silent-one - cast(character: nil)",
      ])
    #expect(site.person("zoya-berber-2")?.record.name == "Zoya Berber")
  }

  @Test func `bylines and credits make people, links do not`() async {
    let site = await TestSite([
      "articles/a.md": articleText(
        "Text.",
        fields: "authors: [One A]\ntranslators: [Two B]\ninterviewers: [Three C]\n"
          + "interviewees: [Four D]\npeople: [Five E]\ntopics: [Central Asia]\nseries: Winters\n"
          + "festivals:\n  - goEast 2024: Competition\nfilms:\n  - Fire (dir. Six F and Seven G, 2021)"
      )
    ])
    #expect(site.problems == "")
    #expect(
      site.addresses.filter { !$0.hasPrefix("/articles") } == [
        "/", "/404.html", "/archive/", "/archive/2024/", "/contributors/", "/directors/",
        "/essays/",
        "/festivals/", "/festivals/goeast/", "/festivals/goeast/2024/", "/films/",
        "/films/decades/2020s/", "/films/fire-2021/", "/films/years/2021/", "/people/",
        "/people/five-e/", "/people/four-d/", "/people/one-a/",
        "/people/seven-g/", "/people/six-f/", "/people/three-c/", "/people/two-b/",
        "/search/", "/series/", "/series/winters/", "/topics/",
        "/topics/central-asia/",
      ])
  }

  @Test(arguments: [
    ("Fire (dir. A, 2021)", "fire-2021 Fire 2021 a"),
    ("Fire (dir. A and B, 2021)", "fire-2021 Fire 2021 a b"),
    ("Fire (dir. A, B & C, 2021)", "fire-2021 Fire 2021 a b c"),
    ("Fire (dir. A, B and C, 2021)", "fire-2021 Fire 2021 a b c"),
    ("Fire (dir. Sandy Anders, 2021)", "fire-2021 Fire 2021 sandy-anders"),
    (
      "Fire (dir. Steve McQueen (steve-mcqueen-1969), 2021)",
      "fire-2021 Fire 2021 steve-mcqueen-1969"
    ),
    ("Screen Test #2 (dir. A, c. 1965)", "screen-test-2-1965 Screen Test #2 c. 1965 a"),
    ("Napoléon (dir. A, 1926–1928)", "napoleon-1926 Napoléon 1926–1928 a"),
    ("Fire (Extended) (dir. A, unfinished)", "fire-extended Fire (Extended) unfinished a"),
    ("Fire (dir. A, unknown)", "fire Fire - a"),
  ])
  func `a film in front matter`(_ text: String, _ expected: String) async {
    let site = await TestSite.article("Text.", fields: "films:\n  - \(text)\n")
    #expect(site.problems == "")
    let film = site.journal.films[0]
    let directors = film.directors.map { site.journal.people[$0.person].id }
    #expect(
      ([film.id, film.record.title, film.record.year.text ?? "-"] + directors)
        .joined(separator: " ") == expected)
  }

  @Test func `a film in front matter means the record of its slug and year`() async {
    let site = await TestSite.article(
      "Text.", fields: "films:\n  - Fire! (dir. Somebody Else, 2021)\n  - Fire (dir. A, 1999)\n",
      with: ["films/fire-2021.md": fire])
    #expect(site.problemIDs == ["other-directors"])
    #expect(site.journal.films.map(\.id) == ["fire-2021", "fire-1999"])
    #expect(site.person("somebody-else") == nil)
  }

  @Test func `unknown directs nothing, in a citation neither`() async {
    let site = await TestSite.article("Text.", fields: "films:\n  - Ash (dir. unknown, 1950)\n")
    #expect(site.problems == "")
    #expect(site.film("ash-1950")?.directorsAreUnknown == true)
    #expect(site.journal.people.isEmpty)
  }

  @Test func `festivals, editions and sections`() async {
    let site = await TestSite([
      "festivals/goeast.md": record(
        "goEast",
        "also-known-as: [Festival of Central Europe]\neditions:\n  - {edition: 2024, from: 2024-04-24, until: 2024-04-30}\n",
        key: "name"),
      "films/f-2021.md": record(
        "F",
        """
        festivals:
          - goEast 2024: Competition
          - goEast 2023
          - Festival of Central Europe: Retrospective
          - Lantern Days 7: Opening: Night
          - Cannes
        """),
    ])
    #expect(site.problemIDs == ["unknown-edition"])
    let appearances = site.film("f-2021")?.festivals ?? []
    #expect(
      appearances.map {
        "\(site.journal.festivals[$0.festival].id) \($0.edition ?? "-") \($0.section ?? "-")"
      } == [
        "goeast 2024 Competition", "goeast 2023 -", "goeast - Retrospective",
        "lantern-days 7 Opening: Night", "cannes - -",
      ])
    #expect(site.festival("goeast")?.editions.map(\.edition) == ["2023", "2024"])
  }

  @Test func `the commonest of two spellings shows, and a difference of letters is told`() async {
    let site = await TestSite([
      "films/a-2021.md": record("A", "directors: [Jean-Luc Doe, Ann Dóe]\n"),
      "films/b-2021.md": record("B", "directors: [Jean Luc Doe, Ann Doe]\n"),
      "films/c-2021.md": record("C", "directors: [Jean Luc Doe, ANN DOE]\n"),
      "films/d-2021.md": record("D", "directors: [Ann Doe]\n"),
    ])
    #expect(
      site.problems == """
        content/films/a-2021.md:3:13: warning: “Jean Luc Doe” is also spelt “Jean-Luc Doe”
            3 | directors: [Jean-Luc Doe, Ann Dóe]
              |             ^^^^^^^^^^^^
           help: spell the name the same everywhere, or make a record with the other spelling under also-known-as  [spelled-two-ways]

        """)
    #expect(site.journal.people.map(\.record.name) == ["Jean Luc Doe", "Ann Doe"])
  }

  @Test func `one letter from a record is a warning until the record says otherwise`() async {
    var files = Self.people
    files["films/f-2021.md"] = record("F", "directors: [Aizhan Kasymbek]\n")
    let site = await TestSite(files)
    #expect(
      site.problems == """
        content/films/f-2021.md:3:13: warning: “Aizhan Kasymbek” differs from “Aizhan Kassymbek” by one letter
            3 | directors: [Aizhan Kasymbek]
              |             ^^^^^^^^^^^^^^^
           help: mend the name, or write “distinct-from: Aizhan Kasymbek” in content/people/aizhan-kassymbek.md  [nearly-the-same]

        """)
    for distinct in ["Aizhan Kasymbek", "aizhan-kasymbek"] {
      files["people/aizhan-kassymbek.md"] = record(
        "Aizhan Kassymbek", "distinct-from: \(distinct)\n", key: "name")
      #expect(await TestSite(files).problems == "")
    }
  }

  @Test(arguments: [
    ("jane-doerrie", "Jane Doerrie", "Jane Doerie"), ("jd", "Jane Doerrie", "Jane Doerie"),
    ("jane-doerie", "Jane Doerie", "Jane Doerrie"),
  ])
  func `one of two equal letters is a letter, whatever the file is called`(
    _ id: String, _ name: String, _ other: String
  ) async {
    let site = await TestSite([
      "people/\(id).md": record(name, key: "name"),
      "articles/a.md": articleText(fields: "authors: [\(other)]"),
    ])
    #expect(site.problemIDs == ["nearly-the-same"])
  }

  @Test(arguments: [
    ("Jean-Luc Godard", "Jean Luc Godard", 1), ("Conan O’Brien", "Conan Obrien", 1),
    ("Conan O’Brien", "Conan O'Brien", 0), ("Agnès Varda", "agnes varda", 0),
    ("Jean-Luc Godard", "Hans Lucas", 0), ("Jean-Luc Godard", "Jean Luc G", 0),
  ])
  func `a spelling that a record does not know`(_ name: String, _ byline: String, _ count: Int)
    async
  {
    let site = await TestSite([
      "people/somebody.md": record(
        name, "also-known-as: [Hans Lucas]\nformer-names: [Jean Luc G]\n", key: "name"),
      "articles/a.md": articleText(fields: "authors: [\(byline)]"),
    ])
    #expect(
      site.problemIDs == [String](repeating: "spelled-two-ways", count: count))
  }

  @Test(arguments: [
    ["films/a-1.md": record("A", "part-of: a-1\n")],
    ["films/a-1.md": record("A", "remake-of: A\n")],
    [
      "films/a-1.md": record("A", "part-of: b-1\n"),
      "films/b-1.md": record("B", "part-of: c-1\n"),
      "films/c-1.md": record("C", "part-of: a-1\n"),
      "films/0-1.md": record("Zero", "part-of: a-1\n"),
    ],
    ["articles/a.md": articleText(fields: "translation-of: a")],
  ])
  func `nothing refers to itself`(_ files: [String: String]) async {
    let site = await TestSite(files)
    #expect(site.problemIDs == ["refers-to-itself"])
    #expect(site.journal.articles.allSatisfy { $0.translations.isEmpty })
  }

  @Test func `an id in distinct-from is somebody’s`() async {
    let site = await TestSite([
      "people/a.md": record("A", "distinct-from: [jane-doe, jane-do, Any Name]\n", key: "name"),
      "articles/a.md": articleText(fields: "authors: [Jane Doe]"),
    ])
    #expect(site.problemIDs == ["unknown-person"])
  }

  @Test func `an article stands in one place of one issue`() async {
    let site = await TestSite([
      "articles/a.md": articleText(), "articles/b.md": articleText(fields: "issue: 2"),
      "issues/1.md": record("One", "sections:\n  - {title: A, articles: [a, a, b]}\n"),
      "issues/2.md": record("Two", "sections:\n  - {title: A, articles: [b]}\n"),
    ])
    #expect(site.problemIDs == ["listed-twice", "listed-twice"])
    #expect(site.problems.contains("“b” stands in another issue, too: Two"))
  }

  @Test func `the home page shows an article once`() async {
    let site = await TestSite(
      ["articles/a.md": articleText(), "articles/b.md": articleText()],
      settings: "home: {lead: a, features: [b, a, b]}\n")
    #expect(site.journal.features.map { site.journal.articles[$0].id } == ["b"])
  }

  @Test(arguments: ["Ann", "Anne", "Aizhan Kasymbec"])
  func `short names and two letters are no slip`(_ name: String) async {
    var files = Self.people
    files["people/annb.md"] = record("Annb", key: "name")
    files["films/f-2021.md"] = record("F", "directors: [\(name)]\n")
    #expect(await TestSite(files).problems == "")
  }

  @Test func `a person with one credit and nothing written is not indexed`() async {
    let site = await TestSite([
      "films/madina-2023.md": madina,
      "people/nesibeli-serikbayeva.md": record("Nesibeli Serikbayeva", key: "name"),
      "articles/a.md": articleText("<person:madina-akylbek>"),
    ])
    #expect(
      site.page("/people/aigul-nurbulatova/")?.hasPrefix("Aigul Nurbulatova (not indexed)\n")
        == true)
    #expect(site.page("/people/alibek-adiken/")?.hasPrefix("Alibek Adiken\n") == true)
    #expect(site.page("/people/madina-akylbek/")?.hasPrefix("Madina Akylbek\n") == true)
    #expect(site.page("/people/nesibeli-serikbayeva/")?.hasPrefix("Nesibeli Serikbayeva\n") == true)
  }

  @Test func `an id makes one person wherever it stands`() async {
    let site = await TestSite([
      "films/a-1963.md": record("A", "cast:\n  - Steve McQueen (steve-mcqueen-1930)\n"),
      "films/b-2008.md": record("B", "directors: [Steve McQueen (steve-mcqueen-1969)]\n"),
      "films/c-2011.md": record("C", "directors: [steve-mcqueen-1969]\n"),
      "films/d-2013.md": record("D", "directors: [Steve McQueen]\n"),
    ])
    #expect(
      site.problems == """
        content/films/d-2013.md:3:13: error: “Steve McQueen” is the name of 2 people
            3 | directors: [Steve McQueen]
              |             ^^^^^^^^^^^^^
           help: say which: Steve McQueen (steve-mcqueen-1930), or Steve McQueen (steve-mcqueen-1969)  [ambiguous-name]

        """)
    #expect(site.person("steve-mcqueen-1969")?.filmography.count == 2)
  }

  @Test func `an id means what a name makes in a file that is read later`() async {
    let site = await TestSite([
      "films/a-2008.md": record(
        "A", "directors: [steve-mcqueen-1969, only-inline]\npart-of: inline-2020\n"),
      "films/b-2011.md": record("B", "directors: [Steve McQueen (steve-mcqueen-1969)]\n"),
      "articles/a.md": articleText(
        date: "2024-05-03",
        fields:
          "authors: [jane-doe]\ntopics: [central-asia]\nseries: long-winters\nfilms: [inline-2020]"),
      "articles/b.md": articleText(
        fields: "authors: [Jane Doe]\ntopics: [Central Asia]\nseries: Long Winters\n"
          + "films:\n  - Inline (dir. Only Inline, 2020)"),
    ])
    #expect(site.problems == "")
    #expect(site.person("steve-mcqueen-1969")?.filmography.count == 2)
    #expect(site.person("steve-mcqueen-1969")?.record.name == "Steve McQueen")
    #expect(site.person("jane-doe")?.articlesBy.count == 2)
    #expect(site.person("only-inline")?.filmography.count == 2)
    #expect(site.film("inline-2020")?.articlesAbout.count == 2)
    #expect(site.film("inline-2020")?.parts.count == 1)
    #expect(site.journal.topics.map(\.articles.count) == [2])
    #expect(site.journal.series.map(\.articles.count) == [2])
  }

  @Test func `what nothing makes stays unknown, and is told once`() async {
    let site = await TestSite([
      "films/a-2008.md": record("A", "directors: [nobody-1, ★]\npart-of: nothing-1\n"),
      "articles/a.md": articleText(
        fields:
          "topics: [no-topic, ★]\nseries: no-series\nfilms:\n  - ★ (dir. A, 2020)\n  - Nothing"),
    ])
    #expect(
      site.problemIDs == [
        "unknown-topic", "unnameable", "unknown-series", "unnameable", "unknown-film",
        "unknown-person", "unnameable", "unknown-film",
      ])
  }

  @Test func `a name that two records bear is told wherever it stands`() async {
    var files: [String: String] = [:]
    for number in ["1", "2"] {
      files["films/same-\(number).md"] = record("Same")
      files["festivals/same-\(number).md"] = record("Same", key: "name")
      files["topics/same-\(number).md"] = record("Same")
      files["series/same-\(number).md"] = record("Same")
      files["issues/same-\(number).md"] = record("Same")
    }
    files["articles/a.md"] = articleText(
      "[x](film:Same)",
      fields: "films: [Same]\nfestivals: [Same]\ntopics: [Same]\nseries: Same\nissue: Same")
    let site = await TestSite(files)
    #expect(site.problemIDs == [String](repeating: "ambiguous-name", count: 6))
    #expect(
      site.problems.hasPrefix(
        """
        content/articles/a.md:5:9: error: “Same” is the name of 2 films
            5 | films: [Same]
              |         ^^^^
           help: say which: same-1, or same-2  [ambiguous-name]
        content/articles/a.md:6:13: error: “Same” is the name of 2 festivals

        """))
  }
}
