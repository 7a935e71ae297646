/// Puts diagnostics into text.
package struct DiagnosticPrinter: Sendable {
  package let format: DiagnosticFormat

  /// Whether `text` is coloured with ANSI escapes; the other formats never are.
  package let color: DiagnosticColor

  package init(format: DiagnosticFormat = .text, color: DiagnosticColor = .never) {
    self.format = format
    self.color = color
  }

  /// All diagnostics but the ignored ones in file order, ending in a line feed; empty where there
  /// are none, except for JSON, which is then `[]`.
  ///
  /// `source` gives the text of a path, or nil for a file that is not at hand: then the place is
  /// left out.
  package func print(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> String {
    ""
  }
}

/// Whether text carries ANSI colours.
package enum DiagnosticColor: Sendable {
  case always
  case never
}
