import Importing
import JournalSite
import Testing

/// The topics and people that an import names, in a journal that is there already.
struct NamesTests {
  private func joined(
    _ existing: [String: String], others: [String: Int] = [:]
  ) async throws -> (ImportedJournal, Built) {
    let settings = [
      "content/journal.yaml": "title: Mine\nbase-url: https://mine.example\nkinds: [post]\n"
    ]
    let existing = settings.merging(existing) { $1 }
    var journal = try Export(
      post(
        "<em>Fire</em> (dir. Karl Weiss, 2021)", ["dc:creator": "<![CDATA[Jane Doe]]>"],
        also: category("Central Asia", "central-asia"))
    ).journal()
    journal.join(await ExistingJournal(SourceTree(texts: existing, others: others)))
    return (journal, await Built(journal, others: others.keys.sorted(), existing: existing))
  }

  @Test func `what was renamed goes by its new name`() async throws {
    let (journal, built) = try await joined([
      "content/topics/asia.md": "---\ntitle: Asia\naliases: [/topics/central-asia/]\n---\n",
      "content/people/jane-roe.md": "---\nname: Jane Roe\naliases: [/people/jane-doe/]\n---\n",
      "content/people/weiss.md": "---\nname: Carl Weiss\naliases: [/people/karl-weiss/]\n---\n",
    ])
    #expect(
      journal.text("content/articles/winter.md")?.contains(
        "authors:\n  - jane-roe\nfilms:\n  - fire-2021\ntopics:\n  - asia\n") == true)
    #expect(
      journal.text("content/films/imported.yaml")
        == "- id: fire-2021\n  title: Fire\n  year: 2021\n  directors:\n    - weiss\n")
    #expect(
      journal.report.examples(.renamed) == [
        "“Central Asia” is `asia`, which was `central-asia` before, in content/articles/winter.md",
        "“Jane Doe” is `jane-roe`, which was `jane-doe` before, in content/articles/winter.md",
        "“Karl Weiss” is `weiss`, which was `karl-weiss` before, in content/films/imported.yaml",
      ])
    #expect(built.problemIDs == [])
  }

  @Test(arguments: ["", "draft: true\n"])
  func `a topic and a person leave addresses to those who have them`(field: String) async throws {
    let (journal, built) = try await joined(
      [
        "content/articles/a.md":
          "---\ntitle: A\nkind: post\ndate: 2024-01-01\n\(field)aliases: [/topics/central-asia, /people/jane-doe/]\n---\nText.\n"
      ], others: ["content/files/films/fire-2021/index.html": 1])
    #expect(
      journal.files.map(\.path) == [
        "content/articles/winter.md", "content/topics/central-asia-2.md",
        "content/people/jane-doe-2.md", "content/films/imported.yaml",
      ])
    #expect(journal.text("content/topics/central-asia-2.md") == "---\ntitle: Central Asia\n---\n")
    #expect(
      journal.text("content/articles/winter.md")?.contains(
        "authors:\n  - jane-doe-2\nfilms:\n  - fire-karl-weiss-2021\ntopics:\n  - central-asia-2\n")
        == true)
    #expect(built.errors == "")
  }

  @Test func `a name that a record has is its own, whatever was called so`() async throws {
    let (journal, built) = try await joined([
      "content/people/jane.md": "---\nname: Jane Doe\n---\n",
      "content/people/jane-roe.md": "---\nname: Jane Roe\naliases: [/people/jane-doe/]\n---\n",
    ])
    #expect(journal.text("content/articles/winter.md")?.contains("  - Jane Doe\n") == true)
    #expect(built.errors == "")
  }
}
