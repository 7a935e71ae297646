/// How diagnostics are printed: `--format`.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people, with the line quoted.
  case text

  /// One array of objects.
  case json

  /// Workflow commands that GitHub shows at the lines of a pull request.
  case github
}
