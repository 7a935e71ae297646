import Diagnostics
import JournalSite
import Testing

/// What an editor who is no programmer types now and then, and what is said of it.
@Suite struct MistypedTests {
  /// The help for what is wrong in a journal of one file, each line of it.
  private func help(_ files: [String: String], settings: String = "") async -> [String] {
    let site = await TestSite(files, settings: settings)
    return site.site.diagnostics.map {
      "\($0.severity) \($0.problem.id): \($0.problem.help ?? "")"
    }
  }

  @Test(arguments: [
    ("- Ilse Grau:The mother", ["warning character-in-name: write Ilse Grau: The mother"]),
    ("- Ilse Grau: The mother", []), ("- Proof::", []),
    (
      "- Ilse Grau (voice",
      ["warning unclosed-note: write “)” where the note ends: Ilse Grau (voice)"]
    ),
    ("- Ilse Grau (voice)", []), ("- Ilse Grau: Mother (old", []),
  ])
  func `in a cast`(_ line: String, _ help: [String]) async {
    #expect(await self.help(["films/f.md": record("F", "cast:\n  \(line)\n")]) == help)
  }

  @Test(arguments: [
    ("{imdb: 12345}", 1), ("{imdb: tt12345}", 0), ("{imdb: nm12345}", 1), ("{imdb: tt12a}", 1),
    ("{imdb: \"https://www.imdb.com/title/tt1/\"}", 1), ("{wikidata: Q1}", 0),
    ("{wikidata: q1}", 1), ("{wikidata: 1}", 1), ("{letterboxd: madina}", 0),
    ("{letterboxd: film/madina}", 1), ("{archive: 12/3}", 0),
  ])
  func `ids of catalogues`(_ ids: String, _ count: Int) async {
    #expect(await help(["films/f.md": record("F", "ids: \(ids)\n")]).count == count)
  }

  @Test(arguments: [
    ("Tarn Film Days 2024 (Competition)", "Tarn Film Days 2024: Competition"),
    ("goEast (Competition)", "goEast: Competition"), ("Tarn Film Days (Lakeside)", ""),
    ("Tarn Film Days 2024: Competition (Shorts)", ""),
  ])
  func `a section in brackets`(_ festival: String, _ meant: String) async {
    let found = await help([
      "festivals/goeast.md": record("goEast", key: "name"),
      "articles/a.md": articleText(fields: "festivals:\n  - \(festival)\n"),
    ])
    #expect(found == (meant.isEmpty ? [] : ["warning section-in-name: write \(meant)"]))
  }

  @Test(arguments: [("2033-05-02", 0), ("2204-05-02", 1), ("2204", 1)])
  func `a date many years ahead`(_ date: String, _ count: Int) async {
    #expect(await help(["articles/a.md": articleText(date: date)]).count == count)
  }

  @Test(arguments: [
    ("year: 2021\ndirectors: [Aizhan Kassymbek]\n", 1), ("year: 2021\ndirectors: [Jane Doe]\n", 0),
    ("year: 2021\n", 0), ("year: 2020\ndirectors: [Aizhan Kassymbek]\n", 0),
    ("year: 2021\nform: short\ndirectors: [Aizhan Kassymbek]\n", 1),
    ("year: 2021\npart-of: fire-2021\ndirectors: [Aizhan Kassymbek]\n", 0),
  ])
  func `two records of one film`(_ fields: String, _ count: Int) async {
    let site = await TestSite([
      "films/fire-2021.md": fire, "films/other.md": record("Fire", fields),
    ])
    #expect(site.problemIDs.filter { $0 == "same-film" }.count == count)
  }

  @Test func `an answer on the line of one question among others`() async {
    let site = await TestSite.article(
      "**One?**\n\nYes.\n\n**Two?**\n\nYes.\n\n**Three?** Yes.\n\n**Yes,** I said.",
      kind: "interview")
    #expect(
      site.problems == """
        content/articles/a.md:14:1: warning: this is no question, since its answer stands on the same line
           14 | **Three?** Yes.
              | ^^^^^^^^^^
           help: put the answer on the line below: **Why Aktau?**  [few-questions]

        """)
  }

  @Test(arguments: [
    ("kinds: [“interview”]", "wrong-setting"), ("“language”: en", "wrong-setting"),
    ("raw-html: “true”", "wrong-setting"),
  ])
  func `curly quotation marks in the settings`(_ line: String, _ id: String) async {
    let site = await TestSite(settings: line + "\n")
    #expect(site.problemIDs == [id])
    #expect(site.problems.contains("journal.yaml:3:"))
  }

  @Test func `an index whose address is taken is told where the settings name it`() async {
    let site = await TestSite(
      settings: "kinds: [film]\nextra:\n  article:\n    topics: {type: text, index: true}\n")
    #expect(
      site.problems.split(separator: "\n").filter { $0.hasPrefix("content") } == [
        "content/journal.yaml:3:9: error: the address /films/ is the site’s own",
        "content/journal.yaml:6:5: error: the address /topics/ is the site’s own",
      ])
  }

  @Test func `what is not published is left out of home and issue`() async {
    let help = await help(
      [
        "articles/a.md": articleText(fields: "draft: true"),
        "issues/1.md": record("One", "sections:\n  - {title: A, articles: [a]}\n"),
      ], settings: "home: {lead: a}\n")
    #expect(
      help == [
        "warning unpublished: until then it is left out here; or name another",
        "warning unpublished: until then it is left out here; or name another",
      ])
  }

  @Test func `an own field outside of extra, a quoted rating, an address without its scheme`() async
  {
    #expect(
      await help(
        [
          "articles/a.md": articleText(
            "[x](www.example.org/a)", fields: "sponsor: Klassiki\nrating: \"3.5\"\n")
        ],
        settings: "extra: {article: {sponsor: text}}\nrating-scale: {best: 5}\n") == [
          "error unknown-field: write a line “extra:”, and below it, indented by two spaces, “sponsor: …”",
          "error unknown-file: an address of the web begins with https://: https://www.example.org/a",
        ])
  }

  @Test(arguments: [
    ("jane@example.org", "an address of mail begins with mailto: mailto:jane@example.org"),
    ("logo@2x.png", "put the file beside the article, and write its name alone"),
    ("jane@example", "put the file beside the article, and write its name alone"),
  ])
  func `an address of mail`(_ address: String, _ told: String) async {
    #expect(
      await help(["articles/a.md": articleText("[x](\(address))")])
        == ["error unknown-file: \(told)"])
  }

  @Test func `an old address that is a present one`() async {
    #expect(
      await help([
        "articles/a.md": articleText(),
        "articles/b.md": articleText(fields: "aliases: [/articles/a/]"),
      ]) == ["error same-address: remove it from “aliases:”"])
  }

  @Test(arguments: [
    ("Виктор Цой", "Виктор Тсой", 1), ("René Roe", "Rene Roe", 0),
    ("Anna Strauß", "Anna Strauss", 1),
    ("Anna \"A\" Roe", "Anna “A” Roe", 0), ("Anna \"A\" Roe", "Anna A Roe", 1),
    ("Anna Roe, Jr.", "Anna Roe Jr.", 1), ("Anna\u{A0}Roe", "Anna Roe", 0),
  ])
  func `two spellings of somebody without a record`(
    _ one: String, _ other: String, _ count: Int
  ) async {
    let site = await TestSite([
      "films/f.md": record("F", "directors:\n  - \(one)\n"),
      "films/g.md": record("G", "directors:\n  - \(other)\n"),
    ])
    #expect(site.problemIDs == [String](repeating: "spelled-two-ways", count: count))
  }
}
