import Diagnostics
import JournalSite
import Testing

/// Files that look like records and are none.
@Suite struct IgnoredFileTests {
  private static let copy = "; to have it copied, link to it or move it to content/files/"

  @Test(arguments: [
    ("articles/madina.markdown", "rename it to “madina.md”"),
    ("articles/2024/madina.MDX", "rename it to “madina.md”"),
    ("articles/madina.md.txt", "rename it to “madina.md” if it is a record"),
    ("pages/about.html", "rename it to “about.md” if it is a record"),
    ("people/jane.doe.docx", "save its text as “jane.doe.md” if it is a record"),
    (
      "films/all.json",
      "write what it says as “all.md”, or, if it is of films, as a list in YAML"
    ),
    ("articles/own/notes.mkd", "rename it to “notes.md”"),
  ])
  func `a file that may be meant for a record is warned of`(path: String, help: String) async {
    let site = await TestSite(["articles/own/index.md": articleText()], others: [path])
    #expect(site.problemIDs == ["ignored-file"])
    #expect(site.site.diagnostics.map(\.problem.help) == [help + Self.copy])
  }

  @Test(arguments: [
    "articles/kit.pdf", "articles/own/transcript.docx", "articles/own/deep/notes.txt",
    "files/a.txt", "files/articles/a.markdown", "articles/~$draft.docx", "articles/a.md.bak",
    "articles/talk.mp3", "articles/LICENSE", "notes.txt",
  ])
  func `any other file is left in peace`(path: String) async {
    let site = await TestSite(["articles/own/index.md": articleText()], others: [path])
    #expect(site.problems == "")
  }

  @Test func `a folder that nobody reads is told once`() async {
    let site = await TestSite([
      "a.md": "", "old/content/articles/a.md": "", "old/content/journal.yaml": "", "old/a.md": "",
      "posts/a.md": "", "posts2/a.md": "", "posts2/b.md": "",
    ])
    #expect(
      site.site.diagnostics.map { "\($0.path): \($0.problem.message)" } == [
        "content/a.md: this file is in none of the folders that Intertitle reads",
        "content/old/a.md: “content/old/” is none of the folders that Intertitle reads; 3 files in it are passed over",
        "content/posts/a.md: this file is in none of the folders that Intertitle reads",
        "content/posts2/a.md: “content/posts2/” is none of the folders that Intertitle reads; 2 files in it are passed over",
      ])
  }

  @Test(arguments: ["", "draft: true"])
  func `a file that an article links to is no oversight, published or not`(fields: String) async {
    let site = await TestSite(
      ["articles/a.md": articleText("[All of it](transcript.txt)", fields: fields)],
      others: ["articles/transcript.txt"])
    #expect(site.problems == "")
  }
}
