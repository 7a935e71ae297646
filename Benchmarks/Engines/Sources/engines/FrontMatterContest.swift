import Diagnostics
import FrontMatter
import Yams

/// The fields of articles, as a record and as a tree of YAML.
///
/// Ours finds where the front matter ends, checks every field against its schema and reads it as its
/// type; Yams is given the fields alone and makes nodes whose values are text.
func frontMatterContest(files count: Int) throws -> Contest {
  let fields = (0..<count).map { madeUpFields(number: $0) }
  let sources = fields.map {
    SourceText(path: "a.md", bytes: Array("---\n\($0)---\nA text.\n".utf8))
  }
  for index in fields.indices {
    var diagnostics: [Diagnostic] = []
    let record = record(of: sources[index], diagnostics: &diagnostics)
    guard diagnostics.isEmpty, let record, let node = try Yams.compose(yaml: fields[index]) else {
      throw UnequalOutput("front matter \(index) is not read:\n\(fields[index])")
    }
    try checkEqual(plainText(of: record), plainText(of: node), "Yams, front matter \(index)")
  }
  return Contest(
    name: "front matter",
    work: "\(count) articles’ front matter, nine fields each",
    comparison: "the same names and values; ours are also checked and of their types",
    contestants: [
      Contestant(name: "Intertitle") {
        sources.reduce(0) { total, source in
          var diagnostics: [Diagnostic] = []
          return total + (record(of: source, diagnostics: &diagnostics)?.entries.count ?? 0)
        }
      },
      Contestant(name: "Yams 6.2.2, compose") {
        fields.reduce(0) { $0 + ((try? Yams.compose(yaml: $1))?.mapping?.count ?? 0) }
      },
    ])
}

private let schema = Schema(
  "article",
  fields: [
    Field("title", .text).required(), Field("kind", .text).required(),
    Field("date", .date).required(), Field("authors", .list(.text)), Field("standfirst", .text),
    Field("films", .list(.text)), Field("topics", .list(.text)), Field("rating", .integer),
    Field("draft", .boolean),
  ])

private func record(of source: SourceText, diagnostics: inout [Diagnostic]) -> Record? {
  guard let front = FrontMatter(splitting: source, diagnostics: &diagnostics) else { return nil }
  return Record(reading: front.fields, of: source, schema: schema, diagnostics: &diagnostics)
}

/// Nothing that YAML reads in a way of its own: no colon and space, no mark at a beginning.
private func madeUpFields(number: Int) -> String {
  var text = MadeUpText(seed: number + 1)
  func list(_ name: String, _ values: [String]) -> String {
    "\(name):\n" + values.map { "  - \($0)\n" }.joined()
  }
  let films = (0..<(1 + text.number(below: 3))).map { _ in "film-\(text.number(below: 9_999))" }
  return "title: The \(text.phrase(5))\nkind: review\ndate: \(text.day())\n"
    + list("authors", (0..<(1 + text.number(below: 2))).map { _ in text.name() })
    + "standfirst: A \(text.phrase(14))\n" + list("films", films)
    + list("topics", (0..<3).map { _ in "On \(text.phrase(2))" })
    + "rating: \(text.number(below: 6))\ndraft: false\n"
}

/// `name=value` of every field, lists with commas.
private func plainText(of record: Record) -> String {
  record.entries.map { "\($0.name)=\(plainText(of: $0.value))" }.joined(separator: "\n")
}

private func plainText(of value: FieldValue) -> String {
  switch value {
  case .text(let text): text.text
  case .integer(let number, _): String(number)
  case .boolean(let flag, _): String(flag)
  case .date(let date, _): String(describing: date)
  case .list(let values, _): values.map { plainText(of: $0) }.joined(separator: ",")
  case .decimal, .record, .dictionary, .credits: "?"
  }
}

private func plainText(of node: Node) -> String {
  if let mapping = node.mapping {
    return mapping.map { "\(plainText(of: $0.key))=\(plainText(of: $0.value))" }
      .joined(separator: "\n")
  }
  if let sequence = node.sequence {
    return sequence.map { plainText(of: $0) }.joined(separator: ",")
  }
  return node.string ?? "?"
}
