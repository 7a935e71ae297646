import Diagnostics
import Testing

struct MachineFormatTests {
  let source = SourceText(path: "a,b:c.md", bytes: Array("one\ntwo\n".utf8))
  let slip = Slip(severity: .warning, message: "100 % “a\\b\"\n\u{1}", help: "do: it, now")

  @Test func `JSON is one array of objects`() {
    let diagnostics = [
      Diagnostic(slip, at: "two", in: source), Diagnostic(Slip(), at: "n", in: source),
    ]
    #expect(
      print(diagnostics, in: source, DiagnosticPrinter(format: .json)) == #"""
        [
          {"path": "a,b:c.md", "line": 1, "column": 2, "end-line": 1, "end-column": 3, \#
        "severity": "error", "id": "slip", "message": "a slip", "help": null},
          {"path": "a,b:c.md", "line": 2, "column": 1, "end-line": 2, "end-column": 4, \#
        "severity": "warning", "id": "slip", "message": "100 % “a\\b\"\n\u0001", \#
        "help": "do: it, now"}
        ]

        """#)
  }

  @Test func `JSON without diagnostics is an empty array`() {
    #expect(print([], in: nil, DiagnosticPrinter(format: .json)) == "[]\n")
  }

  @Test func `a workflow command escapes what would end it`() {
    #expect(
      print(
        [Diagnostic(slip, at: "two", in: source)], in: source, DiagnosticPrinter(format: .github))
        == "::warning file=a%2Cb%3Ac.md,line=2,col=1,endLine=2,endColumn=4,title=slip::"
        + "100 %25 “a\\b\"%0A\u{1}%0Ado: it, now\n")
  }

  @Test(arguments: [
    (DiagnosticFormat.github, "::error file=a.md,title=slip::a slip\n"),
    (
      .json,
      """
      [
        {"path": "a.md", "line": null, "column": null, "end-line": null, "end-column": null, \
      "severity": "error", "id": "slip", "message": "a slip", "help": null}
      ]

      """
    ),
  ])
  func `a file that is not at hand has no place`(format: DiagnosticFormat, printed: String) {
    let diagnostic = Diagnostic(Slip(), path: "a.md", range: 2..<3)
    #expect(print([diagnostic], in: nil, DiagnosticPrinter(format: format)) == printed)
  }
}
