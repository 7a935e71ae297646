import ArgumentParser
import Authoring
import Diagnostics
import Foundation
import JournalSite

/// The journal that a command writes into: the one that was given, or the one around the current
/// folder.
struct JournalRoot {
  let path: String

  init(_ given: String?) throws {
    if let given {
      if given.isEmpty { throw ValidationError("The journal's folder cannot be an empty text.") }
      path = given
      return
    }
    guard let found = JournalFolder.nearest(to: ".") else {
      Terminal.standardError.write(
        "error: there is no journal here; go into its folder, or add --journal DIR\n")
      throw ExitCode(1)
    }
    path = found
  }

  /// Fails where the folder is no journal whose settings can be read: its kinds are needed.
  func tree() async throws -> SourceTree {
    let tree: SourceTree
    do throws(DiskError) {
      tree = try await SourceTree(
        reading: path, jobs: ProcessInfo.processInfo.activeProcessorCount)
    } catch {
      throw failed(error)
    }
    let faults = JournalSettings(of: tree).errors
    if faults.isEmpty { return tree }
    report(faults, of: tree.texts)
    throw ExitCode(1)
  }

  /// The path of a file of the journal, from the current folder.
  func shown(_ file: String) -> String {
    path == "." ? file : path.hasSuffix("/") ? path + file : "\(path)/\(file)"
  }
}

/// Prints diagnostics on stderr.
func report(_ diagnostics: [Diagnostic], of texts: [SourceText]) {
  let printer = DiagnosticPrinter(color: Terminal.standardError.color)
  Terminal.standardError.write(
    printer.print(diagnostics) { path in texts.first { $0.path == path } })
}

/// Says why nothing was written; the program leaves with status 1, or 64 if the command line is to
/// blame.
func failed(_ fault: AuthoringFault) -> any Error {
  if fault.isUsage { return ValidationError(sentence(fault.message)) }
  if case .wouldFail(let diagnostics, let texts) = fault { report(diagnostics, of: texts) }
  Terminal.standardError.write("error: \(fault.message)\n")
  return ExitCode(1)
}

/// As argument-parser's own messages are written: a capital letter and a full stop.
func sentence(_ message: String) -> String {
  message.prefix(1).uppercased() + message.dropFirst() + "."
}

/// A word as it has to be typed for a shell.
func shellWord(_ word: String) -> String {
  let isPlain = word.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "/"):
      true
    default: byte >= 0x80
    }
  }
  return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
