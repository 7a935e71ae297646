import Diagnostics
import FrontMatter
import JournalSite
import Markdown
import Templates
import Testing

/// Every diagnostic that a journal can produce, as it is printed: `Snapshots/diagnostics/<id>.txt`.
@Suite struct DiagnosticTableTests {
  private static let kassymbek = [
    "people/aizhan-kassymbek.md": record("Aizhan Kassymbek", key: "name")
  ]

  /// What the settings and the records say.
  private static let ofRecords: [Slip] = [
    Slip(id: "invalid-settings", files: ["journal.yaml": "title: a: b\n"]),
    Slip(id: "missing-setting", files: ["journal.yaml": "title: A\n"]),
    Slip(id: "unknown-setting", settings: "lang: en\n"),
    Slip(id: "duplicate-setting", settings: "language: en\nlanguage: kk\n"),
    Slip(id: "wrong-setting", settings: "raw-html: perhaps\n"),
    Slip(id: "unsupported-version", settings: "intertitle: 2\n"),
    Slip(id: "fixed-severity", settings: "diagnostics: {same-address: ignore}\n"),
    Slip(id: "stray-file", files: ["posts/a.md": articleText()]),
    Slip(id: "ignored-file", others: ["articles/madina.markdown"]),
    Slip(id: "list-of-other-than-films", files: ["people/all.yaml": "- id: a\n"]),
    Slip(id: "bad-id", files: ["films/Мадина 2023.md": record("Madina")]),
    Slip(id: "bad-slug", files: ["articles/a.md": articleText(fields: "slug: A Winter!")]),
    Slip(id: "bad-alias", files: ["articles/a.md": articleText(fields: "aliases: [/old/../a/]")]),
    Slip(id: "bad-language", files: ["films/a.md": record("A", "languages: [kk, kazakh!]\n")]),
    Slip(id: "bad-year", files: ["films/a.md": record("A", "year: around 1930\n")]),
    Slip(id: "year-differs-from-id", files: ["films/a-2023.md": record("A", "year: 2024\n")]),
    Slip(id: "bad-runtime", files: ["films/a.md": record("A", "runtime: 90 min\n")]),
    Slip(id: "unknown-country", files: ["films/a.md": record("A", "countries: [SU]\n")]),
    Slip(
      id: "ends-before-it-begins",
      files: [
        "films/a.md": record("A", "showings:\n  - {at: K, from: 2024-05-16, until: 2024-04-25}\n")
      ]),
    Slip(
      id: "unknown-kind", files: ["articles/a.md": articleText(kind: "esay")],
      settings: "kinds: [essay, review]\n"),
    Slip(id: "no-rating-scale", files: ["articles/a.md": articleText(fields: "rating: 4")]),
    Slip(
      id: "bad-rating", files: ["articles/a.md": articleText(fields: "rating: 4.2")],
      settings: "rating-scale: {best: 5}\n"),
    Slip(
      id: "not-a-still", files: ["articles/a.md": articleText(fields: "still: harbour.jpg")],
      pictures: ["articles/harbour.jpg"]),
    Slip(id: "empty-article", files: ["articles/a.md": articleText("<!-- soon -->")]),
    Slip(id: "second-title", files: ["articles/a.md": articleText("Text.\n\n# A *Winter*")]),
    Slip(id: "far-future", files: ["articles/a.md": articleText(date: "2204-05-02")]),
    Slip(id: "bad-external-id", files: ["films/a.md": record("A", "ids: {imdb: 12345}\n")]),
    Slip(
      id: "unknown-speaker",
      files: [
        "articles/a.md": articleText(
          "JD: Why?\n\nAL: So.\n\nJD: Where?\n\nAN: There.", kind: "interview",
          fields: """
            questions: speaker
            interviewers: Jane Doe
            interviewees: Ann Lee
            speakers: {JD: Jane Doe, AL: Ann Lee}
            """)
      ]),
    Slip(
      id: "few-questions",
      files: ["articles/a.md": articleText("**Why?**\n\nSo.", kind: "interview")]),
  ]

  /// What linking and the addresses say.
  private static let ofLinks: [Slip] = [
    Slip(id: "duplicate-id", files: ["films/a/m.md": record("M"), "films/b/m.md": record("M")]),
    Slip(
      id: "ambiguous-name",
      files: [
        "people/ann-1.md": record("Ann Lee", key: "name"),
        "people/ann-2.md": record("Ann Lee", key: "name"),
        "films/f.md": record("F", "directors:\n  - Ann Lee\n"),
      ]),
    Slip(id: "unnameable", files: ["films/f.md": record("F", "directors:\n  - ★\n")]),
    Slip(
      id: "several-names",
      files: ["articles/a.md": articleText(fields: "authors: Greta Blum and Karl Weiss")]),
    Slip(
      id: "note-as-id",
      files: ["films/f.md": record("F", "directors:\n  - Jane Doe (co-director)\n")]),
    Slip(
      id: "spelled-two-ways",
      files: [
        "films/f.md": record("F", "directors:\n  - Jean-Luc Doe\n"),
        "films/g.md": record("G", "directors:\n  - Jean Luc Doe\n"),
      ]),
    Slip(
      id: "nearly-the-same",
      files: kassymbek.merging(["films/f.md": record("F", "directors:\n  - Aizhan Kasymbek\n")]) {
        $1
      }),
    Slip(
      id: "character-in-name",
      files: ["films/f.md": record("F", "cast:\n  - Alibek Adiken as Rauan\n")]),
    Slip(
      id: "unclosed-note",
      files: ["films/f.md": record("F", "cast:\n  - Alibek Adiken (voice\n")]),
    Slip(
      id: "section-in-name",
      files: ["films/f.md": record("F", "festivals:\n  - Tarn Film Days 2024 (Competition)\n")]),
    Slip(
      id: "same-film",
      files: [
        "films/fire-2021.md": fire, "films/fire-again.md": fire,
      ]),
    Slip(
      id: "other-directors",
      files: [
        "films/fire-2021.md": fire,
        "articles/a.md": articleText(fields: "films:\n  - Fire (dir. Jane Doe, 2021)"),
      ]),
    Slip(
      id: "two-films",
      files: [
        "articles/a.md": articleText(fields: "films:\n  - Fire (dir. Aizhan Kassymbek, 2021)"),
        "articles/b.md": articleText(fields: "films:\n  - Fire (dir. Jane Doe, 2021)"),
      ]),
    Slip(
      id: "unknown-edition",
      files: [
        "festivals/goeast.md": record("goEast", "editions:\n  - {edition: 2024}\n", key: "name"),
        "films/f.md": record("F", "festivals:\n  - goEast 2042: Competition\n"),
      ]),
    Slip(id: "refers-to-itself", files: ["films/f.md": record("F", "remake-of: f\n")]),
    Slip(
      id: "listed-twice",
      files: [
        "articles/a.md": articleText(),
        "issues/1.md": record("One", "sections:\n  - {title: A, articles: [a, a]}\n"),
      ]),
    Slip(
      id: "unpublished",
      files: [
        "articles/a.md": articleText("See [it](article:b)."),
        "articles/b.md": articleText(fields: "draft: true"),
      ]),
    Slip(
      id: "unknown-file", files: ["articles/a.md": articleText("![x](harbor.jpg)")],
      pictures: ["articles/harbour.jpg"]),
    Slip(id: "unknown-fragment", files: ["articles/a.md": articleText("[x](#wintr)\n\n## Winter")]),
    Slip(
      id: "unknown-address",
      files: ["articles/a.md": articleText("[x](/film/)"), "films/f.md": record("F")]),
    Slip(id: "leads-outside", files: ["articles/a.md": articleText("[x](../../notes.pdf)")]),
    Slip(id: "unknown-callout", files: ["articles/a.md": articleText("> [!pul]\n> x")]),
    Slip(
      id: "not-a-picture", files: ["articles/a.md": articleText("![x](kit.pdf)")],
      others: ["articles/kit.pdf"]),
    Slip(
      id: "same-address",
      files: [
        "articles/a.md": articleText(date: "2024-05-03", fields: "slug: b"),
        "articles/b.md": articleText(),
      ]),
    Slip(
      id: "long-address",
      files: [
        "films/f.md": record("F", "countries:\n  - \(String(repeating: "c", count: 201))\n")
      ]),
    Slip(id: "reserved-address", files: ["pages/films.md": record("Films")]),
    Slip(id: "unknown-article", files: ["articles/madina.md": articleText("[x](article:medina)")]),
    Slip(
      id: "unknown-film",
      files: [
        "articles/a.md": articleText("Å [*Madina*](film:madina-2032)."),
        "films/madina-2023.md": madina,
      ]),
    Slip(
      id: "unknown-person",
      files: kassymbek.merging(["articles/a.md": articleText(fields: "people: [aizhan-kasymbek]")])
      { $1 }),
    Slip(
      id: "unknown-festival",
      files: [
        "articles/a.md": articleText("<festival:goest>"),
        "festivals/goeast.md": record("goEast", key: "name"),
      ]),
    Slip(id: "unknown-topic", files: ["articles/a.md": articleText("<topic:none>")]),
    Slip(id: "unknown-series", files: ["articles/a.md": articleText("<series:none>")]),
    Slip(id: "unknown-issue", files: ["articles/a.md": articleText(fields: "issue: 7")]),
    Slip(id: "unknown-page", settings: "navigation: [abuot]\n"),
  ]

  /// One or two of each engine: that they come through with the right file, line and column.
  private static let ofEngines: [Slip] = [
    Slip(id: "missing-field", files: ["films/a.md": "---\nyear: 2023\n---\n"]),
    Slip(id: "unknown-field", files: ["articles/a.md": articleText(fields: "author: Jane Doe")]),
    Slip(id: "bad-date", files: ["articles/a.md": articleText(date: "2024-02-30")]),
    Slip(id: "no-front-matter", files: ["articles/a.md": "Text.\n"]),
    Slip(id: "no-list-of-records", files: ["films/a.yaml": "title: A\n"]),
    Slip(id: "undefined-footnote", files: ["articles/a.md": articleText("Ä[^1]")]),
    Slip(id: "raw-html", files: ["articles/a.md": articleText("A <b>word</b>.")]),
    Slip(id: "unsafe-address", files: ["articles/a.md": articleText("[x](javascript:a)")]),
    Slip(
      id: "broken-image",
      files: ["articles/a.md": articleText("A ![x](a b.jpg) b", fields: "note: One *two*")]),
    Slip(id: "broken-callout", files: ["articles/a.md": articleText("> [!pull] A sentence.")]),
    Slip(id: "local-picture", files: ["articles/a.md": articleText("![A](C:\\stills\\a.jpg)")]),
    Slip(
      id: "no-description", files: ["articles/a.md": articleText("![](a.jpg)")],
      pictures: ["articles/a.jpg"]),
    Slip(
      id: "dropped-cells",
      files: ["articles/a.md": articleText("| a | b |\n|---|---|\n| c | d | e |")]),
    Slip(id: "broken-link", files: ["articles/a.md": articleText("Ä [x](film: tide-2021).")]),
    Slip(
      id: "caption-in-sentence",
      files: ["articles/a.md": articleText("Words.\n![x](a.jpg \"A | B\")")],
      pictures: ["articles/a.jpg"]),
    Slip(
      id: "template-unknown-field", files: ["templates/article.html": "<p>{{ article.titel }}</p>"]),
    Slip(
      id: "template-maybe-missing", files: ["templates/blocks/still.html": "\n{{ still.caption }}"]),
    Slip(id: "template-unknown-string", files: ["templates/film.html": "{{ \"fims\" | string }}"]),
    Slip(id: "template-syntax", files: ["templates/partials/unused.html": "{{ a + b }}"]),
    Slip(id: "unused-template", files: ["templates/articel.html": "<p>"]),
    Slip(
      id: "uneven-stylesheet",
      files: ["templates/assets/journal.css": ":root { --accent: #0b5c52;\n"]),
    Slip(
      id: "late-import",
      files: ["templates/assets/journal.css": "a { color: red }\n@import \"print.css\";\n"]),
    Slip(
      id: "unknown-asset",
      files: [
        "templates/assets/journal.css": "a { background: url(\"pictures/paper.svg\"); }\n",
        "templates/assets/paper.svg": "<svg/>\n",
      ]),
    Slip(id: "unused-string", files: ["templates/strings/en.yaml": "by: Von\nspoilr: Wait\n"]),
    Slip(id: "unknown-diagnostic", settings: "diagnostics: {unknown-movie: ignore}\n"),
    Slip(id: "unknown-severity", settings: "diagnostics: {unknown-film: mild}\n"),
  ]

  /// All of them: of the journal and of its engines.
  static let slips =
    ofRecords + ofLinks + ofEngines + ofFrontMatter + ofMarkdown + ofTemplates + ofFiles

  @Test func `every diagnostic as it is printed`() async throws {
    var table: [String: String] = [:]
    for slip in Self.slips {
      let site = try await site(of: slip)
      #expect(site.diagnostics.map(\.problem.id) == [slip.id])
      table["\(slip.id).txt"] = DiagnosticPrinter().print(site.diagnostics) { site.source($0) }
    }
    try Snapshot("diagnostics").expect(table)
  }

  private func site(of slip: Slip) async throws -> Site {
    guard slip.needsDisk else {
      return await TestSite(
        slip.files, settings: slip.settings, pictures: slip.pictures, others: slip.others
      ).site
    }
    let folder = try TemporaryFolder()
    try slip.put(into: folder)
    return await Site(
      try SourceTree(reading: folder.path, jobs: 1),
      options: SiteOptions(date: PublicationDate(today: TestSite.today)))
  }

  @Test func `the table knows every id, and each once`() {
    let known = Self.slips.map(\.id) + Self.impossible
    #expect(known.sorted() == Site.diagnosticIDs)
  }

  @Test func `no id stands twice, and all are in kebab-case`() {
    #expect(Set(Site.diagnosticIDs).count == Site.diagnosticIDs.count)
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    #expect(Site.diagnosticIDs.filter { !$0.allSatisfy(letters.contains) } == [])
  }

  @Test func `all come at once, in file order, with the severities of the journal`() async {
    let site = await TestSite(
      [
        "articles/a.md": articleText("[x](film:b)\n\n[y](film:c)", kind: "essai", fields: "dek: x"),
        "articles/b.md": articleText("[x](film:b) [y](person:c)"),
        "templates/film.html": "{{ x }}",
      ], settings: "diagnostics: {unknown-film: ignore, unknown-person: warning}\n")
    #expect(
      site.site.diagnostics.filter { $0.severity != .ignore }
        .map { "\($0.path) \($0.severity) \($0.problem.id)" } == [
          "content/articles/a.md error unknown-kind", "content/articles/a.md error unknown-field",
          "content/articles/b.md warning unknown-person",
          "templates/film.html error template-unknown-name",
        ])
  }
}
