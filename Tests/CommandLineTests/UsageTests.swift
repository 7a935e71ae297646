import Testing

struct UsageTests {
  @Test func `--version prints the version alone`() async throws {
    #expect(try await intertitle("--version") == ProgramRun(status: 0, output: "0.1.0\n"))
  }

  @Test func `--help says what the program is and which commands it has`() async throws {
    let run = try await intertitle("--help")
    #expect(
      run
        == ProgramRun(
          status: 0,
          output: """
            OVERVIEW: A static site generator for film journals.

            A journal is a folder with content/, templates/ and output/. Write articles,
            films and people as Markdown in content/, then:

              intertitle init       makes a journal to begin with
              intertitle new        begins an article, a film, a person
              intertitle rename     changes an id or a name everywhere
              intertitle check      says what is wrong, and how to mend it
              intertitle build      writes the site into output/
              intertitle serve      shows it in a browser while you write

            USAGE: intertitle <subcommand>

            OPTIONS:
              --version               Show the version.
              -h, --help              Show help information.

            SUBCOMMANDS:
              init                    Make a new journal.
              new                     Begin an article, a film, a person, and print the
                                      path of the file.
              rename                  Change an id, a name or a title everywhere.
              import                  Make a journal of another program's archive.
              build                   Check the journal and write the site.
              serve                   Show the journal in a browser while you write.
              check                   Say what is wrong with the journal, and write nothing.
              templates               Print everything that a template may say.
              schema                  Print a JSON Schema of a kind of file, for editors
                                      that complete YAML.

              See 'intertitle help <subcommand>' for detailed help.

            """))
  }

  @Test(
    arguments: [
      "init", "new", "rename", "import", "build", "serve", "check", "templates", "schema",
    ])
  func `help of a command fits into eighty columns but for its line of usage`(
    command: String
  ) async throws {
    let run = try await intertitle("help", command)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let long = run.output.split(separator: "\n").map(String.init).filter { $0.count > 80 }
    #expect(long.allSatisfy { $0.hasPrefix("USAGE: ") })
  }

  @Test(arguments: [
    (["publish"], "Unexpected argument 'publish'"),
    (["biuld"], "There is no command 'biuld'. Did you mean 'build'?"),
    (["template", "."], "There is no command 'template'. Did you mean 'templates'?"),
    (["build", "one", "two"], "Unexpected argument 'two'"),
    (["build", ""], "The journal's folder cannot be an empty text."),
    (["build", "--nonsense"], "Unknown option '--nonsense'"),
    (["build", "--output"], "Missing value for '--output <dir>'"),
    (["build", "--output", ""], "The output folder cannot be an empty text."),
    (["check", "--output", "x"], "Unknown option '--output'"),
    (["build", "--date", "today"], "The value 'today' is invalid for '--date <YYYY-MM-DD>'"),
    (
      ["build", "--date", "2024-02-30"],
      "The value '2024-02-30' is invalid for '--date <YYYY-MM-DD>'"
    ),
    (
      ["build", "--date", "+202-01-01"],
      "The value '+202-01-01' is invalid for '--date <YYYY-MM-DD>'"
    ),
    (["build", "--date", "2024-05"], "The value '2024-05' is invalid for '--date <YYYY-MM-DD>'"),
    (
      ["build", "--base-url", "ftp://small.example"],
      "The value 'ftp://small.example' is invalid for '--base-url <url>'"
    ),
    (["build", "--base-url", "/path"], "The value '/path' is invalid for '--base-url <url>'"),
    (
      ["build", "--date", "12.05.2024"],
      "The value '12.05.2024' is invalid for '--date <YYYY-MM-DD>': did you mean 2024-05-12?"
    ),
    (
      ["init", "new", "--base-url", "journal.example"],
      "The value 'journal.example' is invalid for '--base-url <url>': begin it with https://, as in https://journal.example"
    ),
    (
      ["check", "--format", "xml"],
      "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'json' or 'github'."
    ),
    (["build", "--jobs", "0"], "--jobs takes a number from 1 to 1000."),
    (["build", "--jobs", "9223372036854775807"], "--jobs takes a number from 1 to 1000."),
    (["build", "--jobs", "two"], "The value 'two' is invalid for '--jobs <n>'"),
    (["templates", "--strict"], "Unknown option '--strict'"),
    (["help", "biuld"], "There is no command 'biuld'. Did you mean 'build'?"),
    (["help", "nonsense"], "There is no command 'nonsense'."),
    (["new", "film", "--Title"], "'--Title' begins with a hyphen, as options do."),
    (["new", "film", "-10 Things"], "'-10 Things' begins with a hyphen, as options do."),
    (["new", "film", "--year", "1999", "-hello"], "'-hello' begins with a hyphen, as options do."),
    (["new", "article", "-1"], "'-1' begins with a hyphen, as options do."),
    (["new", "film", "Title", "--nonsense"], "Unknown option '--nonsense'"),
  ])
  func `a command line that makes no sense is refused with status 64`(
    arguments: [String], message: String
  ) async throws {
    let scratch = try Scratch(smallJournal)
    let before = try scratch.contents(of: ".")
    let status = try await intertitle(list: arguments, in: scratch.path)
    #expect(status.status == 64)
    #expect(status.output.isEmpty)
    #expect(status.errors.hasPrefix("Error: \(message)"))
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `a title that begins with a hyphen stands behind two of them`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle("new", "film", "--", "--Title", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.output == "content/films/title.md\n")
    #expect(try scratch.text("content/films/title.md").contains("title: --Title\n"))
  }

  @Test(arguments: ["yesterday", "-1", "1.5", "99999999999999999999", "253402300800"])
  func `a SOURCE_DATE_EPOCH that is no number of seconds is refused`(epoch: String) async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle(
      "build", in: scratch.path, environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(run.status == 64)
    #expect(
      run.errors.hasPrefix(
        "Error: SOURCE_DATE_EPOCH is “\(epoch)”, which is no number of seconds.\n"))
    #expect(try scratch.contents(of: "output").isEmpty)
  }
}
