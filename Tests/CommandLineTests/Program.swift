import Foundation

/// What the built program did: compared as a whole.
struct ProgramRun: Equatable {
  /// The exit status; 128 and the signal's number for a program that a signal ended.
  let status: Int32
  let output: String
  let errors: String

  init(status: Int32, output: String = "", errors: String = "") {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// The same without how long it took, which is never the same.
  fileprivate var withoutSeconds: ProgramRun {
    let errors = errors.replacing(/, [0-9]+\.[0-9][0-9] s(?=;|\n)/, with: "")
    return ProgramRun(status: status, output: output, errors: errors)
  }
}

/// Runs `intertitle` in a folder, its streams going into files: nothing is a terminal.
///
/// The day is 1 June 2024 unless the environment says otherwise.
func intertitle(
  _ arguments: String..., in folder: String = "/", environment: [String: String] = [:]
) async throws -> ProgramRun {
  try await intertitle(list: arguments, in: folder, environment: environment)
}

/// The same with the arguments in a list.
func intertitle(
  list arguments: [String], in folder: String = "/", environment: [String: String] = [:]
) async throws -> ProgramRun {
  let scratch = try Scratch()
  let output = try scratch.file("stdout")
  let errors = try scratch.file("stderr")
  let status = try await run(
    arguments, in: folder, environment: environment, output: output, errors: errors)
  return ProgramRun(
    status: status, output: try scratch.text("stdout"), errors: try scratch.text("stderr")
  ).withoutSeconds
}

/// Runs `intertitle` with its streams going where the caller says; returns its status.
func run(
  _ arguments: [String], in folder: String, environment: [String: String], output: FileHandle,
  errors: FileHandle
) async throws -> Int32 {
  let process = Process()
  process.executableURL = try program()
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.environment = cleanEnvironment.merging(environment) { _, new in new }
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = errors
  return try await withCheckedThrowingContinuation { continuation in
    process.terminationHandler = { process in
      let isSignal = process.terminationReason == .uncaughtSignal
      continuation.resume(returning: process.terminationStatus + (isSignal ? 128 : 0))
    }
    do {
      try process.run()
    } catch {
      continuation.resume(throwing: error)
    }
  }
}

/// What the system needs to start a program, without what the program looks at itself.
private let cleanEnvironment: [String: String] = {
  var environment = ProcessInfo.processInfo.environment
  for name in ["NO_COLOR", "TERM", "COLUMNS"] { environment[name] = nil }
  environment["SOURCE_DATE_EPOCH"] = "1717200000"
  return environment
}()

/// The built program lies beside the tests' own binary.
func program() throws -> URL {
  let tests = [CommandLine.arguments[0]] + Bundle.allBundles.map(\.bundlePath)
  for path in tests {
    let url = URL(fileURLWithPath: path).deletingLastPathComponent()
      .appendingPathComponent("intertitle")
    if FileManager.default.isExecutableFile(atPath: url.path) { return url }
  }
  throw ProgramIsMissing(lookedBeside: tests)
}

private struct ProgramIsMissing: Error {
  let lookedBeside: [String]
}
