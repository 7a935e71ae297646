// What the engines say: each of their ids once, in a journal.
extension DiagnosticTableTests {
  /// Ids that no journal can bring forth.
  ///
  /// Of templates, a page asks for files that end in `.html`, each a format that the engine knows;
  /// whatever else lies in `templates/` is only included. Smaller sizes are only made by a build, and
  /// only where there is a program for them: `PictureVariantTests` says that.
  static let impossible = [
    "no-smaller-sizes", "template-missing-block", "template-unknown-format",
  ]

  static let ofFrontMatter: [Slip] = [
    Slip(id: "bad-address", files: ["films/a.md": record("A", "trailer: www.a.example\n")]),
    Slip(id: "bad-brackets", files: ["films/a.md": record("A", "languages: [kk, ru\n")]),
    Slip(id: "bad-escape", files: ["films/a.md": record("\"A \\q\"")]),
    Slip(
      id: "bad-indentation",
      files: ["films/a.md": record("A", "ids:\n    imdb: tt1\n  wikidata: Q1\n")]),
    Slip(id: "duplicate-field", files: ["films/a.md": record("A", "year: 2023\nyear: 2024\n")]),
    Slip(id: "empty-file", files: ["films/a.md": "\n"]),
    Slip(id: "indented-field", files: ["films/a.md": record("A", "  year: 2023\n")]),
    Slip(id: "lone-quote", files: ["films/a.md": record("\"Madina")]),
    Slip(id: "not-a-field", files: ["films/a.md": record("A", "unfinished\n")]),
    Slip(id: "tab-indentation", files: ["films/a.md": record("A", "ids:\n\timdb: tt1\n")]),
    Slip(id: "unclosed-front-matter", files: ["films/a.md": "---\ntitle: A\n—\nText.\n"]),
    Slip(id: "unclosed-quote", files: ["films/a.md": record("A", "countries: [\"KZ]\n")]),
    Slip(id: "unknown-choice", files: ["films/a.md": record("A", "form: fiction\n")]),
    Slip(id: "wrong-type", files: ["films/a.md": record("A", "production: early\n")]),
    Slip(id: "yaml-feature", files: ["films/a.md": record("A", "production: &p 2022\n")]),
  ]

  static let ofMarkdown: [Slip] = [
    Slip(
      id: "body-too-large",
      files: [
        "articles/a.md": articleText(
          String(repeating: String(repeating: "Aktau. ", count: 1_200) + "\n", count: 1_000))
      ]),
    Slip(id: "heading-without-space", files: ["articles/a.md": articleText("##Winter")]),
    Slip(id: "other-bullet", files: ["articles/a.md": articleText("• One\n• Two")]),
    Slip(
      id: "table-without-rule", files: ["articles/a.md": articleText("| a | b |\n| c | d |")]),
    Slip(
      id: "nested-too-deep",
      files: ["articles/a.md": articleText(String(repeating: "> ", count: 101) + "a")]),
    Slip(
      id: "remote-picture",
      files: ["articles/a.md": articleText("![x](https://other.example/a.jpg)")]),
    Slip(
      id: "repeated-footnote", files: ["articles/a.md": articleText("a[^1]\n\n[^1]: b\n\n[^1]: c")]),
    Slip(
      id: "table-too-large",
      files: [
        "articles/a.md": articleText(
          String(repeating: "|a", count: 1_000) + "|\n" + String(repeating: "|-", count: 1_000)
            + "|\n" + String(repeating: "|b|\n", count: 250))
      ]),
    Slip(id: "unclosed-code", files: ["articles/a.md": articleText("Words.\n\n```\na\n\nb")]),
    Slip(id: "unclosed-comment", files: ["articles/a.md": articleText("<!-- a\n\nb")]),
    Slip(id: "unclosed-emphasis", files: ["articles/a.md": articleText("This *Madina is open.")]),
    Slip(id: "underlined-heading", files: ["articles/a.md": articleText("So it ends.\n---\nB")]),
    Slip(id: "unused-definition", files: ["articles/a.md": articleText("Why?\n\n[Laughs]: Yes.")]),
    Slip(
      id: "unclosed-images",
      files: ["articles/a.md": articleText(String(repeating: "![", count: 1_001))]),
    Slip(id: "unused-footnote", files: ["articles/a.md": articleText("a\n\n[^1]: b")]),
  ]

  /// What only a disk can have.
  static let ofFiles: [Slip] = [
    Slip(id: "no-journal", isJournal: false),
    Slip(id: "skipped-file", links: ["content/films/lost.md": "nowhere.md"]),
    Slip(id: "unreadable-picture", bytes: ["content/films/still.jpg": [0xFF, 0xD8, 0xFF]]),
    Slip(id: "invalid-utf-8", bytes: ["content/films/a.md": Array("---\ntitle: A".utf8) + [0xE9]]),
  ]
}
