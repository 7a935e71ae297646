import JournalSite
import Testing

/// What references mean that could be read in two ways, and what stands in a list twice.
@Suite struct ReferenceTests {
  @Test(arguments: [
    ("goEast Winter 2024: Competition", "goeast Winter 2024 Competition"),
    ("goEast winter 2024", "goeast Winter 2024 -"),
    ("goEast 2024 bis", "goeast 2024 bis -"),
    ("goEast 50 / 51", "goeast 50 / 51 -"),
    ("goEast Winter Winter 2024", "goeast-winter Winter 2024 -"),
    ("goEast 2024", "goeast 2024 -"),
  ])
  func `an edition is what the festival’s record says`(
    _ reference: String, _ expected: String
  ) async {
    let editions =
      "[{edition: Winter 2024}, {edition: 2024 bis}, {edition: 50 / 51}, {edition: 2024}]"
    let site = await TestSite.article(
      "Text.", fields: "festivals:\n  - \(reference)\n",
      with: [
        "festivals/goeast.md": record("goEast", "editions: \(editions)\n", key: "name"),
        "festivals/goeast-winter.md": record(
          "goEast Winter", "editions: [{edition: Winter 2024}]\n", key: "name"),
      ])
    #expect(site.problems == "")
    #expect(
      site.journal.articles[0].festivals.map {
        let id = site.journal.festivals[$0.festival].id
        return "\(id) \($0.edition ?? "-") \($0.section ?? "-")"
      } == [expected])
    #expect(site.journal.festivals.count == 2)
  }

  @Test func `nobody stands in a list twice, by whatever name`() async {
    let site = await TestSite([
      "people/jane-doe.md": record("Jane Doe", "also-known-as: [J. D.]\n", key: "name"),
      "films/f-2021.md": record(
        "F",
        """
        directors: [Ann Roe, Ann Roe]
        countries: [KZ, Kazakhstan]
        languages: [kk, kk]
        companies: [Qara, Qara]
        cast:
          - Ann Roe: Alma
          - Ann Roe: the ghost
          - Ann Roe: Alma
        crew:
          - DoP: J. D.
          - Director of Photography: [Jane Doe, Bo Doe]
        festivals: [goEast 2024, goEast 2024]

        """),
      "articles/a.md": articleText(
        fields: """
          authors: [Jane Doe, J. D., Jane Doe (text)]
          translators: [Ann Roe, ann-roe]
          interviewers: [Ann Roe, ann-roe]
          interviewees: [Bo Doe, Bo Doe]
          films: [F, f-2021]
          topics: [Steppe, steppe]
          """),
    ])
    #expect(site.problemIDs == [String](repeating: "listed-twice", count: 11))
    #expect(
      site.problems.hasPrefix(
        """
        content/articles/a.md:5:21: warning: “J. D.” stands in this list twice
            5 | authors: [Jane Doe, J. D., Jane Doe (text)]
              |                     ^^^^^
           help: remove one of the two  [listed-twice]

        """))
    let film = site.film("f-2021")
    #expect(film?.directors.count == 1)
    #expect(film?.cast.count == 2)
    #expect(film?.crew.count == 2)
    #expect(film?.festivals.count == 1)
    #expect(film?.record.countries == [.code("KZ")])
    #expect(film?.record.languages == ["kk"])
    #expect(film?.record.companies == ["Qara"])
    #expect(site.person("jane-doe")?.articlesBy.count == 1)
    #expect(site.person("jane-doe")?.filmography.count == 1)
    #expect(site.person("ann-roe")?.translated.count == 1)
    #expect(site.person("ann-roe")?.interviewed.count == 1)
    #expect(site.person("bo-doe")?.conversations.count == 1)
    #expect(film?.articlesAbout.count == 1)
  }

  @Test func `a word in brackets is the id of a record of this name, and no other`() async {
    let site = await TestSite([
      "people/greta.md": record("Greta Blum", key: "name"),
      "people/greta-blum-1980.md": record("Greta Blum", key: "name"),
      "people/voice.md": record("Somebody Else", key: "name"),
      "films/f-2021.md": record(
        "F", "cast:\n  - Greta Blum (greta)\n  - Greta Blum (greta-blum-1980) (voice)\n"),
    ])
    #expect(site.problems == "")
    #expect(
      site.film("f-2021")?.cast.map {
        "\(site.journal.people[$0.person].id) \($0.note ?? "-")"
      } == ["greta -", "greta-blum-1980 voice"])
  }

  @Test func `an id in brackets that is one letter from that of a record of this name`() async {
    var files = [
      "people/greta-blum-1980.md": record("Greta Blum", key: "name"),
      "films/f-2021.md": record("F", "directors:\n  - Greta Blum (greta-blum-1981)\n"),
    ]
    #expect(
      await TestSite(files).problems == """
        content/films/f-2021.md:4:5: warning: no “Greta Blum” has the id “greta-blum-1981”
            4 |   - Greta Blum (greta-blum-1981)
              |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           help: did you mean greta-blum-1980? For somebody else, write “distinct-from: greta-blum-1981” in content/people/greta-blum-1980.md  [nearly-the-same]

        """)
    files["people/greta-blum-1980.md"] = record(
      "Greta Blum", "distinct-from: greta-blum-1981\n", key: "name")
    #expect(await TestSite(files).problems == "")
  }

  @Test func `a former name is nobody else’s, and slips in it are told`() async {
    let site = await TestSite([
      "people/new-name.md": record("New Name", "former-names: [Former Oldname]\n", key: "name"),
      "films/f-2021.md": record("F", "directors:\n  - Former Oldname (former-oldname)\n"),
      "films/g-2021.md": record("G", "directors:\n  - Former Oldnam\n"),
    ])
    #expect(
      site.problems == """
        content/films/g-2021.md:4:5: warning: “Former Oldnam” differs from “Former Oldname” by one letter
            4 |   - Former Oldnam
              |     ^^^^^^^^^^^^^
           help: mend the name, or write “distinct-from: Former Oldnam” in content/people/new-name.md  [nearly-the-same]

        """)
    #expect(site.person("new-name")?.filmography.count == 1)
    #expect(site.person("former-oldname") == nil)
  }

  @Test func `translations of one another are told once`() async {
    let site = await TestSite([
      "articles/a.md": articleText(fields: "translation-of: b"),
      "articles/b.md": articleText(fields: "translation-of: c"),
      "articles/c.md": articleText(fields: "translation-of: b"),
    ])
    #expect(
      site.problems == """
        content/articles/b.md:5:17: error: the article “b” refers to itself, or others lead back to it
            5 | translation-of: c
              |                 ^
           help: write the id of another, or remove the line  [refers-to-itself]

        """)
  }

  @Test(arguments: [
    ("missing.jpg", "put the file beside the article, and write its name alone"),
    ("harbor.jpg", "did you mean harbour.jpg?"), ("harbour.png", "did you mean harbour.jpg?"),
    ("stills/harbour.jpg", "did you mean harbour.jpg?"),
    ("Snow.jpg", "did you mean madina/snow.jpg?"),
  ])
  func `for a picture that is missing, only pictures of such a name are meant`(
    name: String, help: String
  ) async {
    let site = await TestSite(
      ["articles/a.md": articleText("![A](\(name))")],
      pictures: ["articles/harbour.jpg", "articles/madina/snow.jpg", "articles/camera.svg"],
      others: ["articles/other.txt", "articles/missing.docx"])
    #expect(site.problems.contains("help: \(help)  [unknown-file]"))
  }

  @Test func `a link to a file keeps what stands behind its name`() async {
    let site = await TestSite(
      ["articles/a.md": articleText("[a](x.pdf#page=2) [b](x.pdf?dl=1#p) [d](y.pdf?z)")],
      others: ["articles/x.pdf"])
    #expect(site.problemIDs == ["unknown-file"])
    #expect(
      site.body == """
        <p><a href="/articles/x.pdf#page=2">a</a> <a href="/articles/x.pdf?dl=1#p">b</a> d</p>

        """)
    #expect(site.journal.files == ["content/articles/x.pdf"])
  }

  @Test(arguments: [
    ("Mary Jane Roe came. Jane Roe went.", "Mary Jane Roe came. LINK went."),
    ("Jane Roe Smith’s film, and Jane Roe.", "Jane Roe Smith’s film, and LINK."),
    ("Anna Jane Roe and Jane Roes.", "Anna LINK and Jane Roes."),
    ("NotMary Jane Roe.", "NotMary LINK."),
    ("Old O’Jane Jane Roe Poe, Jane Roe Poe.", "Old O’Jane Jane Roe Poe, LINK Poe."),
    ("Mary\nJane Roe.", "Mary\nJane Roe."),
    ("Jane Roe, Smith.", "LINK, Smith."),
  ])
  func `a name in a longer name of somebody else is not linked`(
    _ text: String, _ expected: String
  ) async {
    let site = await TestSite.article(
      text, fields: "people: [Jane Roe]",
      with: [
        "films/f-2021.md": record(
          "F", "directors: [Mary Jane Roe, Jane Roe Smith, \"Old O'Jane Jane Roe Poe\"]\n")
      ])
    #expect(site.problems == "")
    let link = "<a href=\"/people/jane-roe/\">Jane Roe</a>"
    let html = expected.split(separator: "LINK", omittingEmptySubsequences: false)
      .joined(separator: link)
    #expect(site.body == "<p>\(html)</p>\n")
  }
}
