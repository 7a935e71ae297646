import JournalSite
import Markup
import Testing

/// What search engines and servers are given.
@Suite struct SitemapTests {
  private static let files = [
    "journal.yaml": "title: The Steppe\nbase-url: https://journal.example/s\n",
    "films/madina-2023.md":
      "---\ntitle: Madina\nstill: ![x](m.jpg)\ndirectors: [Aizhan Kassymbek]\n---\n",
    "articles/a.md": articleText(
      "![x](b.jpg)\n\n![x](it's.jpg)", date: "2024-05-02",
      fields:
        "updated: 2024-05-20\nfilms: [madina-2023]\nstill: ![x](b.jpg)\naliases: [/old/, \"/a*b:c/\"]\n"
    ),
    "articles/b.md": articleText("<film:madina-2023>", kind: "review", date: "2024-05"),
    "articles/c.md": articleText(fields: "canonical: https://other.example/c"),
    "articles/d.md": articleText(fields: "expires: 2024-05-30"),
    "pages/about.md": record("About"),
  ]

  private static let pictures = ["articles/b.jpg", "articles/it's.jpg", "films/m.jpg"]

  @Test func `a whole sitemap`() async {
    let site = await TestSite(Self.files, pictures: Self.pictures)
    #expect(site.problems == "")
    #expect(
      site.file("/sitemap.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>https://journal.example/s/</loc></url>
        <url><loc>https://journal.example/s/articles/a/</loc><lastmod>2024-05-20</lastmod><image:image><image:loc>https://journal.example/s/articles/b.jpg</image:loc></image:image><image:image><image:loc>https://journal.example/s/articles/it&#39;s.jpg</image:loc></image:image></url>
        <url><loc>https://journal.example/s/articles/b/</loc></url>
        <url><loc>https://journal.example/s/films/madina-2023/</loc><image:image><image:loc>https://journal.example/s/films/m.jpg</image:loc></image:image></url>
        <url><loc>https://journal.example/s/about/</loc></url>
        <url><loc>https://journal.example/s/articles/</loc></url>
        <url><loc>https://journal.example/s/reviews/</loc></url>
        <url><loc>https://journal.example/s/essays/</loc><lastmod>2024-05-20</lastmod></url>
        <url><loc>https://journal.example/s/directors/</loc></url>
        <url><loc>https://journal.example/s/people/</loc></url>
        <url><loc>https://journal.example/s/archive/</loc></url>
        <url><loc>https://journal.example/s/archive/2024/</loc></url>
        <url><loc>https://journal.example/s/films/</loc></url>
        </urlset>

        """)
  }

  @Test func `the sitemap and what pages say of themselves agree`() async throws {
    var files = Self.files
    files["articles/c.md"] = nil
    let site = await TestSite(files, pictures: Self.pictures, theme: [:])
    let sitemap = try #require(site.file("/sitemap.xml"))
    for page in site.site.plan.pages {
      let isListed = sitemap.contains("<loc>https://journal.example/s\(page.address)</loc>")
      let text = try #require(site.page(page.address))
      #expect(isListed != text.contains("noindex"), "\(page.address)")
    }
  }

  @Test func `an article that is elsewhere first says where, and is in no sitemap`() async throws {
    let site = await TestSite(Self.files, pictures: Self.pictures, theme: [:])
    let page = try #require(site.page("/articles/c/"))
    #expect(!page.contains("noindex"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://other.example/c\">"))
    #expect(page.contains("2024. https://other.example/c</p>\n</details>"))
    #expect(try !#require(site.file("/sitemap.xml")).contains("/articles/c/"))
  }

  @Test(arguments: [
    ([true, true, false, true, true], 2, [0..<3, 3..<5]),
    ([false, true, true, true], 1, [0..<2, 2..<3, 3..<4]),
    ([true, true, false], 2, [0..<3]), ([], 2, [0..<0]), ([false, false], 1, [0..<2]),
  ])
  func `a long sitemap is cut`(_ isIndexed: [Bool], _ size: Int, _ parts: [Range<Int>]) {
    #expect(SitePlan.sitemapParts(of: isIndexed, size: size) == parts)
  }

  @Test func `the list of a sitemap's parts`() async {
    let site = await TestSite()
    var buffer = OutputBuffer()
    Sitemap(plan: site.site.plan, journal: site.journal).writeIndex(ofParts: 2, into: &buffer)
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://journal.example/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://journal.example/sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """)
  }

  @Test func `robots are told of the sitemap, unless the journal tells them something else`() async
  {
    let site = await TestSite()
    #expect(
      site.file("/robots.txt")
        == "User-agent: *\nAllow: /\n\nSitemap: https://journal.example/sitemap.xml\n")
    let own = await TestSite(others: ["files/robots.txt"])
    #expect(own.problems == "")
    #expect(own.file("/robots.txt") == nil)
    #expect(own.site.outputPaths.count { $0 == "robots.txt" } == 1)
  }

  @Test func `servers are told of old addresses`() async {
    let site = await TestSite(Self.files, pictures: Self.pictures)
    #expect(
      site.file("/_redirects") == """
        /s/old/ /s/articles/a/ 301
        /s/a%2Ab%3Ac/ /s/articles/a/ 301

        """)
    #expect(await TestSite.article("").file("/_redirects") == nil)
  }
}
