import Diagnostics
import FrontMatter
import Markdown

extension Linker {
  /// The values of the journal's own fields, in the order in which `journal.yaml` declares them.
  mutating func extra(
    _ file: RecordFile, fields kind: EntityKind, with linker: DocumentLinker
  ) -> LinkedExtra {
    var findings = DocumentFindings()
    guard let fields = configuration.extra[kind], !fields.isEmpty else {
      return LinkedExtra(values: [], findings: findings)
    }
    let values = fields.map { field in
      file.extra?[field.name].flatMap {
        value($0, of: field.type, in: file, with: linker, findings: &findings)
      }
    }
    return LinkedExtra(values: values, findings: findings)
  }

  private mutating func value(
    _ value: FieldValue, of type: ExtraField.ValueType, in file: RecordFile,
    with linker: DocumentLinker, findings: inout DocumentFindings
  ) -> ExtraValue? {
    let path = file.source.path
    switch (type, value) {
    case (.list(let type), .list(let values, _)):
      return .list(
        values.compactMap { self.value($0, of: type, in: file, with: linker, findings: &findings) })
    case (.list(let type), _):
      return self.value(value, of: type, in: file, with: linker, findings: &findings).map {
        .list([$0])
      }
    case (.text, .text(let text)): return .text(text.text)
    case (.url, .text(let text)): return .url(text.text)
    case (.markdown, .text(let text)):
      let options = MarkdownOptions(
        smartPunctuation: configuration.language, allowsRawHTML: configuration.allowsRawHTML,
        hostSchemes: EntityKind.allCases.map(\.rawValue))
      let document = MarkdownDocument(
        parsingInline: text, of: file.source.held ?? SourceText(path: path, bytes: []),
        options: options,
        diagnostics: &findings.diagnostics)
      return .markup(linker.link(document, path: path, findings: &findings))
    case (.number, .decimal(let number, _)): return .number(number)
    case (.number, .integer(let number, _)): return .number(Double(number))
    case (.date, .date(let date, _)): return .date(date)
    case (.boolean, .boolean(let flag, _)): return .boolean(flag)
    case (.film, .text(let text)):
      if case .film(let film)? = existing(.film, text, path: path) { return .film(film) }
    case (.person, .text(let text)):
      if case .person(let person)? = existing(.person, text, path: path) { return .person(person) }
    default: break
    }
    return nil
  }
}
