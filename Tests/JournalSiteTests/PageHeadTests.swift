import JournalSite
import Testing

/// What the head of a page says for whoever shows a link to it, and for reference managers.
@Suite struct PageHeadTests {
  /// The lines of a page's head that begin so, without that beginning.
  private func lines(_ beginning: String, of page: String?) throws -> [String] {
    try #require(page).split(separator: "\n").filter { $0.hasPrefix(beginning) }
      .map { String($0.dropFirst(beginning.count)) }
  }

  @Test func `an article with a picture`() async throws {
    let site = await TestSite(
      [
        "issues/7.md": record("Seven", "number: 7\n"),
        "articles/a.md": articleText(
          "Text.", title: "A & B", kind: "review",
          fields: "authors: [Jane Doe, John Roe]\nissue: 7\nupdated: 2024-05-09\ntopics: [Snow]\n"
            + "standfirst: In *short*.\nstill: ![A “harbour”](h.jpg)\nlanguage: kk"),
      ], settings: "issn: 2050-1234\n", pictures: ["articles/h.jpg"], theme: [:])
    #expect(site.problems == "")
    let page = site.page("/articles/a/")
    #expect(
      try lines("<meta property=", of: page) == [
        #""og:site_name" content="The Steppe">"#,
        #""og:title" content="A &amp; B">"#,
        #""og:description" content="In short.">"#,
        #""og:type" content="article">"#,
        #""og:url" content="https://journal.example/articles/a/">"#,
        #""og:locale" content="kk_KZ">"#,
        #""og:image" content="https://journal.example/articles/h.jpg">"#,
        #""og:image:width" content="1600">"#,
        #""og:image:height" content="900">"#,
        #""og:image:alt" content="A “harbour”">"#,
        #""article:published_time" content="2024-05-02">"#,
        #""article:modified_time" content="2024-05-09">"#,
        #""article:author" content="https://journal.example/people/jane-doe/">"#,
        #""article:author" content="https://journal.example/people/john-roe/">"#,
        #""article:section" content="Review">"#,
        #""article:tag" content="Snow">"#,
      ])
    #expect(
      try lines("<meta name=\"twitter", of: page) == [
        #":card" content="summary_large_image">"#
      ])
    #expect(
      try lines("<meta name=\"citation_", of: page) == [
        #"title" content="A &amp; B">"#,
        #"author" content="Jane Doe">"#,
        #"author" content="John Roe">"#,
        #"publication_date" content="2024/05/02">"#,
        #"journal_title" content="The Steppe">"#,
        #"issn" content="2050-1234">"#,
        #"issue" content="7">"#,
        #"language" content="kk">"#,
        #"fulltext_html_url" content="https://journal.example/articles/a/">"#,
      ])
  }

  @Test func `an article that is elsewhere first, in a journal without an ISSN`() async throws {
    let site = await TestSite(
      ["articles/a.md": articleText(fields: "canonical: https://other.example/a?b&c")], theme: [:])
    let page = site.page("/articles/a/")
    #expect(
      try lines("<meta property=\"og:url", of: page) == [
        #"" content="https://other.example/a?b&amp;c">"#
      ])
    #expect(try lines("<meta name=\"citation", of: page) == [])
    #expect(try lines("<meta property=\"og:image", of: page) == [])
    #expect(try lines("<meta name=\"twitter", of: page) == [#":card" content="summary">"#])
  }

  @Test(arguments: [
    ("", "video.movie"), ("form: series\n", "video.tv_show"), ("form: episode\n", "video.episode"),
  ])
  func `films have types of their own`(form: String, type: String) async throws {
    let site = await TestSite(["films/f-2020.md": record("F", "year: 2020\n" + form)], theme: [:])
    #expect(
      try lines("<meta property=\"og:type", of: site.page("/films/f-2020/")) == [
        "\" content=\"\(type)\">"
      ])
  }

  @Test func `the second page of an index says so`() async throws {
    var files: [String: String] = [:]
    for number in 0..<51 { files["articles/a\(number).md"] = articleText(title: "A \(number)") }
    let site = await TestSite(files, theme: [:])
    let beginning = "<meta property=\"og:title\" content="
    #expect(try lines(beginning, of: site.page("/articles/")) == ["\"Articles\">"])
    #expect(
      try lines(beginning, of: site.page("/articles/page/2/")) == ["\"Articles, page 2 of 2\">"])
  }

  @Test func `the title bar numbers every further page of what has several`() async throws {
    var files: [String: String] = [:]
    for number in 0..<51 {
      files["articles/a\(number).md"] = articleText(
        title: "A \(number)", fields: "topics: [Aral]\nseries: Salt")
    }
    let site = await TestSite(files, theme: [:])
    for (address, title) in [
      ("/articles/", "Articles"), ("/essays/", "Essays"), ("/topics/aral/", "Aral"),
      ("/series/salt/", "Salt"),
    ] {
      #expect(try lines("<title>", of: site.page(address)) == ["\(title) · The Steppe</title>"])
      #expect(
        try lines("<title>", of: site.page(address + "page/2/")) == [
          "\(title), page 2 of 2 · The Steppe</title>"
        ])
    }
    #expect(
      try lines("<meta name=\"description\"", of: site.page("/articles/page/2/")) == [
        #" content="Articles in The Steppe. page 2 of 2.">"#
      ])
  }

  @Test func `translations name one another`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText(title: "Names"),
        "articles/b.md": articleText(title: "Имена", fields: "translation-of: a\nlanguage: ru"),
        "articles/c.md": articleText(title: "Есімдер", fields: "translation-of: a\nlanguage: kk"),
        "articles/d.md": articleText(title: "Alone"),
      ], theme: [:])
    #expect(site.problems == "")
    for address in ["/articles/a/", "/articles/b/", "/articles/c/"] {
      #expect(
        try lines("<link rel=\"alternate\" hreflang=", of: site.page(address)) == [
          #""en" href="https://journal.example/articles/a/">"#,
          #""ru" href="https://journal.example/articles/b/">"#,
          #""kk" href="https://journal.example/articles/c/">"#,
          #""x-default" href="https://journal.example/articles/a/">"#,
        ])
    }
    #expect(
      try lines("<link rel=\"alternate\" hreflang=", of: site.page("/articles/d/")) == [])
  }

  @Test(arguments: [
    ("en", "en_US"), ("pt-BR", "pt_BR"), ("zh-Hant-TW", "zh_TW"), ("de-AT", "de_AT"),
    ("tlh", "tlh"),
  ])
  func `a language has a country`(language: String, locale: String) async throws {
    let site = await TestSite(
      ["articles/a.md": articleText(fields: "language: \(language)")], theme: [:])
    #expect(
      try lines("<meta property=\"og:locale", of: site.page("/articles/a/")) == [
        "\" content=\"\(locale)\">"
      ])
  }
}
