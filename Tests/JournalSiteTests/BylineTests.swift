import JournalSite
import Testing

/// What the words of `journal.yaml` and of bylines look like on a page.
@Suite struct BylineTests {
  private func kinds(_ language: String, _ kinds: String, _ files: [String: String] = [:]) async
    -> TestSite
  {
    var all = [
      "articles/a.md": articleText(kind: "review", fields: "rating: 3.5"),
      "templates/kind.html": "{{ page.title }}",
      "templates/article.html":
        "{{ article.kicker }} {{ article.kind-address }} {{ article.rating | default: \"-\" }}",
    ]
    all.merge(files) { $1 }
    return await TestSite(
      all,
      settings: "language: \(language)\nkinds: \(kinds)\nrating-scale: {worst: 0, best: 5}\n")
  }

  @Test(arguments: [
    ("en", "Review /reviews/ 3.5/5", "Reviews"), ("de", "Kritik /reviews/ 3,5/5", "Kritiken"),
    ("fr", "Critique /reviews/ 3,5/5", "Critiques"),
    ("ru", "Рецензия /reviews/ 3,5/5", "Рецензии"), ("uk", "Рецензія /reviews/ 3,5/5", "Рецензії"),
    ("kk", "Рецензия /reviews/ 3,5/5", "Рецензиялар"),
    ("ka", "რეცენზია /reviews/ 3,5/5", "რეცენზიები"),
  ])
  func `a kind without a label is named in the language of the journal`(
    language: String, article: String, index: String
  ) async {
    let site = await kinds(language, "[review]")
    #expect(site.problems == "")
    #expect(site.body == article)
    #expect(site.page("/reviews/") == index)
  }

  @Test func `the journal's own words go before`() async {
    let own = await kinds("ru", "{review: {label: Отзыв, plural: Отзывы}}")
    #expect(own.body == "Отзыв /otzyvy/ 3,5/5")
    #expect(own.page("/otzyvy/") == "Отзывы")
    let label = await kinds("en", "{review: {label: Notice}}")
    #expect(label.page("/notices/") == "Notices")
    let strings = await kinds(
      "ru", "[review]",
      ["templates/strings/ru.yaml": "kind-review: Отклик\nkinds-review: Отклики\n"])
    #expect(strings.problems == "")
    #expect(strings.body == "Отклик /reviews/ 3,5/5")
    #expect(strings.page("/reviews/") == "Отклики")
  }

  @Test func `a note in a byline is printed behind the name`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          fields: "authors:\n  - Jane Doe (text)\n  - Ann Roe (pictures & sound)\n"),
        "issues/1.md": record("One", "editors:\n  - Jane Doe (guest)\n"),
      ], theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/articles/a/"))
    #expect(
      page.contains(
        "By <a href=\"/people/jane-doe/\"><bdi>Jane Doe</bdi></a> (text) and "
          + "<a href=\"/people/ann-roe/\"><bdi>Ann Roe</bdi></a> (pictures &amp; sound)</p>"))
    #expect(site.page("/issues/1/")?.contains("<bdi>Jane Doe</bdi></a> (guest)") == true)
  }

  @Test func `articles of one headline are told apart in the title bar`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText(title: "Winter"),
        "articles/b.md": articleText(title: "Winter", date: "2023-05"),
        "articles/c.md": articleText(title: "Winters"),
      ], theme: [:])
    #expect(site.page("/articles/a/")?.contains("<title>Winter (2 May 2024) · The Steppe<") == true)
    #expect(site.page("/articles/b/")?.contains("<title>Winter (May 2023) · The Steppe<") == true)
    #expect(site.page("/articles/c/")?.contains("<title>Winters · The Steppe<") == true)
  }
}
