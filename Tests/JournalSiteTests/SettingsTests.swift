import JournalSite
import Testing

/// `journal.yaml`: each setting, and what is said of one that cannot be.
@Suite struct SettingsTests {
  @Test func `everything but title and base-url has a default`() async {
    let configuration = await TestSite().site.configuration
    #expect(configuration.title == "The Steppe")
    #expect(configuration.baseURL.text == "https://journal.example")
    #expect(configuration.language == "en")
    #expect(configuration.timezone == "UTC")
    #expect(configuration.description == nil)
    #expect(
      configuration.kinds.map(\.plural) == [
        "Interviews", "Reviews", "Essays", "Reports", "Lists", "Obituaries", "Profiles", "News",
      ])
    #expect(configuration.kinds.map(\.form).prefix(3) == [.interview, .review, .plain])
    #expect(configuration.ratingScale == nil)
    #expect(configuration.citation == nil)
    #expect(!configuration.allowsRawHTML)
    #expect(configuration.articleAddress == .standard)
  }

  @Test func `every setting is read`() async {
    let site = await TestSite([
      "journal.yaml": """
      intertitle: 1
      title: "The Steppe: and the Screen"
      base-url: HTTPS://Journal.Example:8080/a//b/
      language: kk
      timezone: Asia/Almaty
      description: Films.
      issn: 2050-123X
      kinds:
        interview: {questions: speaker}
        talk: {label: A talk, plural: Talks, form: interview, questions: italic}
        essay:
        box: ~
      rating-scale: {worst: 1, best: 10, step: 1}
      citation: "{title} ({year})"
      raw-html: true
      addresses: {article: "/{year}/{month}/{day}/{kind}/{slug}-x/"}
      diagnostics: {straight-quotes: ignore}

      """
    ])
    let configuration = site.site.configuration
    #expect(configuration.title == "The Steppe: and the Screen")
    #expect(
      configuration.baseURL == BaseURL(scheme: "https", host: "journal.example:8080", path: "/a/b"))
    #expect(configuration.language == "kk")
    #expect(configuration.timezone == "Asia/Almaty")
    #expect(configuration.description == "Films.")
    #expect(configuration.issn == "2050-123X")
    #expect(
      configuration.kinds == [
        ArticleKind(name: "interview", form: .interview, questions: .speaker),
        ArticleKind(
          name: "talk", label: "A talk", plural: "Talks", form: .interview, questions: .italic),
        ArticleKind(name: "essay", form: .plain, questions: .bold),
        ArticleKind(name: "box", form: .plain, questions: .bold),
      ])
    #expect(configuration.kinds.map(\.label) == ["Interview", "A talk", "Essay", "Box"])
    #expect(configuration.kinds.map(\.plural) == ["Interviews", "Talks", "Essays", "Boxes"])
    #expect(configuration.ratingScale == .numbers(worst: 1, best: 10, step: 1))
    #expect(configuration.citation == (try? CitationFormat("{title} ({year})")))
    #expect(configuration.allowsRawHTML)
    #expect(
      configuration.articleAddress
        == ArticleAddressPattern("/{year}/{month}/{day}/{kind}/{slug}-x/"))
    #expect(site.problems == "")
  }

  @Test func `kinds and scales may be lists`() async {
    let site = await TestSite(settings: "kinds: [list, story]\nrating-scale: [poor, fair, good]\n")
    #expect(site.problems == "")
    #expect(site.site.configuration.kinds.map(\.form) == [.list, .plain])
    #expect(site.site.configuration.kinds.map(\.plural) == ["Lists", "Stories"])
    #expect(site.site.configuration.ratingScale == .marks(["poor", "fair", "good"]))
  }

  @Test func `an index that is empty yet is left out of the navigation`() async {
    let site = await TestSite(
      ["articles/a.md": articleText()], settings: "navigation: [films, articles]\n")
    #expect(site.problems == "")
    #expect(site.site.plan.navigation.map(\.name) == ["articles"])
    let young = await TestSite(settings: "navigation: [artcles]\n")
    #expect(young.problems.contains("did you mean articles?"))
  }

  @Test func `home and navigation`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(date: "2024-01-01"),
        "articles/b.md": articleText(date: "2024-01-02"),
        "articles/c.md": articleText(kind: "review", date: "2024-01-03"),
        "pages/about.md": record("About us"),
      ], settings: "navigation: [articles, reviews, about]\nhome: {lead: a, features: [b]}\n")
    #expect(site.problems == "")
    #expect(
      site.page("/")
        == "Articles /articles/\nReviews /reviews/\nAbout us /about/\nlead a\nfeature b\nlatest c\n"
    )
    let unsettled = await TestSite(["articles/a.md": articleText(), "films/f.md": record("F")])
    #expect(unsettled.page("/") == "Articles /articles/\nFilms /films/\nlead a\n")
  }

  @Test(
    arguments: [
      (
        "titel: x", "3:1: error: there is no setting “titel”", "titel", "did you mean title?",
        "unknown-setting"
      ),
      (
        "language: english!", "3:11: error: “language” cannot be this", "english!",
        "write a language code such as en or kk", "wrong-setting"
      ),
      (
        "language: [en]", "3:11: error: “language” cannot be this", "[en]", "write a text",
        "wrong-setting"
      ),
      (
        "issn: 2050", "3:7: error: “issn” cannot be this", "2050", "write eight digits: 2050-1234",
        "wrong-setting"
      ),
      (
        "raw-html: perhaps", "3:11: error: “raw-html” cannot be this", "perhaps",
        "write true or false", "wrong-setting"
      ),
      (
        "intertitle: 2",
        "3:13: error: this journal is of format 2, which is newer than this Intertitle", "2",
        "install a newer Intertitle", "unsupported-version"
      ),
      (
        "intertitle: one", "3:13: error: “intertitle” cannot be this", "one", "write a number",
        "wrong-setting"
      ),
      (
        "kinds: {talk: {form: chat}}", "3:22: error: “form” cannot be this", "chat",
        "write one of interview, review, list, plain", "wrong-setting"
      ),
      (
        "kinds: {talk: {colour: red}}", "3:16: error: there is no setting “colour”", "colour", nil,
        "unknown-setting"
      ),
      (
        "rating-scale: {best: 0}", "3:15: error: “rating-scale” cannot be this", "{best: 0}",
        "write {worst: 0, best: 5, step: 0.5}, or a list of marks", "wrong-setting"
      ),
      (
        "rating-scale: {best: five}", "3:22: error: “best” cannot be this", "five",
        "write a number", "wrong-setting"
      ),
      (
        "citation: \"{titel}\"", "3:11: error: “citation” cannot be this", "\"{titel}\"",
        "write a text with {countries}, {directors}, {title}, {year}", "wrong-setting"
      ),
      (
        "citation: \"{title\"", "3:11: error: “citation” cannot be this", "\"{title\"",
        "write a text with {countries}, {directors}, {title}, {year}", "wrong-setting"
      ),
      (
        "extra: {film: {mood: colour}}", "3:22: error: “mood” cannot be this", "colour",
        "write a type: text, markdown, number, date, boolean, url, film, person, or a list of one of these: [film]",
        "wrong-setting"
      ),
      (
        "extra: {movie: {mood: text}}", "3:9: error: there is no setting “movie”", "movie", nil,
        "unknown-setting"
      ),
      (
        "addresses: {article: \"/{year}/\"}", "3:22: error: “addresses.article” cannot be this",
        "\"/{year}/\"", "write a path such as /{year}/{kind}/{slug}/ that holds {slug}",
        "wrong-setting"
      ),
      (
        "addresses: {films: /f/}", "3:13: error: there is no setting “films”", "films", nil,
        "unknown-setting"
      ),
      (
        "home: {leed: a}", "3:8: error: there is no setting “leed”", "leed", "did you mean lead?",
        "unknown-setting"
      ),
      (
        "home: {lead: zz}", "3:14: error: no article “zz”", "zz",
        "make a record in content/articles/", "unknown-article"
      ),
      (
        "navigation: [film]", "3:14: error: no page “film”", "film",
        "did you mean films?", "unknown-page"
      ),
      (
        "diagnostics: {few-question: ignore}", "3:15: error: there is no diagnostic “few-question”",
        "few-question", "did you mean “few-questions”?", "unknown-diagnostic"
      ),
      (
        "diagnostics: {unknown-film: mild}", "3:29: error: “mild” is no severity", "mild",
        "write “error”, “warning” or “ignore”", "unknown-severity"
      ),
      (
        "title: again", "3:1: error: “title” is set twice", "title", "remove one of the two",
        "duplicate-setting"
      ),
      (
        "kinds: x", "3:8: error: “kinds” cannot be this", "x",
        "write a list: [interview, review, essay]",
        "wrong-setting"
      ),
    ] as [(String, String, String, String?, String)])
  func `a setting that cannot be`(
    line: String, place: String, marked: String, help: String?, id: String
  ) async {
    let site = await TestSite(settings: line + "\n")
    let text = site.problems
    let end = help == nil ? "  [\(id)]\n" : "\n"
    #expect(text.hasPrefix("content/journal.yaml:\(place)\(end)    3 | \(line)\n"))
    // The caret stands under what is wrong, and under nothing else.
    let start =
      line.utf8.count - (line.firstRange(of: marked).map { line[$0.lowerBound...].utf8.count } ?? 0)
    #expect(
      text.contains(
        "\n      | " + String(repeating: " ", count: start)
          + String(repeating: "^", count: marked.utf8.count) + "\n"))
    if let help { #expect(text.hasSuffix("\n   help: \(help)  [\(id)]\n")) }
    #expect(site.problemIDs == [id])
  }

  @Test func `what must be there, and what cannot be read`() async {
    let bare = await TestSite(["journal.yaml": "language: en\n"])
    #expect(
      bare.problems == """
        content/journal.yaml:1:1: error: the journal has no “base-url”
           help: write a line “base-url: …” in content/journal.yaml  [missing-setting]
        content/journal.yaml:1:1: error: the journal has no “title”
           help: write a line “title: …” in content/journal.yaml  [missing-setting]

        """)
    let empty = await TestSite(["journal.yaml": ""])
    #expect(empty.problemIDs == ["missing-setting", "missing-setting"])
    let list = await TestSite(["journal.yaml": "- a\n"])
    #expect(list.problemIDs == ["wrong-setting"])
    let colon = await TestSite(["journal.yaml": "title: a: b\nbase-url: https://a.example\n"])
    #expect(
      colon.problems == """
        content/journal.yaml:1:9: error: the settings cannot be read: a colon stands inside a text
            1 | title: a: b
              |         ^
           help: put the whole text in quotation marks  [invalid-settings]

        """)
  }

  @Test(arguments: [
    "journal.example", "ftp://journal.example", "https://", "https://a b", "https://a/?x",
    "https://a/../b", "https://a:65536", "https://a:0", "https://a:", "https://a:b",
    "https://a:1:2",
    "https://:80", "https://a/%zz", "https://a/%2", "https://a/%2e%2e/", "https://a/%00",
    "https://a/%ff", "https://[::1",
    "https://a/#b", "//a",
  ])
  func `what is no base URL`(_ text: String) { #expect(BaseURL(text) == nil) }

  @Test(arguments: ["https://a:65535", "http://[::1]:8080", "https://a/caf%C3%A9"])
  func `what is a base URL`(_ text: String) { #expect(BaseURL(text)?.text == text) }

  @Test(arguments: [
    ("rating-scale: []", "rating-scale", "marks from worst to best: [poor, good]"),
    ("kinds: [a/b]", "a/b", "a word of the letters a to z, digits and hyphens: a-b"),
    ("kinds: {..: {}}", "..", "a word of the letters a to z, digits and hyphens: festival-report"),
    ("kinds: [\"\"]", "", "a word of the letters a to z, digits and hyphens: festival-report"),
    (
      "kinds: {Festival report: {}}", "Festival report",
      "a word of the letters a to z, digits and hyphens: festival-report"
    ),
    ("extra: {film: {\"\": text}}", "", "a name of letters, digits and hyphens: {sponsor: text}"),
    ("extra: {film: {a b: text}}", "a b", "a name of letters, digits and hyphens: {sponsor: text}"),
    ("intertitle: 0", "intertitle", "1, the only format that there is"),
    ("intertitle: -1", "intertitle", "1, the only format that there is"),
    ("intertitle: 1.5", "intertitle", "1, the only format that there is"),
    ("language: xx-YYYYYYYYYY", "language", "a language code such as en or kk"),
  ])
  func `a setting that means nothing`(_ line: String, name: String, expected: String) async {
    let site = await TestSite(settings: line + "\n")
    #expect(site.problemIDs == ["wrong-setting"])
    #expect(site.problems.contains("error: “\(name)” cannot be this\n"))
    #expect(site.problems.contains("help: write \(expected)  ["))
  }

  @Test func `a kind is there once`() async {
    let site = await TestSite(settings: "kinds: [a, b, a]\n")
    #expect(
      site.problems == """
        content/journal.yaml:3:15: error: “a” is set twice
            3 | kinds: [a, b, a]
              |               ^
           help: remove one of the two  [duplicate-setting]

        """)
  }

  @Test(arguments: ["", "~", "null", "\"\"", "\" \""])
  func `a title of nothing is none`(_ title: String) async {
    let site = await TestSite(["journal.yaml": "title: \(title)\nbase-url: https://a.example\n"])
    #expect(site.problemIDs == ["missing-setting"])
  }

  @Test(arguments: [
    "/articles/", "articles/{slug}/", "/{slug}", "/{slag}/", "/A/{slug}/", "/a b/{slug}/",
    "/{slug/",
  ])
  func `what is no pattern of addresses`(_ text: String) {
    #expect(ArticleAddressPattern(text) == nil)
  }

  @Test(arguments: [
    ("en", true), ("kk-Cyrl", true), ("zh-Hant-TW", true), ("e", false), ("english", false),
    ("en-", false), ("", false), ("қз", false),
  ])
  func `a language tag`(_ text: String, _ isTag: Bool) { #expect(isLanguageTag(text) == isTag) }
}
