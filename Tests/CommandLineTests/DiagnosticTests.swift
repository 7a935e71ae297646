import Foundation
import Testing

struct DiagnosticTests {
  private static let unknownFilm = smallJournal(with: [
    "content/articles/snow.md": article("date: 2024-05-02", "See [it](film:madina-2024).")
  ])

  private static let unknownFilmText = """
    content/articles/snow.md:6:5: error: no film “madina-2024”
        6 | See [it](film:madina-2024).
          |     ^^^^^^^^^^^^^^^^^^^^^^
       help: did you mean film:madina-2023?  [unknown-film]

    """

  private static let unusedNote = smallJournal(with: [
    "content/articles/snow.md": article(
      "date: 2024-05-02", "A note.[^1]\n\n[^1]: One.\n\n[^2]: Two.")
  ])

  private static let unusedNoteText = """
    content/articles/snow.md:10:1: warning: nothing refers to the note “2”
       10 | [^2]: Two.
          | ^^^^^
       help: write [^2] where it belongs, or delete the note  [unused-footnote]

    """

  @Test func `an error is printed, and the output folder stays as it was`() async throws {
    let scratch = try Scratch(smallJournal)
    _ = try await intertitle("build", in: scratch.path)
    try scratch.write("Somebody else’s", to: "output/own.txt")
    let before = try scratch.contents(of: "output")
    let notes = try scratch.contents(of: ".intertitle")
    for (path, text) in Self.unknownFilm { try scratch.write(text, to: path) }
    let run = try await intertitle("build", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: Self.unknownFilmText + "1 error, 0 warnings; nothing was written\n"))
    #expect(try scratch.contents(of: "output") == before)
    #expect(try scratch.contents(of: ".intertitle") == notes)
  }

  @Test func `an error in a first build makes no output folder`() async throws {
    let scratch = try Scratch(Self.unknownFilm)
    #expect(try await intertitle("build", in: scratch.path).status == 1)
    #expect(try scratch.contents(of: ".").keys.sorted().contains("output") == false)
  }

  @Test func `check finds what build finds`() async throws {
    let scratch = try Scratch(Self.unknownFilm)
    let run = try await intertitle("check", in: scratch.path)
    #expect(
      run == ProgramRun(status: 1, errors: Self.unknownFilmText + "1 error, 0 warnings\n"))
  }

  @Test func `warnings are printed, and the site is written`() async throws {
    let scratch = try Scratch(Self.unusedNote)
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix(Self.unusedNoteText))
    #expect(run.errors.hasSuffix(" 0 errors, 1 warning\n"))
    #expect(try !scratch.files(in: "output").isEmpty)
  }

  @Test func `with --strict a warning forbids to write`() async throws {
    let scratch = try Scratch(Self.unusedNote)
    let run = try await intertitle("build", "--strict", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: Self.unusedNoteText + "0 errors, 1 warning; nothing was written\n"))
    #expect(try scratch.files(in: "output").isEmpty)
  }

  @Test func `--quiet prints what is wrong and nothing else`() async throws {
    let scratch = try Scratch(Self.unknownFilm)
    let run = try await intertitle("build", "--quiet", in: scratch.path)
    #expect(run == ProgramRun(status: 1, errors: Self.unknownFilmText))
  }

  @Test func `the journal sets how bad a diagnostic is`() async throws {
    var files = Self.unknownFilm
    files["content/journal.yaml"] = files["content/journal.yaml"]?
      .replacingOccurrences(of: "diagnostics: {", with: "diagnostics: {unknown-film: warning, ")
    let scratch = try Scratch(files)
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        Self.unknownFilmText.replacingOccurrences(of: "error:", with: "warning:")))
    #expect(try scratch.text("output/articles/snow/index.html").contains("See it."))
  }

  @Test func `--format json prints a list on stdout`() async throws {
    let scratch = try Scratch(Self.unknownFilm)
    let run = try await intertitle("check", "--format", "json", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors == "1 error, 0 warnings\n")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(list.count == 1)
    #expect(list[0]["id"] as? String == "unknown-film")
    #expect(list[0]["severity"] as? String == "error")
    #expect(list[0]["path"] as? String == "content/articles/snow.md")
    #expect(list[0]["message"] as? String == "no film “madina-2024”")
  }

  @Test func `--format json prints an empty list where nothing is wrong`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle("check", "--format", "json", "--quiet", in: scratch.path)
    #expect(run == ProgramRun(status: 0, output: "[]\n"))
  }

  @Test func `--format github prints workflow commands on stdout`() async throws {
    let scratch = try Scratch(Self.unknownFilm)
    let run = try await intertitle("build", "--format", "github", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors == "1 error, 0 warnings; nothing was written\n")
    #expect(run.output.hasPrefix("::error file=content/articles/snow.md,line=6,col=5,"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("aliases: [/../x]", "bad-alias"), ("aliases: [/a/../../x]", "bad-alias"),
    ("aliases: [/./x]", "bad-alias"), ("aliases: [//x]", "bad-alias"),
    ("aliases: [x]", "bad-address"), ("slug: ../x", "bad-slug"), ("slug: a/b", "bad-slug"),
    ("slug: .", "bad-slug"), ("slug: ..", "bad-slug"),
  ])
  func `no address leads out of the output folder`(field: String, id: String) async throws {
    let scratch = try Scratch(
      smallJournal(with: ["content/articles/away.md": article("date: 2024-05-01\n\(field)")]))
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("[\(id)]"))
    #expect(try scratch.files(in: ".").allSatisfy { $0.hasPrefix("content/") })
  }
}
