import Foundation
import Testing

@Suite(.serialized)
struct ServeTests {
  @Test(arguments: [SIGINT, SIGTERM])
  func `it says where the site is, and ends well when it is told to`(signal: Int32) async throws {
    let scratch = try Scratch(smallJournal)
    let errors = try scratch.file("stderr")
    let process = try process(in: scratch.path, errors: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let line = await firstLine(of: output)
    #expect(line.hasPrefix("http://127.0.0.1:"))
    #expect(line.hasSuffix("/\n"))
    kill(process.processIdentifier, signal)
    await ended(process)
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    let said = try scratch.text("stderr").replacing(/[0-9]+\.[0-9][0-9] s/, with: "0 s")
    #expect(
      said == """
        \(smallJournalPages.count) pages, read in 0 s
        the site is shown at this address until you press Ctrl-C

        """)
    #expect(try scratch.files(in: "output").isEmpty)
  }

  @Test func `--open starts the browser with the address`() async throws {
    let scratch = try Scratch(smallJournal)
    // It tells the preview to end, too, so that there is nothing to wait for.
    try scratch.write(
      "#!/bin/sh\nprintf '%s\\n' \"$1\" > \"$0.said\"\nkill -INT $PPID\n", to: "bin/xdg-open")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.path + "/bin/xdg-open")
    let process = try process(in: scratch.path, errors: .nullDevice, arguments: ["--open"])
    process.environment?["PATH"] = scratch.path + "/bin"
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let line = await firstLine(of: output)
    await ended(process)
    #expect(try scratch.text("bin/xdg-open.said") == line)
  }

  @Test func `a port that is taken is an error that names another`() async throws {
    let scratch = try Scratch(smallJournal)
    let process = try process(in: scratch.path, errors: .nullDevice)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let line = await firstLine(of: output)
    let port = try #require(Int(line.dropFirst("http://127.0.0.1:".count).prefix { $0 != "/" }))
    let run = try await intertitle("serve", "--port", "\(port)", in: scratch.path)
    kill(process.processIdentifier, SIGINT)
    await ended(process)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: port \(port) is in use; "))
  }

  @Test(arguments: [
    (["serve", "nowhere"], 1), (["serve", "--port", "x"], 64), (["serve", "--port", "70000"], 64),
    (["serve", "--published", "--drafts"], 64),
  ])
  func `what cannot be served is refused`(arguments: [String], status: Int) async throws {
    let scratch = try Scratch()
    #expect(try await intertitle(list: arguments, in: scratch.path).status == Int32(status))
  }

  private func process(
    in folder: String, errors: FileHandle, arguments: [String] = []
  ) throws -> Process {
    let process = Process()
    process.executableURL = try program()
    process.arguments = ["serve", "--port", "0"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["SOURCE_DATE_EPOCH": "1717200000", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardError = errors
    return process
  }

  private func firstLine(of pipe: Pipe) async -> String {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var bytes = Data()
        while bytes.last != UInt8(ascii: "\n") {
          let more = pipe.fileHandleForReading.availableData
          if more.isEmpty { break }
          bytes += more
        }
        continuation.resume(returning: String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private func ended(_ process: Process) async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [process] in
        process.waitUntilExit()
        continuation.resume()
      }
    }
  }
}
