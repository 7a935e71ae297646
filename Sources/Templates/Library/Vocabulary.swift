/// Everything a template may say: what each page hands over, the views that can be reached from
/// there, and the filters. A plain text, the same every time.
package struct Vocabulary: Sendable {
  private let roots: [(templateName: String, view: any View.Type)]
  private let records: [String: RecordDeclaration]

  /// `roots` are the pages, in the order in which they are printed.
  package init(
    roots: [(templateName: String, view: any View.Type)],
    records: [String: RecordDeclaration] = [:]
  ) {
    self.roots = roots
    self.records = records
  }

  package var text: String {
    var sections: [String] = []
    for root in roots {
      sections.append(section(root.templateName, ViewReference(root.view)))
    }
    for view in reachableViews {
      sections.append(section(view.declaration.name, view))
    }
    for (name, record) in records.sorted(by: { $0.key < $1.key }) {
      let fields = record.fields.map { ($0.name, $0.type.spelling, $0.summary) }
      sections.append(table(name, record.summary, fields))
    }
    let filters = FilterDeclaration.all.map { filter in
      ("| " + filter.usage, "\(filter.accepts) → \(filter.makes)", filter.summary)
    }
    sections.append(
      table("filters", "A value with a filter: {{ value | filter: argument }}.", filters))
    sections += escapingSections
    return sections.joined(separator: "\n")
  }

  private func section(_ title: String, _ view: ViewReference) -> String {
    let declaration = view.declaration
    let fields = declaration.fields.map { ($0.name, $0.type.spelling, $0.summary) }
    return table(title, declaration.summary, fields)
  }

  private func table(
    _ title: String, _ summary: String, _ rows: [(name: String, type: String, summary: String)]
  ) -> String {
    table(title, summary, rows.map { [$0.name, $0.type, $0.summary] })
  }

  /// Rows of as many columns each, below a title and a sentence about them.
  func table(_ title: String, _ summary: String, _ rows: [[String]]) -> String {
    let columns = 0..<(rows.first?.count ?? 0)
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var text = "\(title)\n  \(summary)\n"
    for row in rows {
      var line = columns.map { pad(row[$0], to: widths[$0]) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      text += "    \(line)\n"
    }
    return text
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The views that fields lead to, by name; the roots themselves only if a field leads back to one.
  private var reachableViews: [ViewReference] {
    var seen: Set<ViewReference> = []
    var waiting = roots.map { ViewReference($0.view) }
    var visited: Set<ViewReference> = []
    while let view = waiting.popLast() {
      guard visited.insert(view).inserted else { continue }
      let types = view.declaration.fields.map(\.type)
      for next in types.compactMap(\.view) where seen.insert(next).inserted {
        waiting.append(next)
      }
    }
    for next in records.values.flatMap(\.fields).compactMap(\.type.view) { seen.insert(next) }
    return seen.sorted { $0.declaration.name < $1.declaration.name }
  }
}

extension ValueType {
  /// Short, as a table shows it: `list of film?`; the question mark says that it may be missing.
  var spelling: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .number: "number"
    case .decimal: "decimal"
    case .boolean: "boolean"
    case .date: "date"
    case .address: "address"
    case .json: "JSON"
    case .view(let view): view.declaration.name
    case .record(let name): name
    case .list(let element): "list of \(element.spelling)"
    case .optional(let wrapped): wrapped.spelling + "?"
    case .unknown: "unknown"
    }
  }

  /// The view that a value of this type is, or holds.
  fileprivate var view: ViewReference? {
    switch self {
    case .view(let view): view
    case .list(let inner), .optional(let inner): inner.view
    default: nil
    }
  }
}
