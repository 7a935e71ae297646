import Importing
import JournalSite
import Testing

/// An import into a journal that is there already.
struct JoiningTests {
  private let winter = "content/articles/winter.md"

  private func joined(
    _ posts: String..., into existing: [String: String], others: [String: Int] = [:]
  ) async throws -> ImportedJournal {
    var export = Export()
    export.items = posts
    var journal = try export.journal()
    journal.join(await ExistingJournal(SourceTree(texts: existing, others: others)))
    return journal
  }

  private static let head = "title: Mine\nbase-url: https://mine.example\n"

  @Test(arguments: [
    (
      "kinds:\n  - essay\n  - review\nlanguage: en\n",
      "kinds:\n  - essay\n  - review\n  - post\nlanguage: en\n"
    ),
    ("kinds:\n- essay\n\n# More.\n", "kinds:\n- essay\n- post\n\n# More.\n"),
    ("kinds: [essay, review]\n", "kinds: [essay, review, post]\n"),
    ("kinds: [\n  essay, # mine\n  review,\n]\n", "kinds: [\n  essay, # mine\n  review, post\n]\n"),
    (
      "kinds: {essay: {}, report: {plural: \"Reports]\"}}\n",
      "kinds: {essay: {}, report: {plural: \"Reports]\"}, post: {}}\n"
    ),
    (
      "kinds:\n  essay: {}\n  report:\n    plural: Reports\n\n  # the end\nlanguage: en\n",
      "kinds:\n  essay: {}\n  report:\n    plural: Reports\n  post: {}\n\n  # the end\nlanguage: en\n"
    ),
    (
      "language: en\n\n",
      "language: en\n\nkinds:\n  - interview\n  - review\n  - essay\n  - report\n  - list\n  - obituary\n  - profile\n  - news\n  - post\n"
    ),
    ("kinds:\r\n  - essay\r\n", "kinds:\r\n  - essay\r\n  - post\r\n"),
  ])
  func `a kind that lacks is added to the settings, and all else stays`(
    settings: String, expected: String
  ) async throws {
    let end = settings.contains("\r\n") ? "\r\n" : "\n"
    let head = Self.head.split(separator: "\n").map { $0 + end }.joined()
    let existing = ["content/journal.yaml": head + settings]
    let journal = try await joined(post("Text."), into: existing)
    #expect(
      journal.settingsChange.map { String(decoding: $0.new, as: UTF8.self) } == head + expected)
    #expect(journal.text("content/journal.yaml") == nil)
    #expect(
      journal.report.changed.first == "`content/journal.yaml` has got the kind `post`")
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    ("https://mine.example", "[x](https://steppe.example/gone/) *y*\n"),
    ("https://steppe.example", "x *y*\n"),
  ])
  func `links that lead nowhere make no error of the journal a warning`(
    address: String, body: String
  ) async throws {
    let existing = [
      "content/journal.yaml": "title: Mine\nbase-url: \(address)\nkinds: [post]\n"
    ]
    let journal = try await joined(
      post("<a href=\"https://steppe.example/gone/\">x</a> <em>y</em>"), into: existing)
    #expect(journal.settingsChange == nil)
    #expect(journal.body(winter) == body)
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    // A flow map around all of it, and an address that another kind has.
    ("{title: Mine, base-url: \"https://mine.example\", kinds: [essay]}\n", "essay"),
    (Self.head + "kinds:\n  entry: {plural: Posts}\n", "entry"),
    (Self.head + "\"kinds\": [review]\n", "review"),
  ])
  func `where the settings cannot be added to, articles are of a kind that there is`(
    settings: String, kind: String
  ) async throws {
    let existing = ["content/journal.yaml": settings]
    let journal = try await joined(post("Text."), into: existing)
    #expect(journal.settingsChange == nil)
    #expect(journal.text(winter)?.contains("\nkind: \(kind)\n") == true)
    #expect(journal.report.count(.settings) == 1)
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  @Test func `what the journal has already is not there twice`() async throws {
    let existing = [
      "content/journal.yaml": Self.head + "kinds: [post]\n",
      "content/articles/2023/winter.md":
        "---\ntitle: Mine\nkind: post\ndate: 2023-01-01\n---\nText.\n",
      "content/films/imported.yaml":
        "- id: fire-2021\n  title: Fire\n  year: 2021\n  directors: unknown\n",
      "content/people/jane/index.md": "---\nname: Jane\naliases: [/2024/05/spring]\n---\n",
    ]
    let journal = try await joined(
      post("Text."),
      post(
        "<em>Fire</em> (dir. Aizhan Kassymbek, 2021), <em>Snow</em> (dir. Jane Doe, 2020)",
        name: "spring", number: 2), into: existing)
    #expect(
      journal.files.map(\.path) == [
        "content/articles/winter-2024.md", "content/articles/spring.md",
        "content/films/imported-2.yaml",
      ])
    #expect(
      journal.report.examples(.existing) == [
        "`content/people/jane.md`: `content/people/jane/index.md` has its id"
      ])
    #expect(
      journal.report.examples(.alias) == ["`/2024/05/spring/`, in content/articles/spring.md"])
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  private static let essay = "kind: essay\ndate: 2023-01-01\n"

  @Test(arguments: ["slug: winter\n", "aliases: [/articles/Winter]\n"])
  func `an address that is taken is not given twice`(field: String) async throws {
    let existing = [
      "content/journal.yaml": Self.head + "kinds: [post, essay]\n",
      "content/articles/cold.md": "---\ntitle: Cold\n\(Self.essay)\(field)---\nText.\n",
    ]
    let journal = try await joined(post("Text."), into: existing)
    #expect(journal.text(winter)?.contains("\nslug: winter-2\n") == true)
    #expect(
      journal.report.examples(.renamed) == [
        "`slug: winter-2`, since something lies at `/articles/winter/`, in \(winter)"
      ])
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  @Test func `files, indexes and old addresses keep their places`() async throws {
    let existing = [
      "content/journal.yaml": Self.head
        + "kinds: [post, essay]\naddresses: {article: \"/{slug}/\"}\n",
      "content/articles/about.md": "---\ntitle: Cold\n\(Self.essay)---\nText.\n",
    ]
    let others = ["content/files/2024/05/winter/index.html": 1, "content/files/essays-2/a.pdf": 1]
    let page = ["wp:post_type": "page", "link": "https://steppe.example/about/"]
    let journal = try await joined(
      post("<a href=\"https://steppe.example/about/\">We</a>"),
      post("Text.", title: "Essays", name: "essays", number: 2),
      post("Us.", title: "About", name: "about", number: 3, page), into: existing, others: others)
    #expect(
      journal.files.map(\.path) == [
        winter, "content/articles/essays.md", "content/pages/about-2.md", "content/people/jane.md",
      ])
    #expect(journal.body(winter) == "[We](page:about-2)\n")
    #expect(journal.text("content/articles/essays.md")?.contains("slug: essays-2\n") == true)
    #expect(journal.report.examples(.alias) == ["`/2024/05/winter/`, in \(winter)"])
    let errors = await Built(journal, others: Array(others.keys), existing: existing).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    ("title: Another\n", "[it](article:spring-2024)"),
    ("title: Spring\n", "[it](article:spring)"),
    ("title: Another\naliases: [/2024/05/spring/]\n", "[it](article:spring)"),
    ("title: Spring\naliases: [/2023/05/spring/]\n", "[it](article:spring-2024)"),
  ])
  func `a link to a text that was left out does not lead to another`(
    fields: String, body: String
  ) async throws {
    let existing = [
      "content/journal.yaml": Self.head + "kinds: [post, essay]\n",
      "content/articles/old/spring.md": "---\n\(fields)\(Self.essay)---\nText.\n",
    ]
    let journal = try await joined(
      post("<a href=\"https://steppe.example/2024/05/spring/\">it</a>"),
      post("Text.", title: "Spring", name: "spring", number: 2), into: existing)
    #expect(journal.body(winter) == body + "\n")
    #expect(journal.report.count(.link) == 0)
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  @Test func `settings with errors are not touched`() async throws {
    let journal = try await joined(
      post("Text."), into: ["content/journal.yaml": "title: Mine\nkinds: [essay]\n"])
    #expect(journal.settingsChange == nil)
    #expect(
      journal.report.examples(.settings) == [
        "They have errors. When these are mended, see that `kinds` has `post`"
      ])
  }
}
