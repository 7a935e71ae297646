import Diagnostics
import JournalSite
import Testing

/// What editors look for: what is found, and what is not.
@Suite struct LintTests {
  private static let films = [
    "films/madina-2023.md": """
    ---
    title: Madina
    year: 2023
    directors:
      - Aizhan Kassymbek
    ---

    """,
    "films/solaris-1972.md": """
    ---
    title: Solaris
    year: 1972
    directors:
      - Andrei Tarkovsky
    ---

    """,
  ]

  /// What lints say of an essay, a line for each: place, id, message.
  private func lints(
    _ body: String, kind: String = "essay", fields: String = "",
    with files: [String: String] = films, settings: String = ""
  ) async -> [String] {
    let quiet =
      "diagnostics: {article-without-still: ignore, article-without-standfirst: ignore}\n"
    var site = await TestSite.article(
      body, kind: kind, fields: fields, with: files, settings: settings + quiet
    ).site
    #expect(site.diagnostics.map(\.problem.message) == [])
    await site.addLints(jobs: 2)
    return site.diagnostics.map { diagnostic in
      let bytes = site.source(diagnostic.path)?.bytes ?? []
      let range = diagnostic.range.clamped(to: 0..<bytes.count)
      return "\(diagnostic.problem.id) “\(String(decoding: bytes[range], as: UTF8.self))”"
    }
  }

  private struct Row: Sendable, CustomTestStringConvertible {
    let body: String
    var found: [String] = []
    var fields = ""
    var settings = ""
    var kind = "essay"

    var testDescription: String { body }
  }

  @Test(arguments: [
    Row(body: "See *Madina* and *Madina*.", found: ["unlinked-title “*Madina*”"]),
    Row(body: "See _Madina_.", found: ["unlinked-title “_Madina_”"]),
    Row(body: "- See *Madina*", found: ["unlinked-title “*Madina*”"]),
    Row(body: "See *Madina* (2023).", found: ["unlinked-title “*Madina*”"]),
    Row(body: "See Madina, *madina*, **Madina** and `*Madina*`."),
    Row(body: "See *Madina*.", fields: "films: [madina-2023]"),
    Row(body: "See *Madina*.", fields: "no-autolink: [Madina]"),
    Row(body: "*Madina*: see [the film](film:madina-2023)."),
    Row(body: "## *Madina*\n\n> *Madina*"),
    Row(body: "Not that *Solaris* (2002)."),
  ])
  private func `titles of known films that are not linked`(_ row: Row) async {
    await expect(row)
  }

  @Test(arguments: [
    Row(body: "*Madina* (2022)", found: ["contradicts-record “2022”"]),
    Row(body: "<film:madina-2023> (2022)", found: ["contradicts-record “2022”"]),
    Row(body: "[it](film:solaris-1972) (2002)", found: ["contradicts-record “2002”"]),
    Row(
      body: "*Madina* (dir. Ann Lee, 2023)", found: ["contradicts-record “dir. Ann Lee”"],
      fields: "films: [madina-2023]"),
    Row(
      body: "*Madina* (Andrei Tarkovsky, 2023)", found: ["contradicts-record “Andrei Tarkovsky”"],
      fields: "films: [madina-2023]"),
    Row(body: "*Madina* (2023)", fields: "films: [madina-2023]"),
    Row(body: "*Madina* (dir. Aizhan Kassymbek, 2023)", fields: "films: [madina-2023]"),
    Row(body: "*Madina* (Kazakhstan, 2023)", fields: "films: [madina-2023]"),
    Row(body: "*Madina* (dir. Kassymbek)", fields: "films: [madina-2023]"),
    Row(body: "*Madina* (seen in 2024)", fields: "films: [madina-2023]"),
    Row(body: "*Madina* (unfinished (", fields: "films: [madina-2023]"),
  ])
  private func `what contradicts a record`(_ row: Row) async { await expect(row) }

  @Test(arguments: [
    Row(body: "A \"word\" and it's said.", found: ["straight-quotes “\"”"]),
    Row(body: "A “word”, it’s `a \"b\"` [x](https://a.example/'b')."),
    Row(body: "A \\\"word\\\"."),
    Row(body: "Да — нет", found: ["breaking-space “ ”"], fields: "language: ru"),
    Row(body: "Quoi ?", found: ["breaking-space “ ”"], fields: "language: fr"),
    Row(body: "Quoi\u{A0}?", fields: "language: fr"),
    Row(body: "What ?"),
    Row(body: "- One\n\n  5. Five", found: []),
    Row(body: "1917. The Winter Palace", found: ["accidental-list “1917.”"]),
    Row(body: "1. One\n2. Two\n\nWords.\n\n3. Three"),
    Row(body: "- Да.", found: ["accidental-list “-”"], fields: "language: ru"),
    Row(body: "- да\n- нет", fields: "language: ru"),
    Row(body: "- Yes."),
    Row(
      body: "Words.\n\n    A line that was pasted in.",
      found: ["accidental-code “    A line that was pasted in.”"]),
    Row(body: "```\nA line that was pasted in.\n```"),
    Row(body: "Words.\n\n    let a = b; { return <x> }"),
    Row(body: "See [here](https://a.example).", found: ["here-link “[here](https://a.example)”"]),
    Row(body: "See [a list](https://a.example)."),
    Row(body: "A [gallery ids=\"1\"] b", found: ["leftover-shortcode “[gallery”"]),
    Row(body: "A {{< youtube x >}} b", found: ["leftover-shortcode “{{<”"]),
    Row(body: "A {{ youtube x }} b", found: ["leftover-shortcode “{{”"]),
    Row(body: "[contact-form-7 id=\"3\"]", found: ["leftover-shortcode “[contact-form-7”"]),
    Row(
      body: "[team_members group=\"w13b\"] b", found: ["leftover-shortcode “[team_members”"]),
    Row(body: "He [Serikbayeva] and [video] and `{{< x >}}`."),
    Row(body: "See [[Dziga Vertov]].", found: ["leftover-shortcode “[[Dziga”"]),
    Row(body: "See [[it](https://a.example) [and] that]."),
    Row(body: "Words.\n\nhttps://youtu.be/x", found: ["bare-address “https://youtu.be/x”"]),
    Row(body: "<https://a.example>\n\nSee https://a.example"),
  ])
  private func `marks and accidents`(_ row: Row) async { await expect(row) }

  @Test(arguments: [
    Row(
      body: "**Is it?**\n\nIt was, well, cold.\n\n> [!pull]\n> “It was… cold.”\n\n**Why?**\n\nSo.",
      kind: "interview"),
    Row(
      body: "**Is it cold?**\n\nYes.\n\n> [!pull]\n> Is it cold?\n\n**Why?**\n\nSo.",
      found: ["quote-in-no-answer “[!pull]”"], kind: "interview"),
    Row(body: "Words.\n\n> [!pull]\n> Other ones."),
  ])
  private func `pull quotes that nobody said`(_ row: Row) async { await expect(row) }

  private func expect(_ row: Row) async {
    #expect(
      await lints(row.body, kind: row.kind, fields: row.fields, settings: row.settings)
        == row.found)
  }

  @Test func `what records lack`() async {
    var site = await TestSite([
      "articles/a.md": articleText("Words."),
      "films/a.md": "---\ntitle: A\nfestivals:\n  - goEast\nshowings:\n  - {at: K}\n---\n",
      "films/b.md": "---\ntitle: B\nyear: unknown\ndirectors: unknown\n---\n",
    ]).site
    await site.addLints(jobs: 1)
    #expect(
      site.diagnostics.map(\.problem.message) == [
        "this article has no standfirst", "this article has no still", "“A” has no director",
        "“A” has no year", "from when or until when “K” shows “A” is not said",
        "in which year “A” was at “goEast” is not said",
      ])
  }

  @Test func `somebody who cannot have done both`() async {
    let files = [
      "films/old-1930.md": "---\ntitle: Old\nyear: 1930\ndirectors:\n  - Ann Lee\n---\n",
      "films/new-1990.md": "---\ntitle: New\nyear: 1990\ndirectors:\n  - Jane Doe\n---\n",
    ]
    let found = await lints("Words.", fields: "authors: [Ann Lee, Jane Doe]", with: files)
    #expect(found == ["namesakes “Ann Lee”"])
  }

  @Test(arguments: [("ignore", nil), ("error", Severity.error), ("warning", .warning)])
  func `a journal says how bad it is`(word: String, severity: Severity?) async {
    let quiet = "article-without-still: ignore, article-without-standfirst: ignore"
    var site = await TestSite.article(
      "It's.", settings: "diagnostics: {straight-quotes: \(word), \(quiet)}\n"
    ).site
    await site.addLints(jobs: 1)
    #expect(site.diagnostics.map(\.severity) == [severity].compactMap(\.self))
  }

  @Test func `a journal with errors has no lints`() async {
    var site = await TestSite.article("It's [x](film:none).").site
    await site.addLints(jobs: 1)
    #expect(site.diagnostics.map(\.problem.id) == ["unknown-film"])
  }

  @Test func `what most texts have is told once`() async {
    var files: [String: String] = [:]
    for number in 1...30 { files["articles/a\(number).md"] = articleText("It's said.") }
    var site = await TestSite(files).site
    await site.addLints(jobs: 2)
    #expect(
      site.diagnostics.map { "\($0.path): \($0.problem.message)" } == [
        "content/journal.yaml: most articles have no standfirst",
        "content/journal.yaml: most articles have no still",
        "content/journal.yaml: most texts have straight quotation marks or apostrophes",
      ])
  }
}
