import Authoring
import Foundation
import JournalSite
import Testing

/// What is written into a folder of this disk.
struct DiskTests {
  private let folder: String

  init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    folder = parent.appendingPathComponent("intertitle-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder + "/journal/content/films", withIntermediateDirectories: true)
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")), as: UTF8.self)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/\(path)", withDestinationPath: target)
  }

  private func removeAll() { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `what was saved in the meantime is not overwritten`() async throws {
    defer { removeAll() }
    try write("title: T\nbase-url: https://journal.example\n", to: "journal/content/journal.yaml")
    try write(madina, to: "journal/content/films/madina-2023.md")
    let tree = try await SourceTree(reading: folder + "/journal", jobs: 1)
    let renaming = try await Renaming(
      RenameRequest(target: "madina-2023", newID: "x-2023"), in: tree,
      on: PublicationDate(today: testDay))
    let saved = madina + "A sentence more.\n"
    try write(saved, to: "journal/content/films/madina-2023.md")
    let failure = #expect(throws: ChangeWriter.Failure.self) {
      try ChangeWriter(in: folder + "/journal").make(renaming.change, in: tree)
    }
    #expect(failure?.done == [])
    #expect(
      failure?.fault.message
        == "content/films/madina-2023.md was changed after it had been read; run the command again, to change what is there now"
    )
    #expect(try text("journal/content/films/madina-2023.md") == saved)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder + "/journal/content/films")
    #expect(names == ["madina-2023.md"])
  }

  @Test func `a read-only file is not replaced, and nothing else is changed`() async throws {
    defer { removeAll() }
    try write("title: T\nbase-url: https://journal.example\n", to: "journal/content/journal.yaml")
    try write(madina, to: "journal/content/films/madina-2023.md")
    let other = "- {id: x-2024, title: X, year: 2024, part-of: madina-2023, directors: [A B]}\n"
    try write(other, to: "journal/content/films/more.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder + "/journal/content/films/more.yaml")
    let tree = try await SourceTree(reading: folder + "/journal", jobs: 1)
    let renaming = try await Renaming(
      RenameRequest(target: "madina-2023", newID: "y-2023"), in: tree,
      on: PublicationDate(today: testDay))
    let failure = #expect(throws: ChangeWriter.Failure.self) {
      try ChangeWriter(in: folder + "/journal").make(renaming.change, in: tree)
    }
    #expect(failure?.done == [])
    #expect(
      failure?.fault.message == """
        these files are read-only; make them writable, and run the command again:
          content/films/more.yaml
        """)
    #expect(try text("journal/content/films/madina-2023.md") == madina)
    #expect(try text("journal/content/films/more.yaml") == other)
  }

  @Test(arguments: ["outside", "journal/.git"])
  func `no file is made by way of a link that leads elsewhere`(place: String) throws {
    defer { removeAll() }
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: "\(folder)/\(place)", withIntermediateDirectories: true)
    try link("journal/content/people", to: "\(folder)/\(place)")
    let fault = #expect(throws: AuthoringFault.self) {
      try FileMaker(in: folder + "/journal").make([
        NewFile(path: "content/films/x.md", text: ""),
        NewFile(path: "content/people/x.md", text: ""),
      ])
    }
    #expect(
      fault?.message
        == "nothing was written, since “content/people” is a symbolic link that leads out of the journal or to something hidden; put a folder in its place"
    )
    #expect(try manager.contentsOfDirectory(atPath: "\(folder)/\(place)") == [])
    #expect(try manager.contentsOfDirectory(atPath: folder + "/journal/content/films") == [])
  }

  @Test func `a link within the journal is followed`() throws {
    defer { removeAll() }
    try link("journal/content/people", to: "films")
    try link("linked", to: "journal")
    try FileMaker(in: folder + "/linked").make([NewFile(path: "content/people/x.md", text: "x")])
    #expect(try text("journal/content/films/x.md") == "x")
  }
}
