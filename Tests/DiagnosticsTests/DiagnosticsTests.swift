import Diagnostics
import Testing

struct DiagnosticsTests {
  @Test func `diagnostics are in file order and ignored ones are not shown`() {
    let diagnostics = [
      Diagnostic(Slip(id: "b"), path: "é", range: 0..<1),
      Diagnostic(Slip(id: "b"), path: "a", range: 5..<6),
      Diagnostic(Slip(id: "a"), path: "a", range: 5..<6),
      Diagnostic(Slip(id: "c", severity: .ignore), path: "a", range: 0..<1),
      Diagnostic(Slip(id: "z"), path: "a", range: 2..<9),
      Diagnostic(Slip(id: "b"), path: "Z", range: 9..<9),
      Diagnostic(Slip(id: "b"), path: "a/b", range: 0..<1),
    ]
    #expect(
      print(diagnostics, in: nil) == """
        Z: error: a slip  [b]
        a: error: a slip  [z]
        a: error: a slip  [a]
        a: error: a slip  [b]
        é: error: a slip  [b]
        a/b: error: a slip  [b]

        """)
  }

  @Test func `errors and warnings are counted`() {
    let severities: [Severity] = [.error, .warning, .ignore, .warning]
    let count = DiagnosticCount(
      severities.map { Diagnostic(Slip(severity: $0), path: "a", range: 0..<0) })
    #expect((count.errors, count.warnings) == (1, 2))
  }

  @Test func `a journal can change and silence severities`() {
    let settings = DiagnosticSettings(severities: ["a": .ignore, "b": .warning])
    let changed = settings.apply(
      to: ["a", "b", "c"].map { Diagnostic(Slip(id: $0), path: "a", range: 0..<0) })
    #expect(changed.map { "\($0.problem.id) \($0.severity)" } == ["b warning", "c error"])
  }

  @Test func `a setting has to name a diagnostic and a severity`() {
    let text = "straight-quotes: ignore\nunknwon-film: warning\nunknown-film: loud\n"
    let source = SourceText(path: "journal.yaml", bytes: Array(text.utf8))
    var problems: [Diagnostic] = []
    let settings = DiagnosticSettings(
      [
        DiagnosticSetting(
          id: "straight-quotes", idRange: 0..<15, severity: "ignore", severityRange: 17..<23),
        DiagnosticSetting(
          id: "unknwon-film", idRange: 24..<36, severity: "warning", severityRange: 38..<45),
        DiagnosticSetting(
          id: "unknown-film", idRange: 46..<58, severity: "loud", severityRange: 60..<64),
      ], known: ["straight-quotes", "unknown-film"], path: "journal.yaml", diagnostics: &problems)
    #expect(settings.severities == ["straight-quotes": .ignore])
    #expect(
      print(problems, in: source) == """
        journal.yaml:2:1: error: there is no diagnostic “unknwon-film”
            2 | unknwon-film: warning
              | ^^^^^^^^^^^^
           help: did you mean “unknown-film”?  [unknown-diagnostic]
        journal.yaml:3:15: error: “loud” is no severity
            3 | unknown-film: loud
              |               ^^^^
           help: write “error”, “warning” or “ignore”  [unknown-severity]

        """)
  }

  @Test func `many diagnostics in one file have the positions that the file counts`() {
    let source = SourceText(path: "a", bytes: Array("\u{FEFF}Мә\r\nx\n\n映y".utf8))
    let offsets = 1..<source.bytes.count + 2
    let printed = print(
      offsets.map { Diagnostic(Slip(), path: "a", range: $0..<$0) }, in: source,
      DiagnosticPrinter(format: .github))
    let expected = offsets.map { offset in
      let place = source.position(at: offset)
      return "line=\(place.line),col=\(place.column),"
    }
    let lines = printed.split(separator: "\n")
    #expect(lines.count == expected.count)
    #expect(zip(lines, expected).allSatisfy { $0.contains($1) })
  }
}
