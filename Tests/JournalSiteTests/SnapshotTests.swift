import JournalSite
import Testing

/// A small journal rendered whole, file by file.
@Suite struct SnapshotTests {
  private static let files = [
    "journal.yaml": """
    title: The Steppe and the Screen
    base-url: https://journal.example/steppe
    description: Films of Central Asia.
    issn: 2050-1234
    rating-scale: [poor, fair, good]
    navigation: [articles, films, directors, about]
    home: {lead: harbour, features: [two-films]}

    """,
    "films/madina-2023.md": madina,
    "films/fire-2021.md": fire,
    "people/aizhan-kassymbek.md": record(
      "Aizhan Kassymbek", "sort-name: Kassymbek, Aizhan\nnames: {kk: Айжан Қасымбек}\nborn: 1988\n",
      key: "name",
      "She makes films. *Madina* is one."),
    "festivals/goeast.md": record(
      "goEast",
      "place: Wiesbaden\neditions:\n  - {edition: 2024, from: 2024-04-24, until: 2024-04-30}\n",
      key: "name", "A festival."),
    "issues/103.md": record(
      "Issue 103",
      "number: 103\ndate: 2024-06\neditors: [Jane Doe]\nsections:\n  - {title: Features, articles: [harbour]}\n",
      "Dear reader."),
    "pages/about.md": record("About", "", "We write."),
    "articles/two-films.md": articleText(
      "Both are hers.\n\n## <film:fire-2021>\n\nShort[^1] & “good”.\n\n## <film:madina-2023>\n\n> [!pull]\n> Long\n\nLong.\n\n[^1]: Quite.",
      title: "Two Films", kind: "review", date: "2024-05-03",
      fields: "rating: good\nauthors: [Jane Doe]\ntopics: [Central Asia]\naliases: [/2024/two/]"),
    "articles/harbour.md": articleText(
      "**Who plays her?**\n\nMadina Akylbek. *Madina* is her film.\n\n![A harbour](harbour.jpg \"In <film:madina-2023> | K\")\n\n**And then?**\n\nSnow.",
      title: "A Harbour", kind: "interview", date: "2024-05-02",
      fields: "standfirst: On *Madina*.\nstill: ![A harbour](harbour.jpg)\nauthors: [Jane Doe]\n"
        + "films: [madina-2023]\nfestivals:\n  - goEast 2024: Competition\n"
        + "corrections:\n  - {date: 2024-05-04, text: A name.}\nlanguage: en-GB"),
  ]

  @Test func `a whole site in a small theme`() async throws {
    var theme = TestTheme.plain
    theme["templates/assets/theme.css"] = "body { color: black }\n"
    let site = await TestSite(Self.files, pictures: ["articles/harbour.jpg"], theme: theme)
    #expect(site.problems == "")
    var pages = ["files.txt": site.site.outputPaths.joined(separator: "\n") + "\n"]
    for page in site.site.plan.pages {
      pages[site.site.plan.addresses.outputPath(page.address)] = site.page(page.address)
    }
    try Snapshot("site").expect(pages)
  }

  @Test func `an article and a film in the built-in theme`() async throws {
    // Not its style sheet: the name would change with every line of it.
    let site = await TestSite(
      Self.files, pictures: ["articles/harbour.jpg"],
      theme: ["templates/assets/theme.css": "body {}\n"])
    #expect(site.problems == "")
    try Snapshot("built-in").expect([
      "article.html": #require(site.page("/articles/harbour/")),
      "film.html": #require(site.page("/films/madina-2023/")),
    ])
  }
}
