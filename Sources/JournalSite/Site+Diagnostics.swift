import Diagnostics
import FrontMatter
import Markdown
import Templates

extension Site {
  /// Every id that a journal can give a severity, from all engines, in alphabetical order.
  package static let diagnosticIDs: [String] =
    (JournalProblem.allIDs + FrontMatterProblem.ids + MarkdownProblem.ids + TemplateDiagnostics.ids
    + DiagnosticSettingProblem.ids).sorted()
}
