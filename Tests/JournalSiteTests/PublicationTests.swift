import JournalSite
import Testing

/// Drafts, the future and what has expired: checked like all others, then left out.
@Suite struct PublicationTests {
  private static let today = TestSite.today

  private func addresses(_ fields: String, date: String = "2024-05-02", on options: PublicationDate)
    async -> [String]
  {
    await TestSite(
      ["articles/a.md": articleText(date: date, fields: fields)],
      options: SiteOptions(date: options)
    )
    .addresses.filter { $0.hasPrefix("/articles/") }
  }

  @Test(arguments: [
    ("", "2024-06-01", true), ("", "2024-06", true), ("", "2024", true), ("", "2024-06-02", false),
    ("", "2024-07", false), ("", "2025", false), ("draft: false", "2024-05-02", true),
    ("draft: true", "2024-05-02", false), ("expires: 2024-06-01", "2024-05-02", true),
    ("expires: 2024-05-31", "2024-05-02", false), ("expires: 2024-06", "2024-05-02", true),
    ("expires: 2024-05", "2024-05-02", false), ("expires: 2024", "2024-05-02", true),
  ])
  func `what is published on 1 June 2024`(_ fields: String, _ date: String, _ isPublished: Bool)
    async
  {
    let found = await addresses(fields, date: date, on: PublicationDate(today: Self.today))
    #expect(found == (isPublished ? ["/articles/", "/articles/a/"] : []))
  }

  @Test func `a preview includes drafts, or the future, and never what has expired`() async {
    let both = PublicationDate(today: Self.today, includesDrafts: true, includesFuture: true)
    #expect(await addresses("draft: true", date: "2030", on: both).count == 2)
    let drafts = PublicationDate(today: Self.today, includesDrafts: true)
    #expect(await addresses("draft: true", on: drafts).count == 2)
    #expect(await addresses("draft: true", date: "2030", on: drafts).isEmpty)
    let future = PublicationDate(today: Self.today, includesFuture: true)
    #expect(await addresses("", date: "2030", on: future).count == 2)
    #expect(await addresses("expires: 2023", on: both).isEmpty)
  }

  @Test func `what only a draft would make is left out`() async {
    let draft = articleText(
      "![x](s.jpg) [kit](kit.pdf) <film:fire-2021> <person:only-here>",
      fields: "draft: true\nauthors: [Only Here]\nfilms:\n  - Only (dir. Also Here, 2020)\n"
        + "topics: [Only]\nseries: Only\nfestivals:\n  - Only 2024\n  - goEast 2025\naliases: [/old/]"
    )
    let files = [
      "articles/a.md": draft, "films/fire-2021.md": fire,
      "festivals/goeast.md": record("goEast", key: "name"),
    ]
    let site = await TestSite(files, pictures: ["articles/s.jpg"], others: ["articles/kit.pdf"])
    #expect(site.problems == "")
    #expect(
      site.addresses == [
        "/", "/404.html", "/directors/", "/festivals/", "/festivals/goeast/", "/films/",
        "/films/decades/2020s/", "/films/fire-2021/", "/films/years/2021/", "/people/",
        "/people/aizhan-kassymbek/",
      ])
    #expect(site.site.plan.files.isEmpty)
    #expect(site.festival("goeast")?.editions.isEmpty == true)
    #expect(site.film("fire-2021")?.mentions.isEmpty == true)
    #expect(site.person("aizhan-kassymbek")?.isMarginal == true)
  }

  @Test func `a draft is checked like all others`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "[x](film:nope) [y](nope.pdf) [z](#nope) [w](article:b#nope) [v](/nope/)\n\n> [!nope]\n> x",
          kind: "interview",
          fields:
            "draft: true\npeople: [nobody-1]\nissue: 9\ntranslation-of: nope\nextra: {best: no-film}\n"
            + "still: ![x](nope.jpg)\nauthors: [Aizhan Kasymbek]"),
        "articles/b.md": articleText(),
        "people/aizhan-kassymbek.md": record("Aizhan Kassymbek", key: "name"),
      ], settings: "extra: {article: {best: film}}\n")
    #expect(
      site.problemIDs.sorted() == [
        "few-questions", "nearly-the-same", "unknown-address", "unknown-article", "unknown-callout",
        "unknown-file", "unknown-file", "unknown-film", "unknown-film", "unknown-fragment",
        "unknown-fragment", "unknown-issue", "unknown-person",
      ])
  }

  @Test func `front matter that names a draft is a warning, and the draft no translation`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(fields: "draft: true"),
        "articles/b.md": articleText(fields: "translation-of: a"),
        "issues/1.md": record("One", "sections:\n  - {title: All, articles: [a, b]}\n"),
      ], settings: "navigation: [reviews]\nhome: {lead: a, features: [a, b]}\n")
    #expect(site.problemIDs == ["unpublished", "unpublished", "unpublished", "unpublished"])
    #expect(site.journal.lead == nil)
    #expect(site.page("/") == "lead b\nfeature b\n")
    #expect(
      site.problems.hasPrefix(
        """
        content/articles/b.md:5:17: warning: the article “a” is not published
            5 | translation-of: a
              |                 ^
           help: until then the link prints its text alone  [unpublished]

        """))
  }
}
