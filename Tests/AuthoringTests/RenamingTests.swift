import Authoring
import Diagnostics
import JournalSite
import Testing

struct RenamingTests {
  @Test(arguments: [
    "---\rtitle: A\rkind: essay\rdate: 2024-05-02\r---\r[x](film:madina-2023)\r",
    "[x](film:madina-2023)\n", "---\ntitle: A\n",
  ])
  func `where a file cannot be looked through, nothing is renamed`(unread: String) async {
    let tree = journal(["films/madina-2023.md": madina, "articles/a.md": unread])
    let fault = await #expect(throws: RenameFault.self) {
      try await Renaming(
        RenameRequest(target: "madina-2023", newID: "x-2023"), in: tree,
        on: PublicationDate(today: testDay))
    }
    #expect(
      fault?.message == """
        nothing was changed, since these files cannot be looked through for references, and those in them would be left behind; “intertitle check” says what is wrong with them:
          content/articles/a.md
        """)
  }

  /// Every way in which a film is spoken of.
  private let files = [
    "films/madina-2023.md": madina + "It follows [Fire](film:fire-2021).\n\n## Winter\n\nCold.\n",
    "films/more.yaml": """
    - id: fire-2021
      title: Fire
      year: 2021
      directors: [Aizhan Kassymbek]

    # The other one.
    - {id: part-2024, title: Part, year: 2024, part-of: madina-2023, directors: [Aizhan Kassymbek]}

    """,
    "articles/snow/index.md": """
    ---
    title: Snow
    kind: essay
    date: 2024-05-02
    authors:
      - Jane Doe (text)
    films:
      - madina-2023
      - Fire (dir. Aizhan Kassymbek, 2021)
    standfirst: On <film:madina-2023>.
    extra:
      of-the-month: madina-2023
      thanks: To <film:madina-2023> and [it](film:madina-2023)
      others: [fire-2021, madina-2023]
    ---
    [*Madina*](film:madina-2023#winter) and [it](../../films/madina-2023.md "film:madina-2023"), <film:madina-2023>,
    [there](/films/madina-2023/), [here][m] and [here](https://journal.example/films/madina-2023#winter).

    ![](film:madina-2023)

    ![A harbour](harbour.jpg "In <film:madina-2023> | Klassiki")

    `film:madina-2023` is no link, and [an essay](article:snow) is this.

    [m]: <film:madina-2023>

    """,
    "articles/draft.md": """
    ---
    title: A draft
    kind: essay
    date: 2024-05-02
    draft: true
    films: ["madina-2023"]
    translation-of: snow
    ---
    [Snow](snow/index.md) and [its harbour](snow/harbour.jpg).

    """,
    "issues/1.md": """
    ---
    title: Issue 1
    editors: Jane Doe
    sections:
      - {title: Features, articles: [snow]}
    ---

    """,
  ]

  private let settings = """
    home: {lead: snow}
    extra:
      article: {of-the-month: film, thanks: markdown, others: [film]}

    """

  private func tree(_ more: [String: String] = [:]) -> SourceTree {
    let tree = journal(files.merging(more) { $1 }, settings: settings)
    let header = PictureHeader(width: 1600, height: 900, format: .jpeg)
    return SourceTree(
      texts: Dictionary(
        uniqueKeysWithValues: tree.texts.map {
          ($0.path, String(decoding: $0.bytes, as: UTF8.self))
        }
      ),
      pictures: ["content/articles/snow/harbour.jpg": header])
  }

  private func rename(
    _ id: String, _ newID: String? = nil, name: String? = nil, more: [String: String] = [:]
  ) async throws(RenameFault) -> (Renaming, SourceTree) {
    let tree = tree(more)
    let renaming = try await Renaming(
      RenameRequest(target: id, newID: newID, newName: name), in: tree,
      on: PublicationDate(today: testDay))
    return (renaming, renaming.change.tree(from: tree))
  }

  private func text(_ path: String, of tree: SourceTree) -> String? {
    tree.texts.first { $0.path == "content/" + path }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `the journal of these tests has nothing wrong with it`() async {
    #expect(await problems(of: tree()) == "")
  }

  @Test func `an id changes wherever it is spoken of, and the old address stays`() async throws {
    let (renaming, after) = try await rename("film:madina-2023", "aktau-2023")
    #expect(
      text("films/aktau-2023.md", of: after) == """
        ---
        title: Madina
        year: 2023
        directors:
          - Aizhan Kassymbek
        aliases:
          - /films/madina-2023/
        ---
        It follows [Fire](film:fire-2021).

        ## Winter

        Cold.

        """)
    #expect(text("films/madina-2023.md", of: after) == nil)
    #expect(
      text("articles/snow/index.md", of: after) == """
        ---
        title: Snow
        kind: essay
        date: 2024-05-02
        authors:
          - Jane Doe (text)
        films:
          - aktau-2023
          - Fire (dir. Aizhan Kassymbek, 2021)
        standfirst: On <film:aktau-2023>.
        extra:
          of-the-month: aktau-2023
          thanks: To <film:aktau-2023> and [it](film:aktau-2023)
          others: [fire-2021, aktau-2023]
        ---
        [*Madina*](film:aktau-2023#winter) and [it](../../films/aktau-2023.md "film:madina-2023"), <film:aktau-2023>,
        [there](/films/aktau-2023/), [here][m] and [here](https://journal.example/films/aktau-2023#winter).

        ![](film:aktau-2023)

        ![A harbour](harbour.jpg "In <film:aktau-2023> | Klassiki")

        `film:madina-2023` is no link, and [an essay](article:snow) is this.

        [m]: <film:aktau-2023>

        """)
    #expect(text("articles/draft.md", of: after)?.contains("films: [\"aktau-2023\"]") == true)
    #expect(text("films/more.yaml", of: after)?.contains("part-of: aktau-2023,") == true)
    #expect(await problems(of: after) == "")
    #expect(renaming.warnings.isEmpty)
    #expect(renaming.hints == [])
  }

  @Test func `an article takes its folder with it`() async throws {
    let (renaming, after) = try await rename("snow", "snow-in-aktau")
    #expect(renaming.change.renames.map(\.new) == ["content/articles/snow-in-aktau"])
    #expect(after.pictures.map(\.path) == ["content/articles/snow-in-aktau/harbour.jpg"])
    let article = try #require(text("articles/snow-in-aktau/index.md", of: after))
    #expect(article.contains("aliases:\n  - /articles/snow/\n---\n"))
    #expect(article.contains("[an essay](article:snow-in-aktau)"))
    let draft = try #require(text("articles/draft.md", of: after))
    #expect(draft.contains("translation-of: snow-in-aktau\n"))
    #expect(
      draft.contains(
        "[Snow](snow-in-aktau/index.md) and [its harbour](snow-in-aktau/harbour.jpg)."))
    #expect(text("issues/1.md", of: after)?.contains("articles: [snow-in-aktau]") == true)
    #expect(text("journal.yaml", of: after)?.contains("home: {lead: snow-in-aktau}") == true)
    #expect(await problems(of: after) == "")
  }

  @Test func `a film of a list changes in its list`() async throws {
    let (_, after) = try await rename("fire-2021", "red-fire-2021", name: "Red Fire, or: Ash")
    #expect(
      text("films/more.yaml", of: after) == """
        - id: red-fire-2021
          title: Red Fire, or: Ash
          year: 2021
          directors: [Aizhan Kassymbek]
          also-known-as:
            - Fire
          aliases:
            - /films/fire-2021/

        # The other one.
        - {id: part-2024, title: Part, year: 2024, part-of: madina-2023, directors: [Aizhan Kassymbek]}

        """)
    let article = try #require(text("articles/snow/index.md", of: after))
    #expect(article.contains("  - Red Fire, or: Ash (dir. Aizhan Kassymbek, 2021)\n"))
    #expect(await problems(of: after) == "")
    let (_, brackets) = try await rename("part-2024", "half-2024", name: "Half, [a] part")
    #expect(
      text("films/more.yaml", of: brackets)?.contains(
        "- {id: half-2024, title: \"Half, [a] part\", year: 2024, part-of: madina-2023, directors: [Aizhan Kassymbek], also-known-as: [Part], aliases: [/films/part-2024/]}"
      ) == true)
    #expect(await problems(of: brackets) == "")
  }

  @Test func `a person's name changes in credits, bylines and citations, notes stay`() async throws
  {
    let record =
      "---\nname: Aizhan Kassymbek\nsort-name: Kassymbek, Aizhan\nalso-known-as: [Ajzhan Kasymbek]\n---\n"
    let more = [
      "people/aizhan-kassymbek.md": record,
      "films/x-2020.md": """
      ---
      title: X
      year: 2020
      directors: Aizhan Kassymbek (as A. K.)
      cast:
        - Aizhan Kassymbek (aizhan-kassymbek): Herself
      crew:
        - Editor: [Aizhan Kassymbek, Aigul N]
        - Screenplay: Ajzhan Kasymbek
      ---

      """,
    ]
    let (renaming, after) = try await rename(
      "aizhan-kassymbek", "aijan-k", name: "Aijan: K", more: more)
    #expect(
      text("people/aijan-k.md", of: after) == """
        ---
        name: Aijan: K
        sort-name: Kassymbek, Aizhan
        also-known-as: [Ajzhan Kasymbek, Aizhan Kassymbek]
        aliases:
          - /people/aizhan-kassymbek/
        ---

        """)
    #expect(
      text("films/x-2020.md", of: after) == """
        ---
        title: X
        year: 2020
        directors: Aijan: K (as A. K.)
        cast:
          - "Aijan: K (aijan-k)": Herself
        crew:
          - Editor: ["Aijan: K", Aigul N]
          - Screenplay: Ajzhan Kasymbek
        ---

        """)
    #expect(
      text("articles/snow/index.md", of: after)?.contains("  - Fire (dir. Aijan: K, 2021)\n")
        == true)
    #expect(await problems(of: after) == "")
    #expect(
      renaming.hints == [
        "only /people/aizhan-kassymbek/ leads on to the new address; its feed, if it has one, moves without a redirect",
        "texts and captions that speak of “Aizhan Kassymbek” in words of their own stay as they are",
        "it is still sorted as “Kassymbek, Aizhan”",
      ])
  }

  @Test func `somebody without a file is renamed by name, and the address goes with it`()
    async throws
  {
    let (renaming, after) = try await rename("person:jane-doe", name: "Jane Roe")
    #expect(text("articles/snow/index.md", of: after)?.contains("  - Jane Roe (text)\n") == true)
    #expect(text("issues/1.md", of: after)?.contains("editors: Jane Roe\n") == true)
    #expect(
      renaming.hints.first?.hasPrefix("the old address /people/jane-doe/ leads nowhere") == true)
    #expect(await problems(of: after) == "")
  }

  @Test func `to rename and to rename back leaves but the other address`() async throws {
    let (_, once) = try await rename("film:madina-2023", "aktau-2023")
    let back = try await Renaming(
      RenameRequest(target: "aktau-2023", newID: "madina-2023"), in: once,
      on: PublicationDate(today: testDay))
    let twice = back.change.tree(from: once)
    #expect(text("films/madina-2023.md", of: twice)?.contains("  - /films/aktau-2023/\n") == true)
    #expect(text("films/madina-2023.md", of: twice)?.contains("/films/madina-2023/") == false)
    #expect(await problems(of: twice) == "")
  }

  @Test(arguments: [
    ("aliases:\nruntime: 9\n", "aliases:\n  - /films/x-2023/\nruntime: 9\n"),
    ("aliases: /old/\n", "aliases: [/old/, /films/x-2023/]\n"),
    ("aliases: \"/old/\"\n", "aliases: [/old/, /films/x-2023/]\n"),
    ("aliases: [/old/]\n", "aliases: [/old/, /films/x-2023/]\n"),
    ("aliases: [/a/,\n  \"/b/\"]\n", "aliases: [/a/,\n  \"/b/\", /films/x-2023/]\n"),
    (
      "aliases:\n- /old/\n# a comment\nruntime: 9\n",
      "aliases:\n- /old/\n- /films/x-2023/\n# a comment\nruntime: 9\n"
    ),
    ("aliases:\n    - /old/\n", "aliases:\n    - /old/\n    - /films/x-2023/\n"),
    ("aliases:\r\n  - /old/\r\n", "aliases:\r\n  - /old/\r\n  - /films/x-2023/\r\n"),
    ("runtime: 9\r\n", "runtime: 9\r\naliases:\r\n  - /films/x-2023/\r\n"),
  ])
  func `the old address goes into the list as it is written`(old: String, new: String) async throws
  {
    let lineEnd = old.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let head = "---\(lineEnd)title: X\(lineEnd)year: 2023\(lineEnd)"
    let tail = "---\(lineEnd)"
    let more = ["films/x-2023.md": head + old + tail]
    let (_, after) = try await rename("x-2023", "y-2023", more: more)
    let changed = try #require(text("films/y-2023.md", of: after))
    #expect(Array(changed.utf8) == Array((head + new + tail).utf8))
    #expect(await problems(of: after) == "")
  }

  @Test func `a page changes in the menu, and its address in links`() async throws {
    let tree = journal(
      [
        "pages/about.md":
          "---\ntitle: About\n---\n[Here](/about/#top), [there](../pages/about.md).\n",
        "articles/a.md":
          "---\ntitle: A\nkind: essay\ndate: 2024-05-02\n---\n[us](/about), [us](page:about)\n",
      ], settings: "navigation: [articles, about]\n")
    let renaming = try await Renaming(
      RenameRequest(target: "about", newID: "us", newName: "Us: all"), in: tree,
      on: PublicationDate(today: testDay))
    let after = renaming.change.tree(from: tree)
    #expect(
      text("pages/us.md", of: after)
        == "---\ntitle: Us: all\naliases:\n  - /about/\n---\n[Here](/us/#top), [there](../pages/us.md).\n"
    )
    #expect(text("articles/a.md", of: after)?.hasSuffix("[us](/us), [us](page:us)\n") == true)
    #expect(text("journal.yaml", of: after)?.contains("navigation: [articles, us]\n") == true)
    #expect(await problems(of: after) == "")
  }

  @Test func `a festival changes with its editions, and those of longer names stay`() async throws {
    let more = [
      "festivals/goeast.md": "---\nname: goEast\n---\n",
      "festivals/goeast-plus.md": "---\nname: goEast Plus\n---\n",
      "articles/f.md": """
      ---
      title: F
      kind: report
      date: 2024-05-02
      festivals:
        - goEast 2024: Competition
        - goeast 2023
        - goEast Plus 2024
      ---
      [x](festival:goeast), [y](/festivals/goeast/2024/)

      """,
    ]
    let (_, after) = try await rename("goeast", "go-east", name: "Go East", more: more)
    #expect(
      text("articles/f.md", of: after) == """
        ---
        title: F
        kind: report
        date: 2024-05-02
        festivals:
          - Go East 2024: Competition
          - go-east 2023
          - goEast Plus 2024
        ---
        [x](festival:go-east), [y](/festivals/go-east/2024/)

        """)
    #expect(await problems(of: after) == "")
  }

  @Test(arguments: [nil, "ash-2001"])
  func `a film without a record is called otherwise wherever it is cited`(
    newID: String?
  ) async throws {
    let more = [
      "articles/ember.md": """
      ---
      title: Ember
      kind: review
      date: 2024-05-02
      films:
        - Ember (dir. Jane Roe, 2001)
      ---
      *Ember* (dir. Jane Roe, 2001), [it](film:ember-2001).

      """
    ]
    let (_, after) = try await rename("film:ember-2001", newID, name: "Ash", more: more)
    #expect(
      text("articles/ember.md", of: after)?.contains(
        """
        films:
          - Ash (dir. Jane Roe, 2001)
        ---
        *Ember* (dir. Jane Roe, 2001), [it](film:ash-2001).

        """) == true)
    #expect(await problems(of: after) == "")
  }

  @Test func `a definition is changed once, however many links refer to it`() async throws {
    let links = (1...200).map { "[x][r\($0)] [y][r\($0)]\n\n[r\($0)]: film:fire-2021\n" }
    let article = "---\ntitle: T\nkind: essay\ndate: 2024-05-02\n---\n"
    let text = article + links.joined(separator: "\n")
    let (renaming, after) = try await rename(
      "fire-2021", "ash-2021", more: ["articles/refs.md": text])
    #expect(
      self.text("articles/refs.md", of: after)
        == text.replacing("film:fire-2021", with: "film:ash-2021"))
    #expect(renaming.change.edits.count { $0.path == "content/articles/refs.md" } == 200)
  }

  @Test func `links to a section that has its anchor from a film follow it`() async throws {
    let head = "---\ntitle: T\nkind: essay\ndate: 2024-05-02\n---\n"
    let links = [
      "[a](article:report#madina-2023)", "[b](report.md#madina-2023 \"T\")",
      "[c](/articles/report/#madina-2023)", "[d](article:report#winter)",
    ]
    let report = "## <film:madina-2023>\n\n## Winter\n\n[up](#madina-2023)\n"
    let (_, after) = try await rename(
      "film:madina-2023", "aktau-2023",
      more: [
        "articles/report.md": head + report,
        "articles/links.md": head + links.joined(separator: " ") + "\n",
      ])
    #expect(
      text("articles/report.md", of: after)
        == head + report.replacing("madina-2023", with: "aktau-2023"))
    #expect(
      text("articles/links.md", of: after)
        == head + links.joined(separator: " ").replacing("madina-2023", with: "aktau-2023") + "\n")
    #expect(await problems(of: after) == "")
  }

  @Test func `a draft has no old address to keep`() async throws {
    let (_, after) = try await rename("draft", "a-draft")
    #expect(text("articles/a-draft.md", of: after)?.contains("aliases") == false)
  }

  @Test(arguments: [
    (
      RenameRequest(target: "madina-2024", newID: "x"),
      "nothing has the id “madina-2024”; did you mean film:madina-2023?"
    ),
    (
      RenameRequest(target: "film:snow", newID: "x"), "nothing has the id “film:snow”"
    ),
    (
      RenameRequest(target: "madina-2023", newID: "fire-2021"),
      "there is a film “fire-2021” already, in content/films/more.yaml"
    ),
    (
      RenameRequest(target: "madina-2023", newID: "Aktau 2023"),
      "“Aktau 2023” is no id: it takes the letters a to z, digits and hyphens, such as aktau-2023"
    ),
    (
      RenameRequest(target: "madina-2023"),
      "there is nothing to change: give a new id, a new name with --name, or both"
    ),
    (
      RenameRequest(target: "madina-2023", newName: "Madina"),
      "there is nothing to change: give a new id, a new name with --name, or both"
    ),
    (RenameRequest(target: "madina-2023", newName: " "), "a title or a name cannot be empty"),
    (
      RenameRequest(target: "jane-doe", newID: "jane-roe"),
      "“jane-doe” has no file of its own, so its id is made of its name; give a new name with --name, or begin a file with: intertitle new person"
    ),
  ])
  func `what cannot be renamed is refused`(request: RenameRequest, message: String) async {
    let fault = await #expect(throws: RenameFault.self) {
      try await Renaming(request, in: tree(), on: PublicationDate(today: testDay))
    }
    #expect(fault?.message == message)
  }

  @Test func `an id that two kinds of thing have has to be said with its kind`() async throws {
    let more = ["topics/snow.md": "---\ntitle: Snow\n---\n"]
    let fault = await #expect(throws: RenameFault.self) {
      try await Renaming(
        RenameRequest(target: "snow", newID: "x"), in: tree(more),
        on: PublicationDate(today: testDay))
    }
    #expect(
      fault?.message == "several things have the id “snow”; say which: article:snow, topic:snow")
  }

  @Test(arguments: [
    (#"[x](film:madina\-2023)"#, "[x](film:x-2023)"),
    (#"\*A\* & \[b\], &amp; [x](film:madina-2023)"#, #"\*A\* & \[b\], &amp; [x](film:x-2023)"#),
    ("[x](film&#58;madina-2023)", "[x](film:x-2023)"),
    ("> A [x](\n> film:madina-2023)", "> A [x](\n> film:x-2023)"),
    ("> [a\n> b](film:madina-2023\n> \"c\") d", "> [a\n> b](film:x-2023\n> \"c\") d"),
    (
      "[a]\n\n> [a]:\n> film:madina\\-2023",
      "[a]\n\n> [a]:\n> film:x-2023"
    ),
    (
      "[![A *b*](s.svg \"[c](film:madina-2023)\")](film:madina-2023)",
      "[![A *b*](s.svg \"[c](film:x-2023)\")](film:x-2023)"
    ),
    (
      "- \\* [x](<film:madina-2023>)\n  *c* [y](film:madina-2023)",
      "- \\* [x](<film:x-2023>)\n  *c* [y](film:x-2023)"
    ),
  ])
  func `a link changes however its address is typed`(old: String, new: String) async throws {
    let head = "---\ntitle: P\n---\n"
    let tree = SourceTree(
      texts: [
        "content/journal.yaml": "title: T\nbase-url: https://journal.example\n",
        "content/films/madina-2023.md": madina, "content/pages/p.md": "\(head)\(old)\n",
      ], pictures: ["content/pages/s.svg": PictureHeader(width: 8, height: 8, format: .svg)])
    let renaming = try await Renaming(
      RenameRequest(target: "madina-2023", newID: "x-2023"), in: tree,
      on: PublicationDate(today: testDay))
    #expect(text("pages/p.md", of: renaming.change.tree(from: tree)) == "\(head)\(new)\n")
  }

  @Test(arguments: [
    (
      "standfirst: |\n  A\n  \\*b [x](film:fire-2021)\n",
      "standfirst: |\n  A\n  \\*b [x](film:x-2021)\n"
    ),
    (
      "standfirst: >\n  A\n  [x](\n  film:fire-2021) b\n",
      "standfirst: >\n  A\n  [x](\n  film:x-2021) b\n"
    ),
    ("note: A\n  <film:fire-2021>\n", "note: A\n  <film:x-2021>\n"),
    (#"note: "A \"b\" <film:fire-2021>""# + "\n", #"note: "A \"b\" <film:x-2021>""# + "\n"),
    ("note: 'It''s\n  so <film:fire-2021>'\n", "note: 'It''s\n  so <film:x-2021>'\n"),
    (
      "extra:\n  thanks: >\n    A\n    <film:fire-2021>\n  others: [fire-2021,\n    \"fire-2021\"]\n",
      "extra:\n  thanks: >\n    A\n    <film:x-2021>\n  others: [x-2021,\n    \"x-2021\"]\n"
    ),
  ])
  func `a reference changes on whichever line of a field it stands`(
    old: String, new: String
  ) async throws {
    let head = "---\ntitle: A\nkind: essay\ndate: 2024-05-02\n"
    let films = ["films/fire-2021.md": "---\ntitle: Fire\nyear: 2021\n---\n"]
    let tree = journal(
      films.merging(["articles/a.md": head + old + "---\nWords.\n"]) { $1 },
      settings: "extra:\n  article: {thanks: markdown, others: [film]}\n")
    let renaming = try await Renaming(
      RenameRequest(target: "fire-2021", newID: "x-2021"), in: tree,
      on: PublicationDate(today: testDay))
    let after = renaming.change.tree(from: tree)
    #expect(text("articles/a.md", of: after) == head + new + "---\nWords.\n")
  }

  @Test func `a name changes in a citation that goes on on the next line`() async throws {
    let more = [
      "articles/b.md": """
      ---
      title: B
      kind: essay
      date: 2024-05-02
      films:
        - Water (dir. Jane Roe and
            Aizhan
            Kassymbek, 2020)
      ---
      Words.

      """
    ]
    let (_, after) = try await rename("person:aizhan-kassymbek", name: "Aijan Kasymbek", more: more)
    #expect(
      text("articles/b.md", of: after)?.contains(
        "  - Water (dir. Jane Roe and\n      Aijan Kasymbek, 2020)\n") == true)
    #expect(await problems(of: after) == "")
  }
}
