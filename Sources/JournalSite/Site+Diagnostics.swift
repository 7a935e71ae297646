import Diagnostics
import FrontMatter
import Markdown
import Templates

extension [Diagnostic] {
  /// In file order, but for what is told of ids that two files have: one of these was not read, and
  /// what only it makes is unknown elsewhere.
  func inOrderOfCauses() -> [Diagnostic] {
    let ordered = inFileOrder()
    let causes = ordered.filter { $0.problem.id == "duplicate-id" }
    if causes.isEmpty { return ordered }
    return causes + ordered.filter { $0.problem.id != "duplicate-id" }
  }
}

extension Site {
  /// Ids whose severity no journal can change: without what they speak of a page, a file or the
  /// whole site would be missing, and that must not happen in silence.
  package static let fixedIDs: Set<String> = Set(TemplateDiagnostics.ids).union([
    "no-journal", "invalid-settings", "missing-setting", "unknown-setting", "duplicate-setting",
    "wrong-setting", "unsupported-version", "unknown-diagnostic", "unknown-severity",
    "fixed-severity", "list-of-other-than-films", "bad-id", "unknown-kind", "duplicate-id",
    "same-address", "reserved-address", "empty-file", "invalid-utf-8", "no-front-matter",
    "no-list-of-records", "unclosed-front-matter", "missing-field", "bad-date", "wrong-type",
    "bad-indentation", "tab-indentation", "bad-brackets", "unclosed-quote", "yaml-feature",
    "not-a-field", "body-too-large", "nested-too-deep", "unclosed-images",
  ])

  /// Every id that a journal can give a severity, from all engines, in alphabetical order.
  package static let diagnosticIDs: [String] =
    (JournalProblem.allIDs + FrontMatterProblem.ids + MarkdownProblem.ids + TemplateDiagnostics.ids
    + DiagnosticSettingProblem.ids).sorted()

  /// The ids of the lints, reserved for `check`: `diagnostics:` takes them, though nothing prints
  /// them while a site is built. In alphabetical order.
  package static let lintIDs = LintProblem.ids
}
