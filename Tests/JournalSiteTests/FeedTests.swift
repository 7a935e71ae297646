import Diagnostics
import JournalSite
import Markup
import Testing

/// What the site gives to programs: feeds, and how pages name them.
@Suite struct FeedTests {
  private static let hostile = "</script><script>alert(1)</script> & \"q\" ]]>"

  private static let files = [
    "films/madina-2023.md": madina,
    "articles/hostile.md": articleText(
      """
      ]]> & <film:madina-2023>, [all films](/films/), [the programme](programme.pdf),
      [elsewhere](https://other.example/?a=1&b=2), [below](#snow), [mail](mailto:a@b.example).[^1]

      > [!pull]
      > Said twice

      > [!note]
      > Beside [it](film:madina-2023)

      ## Snow

      ![A harbour](harbour.jpg "In <film:madina-2023> | K")

      ![](film:madina-2023)

      [^1]: A [note](person:aizhan-kassymbek).
      """, title: hostile, date: "2024-05-03",
      fields: "updated: 2024-05-20\nlanguage: en-GB\nauthors: [Jane Doe]\ntranslators: [Ann Roe]\n"
        + "standfirst: On *Madina* & [her](person:madina-akylbek)\nstill: ![Snow](harbour.jpg \"A <film:madina-2023>\")\n"
        + "topics: [\"Q & A\"]\nnote: See [it](film:madina-2023).\ncontent-warning: Snow\n"),
    "articles/talk.md": articleText(
      "**Why?**\n\nBecause.\n\n**And then?**\n\nSnow.", title: "A Talk", kind: "interview",
      date: "2024-05", fields: "interviewers: [Jane Doe]\ninterviewees: [Aizhan Kassymbek]\n"),
  ]

  private static let settings =
    "title: The Steppe\nbase-url: https://journal.example/steppe\ndescription: Films & more.\n"

  @Test func `whole feeds of a small journal`() async throws {
    let site = await TestSite(
      Self.files.merging(["journal.yaml": Self.settings]) { $1 },
      pictures: ["articles/harbour.jpg"], others: ["articles/programme.pdf"], theme: [:])
    #expect(site.problems == "")
    try Snapshot("feeds").expect([
      "feed.xml": #require(site.file("/feed.xml")),
      "feed.json": #require(site.file("/feed.json")),
    ])
  }

  @Test func `every address in a feed is whole`() async throws {
    let site = await TestSite(
      Self.files.merging(["journal.yaml": Self.settings]) { $1 },
      pictures: ["articles/harbour.jpg"], others: ["articles/programme.pdf"], theme: [:])
    for name in ["/feed.xml", "/feed.json"] {
      let feed = try #require(site.file(name))
      #expect(feed.contains("https://journal.example/steppe/films/madina-2023/"))
      for start in ["href=\"/", "src=\"/", "href=\"#", "href=\\\"/", "src=\\\"/", "href=\\\"#"] {
        #expect(!feed.contains(start), "\(name) has \(start)")
      }
      #expect(!feed.contains("Said twice"))
      #expect(!feed.contains("<script"))
    }
    let page = try #require(site.page("/articles/hostile/"))
    #expect(page.contains("Said twice"))
    #expect(page.contains("href=\"#snow\""))
    #expect(page.contains("href=\"#fn-1\""))
  }

  @Test func `a feed from two articles on, the journal's from the first`() async {
    #expect(await TestSite().feeds == [])
    #expect(await TestSite.article("").feeds == ["/feed.json", "/feed.xml"])
    let fields = "authors: [Jane Doe]\ntopics: [Winter]\nseries: Winters\nfestivals: [goEast]\n"
    let site = await TestSite([
      "films/madina-2023.md": madina,
      "people/madina-akylbek.md": record("Madina Akylbek", key: "name"),
      "articles/a.md": articleText(fields: fields + "people: [Aizhan Kassymbek, Madina Akylbek]\n"),
      "articles/b.md": articleText(fields: fields + "people: [Madina Akylbek]\n"),
      "articles/c.md": articleText(
        "**Why?**\n\nBecause.\n\n**And?**\n\nSnow.", kind: "interview",
        fields: "interviewees: [Aizhan Kassymbek]\ninterviewers: [Ann Roe]\n"),
    ])
    #expect(site.problems == "")
    #expect(
      site.feeds == [
        "/essays/feed.xml", "/feed.json", "/feed.xml", "/festivals/goeast/feed.xml",
        "/people/aizhan-kassymbek/feed.xml", "/people/jane-doe/feed.xml",
        "/series/winters/feed.xml",
        "/topics/winter/feed.xml",
      ])
  }

  @Test func `the feed of a person tells how the articles begin, any other all of them`()
    async throws
  {
    let files = [
      "articles/a.md": articleText("The *whole* text.", fields: "authors: [Jane Doe]"),
      "articles/b.md": articleText("Text.", fields: "authors: [Jane Doe]\nstandfirst: On *snow*"),
    ]
    let site = await TestSite(files)
    let person = try #require(site.file("/people/jane-doe/feed.xml"))
    #expect(person.contains("<summary>The whole text.</summary>\n</entry>"))
    #expect(person.contains("<summary>On snow</summary>\n</entry>"))
    let journal = try #require(site.file("/feed.xml"))
    #expect(
      journal.contains(
        "<content type=\"html\">&lt;p&gt;The &lt;em&gt;whole&lt;/em&gt; text.&lt;/p&gt;"))
    #expect(!journal.contains("<summary>The whole text.</summary>"))
    #expect(journal.contains("<summary>On snow</summary>\n<content"))
  }

  @Test func `the newest twenty, newest first`() async throws {
    var files: [String: String] = [:]
    for day in 10...31 { files["articles/a\(day).md"] = articleText(date: "2024-05-\(day)") }
    files["templates/feed.xml"] =
      "<a>{{ feed.updated | iso-date }}{% for entry in feed.entries %} {{ entry.article.id }}{% endfor %}</a>"
    let site = await TestSite(files)
    let newest = (12...31).reversed().map { "a\($0)" }.joined(separator: " ")
    #expect(site.file("/feed.xml") == "<a>2024-05-31 \(newest)</a>")
    #expect(site.file("/essays/feed.xml") == "<a>2024-05-31 \(newest)</a>")
  }

  @Test func `a page names the feed of what it shows, then the journal's`() async {
    let theme =
      "{% for feed in page.feeds %}{{ feed.type }} {{ feed.address }} {{ feed.title }}\n{% endfor %}"
    let site = await TestSite([
      "journal.yaml": Self.settings, "articles/a.md": articleText(),
      "articles/b.md": articleText(),
      "templates/kind.html": theme, "templates/home.html": theme,
    ])
    let journal = """
      application/atom+xml /steppe/feed.xml The Steppe
      application/feed+json /steppe/feed.json The Steppe

      """
    #expect(site.page("/") == journal)
    #expect(
      site.page("/essays/")
        == "application/atom+xml /steppe/essays/feed.xml Essays · The Steppe\n" + journal)
  }

  @Test func `a link may lead to a feed, and nothing else may lie there`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "[feed](/feed.xml)", fields: "aliases: [/feed.json/, /sitemap.xml/a/]"),
        "articles/b.md": articleText(),
      ], others: ["files/feed.xml", "files/essays/feed.xml", "files/robots.txt/a.txt"])
    #expect(
      site.site.diagnostics.map { "\($0.path) \($0.problem.id)" } == [
        "content/articles/a.md reserved-address", "content/articles/a.md reserved-address",
        "content/files/feed.xml reserved-address",
        "content/files/essays/feed.xml reserved-address",
        "content/files/robots.txt/a.txt reserved-address",
      ])
  }
}

extension TestSite {
  /// What is in a file for programs; nil where there is none.
  func file(_ address: String) -> String? {
    guard let file = site.plan.machineFiles.first(where: { $0.address == address }) else {
      return nil
    }
    var buffer = OutputBuffer()
    site.render(file, into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// The addresses of all feeds.
  fileprivate var feeds: [String] {
    site.plan.machineFiles.map(\.address).filter { $0.contains("feed.") }.sorted()
  }
}
