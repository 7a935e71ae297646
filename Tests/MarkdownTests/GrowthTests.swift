import Diagnostics
import Markdown
import Markup
import Testing

/// Four times as much takes about four times as long: how long that is hangs on the machine, and is
/// not compared. What grows with the square takes sixteen times.
@Suite(.serialized) struct GrowthTests {
  private func time(_ text: String) -> Duration {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    return (0..<2).map { _ in
      ContinuousClock().measure {
        var diagnostics: [Diagnostic] = []
        let document = MarkdownDocument(
          parsing: source, body: 0..<source.bytes.count,
          options: MarkdownOptions(smartPunctuation: "en"), diagnostics: &diagnostics)
        var buffer = OutputBuffer()
        MarkdownRenderer(document, host: PlainHost()).render(into: &buffer)
        let printed = DiagnosticPrinter().print(diagnostics) { _ in source }
        #expect(printed.isEmpty == diagnostics.isEmpty)
      }
    }.min() ?? .zero
  }

  /// What one of `count` pieces is, by its number.
  struct Growth: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let count: Int
    var before = ""
    let piece: @Sendable (Int) -> String

    func text(times: Int) -> String { before + (0..<count * times).map(piece).joined() }
  }

  static let growths: [Growth] = [
    Growth(testDescription: "diagnostics on a line", count: 2_000) { "[^\($0)]" },
    Growth(testDescription: "rows", count: 1_000, before: "| a | b |\n| - | - |\n") {
      "| \($0) | *c* |\n"
    },
    Growth(testDescription: "headings of one text", count: 1_000) { _ in "## A\n\n" },
    Growth(testDescription: "notes", count: 1_000) { "a[^\($0)]\n\n[^\($0)]: b\n\n" },
    Growth(testDescription: "a paragraph", count: 20_000) { _ in "words, “words” " },
    Growth(testDescription: "markup", count: 2_000) { _ in "a<br>" },
    Growth(testDescription: "videos", count: 1_000) {
      "![a](https://youtu.be/\($0) \"b | c\")\n\n"
    },
    Growth(testDescription: "videos in a row", count: 1_000) { "![a](https://youtu.be/\($0))\n" },
    Growth(testDescription: "broken pictures", count: 1_000) { _ in "![a](b \"c)\n" },
    Growth(testDescription: "broken links", count: 1_000) { _ in "[a](film: b" },
    Growth(testDescription: "pictures among words", count: 1_000) { _ in "a ![a](b \"c\") " },
  ]

  @Test(arguments: growths) func `time grows with the length`(_ growth: Growth) {
    let once = time(growth.text(times: 1))
    let more = time(growth.text(times: 4))
    // Other work on the machine may make it twice as long.
    #expect(more < once * 9 + .milliseconds(20), "\(once), then \(more)")
  }
}
