import Foundation
import Testing

struct StreamTests {
  private static let wrong = smallJournal(with: [
    "content/articles/snow.md": article("date: 2024-05-02", "See [it](film:madina-2024).")
  ])

  @Test func `templates prints the vocabulary`() async throws {
    let scratch = try Scratch()
    let run = try await intertitle("templates", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let lines = run.output.split(separator: "\n").map(String.init)
    for line in [
      "home.html", "article.html", "blocks/<name>.html", "    article  article  The article.",
    ] {
      #expect(lines.contains(line))
    }
  }

  @Test func `templates prints a journal’s own fields`() async throws {
    var files = smallJournal
    files["content/journal.yaml"]? += "extra: {article: {sponsored-by: text}}\n"
    let scratch = try Scratch(files)
    let own = try await intertitle("templates", scratch.path)
    let common = try await intertitle("templates")
    #expect(own.output.contains("sponsored-by"))
    #expect(!common.output.contains("sponsored-by"))
  }

  @Test(arguments: [
    ["templates"], ["check", "--format", "json"], ["build", "--format", "github"],
  ])
  func `a reader that goes away is no crash`(arguments: [String]) async throws {
    let scratch = try Scratch(smallJournal)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let status = try await run(
      arguments, in: scratch.path, environment: [:], output: pipe.fileHandleForWriting,
      errors: FileHandle.nullDevice)
    #expect(status == 0)
  }

  @Test func `a build goes on when nobody reads its messages`() async throws {
    let scratch = try Scratch(smallJournal)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let status = try await run(
      ["build"], in: scratch.path, environment: [:], output: FileHandle.nullDevice,
      errors: pipe.fileHandleForWriting)
    #expect(status == 0)
    #expect(try scratch.files(in: "output").count == smallJournalFileCount)
  }

  @Test func `there is no colour in a file`() async throws {
    let scratch = try Scratch(Self.wrong)
    let run = try await intertitle("check", in: scratch.path, environment: ["TERM": "xterm"])
    #expect(!run.errors.utf8.contains(0x1B))
  }

  @Test(arguments: [
    (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true),
    (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
  ])
  func `there is colour on a terminal unless NO_COLOR or a dumb one forbids it`(
    environment: [String: String], isColoured: Bool
  ) async throws {
    let scratch = try Scratch(Self.wrong)
    let terminal = try PseudoTerminal()
    let status = try await run(
      ["check"], in: scratch.path, environment: environment, output: FileHandle.nullDevice,
      errors: terminal.programSide)
    let text = terminal.read()
    #expect(status == 1)
    #expect(text.contains("unknown-film"))
    #expect(text.utf8.contains(0x1B) == isColoured)
  }
}

/// A terminal with us at the other end.
private final class PseudoTerminal {
  let programSide: FileHandle
  private let ourSide: Int32

  init() throws {
    ourSide = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard ourSide >= 0, let name = Self.unlockedName(of: ourSide) else { throw POSIXError(.ENOTTY) }
    let opened = open(name, O_RDWR | O_NOCTTY)
    guard opened >= 0 else { throw POSIXError(.ENOTTY) }
    programSide = FileHandle(fileDescriptor: opened, closeOnDealloc: true)
  }

  private static func unlockedName(of terminal: Int32) -> String? {
    #if canImport(Darwin)
      guard grantpt(terminal) == 0, unlockpt(terminal) == 0 else { return nil }
      return ptsname(terminal).map { String(cString: $0) }
    #else
      // `TIOCSPTLCK` and `TIOCGPTN` of ioctl_tty(2): what the functions of the C library do that it
      // only shows to GNU sources.
      var lock: Int32 = 0
      var number: Int32 = 0
      guard ioctl(terminal, 0x4004_5431, &lock) == 0, ioctl(terminal, 0x8004_5430, &number) == 0
      else { return nil }
      return "/dev/pts/\(number)"
    #endif
  }

  deinit {
    close(ourSide)
  }

  /// What the program wrote; at most what a terminal holds unread, which a diagnostic is less than.
  func read() -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(ourSide, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
