import Diagnostics
import Markdown
import Markup

/// A text as it is printed, and what is said about it.
struct Rendering {
  let document: MarkdownDocument
  let html: String

  /// `line:column: severity: message [id]` for each diagnostic.
  let problems: [String]

  /// What is said to do about them, as far as anything is.
  let help: [String]

  init(
    _ text: String, options: MarkdownOptions = MarkdownOptions(),
    rendering: RenderingOptions = RenderingOptions()
  ) {
    self.init(
      text, options: options, rendering: rendering, host: PlainHost())
  }

  init(
    _ text: String, options: MarkdownOptions = MarkdownOptions(),
    rendering: RenderingOptions = RenderingOptions(), host: some MarkdownHost
  ) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    document = MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count, options: options, diagnostics: &diagnostics)
    var buffer = OutputBuffer()
    MarkdownRenderer(document, host: host, options: rendering).render(into: &buffer)
    html = String(decoding: buffer.bytes, as: UTF8.self)
    help = diagnostics.compactMap(\.problem.help)
    problems = diagnostics.map { diagnostic in
      let position = source.position(at: diagnostic.range.lowerBound)
      return "\(position.line):\(position.column): \(diagnostic.severity): "
        + "\(diagnostic.problem.message) [\(diagnostic.problem.id)]"
    }
  }
}
