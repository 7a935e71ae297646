import JournalSite
import Testing

/// Which pages there are and where: addresses, aliases, indexes, navigation.
@Suite struct AddressTests {
  @Test func `a journal of nothing has two pages and no empty index`() async {
    #expect(await TestSite().addresses == ["/", "/404.html"])
    #expect(
      await TestSite(["films/f.md": record("F")]).addresses == [
        "/", "/404.html", "/films/", "/films/f/", "/search/",
      ])
  }

  @Test func `every kind of page has its address`() async {
    let site = await TestSite([
      "films/madina-2023.md": madina, "festivals/goeast.md": record("goEast", key: "name"),
      "issues/103.md": record("Issue 103"), "topics/central-asia.md": record("Central Asia"),
      "series/winters.md": record("Winters"), "pages/about.md": record("About"),
      "articles/a.md": articleText(),
      "articles/b.md": articleText(kind: "review", fields: "slug: other"),
    ])
    #expect(site.problems == "")
    #expect(
      site.addresses == [
        "/", "/404.html", "/about/", "/archive/", "/archive/2024/", "/articles/", "/articles/a/",
        "/articles/other/",
        "/directors/",
        "/essays/", "/festivals/", "/festivals/goeast/", "/festivals/goeast/2024/", "/films/",
        "/films/countries/kazakhstan/", "/films/decades/2020s/", "/films/madina-2023/",
        "/films/years/2023/",
        "/issues/",
        "/issues/103/", "/people/", "/people/aigul-nurbulatova/", "/people/aizhan-kassymbek/",
        "/people/alibek-adiken/", "/people/madina-akylbek/", "/people/nesibeli-serikbayeva/",
        "/reviews/", "/search/", "/series/", "/series/winters/", "/topics/",
        "/topics/central-asia/",
      ])
  }

  @Test func `addresses of articles as the journal wants them`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(date: "2024-05-02"),
        "articles/b.md": articleText(date: "2024"),
      ],
      settings: "addresses: {article: \"/{year}/{month}-{day}/{kind}/{slug}/\"}\n")
    #expect(site.problems == "")
    #expect(
      site.addresses.filter { $0.hasPrefix("/2") } == [
        "/2024/01-01/essays/b/", "/2024/05-02/essays/a/",
      ])
  }

  @Test func `old addresses lead to the new ones`() async {
    let alias = { (name: String) in "aliases: [/old/\(name)]\n" }
    let site = await TestSite([
      "articles/a.md": articleText(
        fields: "aliases:\n  - /2019/a/\n  - /2019/a.html\n  - /2019/a.php\n"),
      "films/f.md": record("F", alias("f")), "people/p.md": record("P", alias("p"), key: "name"),
      "festivals/g.md": record("G", alias("g"), key: "name"),
      "topics/t.md": record("T", alias("t")),
      "series/s.md": record("S", alias("s")), "issues/i.md": record("I", alias("i")),
      "pages/q.md": record("Q", alias("q")),
    ])
    #expect(site.problems == "")
    #expect(
      site.addresses.filter { $0.hasPrefix("/old/") || $0.hasPrefix("/2019/") } == [
        "/2019/a.html", "/2019/a.php/", "/2019/a/", "/old/f/", "/old/g/", "/old/i/", "/old/p/",
        "/old/q/", "/old/s/", "/old/t/",
      ])
    #expect(site.page("/2019/a/") == "/articles/a/ https://journal.example/articles/a/\n")
    #expect(site.page("/old/i/") == "/issues/i/ https://journal.example/issues/i/\n")
  }

  @Test func `every link carries the path of the base URL`() async {
    let files = [
      "films/madina-2023.md": madina,
      "articles/a.md": articleText(
        "![x](s.jpg \"<film:madina-2023>\")\n\n[a](film:madina-2023) [b](/films/) [c](k.pdf) [d](#e) <person:aizhan-kassymbek>\n\n## E",
        fields: "aliases: [/old/]"),
    ]
    let site = await TestSite(
      files.merging([
        "journal.yaml": "title: T\nbase-url: https://host.example/j/\nnavigation: [films]\n"
      ]) { $1 },
      pictures: ["articles/s.jpg"], others: ["articles/k.pdf"])
    #expect(site.problems == "")
    #expect(
      site.body == """
        <figure><img src="/j/articles/s.jpg" alt="x" width="1600" height="900"><figcaption><a href="/j/films/madina-2023/"><cite>Madina</cite></a> (dir. <a href="/j/people/aizhan-kassymbek/">Aizhan Kassymbek</a>, 2023)</figcaption></figure>
        <p><a href="/j/films/madina-2023/">a</a> <a href="/j/films/">b</a> <a href="/j/articles/k.pdf">c</a> <a href="#e">d</a> <a href="/j/people/aizhan-kassymbek/">Aizhan Kassymbek</a></p>
        <h2 id="e">E</h2>

        """)
    #expect(site.page("/")?.hasPrefix("Films /j/films/\n") == true)
    #expect(site.page("/old/") == "/j/articles/a/ https://host.example/j/articles/a/\n")
    #expect(site.site.outputPaths.contains("articles/a/index.html"))
    let elsewhere = await TestSite(
      files,
      options: SiteOptions(
        date: PublicationDate(today: TestSite.today), baseURL: BaseURL("http://127.0.0.1:8000")))
    #expect(elsewhere.page("/old/") == "/articles/a/ http://127.0.0.1:8000/articles/a/\n")
  }

  @Test func `the name of a file may hold what would end an address`() async {
    let site = await TestSite(
      ["articles/a.md": articleText("![x](<Scene %232?.jpg>)\n\n[a](50%25.pdf) [b](/50%25.pdf)")],
      pictures: ["articles/Scene #2?.jpg"], others: ["articles/50%.pdf", "files/50%.pdf"])
    #expect(site.problems == "")
    #expect(
      site.body == """
        <figure><img src="/articles/Scene%20%232%3F.jpg" alt="x" width="1600" height="900"></figure>
        <p><a href="/articles/50%25.pdf">a</a> <a href="/50%25.pdf">b</a></p>

        """)
    #expect(site.site.outputPaths.filter { $0.contains("50") } == ["50%.pdf", "articles/50%.pdf"])
  }

  @Test func `long indexes are cut into pages`() async throws {
    var files: [String: String] = [:]
    for number in 0..<101 {
      let id = "a\(number + 1000)"
      files["articles/\(id).md"] = articleText()
    }
    files["films/list.yaml"] = (0..<251).map { "- id: f-\($0 + 1000)\n  title: F \($0 + 1000)\n" }
      .joined()
    let site = await TestSite(files)
    #expect(site.problems == "")
    #expect(
      site.addresses.filter { $0.contains("/page/") } == [
        "/articles/page/2/", "/articles/page/3/", "/essays/page/2/", "/essays/page/3/",
        "/films/page/2/",
      ])
    #expect(site.page("/articles/page/3/") == "Articles 3/3\na1100\n")
    #expect(site.page("/articles/")?.hasPrefix("Articles 1/3\na1000\na1001\n") == true)
    #expect(site.page("/films/page/2/") == "2/2\nF: f-1250;\n")
  }

  @Test func `indexes are sorted as a librarian would`() async {
    let site = await TestSite([
      "films/the-fire.md": record("The Fire"), "films/a-10.md": record("10 Things"),
      "films/a-9.md": record("9 Songs"), "films/eclair.md": record("Éclair"),
      "films/zed.md": record("Zed"),
      "films/fire.md": record("Fire"), "films/die-hard.md": record("Die Hard"),
      "films/die-ehe.md": record("Die Ehe", "title-language: de\n"),
      "films/x.md": record("X", "sort-title: Aaa\n"),
      "articles/a.md": articleText(fields: "authors: [Zoe Adams, Agnès Varda, Ann van Buren]"),
    ])
    #expect(
      site.page("/films/")
        == "1/1\n#: a-9; a-10;\nA: x;\nD: die-hard;\nE: eclair; die-ehe;\nF: fire; the-fire;\nZ: zed;\n"
    )
    #expect(site.page("/people/")?.hasPrefix("1/1\nA: Adams, Zoe;\n") == true)
  }

  @Test func `articles stand by date, the newest first, ties by id`() async {
    let site = await TestSite([
      "articles/c.md": articleText(date: "2024-01-01"),
      "articles/b.md": articleText(date: "2024-01-01"),
      "articles/a.md": articleText(date: "2023"), "articles/d.md": articleText(date: "2024-02"),
    ])
    #expect(site.page("/articles/") == "Articles 1/1\nd\nb\nc\na\n")
  }

  @Test func `two things at one address`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(date: "2024-05-03", fields: "slug: same"),
        "articles/b.md": articleText(fields: "slug: same"),
        "films/f.md": record("F", "aliases: [/About/, /films/]\n"),
        "pages/about.md": record("About"), "pages/films.md": record("Films"),
        "pages/essays.md": record("Essays"),
      ], others: ["files/ABOUT/index.html", "files/articles/same", "files/robots2.txt"])
    #expect(
      site.problems == """
        content/articles/b.md:2:1: error: the address /articles/same/ belongs to content/articles/a.md, too
            2 | title: A Winter in Aktau
              | ^^^^^^^^^^^^^^^^^^^^^^^^
           help: rename one of the two, or give one another slug  [same-address]
        content/files/ABOUT/index.html: error: the address /ABOUT/index.html belongs to content/films/f.md, too
           help: rename one of the two, or give one another slug  [same-address]
        content/files/articles/same: error: a folder of this name is needed for /articles/same/
           help: give one of the two another name or address  [same-address]
        content/films/f.md:3:11: error: the old address /About/ is the address of content/pages/about.md
            3 | aliases: [/About/, /films/]
              |           ^^^^^^^
           help: remove it from “aliases:”  [same-address]
        content/films/f.md:3:20: error: the address /films/ is the site’s own
            3 | aliases: [/About/, /films/]
              |                    ^^^^^^^
           help: take another: rename the file or the field, or change the slug, the alias or the kind’s plural  [reserved-address]
        content/pages/essays.md:2:1: error: the address /essays/ is the site’s own
            2 | title: Essays
              | ^^^^^^^^^^^^^
           help: take another: rename the file or the field, or change the slug, the alias or the kind’s plural  [reserved-address]
        content/pages/films.md:2:1: error: the address /films/ is the site’s own
            2 | title: Films
              | ^^^^^^^^^^^^
           help: take another: rename the file or the field, or change the slug, the alias or the kind’s plural  [reserved-address]

        """)
  }

  @Test(arguments: [
    "kinds: [film]", "kinds: {a: {plural: Same}, b: {plural: same}}",
  ])
  func `two indexes at one address`(_ kinds: String) async {
    let kind =
      kinds.contains("film") ? ["film"] : kinds.contains("a:") ? ["a", "b"] : ["essay", "Essay"]
    var files = ["films/f.md": record("F")]
    for kind in kind {
      files["articles/of-\(kind.lowercased())-\(kind.utf8.first ?? 0).md"] = articleText(kind: kind)
    }
    let site = await TestSite(files, settings: kinds + "\n")
    #expect(site.problemIDs == ["reserved-address"])
    #expect(site.problems.hasPrefix("content/journal.yaml:"))
  }

  @Test func `an address may not differ in its Unicode form alone`() async {
    let site = await TestSite([
      "films/a.md": record("A", "aliases: [/\u{E9}/]\n"),
      "films/b.md": record("B", "aliases: [/e\u{301}/]\n"),
    ])
    #expect(site.problemIDs == ["same-address"])
  }

  @Test func `a kind needs letters`() async {
    let site = await TestSite(settings: "kinds: {essay: {plural: ★}}\n")
    #expect(
      site.problems == """
        content/journal.yaml:3:9: error: “essay” cannot be this
            3 | kinds: {essay: {plural: ★}}
              |         ^^^^^
           help: write {plural: …} with letters for an address behind it  [wrong-setting]

        """)
  }

  @Test(arguments: ["films", "page", "assets", "people", "404", "search", "index", "essays"])
  func `an article at the root takes no address of the site’s own`(_ slug: String) async {
    let site = await TestSite(
      ["articles/a.md": articleText(fields: "slug: \(slug)")],
      settings: "addresses: {article: \"/{slug}/\"}\n")
    #expect(
      site.problems == """
        content/articles/a.md:2:1: error: the address /\(slug)/ is the site’s own
            2 | title: A Winter in Aktau
              | ^^^^^^^^^^^^^^^^^^^^^^^^
           help: take another: rename the file or the field, or change the slug, the alias or the kind’s plural  [reserved-address]

        """)
  }

  @Test(arguments: [
    "/assets/", "/Assets/old/", "/search", "/films/", "/articles/page/", "/essays/page/",
    "/.git/config", "/.htaccess", "/.intertitle/manifest", "/.well-known/x", "/old/.x/y/",
  ])
  func `an old address is none of the site’s own, and not hidden`(_ alias: String) async {
    let site = await TestSite(["articles/a.md": articleText(fields: "aliases: [\(alias)]")])
    #expect(site.problemIDs == ["reserved-address"])
    #expect(site.problems.hasPrefix("content/articles/a.md:5:11: error: "))
  }

  @Test(arguments: ["/films/old/", "/page/2/", "/2019/assets/", "/about.html", "/a.b/"])
  func `an old address may lie beside the site’s own`(_ alias: String) async {
    let site = await TestSite(["articles/a.md": articleText(fields: "aliases: [\(alias)]")])
    #expect(site.problems == "")
  }

  @Test func `no article lies among the pages of an index, and no kind at another index`() async {
    let site = await TestSite(
      ["articles/page.md": articleText(), "people/page.md": record("Page", key: "name")],
      settings: "kinds: {essay: {}, motion-picture: {plural: Films}}\n")
    #expect(
      site.problems == """
        content/journal.yaml:3:20: error: the address /films/ is the site’s own
            3 | kinds: {essay: {}, motion-picture: {plural: Films}}
              |                    ^^^^^^^^^^^^^^
           help: take another: rename the file or the field, or change the slug, the alias or the kind’s plural  [reserved-address]
        content/articles/page.md:2:1: error: the address /articles/page/ is the site’s own
            2 | title: A Winter in Aktau
              | ^^^^^^^^^^^^^^^^^^^^^^^^
           help: take another: rename the file or the field, or change the slug, the alias or the kind’s plural  [reserved-address]

        """)
  }
}
