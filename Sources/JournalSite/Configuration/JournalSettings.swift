package import Diagnostics

/// What `content/journal.yaml` says, and what is wrong with it. Read before all else, since it tells
/// in whose time zone it is today.
package struct JournalSettings: Sendable {
  package let configuration: JournalConfiguration
  let diagnostics: [Diagnostic]

  /// False where nothing is known of what the file says, or meant to: what the records say cannot be
  /// judged then.
  let isReadable: Bool

  /// What is so wrong with the settings that nothing of the journal can be built.
  package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  package init(of tree: SourceTree) {
    var found: [Diagnostic] = []
    configuration = JournalConfiguration(
      reading: tree.text(at: JournalConfiguration.path),
      knownDiagnostics: Site.diagnosticIDs + Site.lintIDs, fixedDiagnostics: Site.fixedIDs,
      diagnostics: &found)
    if let journal = tree.journalAbove {
      let problem = JournalProblem.noJournalFile(above: journal)
      found = [Diagnostic(problem, path: JournalConfiguration.path, range: 0..<0)]
    }
    diagnostics = found
    isReadable = !found.contains { diagnostic in
      switch diagnostic.problem as? JournalProblem {
      case .noJournalFile, .invalidSettings: true
      default: false
      }
    }
  }
}
