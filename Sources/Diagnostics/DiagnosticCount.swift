/// How many errors and warnings there are.
package struct DiagnosticCount: Sendable, Hashable {
  package let errors: Int
  package let warnings: Int

  package init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
  }
}
