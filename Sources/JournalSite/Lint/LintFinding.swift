package import Diagnostics

/// What a lint has found, with the repair that is safe to make without asking, if there is one.
package struct LintFinding: Sendable {
  package let problem: LintProblem
  package let path: String

  /// UTF-8 byte offsets into the file.
  package let range: Range<Int>

  /// In the same file; empty where an editor has to decide.
  package let repairs: [Repair]

  package struct Repair: Sendable, Hashable {
    package let range: Range<Int>
    package let text: [UInt8]
  }

  init(_ problem: LintProblem, in path: String, at range: Range<Int>, repairs: [Repair] = []) {
    self.problem = problem
    self.path = path
    self.range = range
    self.repairs = repairs
  }

  package var diagnostic: Diagnostic { Diagnostic(problem, path: path, range: range) }
}
