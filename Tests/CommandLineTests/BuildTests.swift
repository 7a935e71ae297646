import Testing

struct BuildTests {
  @Test func `a journal becomes a site in its output folder`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle("build", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0,
          errors:
            "\(smallJournalPages.count) pages, \(smallJournalFileCount) written, 0 removed, 0 errors, 0 warnings\n"
        ))
    let files = try scratch.files(in: "output")
    #expect(files.filter { !$0.hasPrefix("assets/") } == smallJournalFiles)
    #expect(files.count == smallJournalFileCount)
    #expect(try scratch.text("output/articles/snow/index.html").contains("/films/madina-2023/"))
  }

  @Test func `the journal may be another folder than the current one`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle("build", scratch.path)
    #expect(run.status == 0)
    #expect(try scratch.files(in: "output").count == smallJournalFileCount)
  }

  @Test func `a second build writes nothing`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle("build", in: scratch.path)
    let before = try scratch.contents(of: "output")
    let run = try await intertitle("build", in: scratch.path)
    #expect(
      run.errors == "\(smallJournalPages.count) pages, 0 written, 0 removed, 0 errors, 0 warnings\n"
    )
    #expect(try scratch.contents(of: "output") == before)
  }

  @Test func `one job and many write the same bytes`() async throws {
    var files = smallJournal
    for number in 0..<150 {
      files["content/articles/piece-\(number).md"] = article(
        "date: 2023-01-\(10 + number % 20)\nfilms: [madina-2023]\ntopics: [Topic \(number % 7)]",
        "A harbour in *Madina*, by Aizhan Kassymbek. [Next](article:piece-\((number + 1) % 150))")
    }
    let one = try Scratch(files)
    let many = try Scratch(files)
    #expect(try await intertitle("build", "--jobs", "1", in: one.path).status == 0)
    #expect(try await intertitle("build", "--jobs", "7", in: many.path).status == 0)
    #expect(try one.files(in: "output").count > 150)
    #expect(try one.contents(of: ".") == many.contents(of: "."))
  }

  @Test func `--output puts the site elsewhere and keeps notes on each place`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle("build", in: scratch.path)
    let run = try await intertitle("build", "--output", "public/www", in: scratch.path)
    #expect(
      run.errors
        == "\(smallJournalPages.count) pages, \(smallJournalFileCount) written, 0 removed, 0 errors, 0 warnings\n"
    )
    #expect(try scratch.contents(of: "public/www") == scratch.contents(of: "output"))
    try scratch.remove("content/articles/snow.md")
    let second = try await intertitle("build", "--output", "public/www/", in: scratch.path)
    #expect(second.errors == "10 pages, 13 written, 9 removed, 0 errors, 0 warnings\n")
    #expect(try scratch.files(in: "output").count == smallJournalFileCount)
  }

  @Test func `--output is relative to the current folder`() async throws {
    let scratch = try Scratch(smallJournal)
    let other = try Scratch()
    _ = try await intertitle("build", scratch.path, "--output", "site", in: other.path)
    #expect(try other.files(in: "site").count == smallJournalFileCount)
    #expect(try scratch.files(in: "output").isEmpty)
  }

  @Test func `--base-url replaces the address of the site, its path included`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle(
      "build", "--base-url", "https://other.example/film/", in: scratch.path)
    let page = try scratch.text("output/articles/snow/index.html")
    #expect(page.contains(#"href="https://other.example/film/articles/snow/""#))
    #expect(page.contains(#"href="/film/films/madina-2023/""#))
    #expect(!page.contains("small.example"))
  }

  @Test func `--quiet says nothing when nothing is wrong`() async throws {
    let scratch = try Scratch(smallJournal)
    #expect(try await intertitle("build", "--quiet", in: scratch.path) == ProgramRun(status: 0))
    #expect(try await intertitle("check", "-q", in: scratch.path) == ProgramRun(status: 0))
  }

  @Test func `check says how many pages there would be and writes nothing`() async throws {
    let scratch = try Scratch(smallJournal)
    let before = try scratch.contents(of: ".")
    let run = try await intertitle("check", in: scratch.path)
    #expect(
      run
        == ProgramRun(status: 0, errors: "\(smallJournalPages.count) pages, 0 errors, 0 warnings\n")
    )
    #expect(try scratch.contents(of: ".") == before)
  }
}
