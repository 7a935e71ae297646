import Importing
import Testing

/// An import into a journal that is there already.
struct JoiningTests {
  private let winter = "content/articles/winter.md"

  private func joined(
    _ posts: String..., into existing: [String: String]
  ) throws -> ImportedJournal {
    var export = Export()
    export.items = posts
    var journal = try export.journal()
    let files = existing.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
    journal.join(ExistingJournal(files))
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
    let journal = try joined(post("Text."), into: existing)
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
    let journal = try joined(
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
    let journal = try joined(post("Text."), into: existing)
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
        "---\ntitle: Mine\nkind: post\ndate: 2023-01-01\naliases: [/2024/05/spring]\n---\nText.\n",
      "content/films/imported.yaml":
        "- id: fire-2021\n  title: Fire\n  year: 2021\n  directors: unknown\n",
      "content/people/jane/index.md": "---\nname: Jane\n---\n",
    ]
    let journal = try joined(
      post("Text."),
      post(
        "<em>Fire</em> (dir. Aizhan Kassymbek, 2021), <em>Snow</em> (dir. Jane Doe, 2020)",
        name: "spring", number: 2), into: existing)
    #expect(
      journal.files.map(\.path) == [
        "content/articles/spring.md", "content/films/imported-2.yaml",
      ])
    #expect(
      journal.report.examples(.existing) == [
        "`content/articles/winter.md`: `content/articles/2023/winter.md` has its id",
        "`content/people/jane.md`: `content/people/jane/index.md` has its id",
      ])
    #expect(
      journal.report.examples(.alias) == ["`/2024/05/spring/`, in content/articles/spring.md"])
    let errors = await Built(journal, existing: existing).errors
    #expect(errors == "")
  }

  @Test func `settings with errors are not touched`() throws {
    let journal = try joined(
      post("Text."), into: ["content/journal.yaml": "title: Mine\nkinds: [essay]\n"])
    #expect(journal.settingsChange == nil)
    #expect(
      journal.report.examples(.settings) == [
        "They have errors. When these are mended, see that `kinds` has `post`"
      ])
  }
}
