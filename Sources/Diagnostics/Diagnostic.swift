/// Something wrong in the journal's files: where it is and what is known about it.
///
/// The wording is not here: a `Problem` holds facts, and each engine has one file that puts its
/// problems into words.
package struct Diagnostic: Sendable {
  /// The file, relative to the journal's folder.
  package let path: String

  /// UTF-8 byte offsets into that file. Empty for a place between two characters; `0..<0` for the
  /// file as a whole.
  package let range: Range<Int>

  package let problem: any Problem

  /// The problem's own severity, or the one that `journal.yaml` gives it.
  package var severity: Severity

  package init(_ problem: any Problem, path: String, range: Range<Int>) {
    self.path = path
    self.range = range
    self.problem = problem
    self.severity = problem.severity
  }
}

/// The facts of one diagnostic, put into words by its conformance.
package protocol Problem: Sendable {
  /// Stable, in kebab-case: what `diagnostics:` in `journal.yaml` and the documentation name.
  var id: String { get }

  /// How bad it is unless the journal says otherwise.
  var severity: Severity { get }

  /// What is wrong: lower case, no full stop, the author's words, the thing in curly quotes.
  var message: String { get }

  /// How to mend it, or nil where the message says it all.
  var help: String? { get }

  /// How many faults it stands for: more than one where a file's faults of a sort are told once.
  var occurrences: Int { get }
}

extension Problem {
  package var occurrences: Int { 1 }
}

/// What a diagnostic does to a build.
package enum Severity: String, Sendable, CaseIterable {
  /// Nothing is written.
  case error

  /// The site is written, unless `--strict`.
  case warning

  /// Not shown.
  case ignore
}
