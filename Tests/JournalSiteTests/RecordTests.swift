import FrontMatter
import JournalSite
import Markdown
import Testing

/// Records of every kind, read into their values.
@Suite struct RecordTests {
  @Test func `sixty seconds are a minute`() {
    #expect(Runtime("4m75s") == nil)
    #expect(Runtime("1h60m") == nil)
    #expect(Runtime("75s")?.seconds == 75)
    #expect(Runtime("90m")?.seconds == 5400)
  }

  @Test func `a film`() async throws {
    let site = await TestSite(
      [
        "films/madina-2023.md": """
        ---
        title: Madina
        title-language: kk
        sort-title: Madina, the
        original-title: {kk: Мәдина, ru: Мадина}
        also-known-as: [Madina of Aktau, "M, again"]
        year: 2023
        production: 2022
        form: documentary
        directors: [Aizhan Kassymbek]
        countries: [KZ, SUHH, West Germany, Kazakhstan]
        languages: [kk, ru-Latn]
        runtime: 4m30s
        companies: [Qara Studios]
        colour: black and white
        ratio: 2.39:1
        awards: [Golden Lily]
        trailer: https://example.org/trailer
        crew:
          - Cinematographer: Aigul Nurbulatova
          - Catering: [A, B]
        showings:
          - {at: Klassiki, url: "https://example.org", from: 2024-04-25, until: 2024-05-16, partner: goEast, access: subscription}
        dedication: To *them*
        ids: {wikidata: Q1, imdb: tt0000001}
        stills:
          - ![One](one.jpg)
          - ![Two](one.jpg "Two")
        still: ![Main](one.jpg)
        aliases: [/madina/]
        remake-of: fire-2021
        part-of: fire-2021
        ---
        A synopsis.

        """,
        "films/fire-2021.md": fire,
      ], pictures: ["films/one.jpg"])
    #expect(site.problems == "")
    let film = try #require(site.film("madina-2023"))
    #expect(film.record.titleLanguage == "kk")
    #expect(film.record.sortTitle == "Madina, the")
    #expect(film.record.allTitles == ["Madina", "Мәдина", "Мадина", "Madina of Aktau", "M, again"])
    #expect(film.record.year == .year(2023))
    #expect(film.record.production == 2022)
    #expect(film.record.form == .documentary)
    #expect(
      film.record.countries == [.code("KZ"), .code("SUHH"), .other("West Germany")])
    #expect(film.record.languages == ["kk", "ru-Latn"])
    #expect(film.record.runtime?.seconds == 270)
    #expect(film.record.companies == ["Qara Studios"])
    #expect(film.record.colour == "black and white")
    #expect(film.record.ratio == "2.39:1")
    #expect(film.record.awards == ["Golden Lily"])
    #expect(film.record.trailer == "https://example.org/trailer")
    #expect(
      film.crew.map(\.part) == [
        .crew(.known("director-of-photography")), .crew(.other("Catering")),
        .crew(.other("Catering")),
      ])
    let showing = try #require(film.record.showings.first)
    #expect(showing.at == "Klassiki")
    #expect(showing.until.map(CalendarDay.init(lastOf:)) == CalendarDay(daysSince1970: 19_859))
    #expect(showing.partner == "goEast")
    #expect(showing.access == "subscription")
    #expect(film.record.identifiers.map(\.scheme) == ["wikidata", "imdb"])
    #expect(film.stills.map(\.alt) == ["Main", "One", "Two"])
    #expect(film.stills.first?.size?.width == 1600)
    #expect(film.dedication?.markdown.plainText() == "To them")
    #expect(film.remakeOf.map { site.journal.films[$0].id } == "fire-2021")
    #expect(site.film("fire-2021")?.parts.map { site.journal.films[$0].id } == ["madina-2023"])
  }

  @Test func `a list of films`() async throws {
    let site = await TestSite([
      "films/goeast-2024.yaml": """
      - id: one-2024
        title: One
        year: 2024
        synopsis: It is *one*.
      - id: two-2024
        title: #2
        directors: [Aizhan Kassymbek]

      """
    ])
    #expect(site.problems == "")
    #expect(site.journal.films.map(\.id) == ["one-2024", "two-2024"])
    #expect(site.journal.films.map(\.record.title) == ["One", "#2"])
    #expect(site.film("one-2024")?.body.markdown.plainText() == "It is one.")
  }

  @Test(
    arguments: [
      ("2023", FilmYear.year(2023), "2023"), ("c. 1930", .circa(1930), "c. 1930"),
      ("c.1930", .circa(1930), "c. 1930"), ("1926–1928", .range(1926, 1928), "1926–1928"),
      ("1926-1928", .range(1926, 1928), "1926–1928"),
      ("1926 – 1928", .range(1926, 1928), "1926–1928"),
      ("unfinished", .unfinished, "unfinished"), ("unknown", .unknown, nil),
    ] as [(String, FilmYear, String?)])
  func `a year`(_ text: String, _ year: FilmYear, _ printed: String?) {
    #expect(FilmYear(text) == year)
    #expect(FilmYear(text)?.text == printed)
  }

  @Test(arguments: [
    "", "23", "1869", "2200", "20233", "about 1930", "1928–1926", "1926–", "–", "c. ", "２０２３",
  ])
  func `what is no year`(_ text: String) { #expect(FilmYear(text) == nil) }

  @Test(arguments: [
    ("90", 5400, 90), ("4m30s", 270, 5), ("1h30m", 5400, 90), ("45s", 45, 1), ("2h", 7200, 120),
  ])
  func `a running time`(_ text: String, _ seconds: Int, _ minutes: Int) {
    #expect(Runtime(text)?.seconds == seconds)
    #expect(Runtime(text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "0", "-5", "90 min", "4m30", "m", "1.5h", "99999999999999999999", "9999999999999999999h",
    "100000",
  ])
  func `what is no running time`(_ text: String) { #expect(Runtime(text) == nil) }

  @Test(arguments: [
    ("KZ", Country.code("KZ")), ("Georgia", .code("GE")), ("SUHH", .code("SUHH")),
    ("YUCS", .code("YUCS")),
    ("CSHH", .code("CSHH")), ("DDDE", .code("DDDE")), ("Soviet Union", .code("SUHH")),
    ("Yugoslavia", .code("YUCS")), ("Czechoslovakia", .code("CSHH")),
    ("East Germany", .code("DDDE")),
    ("West Germany", .other("West Germany")), ("XX", .other("XX")),
  ])
  func `a country`(_ typed: String, _ country: Country) {
    #expect(Country(typed: typed) == country)
  }

  @Test(arguments: [
    ("DoP", Role.known("director-of-photography")),
    ("cinematographer", .known("director-of-photography")),
    ("Director of Photography", .known("director-of-photography")),
    ("Screenplay", .known("screenplay")),
    ("Montage", .known("editor")), ("Catering", .other("Catering")),
  ])
  func `a role`(_ typed: String, _ role: Role) { #expect(Role(typed: typed) == role) }

  @Test func `a person, a festival, an issue, a topic, a series, a page`() async throws {
    let site = await TestSite(
      [
        "people/wong-kar-wai.md": record(
          "Wong Kar-wai",
          "family-first: true\nborn: 1958-07\ndied: 2090\nids: {imdb: nm1}\n"
            + "portrait: ![A man](p.jpg \"Him | K\")\n", key: "name", "A *life*."),
        "festivals/goeast.md": record(
          "goEast",
          "place: Wiesbaden\neditions:\n  - {edition: 2025}\n  - {edition: 2024, from: 2024-04-24, until: 2024-04-30}\n",
          key: "name"),
        "issues/103.md": record(
          "Issue 103",
          "number: 103\ndate: 2024-06\neditors: [Jane Doe]\nsections:\n"
            + "  - {title: Features, articles: [a, b]}\n  - {title: More, articles: [b]}\n",
          "The editorial."),
        "topics/central-asia.md": record("Central Asia", "", "Text."),
        "series/winters.md": record("Winters"),
        "pages/about.md": record("About", "", "Us."),
        "articles/a.md": articleText(date: "2024-01-01", fields: "series: Winters"),
        "articles/b.md": articleText(
          date: "2024-01-02", fields: "series: winters\ntopics: [central-asia]"),
        "articles/c.md": articleText(date: "2024-01-03", fields: "issue: 103"),
      ], pictures: ["people/p.jpg"])
    #expect(site.problemIDs == ["listed-twice"])
    let person = try #require(site.person("wong-kar-wai"))
    #expect(person.record.familyFirst)
    #expect(person.portrait?.alt == "A man")
    #expect(person.body.markdown.plainText() == "A life.")
    #expect(site.festival("goeast")?.editions.map(\.edition) == ["2024", "2025"])
    let issue = try #require(site.journal.issues.first)
    #expect(issue.number == "103")
    let sections = issue.sections.map { section in
      "\(section.title ?? "-"): "
        + section.articles.map { site.journal.articles[$0].id }.joined(separator: ", ")
    }
    #expect(sections == ["Features: a, b", "-: c"])
    let ids = { (articles: [ID<Article>]) in articles.map { site.journal.articles[$0].id } }
    #expect(ids(site.journal.series[0].articles) == ["a", "b"])
    #expect(ids(site.journal.topics[0].articles) == ["b"])
    #expect(site.page("/about/") == "<p>Us.</p>\n")
    #expect(site.page("/people/") == "1/1\nD: Doe, Jane;\nW: Wong Kar-wai;\n")
  }

  @Test func `an article's fields`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "1999. A year.\n2001. Another.", kind: "list",
          fields: """
            updated: 2024-05-03
            slug: winter
            language: ru
            translated-from: kk
            canonical: https://example.org/a
            rating: 3.5
            corrections:
              - {date: 2024-05-04, text: "A *name*."}
            """),
        "articles/b.md": articleText(date: "2024-05-01", fields: "translation-of: a\nlanguage: en"),
        "articles/c.md": articleText(date: "2024-04-01", fields: "translation-of: a\nlanguage: kk"),
      ], settings: "rating-scale: {worst: 0, best: 5, step: 0.5}\n")
    #expect(site.problems == "")
    let article = site.journal.articles[0]
    #expect(article.record.slug == "winter")
    #expect(article.record.language == "ru")
    #expect(article.record.translatedFrom == "kk")
    #expect(article.record.canonical == "https://example.org/a")
    #expect(article.record.rating == .number(3.5))
    #expect(article.prose.corrections.map { $0.text.markdown.plainText() } == ["A name."])
    #expect(
      site.journal.articles.map { $0.translations.map { site.journal.articles[$0].id } } == [
        ["b", "c"], ["a", "c"], ["a", "b"],
      ])
    #expect(site.page("/articles/winter/")?.contains("<ol start=\"1999\">") == true)
  }

  @Test(
    arguments: [
      ("{worst: 0, best: 5, step: 0.5}", "0", Rating.number(0)),
      ("{worst: 0, best: 5, step: 0.5}", "5", .number(5)),
      ("{worst: 1, best: 2, step: 0.1}", "1.7", .number(1.7)),
      ("[poor, fair, good]", "good", .mark(2)),
      ("[1, 2, 3]", "2", .mark(1)), ("[★, ★★]", "★★", .mark(1)),
      ("{worst: 0, best: 5, step: 0.5}", "3.3", nil),
      ("{worst: 0, best: 5, step: 0.5}", "6", nil), ("{worst: 0, best: 5, step: 0.5}", "-1", nil),
      ("{worst: 0, best: 5, step: 0.5}", "good", nil), ("[poor, fair, good]", "bad", nil),
    ] as [(String, String, Rating?)])
  func `a rating`(_ scale: String, _ typed: String, _ rating: Rating?) async {
    let site = await TestSite.article(
      "Text.", kind: "review", fields: "rating: \(typed)", settings: "rating-scale: \(scale)\n")
    #expect(site.journal.articles.first?.record.rating == rating)
    #expect(site.problemIDs == (rating == nil ? ["bad-rating"] : []))
  }

  @Test func `titles load as typed`() async {
    let titles = [
      "No", "1917", "[REC]", "#Alive", "'71", "*batteries not included", "!Women Art Revolution",
      "Null",
      "On", "2:37", "{Proof}", "@home", "% of it", "1.10", "Screen Test #2", "Madina: a winter",
    ]
    var files: [String: String] = [:]
    for (index, title) in titles.enumerated() { files["films/f-\(index + 10).md"] = record(title) }
    let site = await TestSite(files)
    #expect(site.problems == "")
    #expect(site.journal.films.map(\.record.title) == titles)
  }

  @Test func `a second record of an id is told, and the first stays`() async {
    var files = ["articles/b.md": articleText(fields: "films: [m]")]
    for folder in ["a", "b"] {
      files["articles/\(folder)/x.md"] = articleText()
      files["films/\(folder)/m.md"] = record("M of \(folder)", "directors: [p]")
      files["people/\(folder)/p.md"] = record("P", key: "name")
      files["festivals/\(folder)/g.md"] = record("G", key: "name")
      files["topics/\(folder)/t.md"] = record("T")
      files["series/\(folder)/s.md"] = record("S")
      files["issues/\(folder)/i.md"] = record("I")
      files["pages/\(folder)/q.md"] = record("Q")
    }
    let site = await TestSite(files)
    #expect(site.problemIDs == [String](repeating: "duplicate-id", count: 8))
    #expect(site.journal.films.map(\.record.title) == ["M of a"])
    #expect(site.film("m")?.articlesAbout.count == 1)
  }
}
