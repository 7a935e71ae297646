import Diagnostics
import Foundation
import JournalSite
import Testing

/// Links in a text: where they lead, what they copy, and what is said of those that lead nowhere.
@Suite struct LinkTests {
  private static let files = [
    "films/madina-2023.md": madina,
    "people/aizhan-kassymbek.md": record("Aizhan Kassymbek", key: "name"),
    "festivals/goeast.md": record("goEast", key: "name"),
    "topics/central-asia.md": record("Central Asia"),
    "series/winters.md": record("Winters"),
    "issues/103.md": record("Issue 103"),
    "pages/about.md": record("About", "", "## Who we are"),
    "articles/b.md": articleText("## A part\n\n**Bold**", title: "The Other"),
    "articles/deep/c/index.md": articleText(title: "The Third"),
    "articles/draft.md": articleText(title: "A Draft", fields: "draft: true"),
  ]

  @Test func `no heading has an id of the theme’s or of a note`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "## Main\n\nA.[^1]\n\n## Contents\n\nB.\n\n## Decades\n\nC.\n\n"
            + "## Fn 1\n\nD.\n\n[^1]: Note.")
      ], theme: [:])
    let page = try #require(site.page("/articles/a/"))
    // `decades` is the id of a heading on another page only.
    for id in ["main-2", "contents-2", "decades", "section-fn-1", "fn-1"] {
      #expect(page.components(separatedBy: "id=\"\(id)\"").count == 2, "\(id)")
    }
  }

  @Test func `headings are kept off the ids of a theme of the journal’s own`() async throws {
    let theme = [
      "templates/article.html":
        "<p id=\"aside\">{% include \"part.html\" %}</p>{{ article.body }}",
      "templates/part.html":
        "{% for film in article.films %}<b id='film-{{ film.id }}'>{{ film.title }}</b>{% endfor %}",
    ]
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "## Aside\n\nA.\n\n## Film Noir\n\nB.\n\n## Contents\n\nC, as [above](#aside-2).")
      ], theme: theme)
    #expect(site.problems == "")
    let page = try #require(site.page("/articles/a/"))
    for id in ["aside-2", "section-film-noir", "contents"] {
      #expect(page.components(separatedBy: "<h2 id=\"\(id)\"").count == 2, "\(id)")
    }
  }

  @Test(arguments: [
    ("[x](film:madina-2023)", "<a href=\"/films/madina-2023/\">x</a>"),
    ("<film:madina-2023>", "<a href=\"/films/madina-2023/\"><cite>Madina</cite></a>"),
    ("[x](person:aizhan-kassymbek)", "<a href=\"/people/aizhan-kassymbek/\">x</a>"),
    ("<person:aizhan-kassymbek>", "<a href=\"/people/aizhan-kassymbek/\">Aizhan Kassymbek</a>"),
    ("<person:madina-akylbek>", "<a href=\"/people/madina-akylbek/\">Madina Akylbek</a>"),
    ("[x](festival:goeast)", "<a href=\"/festivals/goeast/\">x</a>"),
    ("<festival:goeast>", "<a href=\"/festivals/goeast/\">goEast</a>"),
    ("<article:b>", "<a href=\"/articles/b/\">The Other</a>"),
    ("[x](article:b)", "<a href=\"/articles/b/\">x</a>"),
    ("<article:c>", "<a href=\"/articles/c/\">The Third</a>"),
    ("<issue:103>", "<a href=\"/issues/103/\">Issue 103</a>"),
    ("<topic:central-asia>", "<a href=\"/topics/central-asia/\">Central Asia</a>"),
    ("<series:winters>", "<a href=\"/series/winters/\">Winters</a>"),
    ("<page:about>", "<a href=\"/about/\">About</a>"),
    ("[x](article:b#a-part)", "<a href=\"/articles/b/#a-part\">x</a>"),
    ("[x](page:about#who-we-are)", "<a href=\"/about/#who-we-are\">x</a>"),
    ("[x](b.md)", "<a href=\"/articles/b/\">x</a>"),
    ("[x](b.md#a-part)", "<a href=\"/articles/b/#a-part\">x</a>"),
    ("[x](./deep/c/index.md)", "<a href=\"/articles/c/\">x</a>"),
    ("[x](../films/madina-2023.md)", "<a href=\"/films/madina-2023/\">x</a>"),
    ("[x](../pages/about.md)", "<a href=\"/about/\">x</a>"),
    ("[x][ref]\n\n[ref]: film:madina-2023", "<a href=\"/films/madina-2023/\">x</a>"),
    ("[x](film:Madina)", "<a href=\"/films/madina-2023/\">x</a>"),
    ("[x](<film:Madina of Aktau>)", "<a href=\"/films/madina-2023/\">x</a>"),
    ("[x](/films/)", "<a href=\"/films/\">x</a>"),
    ("[x](/films)", "<a href=\"/films\">x</a>"),
    ("[x](/films/#group-1)", "<a href=\"/films/#group-1\">x</a>"),
    ("[x](/films/madina-2023)", "<a href=\"/films/madina-2023/\">x</a>"),
    ("[x](/films/madina-2023/index.html)", "<a href=\"/films/madina-2023/\">x</a>"),
    ("[x](/articles/b#a-part)", "<a href=\"/articles/b/#a-part\">x</a>"),
    ("[x](/about/#who-we-are)", "<a href=\"/about/#who-we-are\">x</a>"),
    ("[x](/about/#main)", "<a href=\"/about/#main\">x</a>"),
    ("[x](/about/#top)", "<a href=\"/about/#top\">x</a>"),
    ("[x](/articles/b/?a=b#a-part)", "<a href=\"/articles/b/?a=b#a-part\">x</a>"),
    ("[x](https://journal.example)", "<a href=\"/\">x</a>"),
    ("[x](https://journal.example/films/)", "<a href=\"/films/\">x</a>"),
    ("[x](http://Journal.Example/articles/b/#a-part)", "<a href=\"/articles/b/#a-part\">x</a>"),
    ("[x](//journal.example/CNAME)", "<a href=\"/CNAME\">x</a>"),
    ("<https://journal.example/about/>", "<a href=\"/about/\">https://journal.example/about/</a>"),
    ("[x](https://journal.example.org/a)", "<a href=\"https://journal.example.org/a\">x</a>"),
    ("[x](https://journal.example:8080/a)", "<a href=\"https://journal.example:8080/a\">x</a>"),
    ("[x](https://example.org/a?b=c&d)", "<a href=\"https://example.org/a?b=c&amp;d\">x</a>"),
    ("<https://example.org>", "<a href=\"https://example.org\">https://example.org</a>"),
    ("[x](mailto:a@example.org)", "<a href=\"mailto:a@example.org\">x</a>"),
    ("[x](tel:+49)", "<a href=\"tel:+49\">x</a>"),
    ("[x](#)", "<a href=\"#\">x</a>"),
    ("[press kit](kit.pdf)", "<a href=\"/articles/kit.pdf\">press kit</a>"),
    ("[press kit](<a kit.pdf>)", "<a href=\"/articles/a%20kit.pdf\">press kit</a>"),
    ("[press kit](a%20kit.pdf)", "<a href=\"/articles/a%20kit.pdf\">press kit</a>"),
    ("[cname](/CNAME)", "<a href=\"/CNAME\">cname</a>"),
  ])
  func `a link leads`(_ line: String, _ expected: String) async {
    var files = Self.files
    files["articles/a.md"] = articleText(line)
    let site = await TestSite(
      files, others: ["articles/kit.pdf", "articles/a kit.pdf", "files/CNAME"])
    #expect(site.problems == "")
    #expect(site.body == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("/articles/b/#a-prat", "unknown-fragment"), ("b.md#a-prat", "unknown-fragment"),
    ("article:b#a-prat", "unknown-fragment"), ("/about/#nope", "unknown-fragment"),
    ("https://journal.example/articles/b/#a-prat", "unknown-fragment"),
    ("/articles/b/?q=1#a-prat", "unknown-fragment"),
    ("/films/madina-2023/#nope", "unknown-fragment"),
    ("/films/madina-2032/", "unknown-address"), ("/films/page/2/", "unknown-address"),
    ("/films/years/1999/", "unknown-address"), ("/kit.pdf", "unknown-address"),
    ("/CNAME/", "unknown-address"), ("/films//madina-2023/", "unknown-address"),
    ("https://journal.example/film/", "unknown-address"),
  ])
  func `a link does not lead to`(_ address: String, _ id: String) async {
    var files = Self.files
    files["articles/a.md"] = articleText("[x](\(address))")
    let site = await TestSite(
      files, settings: "diagnostics: {unknown-address: warning, unknown-fragment: warning}\n",
      others: ["files/CNAME"])
    #expect(site.problemIDs == [id])
    if id == "unknown-address" { #expect(site.body == "<p>x</p>\n") }
  }

  @Test func `an address offers the nearest, a place its page’s`() async {
    var files = Self.files
    files["articles/a.md"] = articleText("[x](/articles/b/#a-prat) [y](/festivals/goest/)")
    let problems = await TestSite(files).problems
    #expect(
      problems == """
        content/articles/a.md:6:1: error: nothing there is called “a-prat”
            6 | [x](/articles/b/#a-prat) [y](/festivals/goest/)
              | ^^^^^^^^^^^^^^^^^^^^^^^^
           help: did you mean a-part?  [unknown-fragment]
        content/articles/a.md:6:26: error: no page “/festivals/goest/” on this site
            6 | [x](/articles/b/#a-prat) [y](/festivals/goest/)
              |                          ^^^^^^^^^^^^^^^^^^^^^^
           help: did you mean /festivals/goeast/, /festivals/ or /festivals/goeast/2024/?  [unknown-address]

        """)
  }

  @Test func `a whole address of the journal is one of the site, wherever that is built for`() async
  {
    var files = Self.files
    files["journal.yaml"] = "title: T\nbase-url: https://journal.example/sub\n"
    files["articles/a.md"] = articleText(
      "[a](https://journal.example/sub/films/) [b](https://journal.example/films/) "
        + "[c](https://localhost/articles/b/) [d](/about/) [e](https://journal.example/sub)")
    let date = PublicationDate(today: TestSite.today)
    let usual = await TestSite(files, options: SiteOptions(date: date))
    #expect(usual.problems == "")
    #expect(
      usual.body
        == "<p><a href=\"/sub/films/\">a</a> <a href=\"https://journal.example/films/\">b</a> "
        + "<a href=\"https://localhost/articles/b/\">c</a> <a href=\"/sub/about/\">d</a> "
        + "<a href=\"/sub/\">e</a></p>\n")
    let preview = await TestSite(
      files, options: SiteOptions(date: date, baseURL: BaseURL("https://localhost")))
    #expect(preview.problems == "")
    #expect(
      preview.body
        == "<p><a href=\"/films/\">a</a> <a href=\"https://journal.example/films/\">b</a> "
        + "<a href=\"/articles/b/\">c</a> <a href=\"/about/\">d</a> <a href=\"/\">e</a></p>\n")
  }

  @Test func `an address of an entity is a mention of it`() async {
    let site = await TestSite(
      [
        "films/madina-2023.md": madina,
        "articles/a.md": articleText("See [it](/films/madina-2023/)."),
      ])
    #expect(site.sentences(ofFilm: "madina-2023") == ["See it."])
  }

  @Test func `a place may be raw HTML’s`() async {
    let site = await TestSite.article(
      "<a id=\"here\"></a> [x](#here) [y](#there) [z](/articles/a/#here)",
      settings: "raw-html: true\ndiagnostics: {raw-html: ignore}\n")
    #expect(site.problemIDs == ["unknown-fragment"])
  }

  @Test func `a fragment leads to a heading or a question of the same text`() async {
    let site = await TestSite.article("[x](#an-end)\n\n## An End\n\n[y](#an-end-2)\n\n## An End")
    #expect(site.problems == "")
    #expect(site.body?.contains("<a href=\"#an-end-2\">y</a>") == true)
    let interview = await TestSite.article(
      "**Why?**\n\nSo.\n\n**How?**\n\nAs I [said](#why).", kind: "interview")
    #expect(interview.problems == "")
  }

  @Test func `a fragment leads to a note or to what refers to it`() async {
    let site = await TestSite.article(
      "[a](#fn-1) [b](#fnref-1) [c](#fnref-1-2) [d](#fn-2)\n\nA[^n] b[^n].\n\n[^n]: A note.")
    #expect(site.problemIDs == ["unknown-fragment"])
    #expect(site.body?.contains("<a href=\"#fnref-1-2\">c</a>") == true)
  }

  @Test func `what links lead to is copied, and nothing else of the articles`() async {
    let site = await TestSite(
      ["articles/a.md": articleText("![x](s.jpg)\n\n[kit](kit.pdf)")],
      pictures: ["articles/s.jpg", "articles/unused.jpg"],
      others: ["articles/kit.pdf", "articles/unused.pdf", "files/CNAME", "files/a/b.pdf"])
    #expect(
      site.site.plan.files.map { "\($0.source) → \($0.address)" } == [
        "content/articles/kit.pdf → /articles/kit.pdf",
        "content/articles/s.jpg → /articles/s.jpg",
        "content/files/CNAME → /CNAME",
        "content/files/a/b.pdf → /a/b.pdf",
      ])
  }

  @Test func `what does not resolve prints as plain text where it is but a warning`() async {
    let site = await TestSite.article(
      "[*Madina*](film:madina-2032) and <film:nothing-2000>.",
      with: ["films/madina-2023.md": madina], settings: "diagnostics: {unknown-film: warning}")
    #expect(
      site.problems == """
        content/articles/a.md:6:1: warning: no film “madina-2032”
            6 | [*Madina*](film:madina-2032) and <film:nothing-2000>.
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           help: did you mean film:madina-2023?  [unknown-film]
        content/articles/a.md:6:34: warning: no film “nothing-2000”
            6 | [*Madina*](film:madina-2032) and <film:nothing-2000>.
              |                                  ^^^^^^^^^^^^^^^^^^^
           help: make a record in content/films/, or name the film in the front matter: Title (dir. Name, Year)  [unknown-film]

        """)
    #expect(site.body == "<p><em>Madina</em> and nothing-2000.</p>\n")
  }

  @Test func `a link to what is not published prints its text`() async {
    let site = await TestSite(
      Self.files.merging([
        "articles/a.md": articleText("[x](article:draft), [y](draft.md), [z](/articles/draft/#a).")
      ]) {
        $1
      })
    #expect(site.problemIDs == ["unpublished", "unpublished", "unpublished"])
    #expect(site.body == "<p>x, y, z.</p>\n")
  }

  @Test func `links in records, captions, notes, cells and fields are links, too`() async {
    let bad = "[x](film:no-1)"
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "![x](s.jpg \"\(bad) | \(bad)\")\n\n| \(bad) |\n|---|\n\nT[^1]\n\n[^1]: \(bad)\n",
          fields:
            "standfirst: \(bad)\nnote: \(bad)\nfirst-published: \(bad)\ncontent-warning: \(bad)\n"
            + "corrections:\n  - {date: 2024-05-03, text: \"\(bad)\"}\nstill: ![x](s.jpg \"\(bad)\")"
        ),
        "films/f-2000.md": record(
          "F", "dedication: \(bad)\nstill: ![x](../articles/s.jpg \"\(bad)\")", bad),
        "people/p.md": record(
          "P", "portrait: ![x](../articles/s.jpg \"\(bad)\")", key: "name", bad),
        "festivals/g.md": record("G", key: "name", bad),
        "topics/t.md": record("T", "", bad),
        "series/s.md": record("S", "", bad),
        "issues/i.md": record("I", "still: ![x](../articles/s.jpg \"\(bad)\")", bad),
        "pages/q.md": record("Q", "", bad),
      ], pictures: ["articles/s.jpg"])
    #expect(Set(site.problemIDs) == ["unknown-film"])
    // Of the article 10, of the film 3, of the person and the issue 2 each, of the rest 1 each.
    #expect(site.problemIDs.count == 21)
  }

  @Test func `a file is copied from where it lies, in whatever Unicode form the link is typed`()
    async
  {
    let site = await TestSite(
      ["articles/a.md": articleText("[x](\u{E9}.pdf)")], others: ["articles/e\u{301}.pdf"])
    #expect(site.problems == "")
    #expect(
      site.site.plan.files.map { Array($0.source.utf8) } == [
        Array("content/articles/e\u{301}.pdf".utf8)
      ])
    #expect(site.body == "<p><a href=\"/articles/e%CC%81.pdf\">x</a></p>\n")
  }

  @Test func `two files whose names differ in their Unicode form alone cannot be linked`()
    async throws
  {
    let folder = try TemporaryFolder()
    let texts = TestSite.texts(
      ["articles/a.md": articleText("[x](\u{E9}.pdf)")], settings: "", theme: TestTheme.plain)
    for (path, text) in texts { try folder.put(text, at: path) }
    try folder.put("NFC", at: "content/articles/\u{E9}.pdf")
    try folder.put("NFD", at: "content/articles/e\u{301}.pdf")
    let options = SiteOptions(date: PublicationDate(today: TestSite.today))
    let site = await Site(try SourceTree(reading: folder.path, jobs: 1), options: options)
    #expect(
      DiagnosticPrinter().print(site.diagnostics) { site.source($0) } == """
        content/articles/\u{E9}.pdf: error: there are two files with the name content/articles/\u{E9}.pdf
           help: they only look alike, since accents can be saved in two ways: rename or remove one of the two  [same-address]

        """)
  }
}
