import Diagnostics
import FrontMatter

/// What came of reading some front matter, as text to compare.
struct Reading {
  /// `name = value`, one field a line, in the order of the file.
  let fields: String

  /// As the terminal shows them.
  let diagnostics: String

  /// Of the diagnostics, in no order.
  let ids: [String]

  let record: Record
  let source: SourceText

  /// Reads `fields` between two `---` lines as `schema`.
  init(_ fields: String, as schema: Schema) {
    source = SourceText(path: "a.md", bytes: Array("---\n\(fields)\n---\nBody.\n".utf8))
    var found: [Diagnostic] = []
    let front = FrontMatter(splitting: source, diagnostics: &found)
    record = Record(
      reading: front?.fields ?? 0..<0, of: source, schema: schema, diagnostics: &found)
    self.fields = dump(record, separator: "\n", equals: " = ")
    diagnostics = printed(found, source)
    ids = found.map(\.problem.id)
  }

  /// Reads `fields` with the one field `f` of `type`.
  init(_ fields: String, f type: FieldType) {
    self.init(fields, as: Schema("page", fields: [Field("f", type)]))
  }

  /// The bytes of the file in `range`.
  func bytes(_ range: Range<Int>?) -> String {
    range.map { String(decoding: source.bytes[$0], as: UTF8.self) } ?? "nothing"
  }
}

func printed(_ diagnostics: [Diagnostic], _ source: SourceText) -> String {
  DiagnosticPrinter().print(diagnostics) { _ in source }
}

func dump(_ record: Record, separator: String = ", ", equals: String = ": ") -> String {
  record.entries.map { $0.name + equals + dump($0.value) }.joined(separator: separator)
}

func dump(_ value: FieldValue) -> String {
  switch value {
  case .text(let text): "“\(text.text)”"
  case .integer(let number, _): String(number)
  case .decimal(let number, _): String(number)
  case .boolean(let flag, _): String(flag)
  case .date(let date, _): String(describing: date)
  case .list(let values, _): "[" + values.map(dump).joined(separator: ", ") + "]"
  case .record(let record): "{" + dump(record) + "}"
  case .dictionary(let entries, _):
    "{" + entries.map { "\($0.key.text): \(dump($0.value))" }.joined(separator: ", ") + "}"
  case .credits(let credits, _):
    "("
      + credits.map { credit in
        ([credit.key.text] + credit.values.map(\.text)).joined(separator: " | ")
      }.joined(separator: "; ") + ")"
  }
}
