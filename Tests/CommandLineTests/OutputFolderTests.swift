import Foundation
import Testing

struct OutputFolderTests {
  @Test func `files of an earlier build go, those of others stay`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle("build", in: scratch.path)
    try scratch.write("mine", to: "output/articles/snow/notes.txt")
    try scratch.write("mine", to: "output/CNAME")
    try scratch.remove("content/articles/snow.md")
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.errors == "10 pages, 13 written, 9 removed, 0 errors, 0 warnings\n")
    let files = try scratch.files(in: "output").filter { !$0.hasPrefix("assets/") }
    #expect(
      files == [
        "404.html", "CNAME", "articles/snow/notes.txt", "directors/index.html",
        "films/decades/2020s/index.html", "films/index.html", "films/madina-2023/index.html",
        "films/years/2023/index.html", "index.html", "people/aizhan-kassymbek/index.html",
        "people/index.html", "robots.txt", "search/index.html", "search/k.json",
        "search/keys.json", "sitemap.xml",
      ])
  }

  @Test func `a file of somebody else’s is never overwritten`() async throws {
    let scratch = try Scratch(smallJournal(with: ["output/films/index.html": "mine"]))
    let before = try scratch.contents(of: "output")
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "error: cannot write output/films/index.html: a file is there that Intertitle did not write; "
        + "move it away first\n")
    #expect(try scratch.contents(of: "output") == before)
  }

  @Test func `notes that are damaged are spoken of, and nothing is overwritten`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle("build", in: scratch.path)
    try scratch.write("what?", to: ".intertitle/manifest")
    try scratch.write(article("date: 2024-05-03"), to: "content/articles/snow.md")
    let before = try scratch.contents(of: "output")
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix(
        "warning: the list of the files written before cannot be used: the file is damaged\n"))
    #expect(try scratch.contents(of: "output") == before)
  }

  @Test(arguments: [
    (".", "it is the journal’s own folder"), ("..", "the journal lies in it"),
    ("content", "it is, or lies in, the journal’s content folder"),
    ("content/files/site", "it is, or lies in, the journal’s content folder"),
    ("content/../templates", "it is, or lies in, the journal’s templates folder"),
    (".intertitle", "it is, or lies in, the journal’s .intertitle folder"),
    ("link-to-content", "it is, or lies in, the journal’s content folder"),
    ("link-to-content/new", "it is, or lies in, the journal’s content folder"),
  ])
  func `the journal’s own folders are no place for the site`(
    output: String, reason: String
  ) async throws {
    let scratch = try Scratch(smallJournal(with: ["templates/head.html": ""]))
    try scratch.link("link-to-content", to: "content")
    let before = try scratch.contents(of: ".")
    let run = try await intertitle("build", "--output", output, in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: "error: cannot use “\(output)” as the output folder: \(reason)\n"))
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `a folder in the output that is a symbolic link is not followed`() async throws {
    let scratch = try Scratch(smallJournal(with: ["elsewhere/keep.txt": "mine"]))
    try scratch.link("output/articles", to: "../elsewhere")
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: cannot write output/articles/index.html: "))
    #expect(try scratch.contents(of: "elsewhere") == ["keep.txt": .file(Data("mine".utf8))])
    #expect(try scratch.contents(of: "output") == ["articles": .link("../elsewhere")])
  }

  @Test func `a page that became a symbolic link is replaced, not written through`() async throws {
    let scratch = try Scratch(smallJournal(with: ["elsewhere.html": "mine"]))
    _ = try await intertitle("build", in: scratch.path)
    let page = try scratch.contents(of: "output")["index.html"]
    try scratch.remove("output/index.html")
    try scratch.link("output/index.html", to: "../elsewhere.html")
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 0)
    #expect(try scratch.text("elsewhere.html") == "mine")
    #expect(try scratch.contents(of: "output")["index.html"] == page)
  }

  @Test func `an output folder that is a file is an error`() async throws {
    let scratch = try Scratch(smallJournal(with: ["output": "mine"]))
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: cannot "))
    #expect(try scratch.text("output") == "mine")
  }
}
