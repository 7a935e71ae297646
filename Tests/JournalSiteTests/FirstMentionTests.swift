import Testing

/// “First mention”: what a text names without a link, and what of it is linked.
@Suite struct FirstMentionTests {
  /// The text of an article on *Madina*, as HTML.
  private func html(
    _ body: String, fields: String = "films:\n  - madina-2023\n", with files: [String: String] = [:]
  ) async -> String? {
    var all = ["films/madina-2023.md": madina]
    all.merge(files) { $1 }
    let site = await TestSite.article(body, fields: fields, with: all)
    #expect(site.problems == "")
    return site.body
  }

  private static let film = "<a href=\"/films/madina-2023/\"><em>Madina</em></a>"
  private static let actor = "<a href=\"/people/madina-akylbek/\">Madina Akylbek</a>"
  private static let director = "<a href=\"/people/aizhan-kassymbek/\">Aizhan Kassymbek</a>"

  @Test func `what is longer than the title is no title, however deep it is nested`() async throws {
    let depth = 2_000
    let body =
      String(repeating: "*a **b ", count: depth) + "*Madina*"
      + String(repeating: " c** d*", count: depth)
    let html = try #require(await html(body))
    #expect(html.contains(Self.film))
  }

  @Test func `an emphasised title is linked the first time, the bare word never`() async {
    #expect(
      await html("Madina is twelve. *Madina* is a film, and *Madina* is long.")
        == "<p>Madina is twelve. \(Self.film) is a film, and <em>Madina</em> is long.</p>\n")
  }

  @Test func `nothing is linked in a question, which is a heading`() async {
    let site = await TestSite.article(
      "**Is *Madina* new?**\n\n*Madina* is.\n\n**Madina Akylbek?**\n\nMadina Akylbek.",
      kind: "interview", fields: "films:\n  - madina-2023\n",
      with: ["films/madina-2023.md": madina])
    #expect(
      site.body == """
        <h2 id="is-madina-new">Is <em>Madina</em> new?</h2>
        <p>\(Self.film) is.</p>
        <h2 id="madina-akylbek">Madina Akylbek?</h2>
        <p>\(Self.actor).</p>

        """)
  }

  @Test(arguments: [
    ("*Мәдина* is its title.", "<a href=\"/films/madina-2023/\"><em>Мәдина</em></a> is its title."),
    ("*Madina of Aktau*", "<a href=\"/films/madina-2023/\"><em>Madina of Aktau</em></a>"),
    ("_Madina_", film),
    ("**Look: *Madina***", "<strong>Look: \(film)</strong>"),
    ("*madina*", "<em>madina</em>"),
    ("*Madina!*", "<em>Madina!</em>"),
    ("**Madina**", "<strong>Madina</strong>"),
    ("`*Madina*` and *Madina*", "<code>*Madina*</code> and \(film)"),
    (
      "[on *Madina*](https://example.org) and *Madina*",
      "<a href=\"https://example.org\">on <em>Madina</em></a> and \(film)"
    ),
  ])
  func `titles`(_ line: String, _ expected: String) async {
    #expect(await html(line) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("Madina Akylbek plays.", "\(actor) plays."),
    ("Aizhan Kassymbek’s film.", "\(director)’s film."),
    ("Aizhan Kassymbek's film.", "\(director)’s film."),
    ("Aizhan Kassymbekova came.", "Aizhan Kassymbekova came."),
    ("Aizhan Kassymbekтің came.", "Aizhan Kassymbekтің came."),
    ("NurAizhan Kassymbek came.", "NurAizhan Kassymbek came."),
    ("ӘAizhan Kassymbek came.", "ӘAizhan Kassymbek came."),
    ("Kassymbek came, Madina too.", "Kassymbek came, Madina too."),
    ("aizhan kassymbek", "aizhan kassymbek"),
    ("“Aizhan Kassymbek”", "“\(director)”"),
    ("«Aizhan Kassymbek»", "«\(director)»"),
    ("Aizhan Kassymbek\u{A0}(1988)", "\(director)\u{A0}(1988)"),
    ("Aizhan Kassymbek—who", "\(director)—who"),
    ("Aizhan Kassymbek-style", "\(director)-style"),
    ("Aizhan Kassymbek-Foo came.", "Aizhan Kassymbek-Foo came."),
    ("Aizhan Kassymbek\u{2010}Foo came.", "Aizhan Kassymbek\u{2010}Foo came."),
    ("Foo-Aizhan Kassymbek came.", "Foo-Aizhan Kassymbek came."),
    ("*Aizhan Kassymbek* and Aizhan Kassymbek", "<em>\(director)</em> and Aizhan Kassymbek"),
    (
      "Aizhan Kassymbek, Madina Akylbek, Aizhan Kassymbek.",
      "\(director), \(actor), Aizhan Kassymbek."
    ),
    (
      "By Aizhan\nKassymbek.",
      "By <a href=\"/people/aizhan-kassymbek/\">Aizhan\nKassymbek</a>."
    ),
  ])
  func `names`(_ line: String, _ expected: String) async {
    #expect(await html(line) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("Who's \"Afraid\"...", "*Who's \"Afraid\"...*", "Who’s “Afraid”…"),
    ("Who’s “Afraid”…", "*Who's \"Afraid\"...*", "Who’s “Afraid”…"),
    ("Aktau -- a Winter", "*Aktau -- a Winter*", "Aktau – a Winter"),
    ("Aktau - a Winter", "*Aktau – a Winter*", "Aktau – a Winter"),
    ("Spider-Man", "*Spider\u{2011}Man*", "Spider\u{2011}Man"),
    ("Room 7", "*Room\u{A0}7*", "Room\u{A0}7"),
    ("Room  7", "*Room 7*", "Room 7"),
    ("Cafe\u{301}", "*Café*", "Café"),
  ])
  func `a title is found however its marks are set`(
    _ title: String, _ typed: String, _ shown: String
  ) async {
    #expect(
      await html(
        "See \(typed).", fields: "films: [film]\n",
        with: ["films/film.md": record(title, "year: 2020\n")])
        == "<p>See <a href=\"/films/film/\"><em>\(shown)</em></a>.</p>\n")
  }

  @Test(arguments: [
    ("Anna \"Asia\" Wolf", "Anna \"Asia\" Wolf", "Anna “Asia” Wolf"),
    ("Anna “Asia” Wolf", "Anna \"Asia\" Wolf", "Anna “Asia” Wolf"),
    ("\"Weird Al\" Grau", "\"Weird Al\" Grau", "“Weird Al” Grau"),
    ("Anna Wolf-Grau", "Anna Wolf\u{2010}Grau", "Anna Wolf\u{2010}Grau"),
    ("Anna Wolf\u{2011}Grau", "Anna Wolf-Grau", "Anna Wolf-Grau"),
    ("Anna Wolf", "Anna\u{A0}Wolf", "Anna\u{A0}Wolf"),
    ("Anna\u{A0}Wolf", "Anna Wolf", "Anna Wolf"),
    ("Anna Wolf", "Anna  Wolf", "Anna  Wolf"),
    ("Mary  Jane Roe", "Mary Jane Roe", "Mary Jane Roe"),
    ("Anna Wolf", "Anna\\\nWolf", "Anna<br />\nWolf"),
    ("René Müller", "Rene\u{301} Mu\u{308}ller", "Rene\u{301} Mu\u{308}ller"),
    ("Rene\u{301} Mu\u{308}ller", "René Müller", "René Müller"),
    ("Élise Roe", "E\u{301}lise Roe", "E\u{301}lise Roe"),
  ])
  func `a name is found however its marks are set`(
    _ name: String, _ typed: String, _ shown: String
  ) async {
    let people = ["people/somebody.md": "---\nname: |\n  \(name)\n---\n"]
    for before in ["", "Über dèn e\u{301}clat, "] {
      #expect(
        await html("\(before)\(typed).", fields: "people: [somebody]\n", with: people)
          == "<p>\(before)<a href=\"/people/somebody/\">\(shown)</a>.</p>\n")
    }
  }

  @Test func `a name that many longer ones hold is linked nowhere`() async {
    var people = ["people/jane-roe.md": record("Jane Roe", key: "name")]
    for number in 0..<200 {
      people["people/p\(number).md"] = record("P\(number) Mary Jane Roe", key: "name")
    }
    #expect(
      await html("P7 Mary Jane Roe, Jane Roe.", fields: "people: [jane-roe]\n", with: people)
        == "<p>P7 Mary Jane Roe, Jane Roe.</p>\n")
  }

  @Test func `never in headings, quotes, captions, notes, tables and code`() async {
    let body = """
      ## *Madina* by Aizhan Kassymbek

      > *Madina* by Aizhan Kassymbek

      ![A](s.jpg "*Madina* by Aizhan Kassymbek")

      | a |
      |---|
      | *Madina* by Aizhan Kassymbek |

          *Madina* by Aizhan Kassymbek

      Text.[^1]

      [^1]: *Madina* by Aizhan Kassymbek

      - A list has *Madina*.
      """
    let site = await TestSite.article(
      body, fields: "films:\n  - madina-2023\n", with: ["films/madina-2023.md": madina],
      pictures: ["articles/s.jpg"])
    #expect(site.problems == "")
    let html = site.body ?? ""
    #expect(html.contains("<li>A list has \(Self.film).</li>"))
    #expect(html.components("/films/madina-2023/") == 1)
    #expect(html.components("/people/") == 0)
  }

  @Test func `not what the article links itself, wherever it does`() async {
    let html = await html(
      "*Madina* by Aizhan Kassymbek.\n\nSee [it](film:madina-2023) by <person:aizhan-kassymbek>.")
    #expect(
      html == "<p><em>Madina</em> by Aizhan Kassymbek.</p>\n"
        + "<p>See <a href=\"/films/madina-2023/\">it</a> by \(Self.director).</p>\n")
  }

  @Test func `a film card and a caption's citation do not take the place of a first mention`() async
  {
    let site = await TestSite.article(
      "![A](s.jpg \"Madina Akylbek in <film:madina-2023>\")\n\n![](film:madina-2023)\n\n*Madina* by Aizhan Kassymbek.",
      fields: "films:\n  - madina-2023\n", with: ["films/madina-2023.md": madina],
      pictures: ["articles/s.jpg"])
    #expect(site.problems == "")
    #expect(
      site.body?.hasSuffix("<aside>Madina</aside>\n<p>\(Self.film) by \(Self.director).</p>\n")
        == true)
  }

  @Test func `only what the article declares`() async {
    #expect(
      await html("*Madina* by Aizhan Kassymbek.", fields: "")
        == "<p><em>Madina</em> by Aizhan Kassymbek.</p>\n")
    #expect(
      await html("*Madina* by Aizhan Kassymbek.", fields: "people:\n  - Aizhan Kassymbek\n")
        == "<p><em>Madina</em> by \(Self.director).</p>\n")
    #expect(
      await html("*Madina* by Aizhan Kassymbek.", fields: "interviewees:\n  - Aizhan Kassymbek\n")
        == "<p><em>Madina</em> by \(Self.director).</p>\n")
  }

  @Test func `autolink and no-autolink`() async {
    let films = "films:\n  - madina-2023\n"
    #expect(
      await html("*Madina* by Aizhan Kassymbek.", fields: films + "autolink: false\n")
        == "<p><em>Madina</em> by Aizhan Kassymbek.</p>\n")
    #expect(
      await html("*Madina* by Aizhan Kassymbek.", fields: films + "no-autolink: [Madina]\n")
        == "<p><em>Madina</em> by \(Self.director).</p>\n")
    #expect(
      await html(
        "*Madina* by Aizhan Kassymbek.", fields: films + "no-autolink: [Aizhan Kassymbek]\n")
        == "<p>\(Self.film) by Aizhan Kassymbek.</p>\n")
  }

  @Test func `not where two would fit`() async {
    let others = [
      "films/madina-1990.md": record("Madina", "year: 1990\n"),
      "people/aizhan-kassymbek.md": record("Aizhan Kassymbek", key: "name"),
      "people/aizhan-kassymbek-1950.md": record(
        "Aizhan K.", "also-known-as: [Aizhan Kassymbek]\n", key: "name"),
    ]
    #expect(
      await html(
        "*Madina* by Aizhan Kassymbek.",
        fields: "films: [madina-2023, madina-1990]\npeople: [aizhan-kassymbek-1950]\n", with: others
      )
        == "<p><em>Madina</em> by Aizhan Kassymbek.</p>\n")
  }

  @Test func `a longer name hides the shorter one in it`() async {
    let people = [
      "people/wong-kar.md": record("Wong Kar", key: "name"),
      "people/wong-kar-wai.md": record("Wong Kar Wai", key: "name"),
    ]
    #expect(
      await html(
        "Wong Kar Wai, Wong Kar Wai, then Wong Kar.",
        fields: "people: [wong-kar, wong-kar-wai]\n", with: people)
        == "<p><a href=\"/people/wong-kar-wai/\">Wong Kar Wai</a>, Wong Kar Wai, then "
        + "<a href=\"/people/wong-kar/\">Wong Kar</a>.</p>\n")
  }

  @Test func `former names are never linked`() async {
    #expect(
      await html(
        "Anna Oldname and Anna Newname.", fields: "people: [anna]\n",
        with: [
          "people/anna.md": record("Anna Newname", "former-names: [Anna Oldname]\n", key: "name")
        ])
        == "<p>Anna Oldname and <a href=\"/people/anna/\">Anna Newname</a>.</p>\n")
  }
}

extension String {
  /// How often `part` is in it.
  func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
