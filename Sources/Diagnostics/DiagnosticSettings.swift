/// The severities that a journal gives to diagnostics: `diagnostics:` in `journal.yaml`.
package struct DiagnosticSettings: Sendable, Hashable {
  /// By id.
  package let severities: [String: Severity]

  package init(severities: [String: Severity] = [:]) {
    self.severities = severities
  }

  /// Takes what the file at `path` says; an id that is not among `known` and a word that is no
  /// severity are errors, and left out.
  package init(
    _ settings: [DiagnosticSetting], known: [String], path: String,
    diagnostics: inout [Diagnostic]
  ) {
    var severities: [String: Severity] = [:]
    for setting in settings {
      guard known.contains(setting.id) else {
        let nearest = nearestNames(to: setting.id, among: known)
        let problem = DiagnosticSettingProblem.unknownID(id: setting.id, nearest: nearest)
        diagnostics.append(Diagnostic(problem, path: path, range: setting.idRange))
        continue
      }
      guard let severity = Severity(rawValue: setting.severity) else {
        let problem = DiagnosticSettingProblem.unknownSeverity(word: setting.severity)
        diagnostics.append(Diagnostic(problem, path: path, range: setting.severityRange))
        continue
      }
      severities[setting.id] = severity
    }
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

/// One line of `diagnostics:` as it is typed: `unknown-film: warning`.
package struct DiagnosticSetting: Sendable, Hashable {
  package let id: String
  package let idRange: Range<Int>
  package let severity: String
  package let severityRange: Range<Int>

  package init(id: String, idRange: Range<Int>, severity: String, severityRange: Range<Int>) {
    self.id = id
    self.idRange = idRange
    self.severity = severity
    self.severityRange = severityRange
  }
}
