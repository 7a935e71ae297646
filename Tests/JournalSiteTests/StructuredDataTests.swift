import JournalSite
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What pages tell search engines.
@Suite struct StructuredDataTests {
  private static let files = [
    "journal.yaml": """
    title: The Steppe
    base-url: https://journal.example/steppe
    description: Films of Central Asia.
    issn: 2050-1234
    kinds: [essay, interview, review]
    rating-scale: {worst: 0, best: 5, step: 0.5}

    """,
    "films/madina-2023.md": madina.replacing(
      "festivals:\n",
      with: """
        companies:
          - Qara Studios
        awards:
          - Golden Lily
        still: ![A harbour](harbour.jpg "In <film:madina-2023> | Klassiki")
        ids: {imdb: tt0000001, letterboxd: madina, shelf: 7}
        showings:
          - {at: Klassiki, url: "https://example.org/m", from: 2024-05, until: 2024-07-16, access: subscription}
          - {at: "Kino Zeughaus, Berlin", from: 2024-06-20}
          - {at: Long Gone, url: "https://example.org/g", until: 2024-02-01}
        festivals:

        """),
    "films/fire-2021.md": fire,
    "films/winters-1989.md": record(
      "Winters", "year: 1989–1990\nform: series\nruntime: 500\ncrew:\n  - Story: Jane Doe\n"),
    "films/winters-one-1989.md": record(
      "Winters, One",
      "year: 1989\nform: episode\npart-of: winters-1989\nremake-of: fire-2021\ndirectors: unknown\n"
    ),
    "people/aizhan-kassymbek.md": record(
      "Aizhan Kassymbek",
      """
      names: {kk: Айжан Қасымбек}
      also-known-as:
        - Ajzhan Kasymbek
      former-names:
        - Aizhan Formerly
      born: 1988-02
      died: 2024-01-02
      portrait: ![A woman laughing](portrait.jpg "In Wiesbaden | goEast")
      ids: {imdb: nm0000001, letterboxd: aizhan}

      """, key: "name", "She makes films."),
    "festivals/goeast.md": record(
      "goEast",
      "place: Wiesbaden\neditions:\n  - {edition: 2024, from: 2024-04-24, until: 2024-04-30}\n",
      key: "name", "A festival."),
    "issues/103.md": record(
      "Issue 103",
      "number: 103\ndate: 2024-06\neditors: [Jane Doe]\nsections:\n  - {title: Features, articles: [rated]}\n",
      "Dear reader."),
    "series/letters.md": record("Letters", "", "From afar."),
    "pages/about.md": record("About", "", "We write."),
    "articles/rated.md": articleText(
      "Like *Fire* and [hers](person:aizhan-kassymbek), at [goEast](festival:goeast). [About](/about/)",
      title: "Rated", kind: "review", date: "2024-05-05",
      fields: "rating: 3.5\nauthors: [Jane Doe]\nfilms: [madina-2023]\ntopics: [Central Asia]\n"
        + "standfirst: On *Madina*.\nstill: ![A harbour](harbour.jpg)\nupdated: 2024-05-07"),
    "articles/unrated.md": articleText(
      "[*Fire*](film:fire-2021), [mine](article:unrated).", title: "Unrated", kind: "review",
      date: "2024-05-04", fields: "films: [winters-1989]\ncanonical: https://other.example/u"),
    "articles/both.md": articleText(
      title: "Both", kind: "review", date: "2024-05-03",
      fields: "rating: 2\nauthors: [Jane Doe]\nfilms: [madina-2023, fire-2021]"),
    "articles/talk.md": articleText(
      "**Who?**\n\nMe.\n\n**When?**\n\nNow.", title: "Talk", kind: "interview", date: "2024-05-02",
      fields: "interviewees: [Aizhan Kassymbek]\ninterviewers: [Jane Doe]\nseries: letters\n"
        + "festivals:\n  - Elsewhere 2024"),
    "articles/razgovor.md": articleText(
      "**Кто?**\n\nЯ.\n\n**Когда?**\n\nСейчас.", title: "Разговор", kind: "interview",
      date: "2024-05-01",
      fields: "translation-of: talk\nlanguage: ru\ntranslators: [John Roe]\nauthors: [Jane Doe]"),
  ]

  private static let pictures = [
    "films/harbour.jpg", "people/portrait.jpg", "articles/harbour.jpg",
  ]

  private func site() async -> TestSite {
    await TestSite(
      Self.files, pictures: Self.pictures, theme: ["templates/assets/theme.css": "body {}\n"])
  }

  @Test func `a small journal`() async throws {
    let site = await site()
    #expect(site.problems == "")
    let pages = [
      "home": "/", "review-rated": "/articles/rated/", "review-unrated": "/articles/unrated/",
      "review-of-two": "/articles/both/", "interview": "/articles/talk/",
      "translation": "/articles/razgovor/", "film": "/films/madina-2023/",
      "series-of-films": "/films/winters-1989/", "episode": "/films/winters-one-1989/",
      "person": "/people/aizhan-kassymbek/", "festival": "/festivals/goeast/",
      "edition": "/festivals/goeast/2024/", "festival-without-dates": "/festivals/elsewhere/",
      "issue": "/issues/103/", "series": "/series/letters/", "topic": "/topics/central-asia/",
      "index": "/films/", "archive": "/archive/", "page": "/about/",
    ]
    var graphs: [String: String] = [:]
    for (name, address) in pages {
      graphs["\(name).json"] = lines(of: try #require(data(on: site.page(address))))
    }
    try Snapshot("structured-data").expect(graphs)
  }

  @Test func `every id that a page names is described on some page`() async throws {
    let site = await site()
    var described: Set<String> = []
    var named: Set<String> = []
    for page in site.site.plan.pages {
      guard let graph = data(on: site.page(page.address)) else { continue }
      try JSONTree(graph).collectIDs(described: &described, named: &named)
    }
    #expect(named.subtracting(described).sorted() == [])
    #expect(described.count > 50)
  }

  @Test func `what is not found and old addresses have none`() async throws {
    let site = await TestSite(
      ["articles/a.md": articleText(fields: "aliases: [/old/]")], theme: [:])
    for address in ["/404.html", "/old/"] {
      #expect(!(try #require(site.page(address)).contains("ld+json")))
    }
    #expect(try #require(site.page("/articles/a/")).contains("ld+json"))
  }

  @Test func `marks that are no numbers are counted from the worst`() async throws {
    let site = await TestSite(
      [
        "films/fire-2021.md": fire,
        "articles/a.md": articleText(kind: "review", fields: "rating: good\nfilms: [fire-2021]"),
      ], settings: "rating-scale: [poor, fair, good]\n", theme: [:])
    let graph = try #require(data(on: site.page("/articles/a/")))
    #expect(
      graph.contains(
        #""reviewRating":{"@type":"Rating","name":"good","ratingValue":3,"bestRating":3,"worstRating":1}"#
      ))
  }

  @Test(arguments: [
    #"</script><script>alert(1)</script> & "q" '"#, "a\u{2028}b\u{2029}c", "<!-- <script>",
    #"\u003c"#, "]]> \u{1F600} `", #"\"#,
  ])
  func `a title is text everywhere`(title: String) async throws {
    let journal = "</script><script>alert(2)</script> & <!--"
    let site = await TestSite(
      [
        "journal.yaml": "title: '\(journal)'\nbase-url: https://journal.example\nissn: 2050-1234\n",
        "films/f-2020.md": record(title, "year: 2020\ncast:\n  - \"A\": \(title)\n"),
        "articles/a.md": articleText(
          title: title, kind: "review", fields: "films: [f-2020]\nauthors: [Jane Doe]"),
      ], theme: [:])
    #expect(site.problemIDs.filter { $0 != "straight-quotes" } == [])
    for (address, text) in [
      ("/", journal), ("/articles/a/", title), ("/films/f-2020/", title), ("/films/", title),
    ] {
      let page = try #require(site.page(address))
      #expect(!page.contains("<script>alert"))
      #expect(!page.contains("<!--"))
      let graph = try #require(data(on: page))
      #expect(!graph.unicodeScalars.contains { "<>&\u{2028}\u{2029}".unicodeScalars.contains($0) })
      #expect(try JSONTree(graph).texts.contains(text))
    }
    let page = try #require(site.page("/articles/a/"))
    #expect(page.contains("<meta property=\"og:title\" content=\"\(escaped(title))\">"))
    #expect(page.contains("<meta name=\"citation_title\" content=\"\(escaped(title))\">"))
  }

  /// What stands in the page's script; nil where there is none.
  private func data(on page: String?) -> String? {
    guard let parts = page?.components(separatedBy: "<script type=\"application/ld+json\">"),
      parts.count == 2
    else { return nil }
    return parts[1].components(separatedBy: "</script>").first
  }

  /// One line for each node of the graph and each of its members.
  private func lines(of graph: String) -> String {
    var text = ""
    var depth = 0
    var isInString = false
    var isEscaped = false
    for scalar in graph.unicodeScalars {
      if isInString {
        isInString = isEscaped || scalar != "\""
        isEscaped = !isEscaped && scalar == "\\"
        text.unicodeScalars.append(scalar)
        continue
      }
      isInString = scalar == "\""
      if "{[".unicodeScalars.contains(scalar) { depth += 1 }
      if "}]".unicodeScalars.contains(scalar) { depth -= 1 }
      text.unicodeScalars.append(scalar)
      if scalar == ",", depth == 2 { text += "\n" }
      if scalar == ",", depth == 3 { text += "\n  " }
    }
    return text + "\n"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
