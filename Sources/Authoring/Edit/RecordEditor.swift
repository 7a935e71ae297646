import Diagnostics
import FrontMatter
import JournalSite

/// Changes fields of one record: in a file of its own, or in a list of films.
struct RecordEditor {
  let source: SourceText
  let record: Record
  private let place: Place

  private enum Place {
    /// Where the closing `---` begins.
    case file(end: Int)

    /// A record in a list, a field a line, as far to the right as its first.
    case lines

    /// `{id: fire-2021, title: Fire}`
    case brackets
  }

  /// Nil where the file holds no record of that id.
  init?(
    _ kind: EntityKind, id: String, in source: SourceText, _ configuration: JournalConfiguration
  ) {
    self.source = source
    let schemas = Schemas(configuration)
    var unheard: [Diagnostic] = []
    if let frontMatter = FrontMatter(splitting: source, diagnostics: &unheard) {
      record = Record(
        reading: frontMatter.fields, of: source, schema: schemas[kind], diagnostics: &unheard)
      place = .file(end: frontMatter.fields.upperBound)
      return
    }
    let records = [Record](
      readingListIn: source, schema: schemas.listedFilm, diagnostics: &unheard)
    guard kind == .film, let found = records.first(where: { $0.string("id") == id }) else {
      return nil
    }
    record = found
    place = source.bytes[found.range.lowerBound] == UInt8(ascii: "{") ? .brackets : .lines
  }

  /// The edit that puts one more text into a field that is a list; there may be no such field yet.
  func edit(adding text: String, to field: String) -> SourceEdit? {
    let texts = record.texts(field)
    guard let last = texts.last else { return newField(field, with: text) }
    let bytes = source.bytes
    let line = source.line(around: last.range.lowerBound)
    let lineText = bytes[line]
    let indent = lineText.prefix { $0 == 0x20 }.count
    if lineText.dropFirst(indent).starts(with: "- ".utf8), !isKey(field, on: line) {
      let end = source.line(around: last.range.upperBound).upperBound
      let item = lineEnd + String(repeating: " ", count: indent) + "- " + typedItem(text)
      return SourceEdit(path: source.path, range: end..<end, text: item)
    }
    let end = last.range.upperBound + (isQuoted(last) ? 1 : 0)
    if case .list? = record[field], isListInBrackets(field) {
      return SourceEdit(path: source.path, range: end..<end, text: ", " + inBrackets(text))
    }
    let start = last.range.lowerBound - (isQuoted(last) ? 1 : 0)
    let both = "[\(inBrackets(last.text)), \(inBrackets(text))]"
    return SourceEdit(path: source.path, range: start..<end, text: both)
  }

  private func newField(_ field: String, with text: String) -> SourceEdit {
    if let key = emptyField(field) {
      let indent = String(repeating: " ", count: key.indent)
      return SourceEdit(
        path: source.path, range: key.end..<key.end,
        text: "\(lineEnd)\(indent)  - \(typedItem(text))")
    }
    switch place {
    case .file(let end):
      return SourceEdit(
        path: source.path, range: end..<end,
        text: "\(field):\(lineEnd)  - \(typedItem(text))\(lineEnd)")
    case .lines:
      let line = source.line(around: record.range.lowerBound)
      let indent = String(repeating: " ", count: record.range.lowerBound - line.lowerBound)
      let end = endOfLastLine
      return SourceEdit(
        path: source.path, range: end..<end,
        text: "\(lineEnd)\(indent)\(field):\(lineEnd)\(indent)  - \(typedItem(text))")
    case .brackets:
      let end = max(record.range.upperBound - 1, record.range.lowerBound)
      return SourceEdit(
        path: source.path, range: end..<end, text: ", \(field): [\(inBrackets(text))]")
    }
  }

  /// The end of a line that is the field's name, a colon and nothing else.
  private func emptyField(_ field: String) -> (end: Int, indent: Int)? {
    let wanted = Array("\(field):".utf8)
    var offset = source.line(around: record.range.lowerBound).lowerBound
    while offset < record.range.upperBound {
      let line = source.line(around: offset)
      let text = source.bytes[line]
      let indent = text.prefix { $0 == 0x20 }.count
      let rest = text.dropFirst(indent)
      if rest.starts(with: wanted), rest.dropFirst(wanted.count).allSatisfy({ $0 == 0x20 }) {
        return (line.upperBound, indent)
      }
      while offset < source.bytes.count, source.bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      offset += 1
    }
    return nil
  }

  /// Behind the last character of a record in a list.
  private var endOfLastLine: Int {
    var end = min(record.range.upperBound, source.bytes.count)
    while end > record.range.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[end - 1]) {
      end -= 1
    }
    return end
  }

  private var lineEnd: String {
    let first = source.line(around: 0).upperBound
    return first < source.bytes.count && source.bytes[first] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  private func isKey(_ field: String, on line: Range<Int>) -> Bool {
    record.keyRange(of: field).map { line.contains($0.lowerBound) } ?? false
  }

  private func isQuoted(_ text: FieldText) -> Bool {
    let (before, after) = (text.range.lowerBound - 1, text.range.upperBound)
    guard before >= 0, after < source.bytes.count, source.bytes[before] == source.bytes[after]
    else { return false }
    return source.bytes[after] == UInt8(ascii: "\"") || source.bytes[after] == UInt8(ascii: "'")
  }

  private func isListInBrackets(_ field: String) -> Bool {
    guard let key = record.keyRange(of: field), let first = record.texts(field).first,
      key.upperBound <= first.range.lowerBound
    else { return false }
    return source.bytes[key.upperBound..<first.range.lowerBound].contains(UInt8(ascii: "["))
  }

  private func inBrackets(_ text: String) -> String {
    text.contains { ",[]{}:#\"'".contains($0) } ? doubleQuoted(text) : text
  }
}

extension Schemas {
  /// The schema of a record in a file of its own.
  subscript(kind: EntityKind) -> Schema {
    switch kind {
    case .article: article
    case .film: film
    case .person: person
    case .festival: festival
    case .topic: topic
    case .series: series
    case .issue: issue
    case .page: page
    }
  }
}
