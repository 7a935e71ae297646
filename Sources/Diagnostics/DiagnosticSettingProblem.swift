/// What can be wrong with a journal's severities: the facts.
package enum DiagnosticSettingProblem: Sendable {
  case unknownID(id: String, nearest: [String])
  case unknownSeverity(word: String)
}
