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

  @Test(arguments: [
    ("en", "Questions by A in conversation with B", "translated by C"),
    ("de", "Fragen von A im Gespräch mit B", "übersetzt von C"),
    ("fr", "Propos recueillis par A, entretien avec B", "traduction de C"),
    ("ru", "Вопросы: A. Ответы: B", "Перевод: C"),
    ("uk", "Запитання: A. Відповіді: B", "Переклад: C"),
    ("kk", "Сұрақтар: A. Жауаптар: B", "Аударма: C"),
    ("ka", "კითხვები: A. პასუხები: B", "თარგმანი: C"),
  ])
  func `the parts of a byline stand apart`(
    language: String, conversation: String, translation: String
  ) async throws {
    let fields = ["interviewers", "interviewees", "translators"]
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          fields: zip(fields, ["A", "B", "C"]).map { "\($0):\n  - \($1)\n" }.joined())
      ], settings: "language: \(language)\n", theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/articles/a/"))
    let links = ["A", "B", "C"].reduce("<span>\(conversation)</span> <span>\(translation)</span>") {
      $0.replacing(
        $1 == "A" ? " A" : " \($1)<",
        with: " <a href=\"/people/\($1.lowercased())/\"><bdi>\($1)</bdi></a>"
          + ($1 == "A" ? "" : "<"))
    }
    #expect(page.contains("<p class=\"byline parts\">\(links)</p>"))
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
          + "<a href=\"/people/ann-roe/\"><bdi>Ann Roe</bdi></a> (pictures &amp; sound)</span>"))
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
