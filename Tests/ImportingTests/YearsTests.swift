import Importing
import JournalSite
import Testing

/// An archive that is imported in pieces, a year at a time.
struct YearsTests {
  private static let settings = "title: Mine\nbase-url: https://steppe.example\nkinds: [post]\n"

  private func years(
    _ first: String, _ second: String..., settings: String = Self.settings
  ) async throws -> (journal: ImportedJournal, built: Built) {
    let earlier = try Export(first).journal()
    var existing = Dictionary(earlier.files.map { ($0.path, $0.text) }) { one, _ in one }
    existing["content/journal.yaml"] = settings
    var export = Export()
    export.items = second
    var journal = try export.journal()
    journal.join(await ExistingJournal(SourceTree(texts: existing)))
    return (journal, await Built(journal, existing: existing))
  }

  private func text(
    _ content: String, _ title: String, in year: Int, name: String, number: Int = 1
  ) -> String {
    post(
      content, title: title, name: name, number: number,
      [
        "link": "https://steppe.example/\(year)/03/\(name)/",
        "wp:post_date": "\(year)-03-05 10:00:00",
      ])
  }

  @Test(arguments: [
    ("https://steppe.example/2019/03/old/", "[it](article:old)", []),
    ("/2019/03/old", "[it](article:old)", []),
    (
      "https://steppe.example/2019/03/old/#notes", "[it](article:old)",
      ["<https://steppe.example/2019/03/old/#notes>, in content/articles/new.md"]
    ),
  ])
  func `a link to a text of an earlier year leads there`(
    address: String, body: String, told: [String]
  ) async throws {
    let (journal, built) = try await years(
      text("Text.", "Old", in: 2019, name: "old"),
      text("<a href=\"\(address)\">it</a> <em>y</em>", "New", in: 2020, name: "new"))
    #expect(journal.body("content/articles/new.md") == body + " *y*\n")
    #expect(journal.report.examples(.link) == [])
    #expect(journal.report.count(.link) == 0)
    #expect(journal.report.examples(.pageLink) == told)
    #expect(
      journal.report.changed.first == "1 link to what the journal had already leads there")
    #expect(built.problemIDs == [])
  }

  @Test(arguments: [
    ("", "it *y*", [String]()),
    (
      "diagnostics: {unknown-address: warning}\n",
      "[it](https://steppe.example/2021/03/later/) *y*", ["unknown-address"]
    ),
  ])
  func `a link to a text that is not there is told, and kept where that is no error`(
    setting: String, body: String, problems: [String]
  ) async throws {
    let (journal, built) = try await years(
      text("Text.", "Old", in: 2019, name: "old"),
      text(
        "<a href=\"https://steppe.example/2021/03/later/\">it</a> <em>y</em>", "New", in: 2020,
        name: "new"), settings: Self.settings + setting)
    #expect(journal.body("content/articles/new.md") == body + "\n")
    #expect(
      journal.report.examples(.link) == [
        "<https://steppe.example/2021/03/later/>, in content/articles/new.md"
      ])
    #expect(built.problemIDs == problems)
  }

  @Test func `a text of another year has an id of its own, and what is there stays`() async throws {
    let (journal, built) = try await years(
      text("Text.", "Berlinale", in: 2019, name: "berlinale"),
      text("Text.", "Berlinale", in: 2020, name: "berlinale"),
      text(
        "<a href=\"/2019/03/berlinale/\">a</a> <a href=\"/2020/03/berlinale/\">b</a>", "New",
        in: 2020, name: "new", number: 2))
    #expect(
      journal.text("content/articles/berlinale-2020.md")?.contains("  - /2020/03/berlinale/\n")
        == true)
    #expect(
      journal.body("content/articles/new.md")
        == "[a](article:berlinale) [b](article:berlinale-2020)\n")
    #expect(
      journal.report.examples(.renamed) == [
        "“Berlinale” is `berlinale-2020`, since `content/articles/berlinale.md` is another text, "
          + "in content/articles/berlinale-2020.md"
      ])
    #expect(
      journal.report.examples(.noKind) == [
        "content/articles/berlinale-2020.md", "content/articles/new.md",
      ])
    #expect(journal.report.made.first == "2 articles, of which 0 drafts")
    #expect(built.problemIDs == [])
  }

  @Test func `what is imported again is left alone, named, and not counted`() async throws {
    let (journal, built) = try await years(
      text("Text.", "Berlinale", in: 2019, name: "berlinale"),
      text(
        "<em>Fire</em> (dir. Jane Doe, 2021)", "Berlinale: a diary", in: 2019, name: "berlinale"),
      text("<a href=\"/2019/03/berlinale/\">a</a>", "New", in: 2020, name: "new", number: 2))
    #expect(
      journal.files.map(\.path) == [
        "content/articles/new.md", "content/people/jane.md", "content/films/imported.yaml",
      ])
    #expect(journal.body("content/articles/new.md") == "[a](article:berlinale)\n")
    #expect(
      journal.report.examples(.existing) == [
        "“Berlinale: a diary”, `content/articles/berlinale.md`"
      ])
    #expect(journal.report.made.first == "1 article, of which 0 drafts")
    #expect(built.problemIDs == [])
  }

  @Test func `what is imported again is found by its address, whatever it is called by now`()
    async throws
  {
    let existing = [
      "content/journal.yaml": Self.settings,
      "content/articles/berlinale.md":
        "---\ntitle: Berlinale\nkind: post\ndate: 2019-03-05\naliases: [/2019/03/berlinale/]\n---\nText.\n",
      "content/articles/berlinale-2020.md":
        "---\ntitle: Berlinale\nkind: post\ndate: 2020-03-05\naliases: [/2020/03/berlinale/]\n---\nText.\n",
    ]
    var journal = try Export(
      text("Text.", "Berlinale", in: 2020, name: "berlinale"),
      text("<a href=\"/2020/03/berlinale/\">b</a>", "New", in: 2020, name: "new", number: 2)
    ).journal()
    journal.join(await ExistingJournal(SourceTree(texts: existing)))
    #expect(
      journal.files.map(\.path) == ["content/articles/new.md", "content/people/jane.md"])
    #expect(journal.body("content/articles/new.md") == "[b](article:berlinale-2020)\n")
    #expect(
      journal.report.examples(.existing) == ["“Berlinale”, `content/articles/berlinale-2020.md`"])
    #expect(journal.report.count(.renamed) == 0)
    #expect(await Built(journal, existing: existing).problemIDs == [])
  }

  @Test func `the files of a text go with its id`() async throws {
    func site(_ year: Int) throws -> ImportedJournal {
      try ImportedJournal(
        hugo: SiteFolder(
          [
            "hugo.toml": "baseURL = \"https://steppe.example\"\n",
            "content/\(year)/fire/index.md":
              "---\ntitle: Fire\ndate: \(year)-05-02\nimage: a.jpg\n---\n![b](a.jpg)\n",
          ], others: ["content/\(year)/fire/a.jpg"]))
    }
    var existing = Dictionary(try site(2019).files.map { ($0.path, $0.text) }) { one, _ in one }
    existing["content/journal.yaml"] = Self.settings
    var journal = try site(2020)
    journal.join(await ExistingJournal(SourceTree(texts: existing)))
    #expect(journal.copies.map(\.target) == ["content/articles/fire-2020-files/a.jpg"])
    #expect(
      journal.text("content/articles/fire-2020.md")?.contains(
        "still: ![](fire-2020-files/a.jpg)\n") == true)
    #expect(journal.body("content/articles/fire-2020.md") == "![b](fire-2020-files/a.jpg)\n")
  }
}
