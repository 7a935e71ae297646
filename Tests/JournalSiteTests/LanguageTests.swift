import JournalSite
import Testing

/// What a journal in another language than English looks like.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "2 May 2024", "1 May 2024", "May 2024", "2024"),
    ("ru", "2\u{A0}мая 2024", "1\u{A0}мая 2024", "май 2024", "2024"),
    ("uk", "2\u{A0}травня 2024", "1\u{A0}травня 2024", "травень 2024", "2024"),
    ("fr", "2\u{A0}mai 2024", "1er\u{A0}mai 2024", "mai 2024", "2024"),
    ("de", "2.\u{A0}Mai 2024", "1.\u{A0}Mai 2024", "Mai 2024", "2024"),
    ("kk", "2024\u{A0}ж. 2\u{A0}мамыр", "2024\u{A0}ж. 1\u{A0}мамыр", "2024\u{A0}ж. мамыр", "2024"),
    ("ka", "2 მაისი, 2024", "1 მაისი, 2024", "მაისი, 2024", "2024"),
    ("pl", "2 May 2024", "1 May 2024", "May 2024", "2024"),
  ])
  func `a date is written as the language writes it`(
    language: String, second: String, first: String, month: String, year: String
  ) async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(date: "2024-05-02"),
        "articles/b.md": articleText(date: "2024-05-01"),
        "articles/c.md": articleText(date: "2024-05"),
        "articles/d.md": articleText(date: "2024"),
        "templates/article.html": "{{ article.date | date: \"d MMMM yyyy\" }}",
      ], settings: "language: \(language)\n")
    #expect(site.problems == "")
    let printed = ["a", "b", "c", "d"].map { site.page("/articles/\($0)/") }
    #expect(printed == [second, first, month, year])
  }

  @Test func `a pattern without the month’s name has plain numbers`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(date: "2024-05-01"),
        "templates/article.html": "{{ article.date | date: \"d/M/yyyy\" }}",
      ], settings: "language: fr\n")
    #expect(site.page("/articles/a/") == "1/5/2024")
  }

  @Test func `a journal names its own patterns`() async {
    let site = await TestSite([
      "articles/a.md": articleText(),
      "templates/article.html":
        "{{ article.date | date: \"short\" }}, {{ article.date | date: \"d MMMM yyyy\" }}",
      "templates/strings/en.yaml": "dates: {short: d.M.yyyy}\n",
    ])
    #expect(site.problems == "")
    #expect(site.page("/articles/a/") == "2.5.2024, 2 May 2024")
  }

  @Test func `a pattern that is none is reported where it stands`() async {
    let site = await TestSite(
      ["templates/strings/en.yaml": "dates:\n  d MMMM yyyy: dd of MMMM\n"], theme: [:])
    #expect(
      site.problems == """
        templates/strings/en.yaml:2:16: error: “d MMMM yyyy” cannot be this
            2 |   d MMMM yyyy: dd of MMMM
              |                ^^^^^^^^^^
           help: write a pattern of y, yyyy, M, MM, MMM, MMMM, LLLL, d, dd, EEEE and text in '…'  [wrong-setting]

        """)
  }

  @Test func `a first letter becomes a capital only where the script has such`() async {
    let site = await TestSite([
      "articles/a.md": articleText(title: "მაისი"),
      "articles/b.md": articleText(title: "élan"),
      "templates/article.html": "{{ article.title | capitalise }}",
    ])
    #expect(site.page("/articles/a/") == "მაისი")
    #expect(site.page("/articles/b/") == "Élan")
  }

  @Test func `English stands in for words that a language lacks, and counts its own way`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(),
        "templates/article.html":
          "{{ \"skip\" | string }}, {{ \"films\" | string: 2 }}, {{ \"articles-count\" | string: 2 }}",
        "templates/strings/pl.yaml":
          "articles-count: {one: \"{count} tekst\", few: \"{count} teksty\", many: \"{count} tekstów\"}\n",
      ], settings: "language: pl\n")
    #expect(site.problems == "")
    #expect(site.page("/articles/a/") == "Skip to the text, 2 films, 2 teksty")
  }

  @Test func `a word that no language has is an error`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(),
        "templates/article.html": "{{ \"skipp\" | string }}",
      ], settings: "language: ru\n")
    #expect(site.problemIDs == ["template-unknown-string"])
    #expect(site.problems.contains("no string “skipp” in “ru”"))
  }

  @Test func `one word may differ in a language of the theme’s`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(),
        "templates/article.html":
          "{{ \"nav-people\" | string }}, {{ \"nav-films\" | string }}, {{ \"films\" | string: 22 }}",
        "templates/strings/ru.yaml": "nav-people: Люди\ncountry-KG: Кыргызстан\n",
      ], settings: "language: ru\n")
    #expect(site.problems == "")
    #expect(site.page("/articles/a/") == "Люди, Фильмы, 22\u{A0}фильма")
  }

  private static let russian = [
    "journal.yaml": """
    title: Степь и экран
    base-url: https://journal.example
    language: ru
    kinds:
      interview: {label: Интервью, plural: Интервью, form: interview}
      review: {label: Рецензия, plural: Рецензии}
    navigation: [articles, films, directors, people]

    """,
    "films/madina-2023.md": record(
      "Мадина",
      """
      original-title: {kk: Мәдина}
      year: 2023
      directors:
        - Айжан Касымбек
      countries: [KZ, SUHH]
      languages: [kk, ru]
      runtime: 91
      cast:
        - Мадина Акылбек: Мадина
      crew:
        - Director of Photography: Айгуль Нурбулатова
        - Screenplay:
            - Айжан Касымбек
            - Алибек Адикен
      showings:
        - {at: Klassiki, from: 2024-04-25, until: 2024-06-16}

      """, "Зима в Актау."),
    "films/fire-2021.md": record("Огонь", "year: 2021\ndirectors:\n  - Айжан Касымбек\n"),
    "films/winter-1931.md": record(
      "Зима",
      "year: c. 1931\ndirectors:\n  - Один Автор\n  - Два Автор\n  - Три Автор\n  - Ещё Автор\n"),
    "articles/winter.md": articleText(
      "**Почему \"Мадина\"?**\n\nПотому что *Мадина* - это она.\n\n**А дальше?**\n\nСнег. [*Зима*](film:winter-1931)\n",
      title: "Зима в Актау", kind: "interview",
      fields: "authors: [Анна Иванова]\ninterviewees: [Айжан Касымбек]\n"
        + "translated-from: kk\nfilms: [madina-2023]\nupdated: 2024-05-04"),
  ]

  @Test func `a journal in Russian`() async throws {
    let site = await TestSite(
      Self.russian, theme: ["templates/assets/theme.css": "body {}\n"])
    #expect(site.problems == "")
    let person = try #require(
      site.addresses.first { $0.hasPrefix("/people/") && $0.contains("kas") })
    try Snapshot("russian").expect([
      "article.html": #require(site.page("/articles/winter/")),
      "film.html": #require(site.page("/films/madina-2023/")),
      "films.html": #require(site.page("/films/")),
      "person.html": #require(site.page(person)),
    ])
  }
}
