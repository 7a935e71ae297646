import Foundation
import Testing

struct ReadingTests {
  @Test(arguments: ["build", "check", "templates"])
  func `a folder that is not there is an error`(command: String) async throws {
    let scratch = try Scratch()
    let run = try await intertitle(command, "nowhere", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1, errors: "error: cannot open nowhere: there is no such file or folder\n"))
    #expect(try scratch.contents(of: ".").isEmpty)
  }

  @Test func `a file is no journal`() async throws {
    let scratch = try Scratch(["file": ""])
    let run = try await intertitle("check", "file", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1, errors: "error: cannot open file: a file is where a folder should be\n"))
  }

  @Test func `a folder without a journal is an error that says what a journal is`() async throws {
    let scratch = try Scratch(["notes.txt": ""])
    let run = try await intertitle("build", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: """
            content/journal.yaml: error: this folder holds no journal
               help: a journal has a file content/journal.yaml with a title and a base-url  [no-journal]
            1 error, 0 warnings; nothing was written

            """))
    #expect(try scratch.files(in: ".") == ["notes.txt"])
  }

  @Test(arguments: ["content", "content/articles", "templates"])
  func `in a folder of a journal, the help says where the journal is`(folder: String) async throws {
    let scratch = try Scratch(smallJournal(with: ["templates/head.html": ""]))
    let run = try await intertitle("check", in: "\(scratch.path)/\(folder)")
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: """
            content/journal.yaml: error: this folder holds no journal
               help: it lies in a journal; run the command in that one’s folder: \(scratch.path)  [no-journal]
            1 error, 0 warnings

            """))
    #expect(try await intertitle("check", folder, in: scratch.path) == run)
  }

  // Nothing is unreadable to root.
  @Test(.enabled(if: geteuid() != 0))
  func `a file that may not be read is an error that names it`() async throws {
    let scratch = try Scratch(smallJournal)
    let path = scratch.path + "/content/articles/snow.md"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let run = try await intertitle("build", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: "error: cannot open content/articles/snow.md: you are not allowed to\n"))
  }

  @Test func `a symbolic link out of the journal is passed over with a warning`() async throws {
    let scratch = try Scratch(smallJournal)
    let outside = try Scratch(["secret.md": article("date: 2024-05-02")])
    try scratch.link("content/articles/secret.md", to: outside.path + "/secret.md")
    let run = try await intertitle("check", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0,
          errors: """
            content/articles/secret.md: warning: this link leads out of the journal’s folder and was passed over  [skipped-file]
            \(smallJournalPages.count) pages, 0 errors, 1 warning

            """))
  }
}
