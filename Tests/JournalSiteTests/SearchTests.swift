import JournalSite
import Testing

/// The index that readers search in, piece by piece.
@Suite struct SearchTests {
  private static let files = [
    "films/madina-2023.md": record(
      "Madina",
      "original-title: {kk: Мәдина}\nalso-known-as: [Madina of Aktau]\nyear: 2023\n"
        + "directors: [Aizhan Kassymbek]\ncast: [Madina Akylbek]\n"),
    "people/aizhan-kassymbek.md": record(
      "Aizhan Kassymbek",
      "names: {kk: Айжан Қасымбек}\nformer-names: [Aizhan Secret]\nborn: 1988\n", key: "name"),
    "festivals/goeast.md": record("goEast", "place: Wiesbaden\n", key: "name"),
    "issues/103.md": record("Issue 103", "number: 103\ndate: 2024-06\n"),
    "pages/about.md": record("About us"),
    "articles/a.md": articleText(
      title: "</script><script>alert(1)</script> & \"q\"",
      fields: "authors: [Jane Doe]\nstandfirst: On the *snow* of Aktau.\nseries: Winters\n"
        + "topics: [Central Asia]"),
  ]

  @Test func `the whole index of a small journal`() async {
    let site = await TestSite(Self.files)
    #expect(site.problems == "")
    #expect(site.file("/search/keys.json") == "{\"\":9}\n")
    #expect(
      site.file("/search/k.json") == """
        [
        [0,"films/madina-2023/","Madina","2023, Aizhan Kassymbek","","madina","Мәдина","Madina of Aktau"],
        [1,"people/jane-doe/","Jane Doe","","",""],
        [1,"people/aizhan-kassymbek/","Aizhan Kassymbek","born 1988","","ayzhan qasymbek","Айжан Қасымбек"],
        [2,"articles/a/","\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\u0026 \\"q\\"","Jane Doe","2024-05-02","snow aktau"],
        [3,"festivals/goeast/","goEast","Wiesbaden","",""],
        [4,"topics/central-asia/","Central Asia","","",""],
        [5,"series/winters/","Winters","","",""],
        [6,"issues/103/","Issue 103","","2024-06",""],
        [7,"about/","About us","","",""]
        ]

        """)
  }

  @Test func `a journal of nothing has no search`() async {
    let site = await TestSite()
    #expect(site.page("/search/") == nil)
    #expect(site.site.outputPaths.count { $0.hasPrefix("search/") } == 0)
  }

  @Test func `a long index is cut by the first letters`() async throws {
    var files: [String: String] = [:]
    for number in 1...1200 {
      files["films/f-\(number).md"] = record(
        "The Winter \(number)", "original-title: Зима\nalso-known-as: [Film No \(number)]\n")
    }
    let site = await TestSite(files)
    #expect(site.problems == "")
    #expect(
      site.file("/search/keys.json") == """
        {"1":312,"2":111,"3":111,"4":111,"5":111,"6":111,"7":111,"8":111,"9":111,"f":-292,"fi":-292,\
        "fil":-292,"film":-292,"n":-292,"no":-292,"t":-292,"th":-292,"the":-292,"w":-292,"wi":-292,\
        "win":-292,"wint":-292,"winte":-292,"winter":-292,"z":-292,"zi":-292,"zim":-292,"zima":-292,\
        "з":-292,"зи":-292,"зим":-292,"зима":-292}

        """)
    // Nothing is fetched in vain, and nothing is long.
    for piece in site.site.plan.search.pieces {
      let address = site.site.plan.addresses.searchPiece(piece.key)
      let text = try #require(site.file(address))
      #expect(text.utf8.count < 130_000, "\(address)")
      #expect(!piece.entries.isEmpty, "\(address)")
    }
  }

  @Test(arguments: [
    ("", "/search/k.json"), ("ku", "/search/k-ku.json"), ("con", "/search/k-con.json"),
    ("мә", "/search/k-_43c__4d9_.json"), ("花", "/search/k-_82b1_.json"),
  ])
  func `a piece has an address in ASCII`(_ key: String, _ address: String) async {
    #expect(await TestSite().site.plan.addresses.searchPiece(key) == address)
  }

  @Test func `the page of the search leads everywhere without a script`() async throws {
    let site = await TestSite(
      Self.files.merging([
        "journal.yaml": "title: T\nbase-url: https://journal.example/sub\nnavigation: [search]\n"
      ]) { $1 },
      theme: [:])
    let page = try #require(site.page("/search/"))
    for index in ["films", "directors", "people", "articles", "archive", "topics"] {
      #expect(page.contains("<li><a href=\"/sub/\(index)/\">"), "\(index)")
    }
    #expect(page.contains("<a href=\"/sub/search/\" aria-current=\"page\">Search</a>"))
    #expect(page.contains("<script src=\"../assets/search.js\" defer></script>"))
    #expect(page.contains("noindex"))
  }
}
