import Testing

struct LintTests {
  private static let fields = "date: 2024-05-02\nstandfirst: Words."

  private static let journal = smallJournal(with: [
    "content/articles/snow.md": article(fields, "See *Madina* (2023), it's cold.")
  ])

  private static let diff = """
    diff --git a/content/articles/snow.md b/content/articles/snow.md
    --- a/content/articles/snow.md
    +++ b/content/articles/snow.md
    @@ -4,4 +4,4 @@
     date: 2024-05-02
     standfirst: Words.
     ---
    -See *Madina* (2023), it's cold.
    +See [*Madina*](film:madina-2023) (2023), it’s cold.

    """

  @Test func `--fix shows, --write changes, and a second time there is nothing to do`() async throws
  {
    let scratch = try Scratch(Self.journal)
    let before = try scratch.contents(of: ".")
    #expect(
      try await intertitle("check", "--fix", in: scratch.path)
        == ProgramRun(
          status: 0, output: Self.diff,
          errors: "1 file would change; add --write to change them\n"))
    #expect(try scratch.contents(of: ".") == before)
    #expect(
      try await intertitle("check", "--fix", "--write", in: scratch.path)
        == ProgramRun(status: 0, output: Self.diff, errors: "1 file changed\n"))
    #expect(
      try await intertitle("check", "--fix", "--write", in: scratch.path)
        == ProgramRun(status: 0, errors: "there is nothing that can be mended safely\n"))
    #expect(try await intertitle("check", "--strict", "-q", in: scratch.path).status == 0)
  }

  @Test func `a baseline lets be what is old, and forgets what is gone`() async throws {
    let scratch = try Scratch(Self.journal)
    let begun = try await intertitle("check", "--baseline", "debts", "--strict", in: scratch.path)
    #expect(
      begun
        == ProgramRun(
          status: 0,
          errors: """
            debts is begun; 2 findings of today are let be from now on
            15 pages, 0 errors, 0 warnings, 2 let be (debts)

            """))
    #expect(
      try scratch.text("debts") == """
        # What “intertitle check” lets be: file, id, how often, message.
        content/articles/snow.md\tstraight-quotes\t1\tstraight quotation marks or apostrophes
        content/articles/snow.md\tunlinked-title\t1\t“Madina” is the title of a film and not linked

        """)
    try scratch.write(
      article(Self.fields, "Words first.\n\nSee *Madina*, [here](https://a.example)."),
      to: "content/articles/snow.md")
    let later = try await intertitle("check", "--baseline", "debts", in: scratch.path)
    #expect(
      later.errors == """
        1 finding in debts is gone; add --write to forget
        content/articles/snow.md:9:15: warning: the words of this link, “here”, do not say where it leads
            9 | See *Madina*, [here](https://a.example).
              |               ^^^^^^^^^^^^^^^^^^^^^^^^^
           help: let the words of the link name what is to be found there  [here-link]
        15 pages, 0 errors, 1 warning, 1 let be (debts)

        """)
    _ = try await intertitle("check", "--baseline", "debts", "--write", in: scratch.path)
    #expect(try scratch.text("debts").contains("straight-quotes") == false)
  }

  @Test func `a baseline that cannot be read is an error, and not begun anew`() async throws {
    let scratch = try Scratch(smallJournal)
    try scratch.write("", to: "folder/file")
    try scratch.link("debts", to: "nowhere/debts")
    for name in ["folder", "debts"] {
      let run = try await intertitle("check", "--baseline", name, in: scratch.path)
      #expect(
        run
          == ProgramRun(
            status: 1,
            errors:
              "error: cannot read \(name); to begin a list, name a file that is not there yet\n"))
    }
  }

  @Test func `a baseline behind a link is written where the link leads`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle("check", "--baseline", "real", in: scratch.path)
    let list = try scratch.text("real")
    try scratch.link("debts", to: "real")
    try scratch.write(list + "content/gone.md\there-link\t1\tgone\n", to: "real")
    _ = try await intertitle("check", "--baseline", "debts", "--write", in: scratch.path)
    #expect(try scratch.contents(of: ".")["debts"] == .link("real"))
    #expect(try scratch.text("real") == list)
  }

  @Test func `a baseline counts what is told once for a text`() async throws {
    let scratch = try Scratch(
      smallJournal(with: [
        "content/articles/snow.md": article(Self.fields, "It's “cold”, isn't it?")
      ])
    )
    _ = try await intertitle("check", "--baseline", "debts", in: scratch.path)
    #expect(
      try scratch.text("debts") == """
        # What “intertitle check” lets be: file, id, how often, message.
        content/articles/snow.md\tstraight-quotes\t2\tstraight quotation marks or apostrophes

        """)
    func check(_ text: String) async throws -> String {
      try scratch.write(article(Self.fields, text), to: "content/articles/snow.md")
      return try await intertitle("check", "--baseline", "debts", in: scratch.path).errors
    }
    #expect(
      try await check("It's “cold”, and it's cold.")
        == "15 pages, 0 errors, 0 warnings, 2 let be (debts)\n")
    #expect(
      try await check("It's “cold”, isn't it? It's cold.") == """
        content/articles/snow.md:7:3: warning: straight quotation marks or apostrophes
            7 | It's “cold”, isn't it? It's cold.
              |   ^
           help: 3 in this text, printed as those of its language; “check --fix --write” types them so  [straight-quotes]
        15 pages, 0 errors, 1 warning

        """)
    #expect(
      try await check("It's “cold”.") == """
        1 finding in debts is gone; add --write to forget
        15 pages, 0 errors, 0 warnings, 1 let be (debts)

        """)
  }

  @Test func `errors are told in spite of a baseline`() async throws {
    let scratch = try Scratch(
      smallJournal(with: [
        "content/articles/snow.md": article("date: 2024-05-02", "[x](film:none)")
      ]))
    let run = try await intertitle("check", "--baseline", "debts", "-q", in: scratch.path)
    #expect(run.status == 1)
    #expect(try await intertitle("check", "--baseline", "debts", "-q", in: scratch.path) == run)
  }

  @Test func `another file is not taken for a baseline`() async throws {
    let scratch = try Scratch(smallJournal)
    try scratch.write("My notes\n", to: "notes")
    let run = try await intertitle("check", "--baseline", "notes", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: "error: notes is no list that --baseline has written; delete it to begin anew\n"))
    #expect(try scratch.text("notes") == "My notes\n")
  }

  @Test func `build has no lints`() async throws {
    let scratch = try Scratch(Self.journal)
    #expect(try await intertitle("build", "--strict", "-q", in: scratch.path).status == 0)
  }
}
