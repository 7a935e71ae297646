import JournalSite
import Testing

/// The indexes of the journal's own fields: `{type: text, index: true}`.
@Suite struct FieldIndexTests {
  private static let settings = """
    navigation: [sponsor]
    extra:
      article:
        sponsor: {type: text, index: true, label: Sponsors}
        film-of-the-month: {type: film, index: true}
        guests: {type: [person], index: true}
        marks: {type: [number], index: true}
        seen: {type: date, index: true}
        mood: text
      film:
        sponsor: {type: [text], index: true}

    """

  private static let files = [
    "articles/a.md": articleText(
      date: "2024-05-03",
      fields: """
        extra:
          sponsor: Klassiki
          film-of-the-month: madina-2023
          guests: [Madina Akylbek, Aizhan Kassymbek]
          marks: [10, 2, 7.5]
          seen: 2024-04
          mood: calm

        """),
    "articles/b.md": articleText(
      date: "2024-05-02", fields: "extra:\n  sponsor: KLASSIKI\n  guests: [Madina Akylbek]\n"),
    "articles/c.md": articleText(
      date: "2024-05-01", fields: "extra:\n  sponsor: KLASSIKI\n  seen: 2024-04-30\n"),
    "articles/d.md": articleText(date: "2024-04-01", fields: "extra:\n  sponsor: \"?!\"\n"),
    "films/madina-2023.md": madina,
    "films/the-fire-2021.md": record(
      "The Fire", "year: 2021\nextra:\n  sponsor: [Arte, klassiki, Arte]\n"),
  ]

  private static let usual = [
    "/articles/", "/films/", "/people/", "/archive/", "/directors/", "/essays/", "/search/",
    "/festivals/",
  ]

  @Test func `a number and its negative are two values`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(fields: "extra:\n  mark: 2\n"),
        "articles/b.md": articleText(fields: "extra:\n  mark: -2\n"),
      ], settings: "extra: {article: {mark: {type: number, index: true}}}\n")
    #expect(
      site.addresses.filter { $0.hasPrefix("/mark/") } == ["/mark/", "/mark/2/", "/mark/minus-2/"])
  }

  @Test func `numbers stand by value, those below nothing first`() async {
    var files: [String: String] = [:]
    for (place, mark) in ["2", "-10", "0", "7.5", "-2", "10"].enumerated() {
      files["articles/a\(place).md"] = articleText(fields: "extra:\n  mark: \(mark)\n")
    }
    let site = await TestSite(
      files, settings: "extra: {article: {mark: {type: number, index: true}}}\n")
    #expect(
      site.site.plan.rankings.fields.indexes.first?.groups.map(\.label)
        == ["-10", "-2", "0", "2", "7.5", "10"])
  }

  @Test func `every value has a page, and every field that has values`() async {
    let site = await TestSite(Self.files, settings: Self.settings)
    #expect(site.problems == "")
    #expect(
      site.addresses.filter { address in !Self.usual.contains { address.hasPrefix($0) } } == [
        "/", "/404.html", "/film-of-the-month/", "/film-of-the-month/madina-2023/", "/guests/",
        "/guests/aizhan-kassymbek/", "/guests/madina-akylbek/", "/marks/", "/marks/10/",
        "/marks/2/", "/marks/7-5/", "/seen/", "/seen/2024-04-30/", "/seen/2024-04/", "/sponsor/",
        "/sponsor/arte/", "/sponsor/klassiki/",
      ])
  }

  @Test(arguments: [
    (
      "/sponsor/",
      """
      Sponsors 1/1
      Arte /sponsor/arte/ 0 1
      KLASSIKI /sponsor/klassiki/ 3 1

      """
    ),
    ("/sponsor/klassiki/", "Sponsors: KLASSIKI 1/1\na\nb\nc\nthe-fire-2021\n"),
    (
      "/guests/",
      """
      Guests 1/1
      Madina Akylbek /guests/madina-akylbek/ 2 0
      Aizhan Kassymbek /guests/aizhan-kassymbek/ 1 0

      """
    ),
    ("/marks/", "Marks 1/1\n2 /marks/2/ 1 0\n7.5 /marks/7-5/ 1 0\n10 /marks/10/ 1 0\n"),
    (
      "/film-of-the-month/",
      "Film of the month 1/1\nMadina /film-of-the-month/madina-2023/ 1 0\n"
    ),
    ("/", "Sponsors /sponsor/\nlead a\nlatest b\nlatest c\nlatest d\n"),
  ])
  func `what an index lists`(address: String, page: String) async {
    let site = await TestSite(Self.files, settings: Self.settings)
    #expect(site.page(address) == page)
  }

  @Test func `long indexes go on on further pages`() async {
    var files: [String: String] = [:]
    for number in 1...251 {
      files["articles/a-\(number).md"] = articleText(
        fields: "extra:\n  sponsor: S \(number)\n  seen: 2024\n")
    }
    let site = await TestSite(files, settings: Self.settings)
    #expect(site.problems == "")
    #expect(
      site.page("/sponsor/page/2/") == "Sponsors 2/2\nS 251 /sponsor/s-251/ 1 0\n")
    #expect(site.page("/seen/2024/page/6/")?.hasPrefix("Seen: 2024 6/6\na-") == true)
    #expect(site.page("/seen/2024/page/7/") == nil)
  }

  @Test func `the built-in theme leads to them`() async throws {
    let site = await TestSite(Self.files, settings: Self.settings, theme: [:])
    #expect(site.problems == "")
    let article = try #require(site.page("/articles/a/"))
    #expect(
      article.contains(
        "<div><dt>Sponsors</dt><dd><a href=\"/sponsor/klassiki/\"><bdi>KLASSIKI</bdi></a></dd></div>"
      ))
    #expect(article.contains("<li><a href=\"/film-of-the-month/\">Film of the month</a></li>"))
    let film = try #require(site.page("/films/the-fire-2021/"))
    #expect(film.contains("<bdi>Arte</bdi></a> and <a href=\"/sponsor/klassiki/\">"))
    let index = try #require(site.page("/sponsor/"))
    #expect(
      index.contains(
        "<bdi>KLASSIKI</bdi></a> <span class=\"count\">3 articles</span> "
          + "<span class=\"count\">1 film</span></li>"))
    let value = try #require(site.page("/sponsor/klassiki/"))
    #expect(value.contains("<title>Sponsors: KLASSIKI · The Steppe</title>"))
    #expect(value.contains("<li><a href=\"/sponsor/\">Sponsors</a></li>"))
  }

  @Test func `search engines and readers of feeds are told`() async throws {
    let site = await TestSite(Self.files, settings: Self.settings)
    let sitemap = try #require(site.file("/sitemap.xml"))
    #expect(sitemap.contains("<url><loc>https://journal.example/sponsor/</loc></url>"))
    #expect(
      sitemap.contains(
        "<loc>https://journal.example/sponsor/klassiki/</loc><lastmod>2024-05-03</lastmod>"))
    let feed = try #require(site.file("/sponsor/klassiki/feed.xml"))
    #expect(feed.contains("<title>Sponsors: KLASSIKI · The Steppe</title>"))
    #expect(site.file("/sponsor/arte/feed.xml") == nil)
  }

  @Test func `a field of which nothing is said has no index`() async {
    let site = await TestSite(["articles/a.md": articleText()], settings: Self.settings)
    #expect(site.problems == "")
    #expect(!site.addresses.contains("/sponsor/"))
  }

  @Test func `its address is taken, even where it has no values`() async {
    let site = await TestSite(
      ["articles/a.md": articleText(), "pages/sponsor.md": record("Sponsor")],
      settings: Self.settings)
    #expect(site.problemIDs == ["reserved-address"])
    #expect(site.problems.contains("content/pages/sponsor.md"))
  }

  @Test(arguments: [
    ("article: {films: {type: text, index: true}}", "reserved-address"),
    ("article: {essays: {type: text, index: true}}", "reserved-address"),
    ("article: {mood: {type: boolean, index: true}}", "wrong-setting"),
    ("person: {mood: {type: text, index: true}}", "wrong-setting"),
    ("article: {心: {type: text, index: true}}", "wrong-setting"),
  ])
  func `what cannot have an index is told`(extra: String, problem: String) async {
    let site = await TestSite(
      ["articles/a.md": articleText()], settings: "kinds: [essay]\nextra: {\(extra)}\n")
    #expect(site.problemIDs == [problem])
  }
}
