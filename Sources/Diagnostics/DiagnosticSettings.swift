/// The severities that a journal gives to diagnostics: `diagnostics:` in `journal.yaml`.
package struct DiagnosticSettings: Sendable, Hashable {
  /// By id.
  package let severities: [String: Severity]

  package init(severities: [String: Severity] = [:]) {
    self.severities = severities
  }

  /// The severity that the journal gives to `id`, or nil where it says nothing.
  package func severity(of id: String) -> Severity? { severities[id] }

  /// The diagnostics with the journal's severities, without those it ignores.
  package func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      var diagnostic = diagnostic
      if let severity = severities[diagnostic.problem.id] { diagnostic.severity = severity }
      return diagnostic.severity == .ignore ? nil : diagnostic
    }
  }
}
