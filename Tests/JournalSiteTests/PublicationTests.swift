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
        "/people/aizhan-kassymbek/", "/search/",
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

  /// What a draft makes and nothing else does.
  private static let makingDraft = articleText(
    "", title: "The Draft",
    fields: "draft: true\nauthors: [Only Here]\nfilms:\n  - Only (dir. Also Here, 2020)\n"
      + "topics: [Rare]\nseries: Rare\nfestivals: [Rare 2024]\naliases: [/old/]")

  @Test(arguments: [
    ("[x](film:only-2020)", "x"), ("<film:only-2020>", "<em>Only</em>"), ("[x](film:Only)", "x"),
    ("[x](person:only-here)", "x"), ("<person:also-here>", "Also Here"),
    ("[x](festival:rare)", "x"), ("[x](topic:rare)", "x"), ("[x](series:rare)", "x"),
    ("[x](article:d)", "x"), ("[x](<article:The Draft>)", "x"), ("[x](d.md#y)", "x"),
    ("[x](/articles/d/)", "x"), ("[x](/articles/d/#y)", "x"), ("[x](/films/only-2020/)", "x"),
    ("[x](/people/only-here)", "x"), ("[x](https://journal.example/people/also-here/)", "x"),
    ("[x](/topics/)", "x"), ("[x](/festivals/rare/)", "x"), ("[x](/old/)", "x"),
    ("<https://journal.example/topics/>", "https://journal.example/topics/"),
  ])
  func `a link to what only a draft makes prints its text`(_ link: String, _ text: String) async {
    let site = await TestSite([
      "articles/a.md": articleText(link), "articles/d.md": Self.makingDraft,
    ])
    #expect(site.problemIDs == ["unpublished"])
    #expect(site.page("/articles/a/") == "<p>\(text)</p>\n")
    let preview = await TestSite(
      ["articles/a.md": articleText(link), "articles/d.md": Self.makingDraft + "\n## Y\n"],
      options: SiteOptions(date: PublicationDate(today: Self.today, includesDrafts: true)))
    #expect(preview.problems == "")
  }

  @Test func `what only a draft makes is a warning in front matter, too`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          fields: "authors: [only-here]\nfilms: [only-2020, Only]\nextra: {best: only-2020}"),
        "articles/d.md": Self.makingDraft,
        "articles/e.md": articleText(
          fields: "draft: true\nauthors: [only-here]\ntopics: [no-topic]"),
      ], settings: "extra: {article: {best: film}}\n")
    #expect(
      site.problemIDs == [
        "unpublished", "unpublished", "unpublished", "unpublished", "unknown-topic",
      ])
    #expect(
      site.problems.hasPrefix(
        """
        content/articles/a.md:5:11: warning: nothing that is published makes the person “only-here”
            5 | authors: [only-here]
              |           ^^^^^^^^^
           help: until then it is left out here; to have the page now, make a record in content/people/  [unpublished]

        """))
  }

  @Test(arguments: [
    ("draft: true", "2024-05-02", "draft: true", "2024-05-02", 0),
    ("draft: true", "2024-05-02", "", "2030-01-01", 0),
    ("draft: true", "2024-05-02", "expires: 2024-05-20", "2024-05-02", 1),
    ("", "2030-01-01", "draft: true", "2024-05-02", 1), ("", "2030-01-01", "", "2030-01-01", 0),
    ("", "2030-01-01", "", "2030-01-02", 1),
    ("expires: 2024-05-20", "2024-05-02", "draft: true", "2024-05-02", 0),
  ])
  func `what is left out may speak of what appears no later`(
    _ fields: String, _ date: String, _ otherFields: String, _ otherDate: String, _ count: Int
  ) async {
    let links = ["[x](article:b)", "[x](b.md)", "[x](/articles/b/)"]
    for link in links {
      let site = await TestSite([
        "articles/a.md": articleText(link, date: date, fields: fields),
        "articles/b.md": articleText(date: otherDate, fields: otherFields),
      ])
      #expect(site.problemIDs == [String](repeating: "unpublished", count: count))
    }
  }

  @Test func `drafts may link to all that drafts make`() async {
    let site = await TestSite([
      "articles/d.md": Self.makingDraft,
      "articles/e.md": articleText(
        "<film:only-2020> [x](/people/only-here/) [y](/topics/) [z](/old/) <topic:rare> [w](/nope/)",
        fields: "draft: true"),
    ])
    #expect(site.problemIDs == ["unknown-address"])
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
      site.problems.contains(
        """
        content/articles/b.md:5:17: warning: the article “a” is not published
            5 | translation-of: a
              |                 ^
           help: until then it is left out here; or name another  [unpublished]

        """))
  }
}
