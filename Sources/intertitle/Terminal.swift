import Diagnostics
import Foundation

/// One of the two streams a person reads.
struct Terminal {
  private let handle: FileHandle
  private let descriptor: Int32

  static let standardOutput = Terminal(handle: .standardOutput, descriptor: STDOUT_FILENO)
  static let standardError = Terminal(handle: .standardError, descriptor: STDERR_FILENO)

  /// Colour only on a terminal, and not where NO_COLOR says so (no-color.org).
  var color: DiagnosticColor {
    let environment = ProcessInfo.processInfo.environment
    let isUnwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return isTerminal && environment["TERM"] != "dumb" && !isUnwanted ? .always : .never
  }

  /// Whether somebody is there who can be asked.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && standardError.isTerminal }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func write(_ text: String) {
    if text.isEmpty { return }
    // A reader that went away is no reason to fail: `intertitle check | head`.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
