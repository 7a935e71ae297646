import Foundation

/// `intertitle` as it lies beside the tests, for what only the whole program can show.
struct BuiltProgram {
  private let url: URL

  init() throws {
    let tests = [CommandLine.arguments[0]] + Bundle.allBundles.map(\.bundlePath)
    let beside = tests.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("intertitle")
    }
    guard let url = beside.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { throw CocoaError(.fileNoSuchFile) }
    self.url = url
  }

  /// Runs it in a folder on the day of the tests; gives its status and what it said.
  func run(_ arguments: [String], in folder: TemporaryFolder) async throws -> (Int32, String) {
    try folder.put("", at: "messages")
    let messages = URL(fileURLWithPath: folder.path + "/messages")
    let process = Process()
    process.executableURL = url
    process.arguments = arguments + ["--date", "2024-06-01"]
    // Whether this machine can make smaller pictures must not matter.
    process.environment = ProcessInfo.processInfo.environment.merging(["PATH": "/nowhere"]) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: messages)
    let status: Int32 = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        continuation.resume(throwing: error)
      }
    }
    return (status, folder.text(at: "messages") ?? "")
  }
}
