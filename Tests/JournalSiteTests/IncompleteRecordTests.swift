import Diagnostics
import JournalSite
import Testing

/// What lacks something it must have is checked like all else, and nothing is reported that only
/// follows from the lack.
@Suite struct IncompleteRecordTests {
  @Test(arguments: [
    ("kind: essay\ndate: 2024-05-02\n", "missing-field"),
    ("title: A\nkind: esay\ndate: 2024-05-02\n", "unknown-kind"),
    ("title: A\nkind: essay\ndate: 2024-02-30\n", "bad-date"),
    ("headline: A\nkind: essay\ndate: 2024-05-02\n", "missing-field"),
  ])
  func `an article with a field missing or wrong is checked to its end`(
    fields: String, id: String
  ) async {
    let site = await TestSite([
      "articles/a.md":
        "---\n\(fields)films: [madina-2032]\n---\n[x](person:nobody) ![x](none.jpg) Ä[^1]\n",
      "articles/b.md": articleText("[a](article:a), <article:a>, [a](a.md)"),
      "films/madina-2023.md": madina,
    ])
    #expect(
      site.problemIDs == [
        id, "unknown-film", "unknown-person", "unknown-file", "undefined-footnote",
      ]
    )
  }

  @Test func `no journal can silence what makes a required field missing`() async {
    let site = await TestSite(
      ["articles/a.md": "---\nheadline: A\nkind: essay\ndate: 2024-05-02\n---\nText."],
      settings: "diagnostics: {unknown-field: ignore}\n")
    #expect(site.problemIDs == ["missing-field"])
  }

  @Test func `what hangs on the kind of an article is not checked where there is no such kind`()
    async
  {
    let site = await TestSite([
      "articles/a.md": articleText("**Why?**\n\nSo.", kind: "intervew")
    ])
    #expect(site.problemIDs == ["unknown-kind"])
  }

  @Test func `records without a name are who they are by their ids`() async {
    let site = await TestSite([
      "articles/a.md": articleText(
        "<film:madina-2023> <person:aizhan-kassymbek> <festival:goeast> <topic:snow>",
        fields: """
          authors: [Aizhan Kassymbek]
          films: [Madina]
          festivals: ["goEast 2024: Competition"]
          topics: [Snow]
          series: winters
          issue: issue-1
          """),
      "films/madina-2023.md": "---\nyear: 2023\n---\n[x](film:none)\n",
      "people/aizhan-kassymbek.md": "---\nborn: 1988\n---\n[x](film:none)\n",
      "festivals/goeast.md": "---\nplace: Wiesbaden\n---\n[x](film:none)\n",
      "topics/snow.md": "---\n---\n[x](film:none)\n",
      "series/winters.md": "---\n---\n[x](film:none)\n",
      "issues/issue-1.md": "---\nnumber: 1\n---\n[x](film:none)\n",
      "pages/about.md": "---\n---\n[x](film:none)\n",
    ])
    let both = ["missing-field", "unknown-film"]
    #expect(site.problemIDs == both + both + both + both + both + both + both)
  }

  @Test(arguments: ["", "Text.\n", "---\ntitle: A\n", "---\ntitle A\n---\n"])
  func `a link to a file that cannot be read is no second error`(text: String) async {
    let site = await TestSite([
      "articles/b.md": text,
      "articles/a.md": articleText("[b](article:b), [b](b.md), [b](/articles/b/)"),
      "films/m-2023.md": text,
      "films/n-2024.md": record("N", "remake-of: m-2023\n"),
    ])
    #expect(
      site.site.diagnostics.allSatisfy {
        ["content/articles/b.md", "content/films/m-2023.md"].contains($0.path)
      })
    #expect(!site.site.diagnostics.isEmpty)
  }

  @Test func `a file whose name is no id is read as if it were renamed`() async {
    let site = await TestSite([
      "films/Madina 2023.md": record("Madina", "remake-of: none-1\n"),
      "articles/a.md": articleText("<film:madina-2023>", fields: "films: [Madina]"),
      "articles/Ü.MD": articleText("[x](film:none)"),
      "articles/b.MD": articleText("[a](a.md)"),
      "articles/c.md": articleText("[b](b.MD)"),
    ])
    #expect(site.problemIDs == ["bad-id", "unknown-film", "bad-id", "unknown-film"])
  }

  @Test(arguments: [
    ("Review", "did you mean review?"), ("reveiw", "did you mean review?"),
    (
      "poem",
      "the journal’s kinds are review, essay; add another in content/journal.yaml"
    ),
  ])
  func `a kind that is none is told the nearest`(kind: String, help: String) async {
    let site = await TestSite(
      ["articles/a.md": articleText(kind: kind)], settings: "kinds: [review, essay]\n")
    #expect(site.site.diagnostics.map(\.problem.help) == [help])
  }

  @Test(arguments: [
    "Madnia", "Мадина Актау", "madnia-2023", "Мадниа", "Madina (dir Aizhan Kassymbek, 2023)",
  ])
  func `a film by a misspelt title is told the nearest id`(title: String) async {
    let site = await TestSite([
      "articles/a.md": articleText(fields: "films:\n  - \(title)"),
      "films/madina-2023.md": madina, "films/fire-2021.md": fire,
    ])
    #expect(site.site.diagnostics.map(\.problem.help) == ["did you mean madina-2023?"])
  }
}
