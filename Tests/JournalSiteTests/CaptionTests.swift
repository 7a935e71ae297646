import JournalSite
import Testing

/// Captions: the citation from the record, and what stands in a figure.
@Suite struct CaptionTests {
  private func caption(
    _ caption: String, film: String = madina, settings: String = ""
  ) async -> String? {
    let site = await TestSite.article(
      "![A](s.jpg \"\(caption)\")", with: ["films/madina-2023.md": film], settings: settings,
      pictures: ["articles/s.jpg"])
    #expect(site.problems == "")
    let image = "<figure><img src=\"/articles/s.jpg\" alt=\"A\" width=\"1600\" height=\"900\">"
    return site.body.map { $0.hasPrefix(image) ? String($0.dropFirst(image.count)) : $0 }
  }

  private static let title = "<a href=\"/films/madina-2023/\"><cite>Madina</cite></a>"
  private static func link(_ name: String, _ id: String) -> String {
    "<a href=\"/people/\(id)/\">\(name)</a>"
  }

  @Test func `the short form prints the whole citation`() async {
    #expect(
      await caption("Madina Akylbek in <film:madina-2023> | Klassiki")
        == "<figcaption>Madina Akylbek in \(Self.title) (dir. \(Self.link("Aizhan Kassymbek", "aizhan-kassymbek")), 2023)</figcaption>"
        + "<small>Klassiki</small></figure>\n")
  }

  @Test(arguments: [
    ("", "", "\(title)"),
    ("year: 2023\n", "", "\(title) (2023)"),
    ("directors: [A]\n", "", "\(title) (dir. \(link("A", "a")))"),
    (
      "year: 2023\ndirectors: [A, B]\n", "",
      "\(title) (dir. \(link("A", "a")), \(link("B", "b")), 2023)"
    ),
    (
      "year: 2023\ndirectors: [A, B, C]\n", "",
      "\(title) (dir. \(link("A", "a")), \(link("B", "b")), \(link("C", "c")), 2023)"
    ),
    ("year: 2023\ndirectors: [A, B, C, D]\n", "", "\(title) (dir. \(link("A", "a")) et al., 2023)"),
    ("year: c. 2023\ndirectors: unknown\n", "", "\(title) (c. 2023)"),
    ("year: 2023–2025\n", "", "\(title) (2023–2025)"),
    ("year: unfinished\n", "", "\(title) (unfinished)"),
    (
      "year: 2023\ndirectors: [A]\ncountries: [KZ, Georgia]\n",
      "{title}, {directors} ({countries}, {year})",
      "\(title), \(link("A", "a")) (Kazakhstan, Georgia, 2023)"
    ),
    ("year: 2023\n", "{title}, {directors} ({countries}, {year})", "\(title) (2023)"),
    ("countries: [KZ]\n", "{title}, {directors} ({countries}, {year})", "\(title) (Kazakhstan)"),
    (
      "directors: [A]\n", "{title}, {directors} ({countries}, {year})",
      "\(title), \(link("A", "a"))"
    ),
    ("year: 2023\n", "{title} [{directors}/{year}]", "\(title) [2023]"),
    ("directors: [A]\n", "{title} [{directors}/{year}]", "\(title) [\(link("A", "a"))]"),
    ("", "{title} [{directors}/{year}]", "\(title)"),
    ("year: 2023\n", "{year}: {title}", "2023: \(title)"),
    ("", "{year}: {title}", "\(title)"),
    ("year: 2023\n", "{title}, {year}.", "\(title), 2023."),
    ("", "{title}, {year}.", "\(title)."),
    ("year: 2023\n", "{title}", "\(title)"),
    ("", "{directors}: {title} [{year}]", "\(title)"),
    ("year: 2023\n", "{directors}: {title} [{year}]", "\(title) [2023]"),
    ("directors: [A]\n", "{directors}: {title} [{year}]", "\(link("A", "a")): \(title)"),
    ("countries: [KZ]\n", "{title} – {directors}, {countries} ({year})", "\(title), Kazakhstan"),
    ("year: 2023\n", "{title} ({countries} [{directors}] {year})", "\(title) (2023)"),
    ("year: 2023\n", "{title}. Dir. {directors}. {year}.", "\(title). 2023."),
    ("directors: [A]\n", "{title}. Dir. {directors}. {year}.", "\(title). Dir. \(link("A", "a"))."),
  ])
  func `a missing part takes its separator with it`(
    _ fields: String, _ format: String, _ expected: String
  ) async {
    let settings = format.isEmpty ? "" : "citation: \"\(format)\"\n"
    let found = await caption(
      "<film:madina-2023>", film: record("Madina", fields), settings: settings)
    #expect(found == "<figcaption>\(expected)</figcaption></figure>\n")
  }

  @Test func `a link with a text of its own stays, and only captions cite`() async {
    #expect(
      await caption("[here](film:madina-2023)")
        == "<figcaption><a href=\"/films/madina-2023/\">here</a></figcaption></figure>\n")
    let site = await TestSite.article("<film:madina-2023>", with: ["films/madina-2023.md": madina])
    #expect(site.body == "<p>\(Self.title)</p>\n")
  }

  @Test func `a still of the front matter cites, too`() async {
    let site = await TestSite(
      [
        "films/madina-2023.md": madina,
        "articles/a.md": articleText(fields: "still: ![A](s.jpg \"<film:madina-2023> | K\")"),
        "templates/article.html":
          "{% if article.still and article.still.caption %}{{ article.still.caption }}{% endif %}",
      ], pictures: ["articles/s.jpg"])
    #expect(site.problems == "")
    #expect(
      site.page("/articles/a/")
        == "\(Self.title) (dir. \(Self.link("Aizhan Kassymbek", "aizhan-kassymbek")), 2023)")
  }

  @Test func `rows, cards and videos`() async {
    let site = await TestSite.article(
      """
      ![A](s.jpg)
      ![B](s.jpg "Both | K")

      ![](film:madina-2023)

      ![A talk](https://www.youtube.com/watch?v=abcdefghijk)

      ![A recording](talk.mp3)
      """, with: ["films/madina-2023.md": madina], pictures: ["articles/s.jpg"])
    #expect(site.problemIDs == ["unknown-file"])
    #expect(
      site.body?.hasPrefix(
        """
        <figure><img src="/articles/s.jpg" alt="A" width="1600" height="900"><img src="/articles/s.jpg" alt="B" width="1600" height="900"><figcaption>Both</figcaption><small>K</small></figure>
        <aside>Madina</aside>
        <p>YouTube <a href="https://www.youtube.com/watch?v=abcdefghijk">A talk</a></p>

        """) == true)
  }
}
