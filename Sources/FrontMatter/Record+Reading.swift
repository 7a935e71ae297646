package import Diagnostics

extension Record {
  /// Reads the lines in `range` as the fields of `schema`. What cannot be read is left out, with an
  /// error in `diagnostics`.
  ///
  /// A required field that is missing is reported at the line before `range`, the opening `---`.
  package init(
    reading range: Range<Int>, of source: SourceText, schema: Schema,
    diagnostics: inout [Diagnostic]
  ) {
    var reader = FieldReader(of: source, range: range, schemaName: schema.name)
    var builder = RecordBuilder(schema.fields)
    if let first = reader.firstContent(0..<reader.lines.count) {
      let start = reader.lines[first].start
      reader.readBlockFields(
        &builder, from: start, on: first, until: reader.lines.count, policy: schema.unknownFields)
    }
    let opening = source.line(around: range.lowerBound > 0 ? range.lowerBound - 1 : 0)
    reader.reportMissing(builder, at: opening)
    diagnostics.append(contentsOf: reader.diagnostics)
    self.init(range: range, entries: builder.entries)
  }
}

extension [Record] {
  /// Reads a whole file as a list of records: `films/goeast-2024.yaml`.
  ///
  /// A required field that is missing is reported at the first line of its record.
  package init(
    readingListIn source: SourceText, schema: Schema, diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.count
    _ = isReadable(source) { problem, range in
      diagnostics.append(Diagnostic(problem, path: source.path, range: range))
    }
    guard diagnostics.count == before else {
      self = []
      return
    }
    let range = source.byteOrderMarkLength..<source.bytes.count
    var reader = FieldReader(of: source, range: range, schemaName: schema.name)
    self = reader.readRecords(schema)
    diagnostics.append(contentsOf: reader.diagnostics)
  }
}

extension FieldReader {
  fileprivate mutating func readRecords(_ schema: Schema) -> [Record] {
    guard var first = firstContent(0..<lines.count) else { return [] }
    if lines[first].isFence(in: bytes), let next = firstContent(first + 1..<lines.count) {
      first = next
    }
    guard isItem(first) else {
      report(.noListOfRecords(schema: schemaName), lines[first].start..<lines[first].end)
      return []
    }
    let records = readBlockItems(from: lines[first].start, on: first, until: lines.count) {
      reader, node in
      reader.readListedRecord(schema, node)
    }
    if let rest = firstContent(line..<lines.count) {
      reportEnd(of: lines[rest])
    }
    return records
  }

  private mutating func readListedRecord(_ schema: Schema, _ node: Node) -> Record? {
    fieldName = ""
    switch shape(node) {
    case .empty:
      line = node.end
      return nil
    case .block(let index, let start):
      var builder = RecordBuilder(schema.fields)
      let problems = diagnostics.count
      readBlockFields(
        &builder, from: start, on: index, until: node.end, policy: schema.unknownFields)
      let isNone = builder.entries.isEmpty && builder.others.isEmpty
      if isNone, diagnostics.count > problems { return nil }
      reportMissing(builder, at: start..<lines[index].end)
      return Record(range: start..<lines[node.end - 1].end, entries: builder.entries)
    default:
      guard case .record(let record)? = readValue(.map(schema.fields), node) else { return nil }
      return record
    }
  }

  /// Reports the line that ended the list before the file did.
  private mutating func reportEnd(of line: Line) {
    let text = bytes[line.start..<line.end]
    if text.elementsEqual("...".utf8) {
      report(.yamlFeature(.documentEnd), line.start..<line.end)
    } else if text.elementsEqual("---".utf8) {
      report(.yamlFeature(.secondDocument), line.start..<line.end)
    } else {
      report(.noListOfRecords(schema: schemaName), line.start..<line.end)
    }
  }
}
