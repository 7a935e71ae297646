import Testing

struct RenameTests {
  private let diff = """
    diff --git a/content/articles/snow.md b/content/articles/snow.md
    --- a/content/articles/snow.md
    +++ b/content/articles/snow.md
    @@ -5,6 +5,6 @@
     authors:
       - Jane Doe
     films:
    -  - madina-2023
    +  - aktau-2023
     ---
     A harbour in *Madina*.
    diff --git a/content/films/madina-2023.md b/content/films/aktau-2023.md
    rename from content/films/madina-2023.md
    rename to content/films/aktau-2023.md
    --- a/content/films/madina-2023.md
    +++ b/content/films/aktau-2023.md
    @@ -3,4 +3,6 @@
     year: 2023
     directors:
       - Aizhan Kassymbek
    +aliases:
    +  - /films/madina-2023/
     ---

    """

  @Test func `rename shows what would change, and changes nothing where nobody can be asked`()
    async throws
  {
    let scratch = try Scratch(smallJournal)
    let before = try scratch.contents(of: ".")
    let run = try await intertitle(
      "rename", "film:madina-2023", "aktau-2023", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0, output: diff,
          errors: "nothing was changed; add --write to change the files\n"))
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `rename --write changes the files`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle(
      "rename", "madina-2023", "aktau-2023", "--write", in: scratch.path + "/content/films")
    #expect(
      run == ProgramRun(status: 0, output: diff, errors: "2 files changed, 1 renamed\n"))
    #expect(
      try scratch.files(in: ".") == [
        "content/articles/snow.md", "content/films/aktau-2023.md", "content/journal.yaml",
      ])
    let build = try await intertitle("build", "--strict", "-q", in: scratch.path)
    #expect(build == ProgramRun(status: 0))
    #expect(try scratch.files(in: "output").contains("films/madina-2023/index.html"))
  }

  @Test func `a link that leads to a file stays one`() async throws {
    let scratch = try Scratch(smallJournal)
    try scratch.write(try scratch.text("content/articles/snow.md"), to: "notes/real.md")
    try scratch.remove("content/articles/snow.md")
    try scratch.link("content/articles/snow.md", to: "../../notes/real.md")
    let run = try await intertitle(
      "rename", "madina-2023", "aktau-2023", "--write", "-q", in: scratch.path)
    #expect(run.status == 0)
    #expect(try scratch.contents(of: "content/articles")["snow.md"] == .link("../../notes/real.md"))
    #expect(try scratch.text("notes/real.md").contains("  - aktau-2023\n"))
  }

  @Test func `rename refuses what is there already, and changes nothing`() async throws {
    let files = smallJournal(with: ["content/films/fire-2021.md": "---\ntitle: Fire\n---\n"])
    let scratch = try Scratch(files)
    let before = try scratch.contents(of: ".")
    let run = try await intertitle(
      "rename", "madina-2023", "fire-2021", "--write", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: "error: there is a film “fire-2021” already, in content/films/fire-2021.md\n"))
    let unknown = try await intertitle("rename", "fire-2022", "x", in: scratch.path)
    #expect(unknown.status == 1)
    let nothing = try await intertitle("rename", "fire-2021", in: scratch.path)
    #expect(nothing.status == 64)
    #expect(try scratch.contents(of: ".") == before)
  }
}
