import Diagnostics

/// A problem for the tests.
struct Slip: Problem {
  var id = "slip"
  var severity = Severity.error
  var message = "a slip"
  var help: String?
}

extension Diagnostic {
  /// The slip at the first place of `text` in `source`.
  init(_ slip: Slip, at text: String, in source: SourceText) {
    let wanted = Array(text.utf8)
    let start = source.bytes.indices.first { source.bytes[$0...].starts(with: wanted) } ?? 0
    self.init(slip, path: source.path, range: start..<start + wanted.count)
  }
}

func print(
  _ diagnostics: [Diagnostic], in source: SourceText?, _ printer: DiagnosticPrinter = .init()
) -> String {
  printer.print(diagnostics) { _ in source }
}
