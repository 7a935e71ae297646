extension DiagnosticSettingProblem: Problem {
  package var severity: Severity { .error }

  /// Every id that the settings can report.
  package static let ids = ["unknown-diagnostic", "unknown-severity"]

  package var id: String {
    switch self {
    case .unknownID: "unknown-diagnostic"
    case .unknownSeverity: "unknown-severity"
    }
  }

  package var message: String {
    switch self {
    case .unknownID(let id, _): "there is no diagnostic “\(id)”"
    case .unknownSeverity(let word): "“\(word)” is no severity"
    }
  }

  package var help: String? {
    switch self {
    case .unknownID(_, let nearest):
      nearest.isEmpty
        ? "write the id that stands in square brackets behind a message"
        : "did you mean " + nearest.map { "“\($0)”" }.joined(separator: " or ") + "?"
    case .unknownSeverity: "write “error”, “warning” or “ignore”"
    }
  }
}
