import Testing

struct AuthoringTests {
  @Test func `init makes a journal that builds strictly, and says what comes next`() async throws {
    let scratch = try Scratch()
    let run = try await intertitle("init", "my-journal", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0,
          output: """
            my-journal/content/journal.yaml
            my-journal/content/articles/a-camera-in-the-city/index.md
            my-journal/content/articles/a-camera-in-the-city/camera.svg
            my-journal/content/films/man-with-a-movie-camera-1929.md
            my-journal/content/people/dziga-vertov.md
            my-journal/content/pages/about.md
            my-journal/README.md
            my-journal/.gitignore

            """,
          errors: """
            A journal with a first article is in “my-journal”. To see it:
              intertitle serve my-journal

            """))
    let build = try await intertitle("build", "my-journal", "--strict", "-q", in: scratch.path)
    #expect(build == ProgramRun(status: 0))
    #expect(try scratch.text("my-journal/output/index.html").contains("A Camera in the City"))
  }

  @Test func `init in a language that the theme does not speak says so`() async throws {
    let scratch = try Scratch()
    let run = try await intertitle("init", "j", "-q", "--language", "xx", in: scratch.path)
    #expect(run.status == 0)
    #expect(
      run.errors == """
        warning: the theme has no words of “xx”, so pages speak English where the articles do not.
          It has de, en, fr, ka, kk, ru, uk. For others, see “Languages” in docs/templates.md.

        """)
    let known = try await intertitle("init", "k", "-q", "--language", "de-AT", in: scratch.path)
    #expect(known.errors == "")
  }

  @Test func `init writes nothing where one of its files is there`() async throws {
    let scratch = try Scratch(["j/README.md": "mine\n", "j/notes.txt": "mine, too\n"])
    let before = try scratch.contents(of: ".")
    let run = try await intertitle("init", "j", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: """
            error: nothing was written, since these files are there already in “j”:
              README.md

            """))
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `init goes into a folder that holds other things`() async throws {
    let scratch = try Scratch(["j/notes.txt": "mine\n"])
    let run = try await intertitle("init", "j", "-q", "--language", "ru", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try scratch.text("j/notes.txt") == "mine\n")
    let check = try await intertitle("check", "j", "--strict", "-q", in: scratch.path)
    #expect(check == ProgramRun(status: 0))
  }

  @Test func `init that fails half way leaves nothing behind`() async throws {
    // A file where a folder has to be, met only after other files were made.
    let scratch = try Scratch(["j/content/pages": "no folder\n"])
    let before = try scratch.contents(of: ".")
    let run = try await intertitle("init", "j", in: scratch.path)
    #expect(run.status == 1)
    #expect(
      run.errors
        == "error: cannot write j/content/pages/about.md: a file is where a folder should be\n")
    #expect(run.output == "")
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `new prints the path of the file, wherever in the journal one stands`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle(
      "new", "interview", "Snow in Aktau", "--film", "madina-2023", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0, output: "content/articles/snow-in-aktau.md\n",
          errors: "It is a draft: delete the line “draft: true” when it is done.\n"))
    let film = try await intertitle(
      "new", "film", "Heat", "--year", "1963", in: scratch.path + "/content/articles")
    #expect(film == ProgramRun(status: 0, output: "../../content/films/heat-1963.md\n"))
    let person = try await intertitle(
      "new", "person", "Larisa Shepitko", "--journal", scratch.path)
    #expect(
      person
        == ProgramRun(status: 0, output: "\(scratch.path)/content/people/larisa-shepitko.md\n"))
    // What a record of one line lacks, `check` would say.
    let build = try await intertitle("build", "--strict", "-q", in: scratch.path)
    #expect(build == ProgramRun(status: 0))
  }

  @Test func `new overwrites nothing, be it no record`() async throws {
    let files = smallJournal(with: ["content/articles/heat.md": "", "output/x": "x"])
    let scratch = try Scratch(files)
    try scratch.remove("content/articles/heat.md")
    try scratch.link("content/articles/heat.md", to: "/nowhere")
    let before = try scratch.contents(of: ".")
    let run = try await intertitle("new", "essay", "Heat", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: """
            error: nothing was written, since these files are there already in “.”:
              content/articles/heat.md

            """))
    let taken = try await intertitle("new", "essay", "Snow", in: scratch.path)
    #expect(taken.status == 1)
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `new outside a journal says so`() async throws {
    let scratch = try Scratch()
    let run = try await intertitle("new", "essay", "Heat", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: "error: there is no journal here; go into its folder, or add --journal DIR\n"))
    let folder = try await intertitle(
      "new", "essay", "Heat", "--journal", "nowhere", in: scratch.path)
    #expect(
      folder
        == ProgramRun(
          status: 1, errors: "error: cannot open nowhere: there is no such file or folder\n"))
  }

  @Test func `new in a journal with broken settings says what is wrong with them`() async throws {
    let scratch = try Scratch(["content/journal.yaml": "title: [\n"])
    let run = try await intertitle("new", "essay", "Heat", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("content/journal.yaml:"))
    #expect(try scratch.files(in: ".") == ["content/journal.yaml"])
  }

  @Test func `schema knows the kinds of the journal that one stands in`() async throws {
    let files = smallJournal(with: [
      "content/journal.yaml": "title: T\nbase-url: https://t.example\nkinds: [essay, letter]\n"
    ])
    let scratch = try Scratch(files)
    let own = try await intertitle("schema", "article", in: scratch.path + "/content")
    #expect(own.status == 0)
    #expect(own.output.contains("\"enum\": [\"essay\", \"letter\"]"))
    let any = try await intertitle("schema", "article")
    #expect(any.status == 0)
    #expect(any.output.contains("\"interview\""))
    let settings = try await intertitle("schema", "journal")
    #expect(settings.output.contains("\"required\": [\"title\", \"base-url\"]"))
  }

  @Test(arguments: [
    (["schema"], "Missing expected argument '<subject>'"),
    (["schema", "poem"], "The value 'poem' is invalid for '<subject>'"),
    (["rename", "snow", "Two Words"], "“Two Words” is no id: "),
    (["init"], "Missing expected argument '<dir>'"),
    (["init", ""], "The journal's folder cannot be an empty text."),
    (
      ["init", "x", "--language", "english"],
      "“english” is no code of a language, such as en or kk."
    ),
    (["init", "x", "--base-url", "x"], "The value 'x' is invalid for '--base-url <url>'"),
    (["init", "x", "--title", ""], "A title or a name cannot be empty."),
    (["new"], "Missing expected argument '<kind>'"),
    (["new", "essay"], "Missing expected argument '<title>'"),
    (["new", "poem", "T"], "There is no kind “poem”: "),
    (["new", "essay", ""], "A title or a name cannot be empty."),
    (["new", "film", "T", "--author", "A"], "--author says nothing of this kind of thing: film."),
    (
      ["new", "essay", "T", "--date", "May"], "The value 'May' is invalid for '--date <YYYY-MM-DD>'"
    ),
  ])
  func `a command line that makes no sense is refused with status 64`(
    arguments: [String], message: String
  ) async throws {
    let scratch = try Scratch(smallJournal)
    let before = try scratch.contents(of: ".")
    let run = try await intertitle(list: arguments, in: scratch.path)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: \(message)"))
    #expect(try scratch.contents(of: ".") == before)
  }
}
