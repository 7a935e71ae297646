import Diagnostics

/// The fields of a record as they come in.
struct RecordBuilder {
  let fields: [Field]
  var entries: [RecordEntry] = []

  /// Fields that are in the file and not in `entries`: empty ones, and those with an error.
  var others: [(name: String, keyRange: Range<Int>, isEmpty: Bool)] = []

  init(_ fields: [Field]) {
    self.fields = fields
    entries.reserveCapacity(16)
  }

  func keyRange(of field: Field) -> Range<Int>? {
    for index in entries.indices where entries[index].hash == field.hash {
      if entries[index].name == field.name { return entries[index].keyRange }
    }
    return others.first { $0.name == field.name }?.keyRange
  }
}

/// A field's name and where its value starts.
struct Key {
  /// Without quotes.
  let range: Range<Int>

  /// Behind the colon and its spaces.
  let valueStart: Int
}

extension FieldReader {
  /// Reads the fields in column `column` from `first`, which stands on line `index`, to the line
  /// `end`.
  mutating func readBlockFields(
    _ builder: inout RecordBuilder, from first: Int, on index: Int, until end: Int,
    policy: UnknownFieldPolicy = .report
  ) {
    let column = first - lines[index].first
    var index = index
    var start = first
    while index < end {
      if start != first {
        guard hasContent(index) else {
          index += 1
          if index < end { start = lines[index].start }
          continue
        }
        checkColumn(index, column)
      } else if start == lines[index].start {
        checkIndentation(index)
      }
      let blockEnd = min(end, extent(of: index, parent: column, isItem: false))
      if let key = readKey(from: start, on: index, of: builder.fields) {
        let node = Node(
          line: index, start: key.valueStart, parent: column, end: blockEnd, isItem: false)
        readField(&builder, key, node, policy)
      }
      index = max(blockEnd, index + 1)
      if index < end { start = lines[index].start }
    }
    line = end
  }

  /// Reports a line that does not stand in the column of the fields above it.
  private mutating func checkColumn(_ index: Int, _ column: Int) {
    let line = lines[index]
    guard checkIndentation(index), line.indent != column else { return }
    report(
      .unevenIndentation(found: line.indent, expected: column), line.start..<line.end)
  }

  private mutating func readField(
    _ builder: inout RecordBuilder, _ key: Key, _ node: Node, _ policy: UnknownFieldPolicy
  ) {
    guard let index = fieldIndex(key.range, in: builder.fields) else {
      if policy == .report { reportUnknown(key, &builder) }
      return
    }
    let field = builder.fields[index]
    if isDuplicate(field, key, builder) { return }
    fieldName = field.name
    let problems = diagnostics.count
    let value = readValue(field.type, node)
    checkAllTaken(node)
    warnOfIndentedFields(value, node, builder.fields)
    add(value, of: field, key, wasReported: diagnostics.count > problems, to: &builder)
  }

  /// True, with an error, where `builder` has the field already.
  mutating func isDuplicate(_ field: Field, _ key: Key, _ builder: RecordBuilder) -> Bool {
    guard let earlier = builder.keyRange(of: field) else { return false }
    let line = source.position(at: earlier.lowerBound).line
    report(.duplicateField(name: field.name, firstLine: line), key.range)
    return true
  }

  func add(
    _ value: FieldValue?, of field: Field, _ key: Key, wasReported: Bool,
    to builder: inout RecordBuilder
  ) {
    if let value {
      builder.entries.append(
        RecordEntry(name: field.name, hash: field.hash, keyRange: key.range, value: value))
    } else {
      builder.others.append((field.name, key.range, !wasReported))
    }
  }

  func fieldIndex(_ range: Range<Int>, in fields: [Field]) -> Int? {
    let hash = fnv1a(bytes[range])
    for index in fields.indices where fields[index].hash == hash {
      if fields[index].isNamed(range, in: bytes) { return index }
    }
    return nil
  }

  mutating func reportUnknown(_ key: Key, _ builder: inout RecordBuilder) {
    let name = string(key.range)
    if let field = builder.fields.first(where: { $0.otherNames.contains(name) }) {
      let isMissing = builder.keyRange(of: field) == nil
      report(
        .otherName(name: name, field: field.name, isRequired: field.isRequired && isMissing),
        key.range)
      if isMissing {
        builder.others.append((field.name, key.range, false))
      }
      return
    }
    let isDate = PartialDate(name.utf8) != nil
    if isDate, let date = builder.fields.first(where: { $0.isRequired && $0.isDate }) {
      // What else is missing is on the same line.
      let missing = builder.fields.filter { $0.isRequired && builder.keyRange(of: $0) == nil }
      builder.others += missing.map { ($0.name, key.range, false) }
      let example = missing.map {
        "\($0.name): \($0.name == date.name ? name : $0.type.example)"
      }
      let fields = "{\(example.joined(separator: ", "))}"
      return report(.dateForField(date: name, of: owner, example: fields), key.range)
    }
    let holder = builder.fields.first { field in
      guard case .map(let fields) = field.type else { return false }
      return fields.contains { $0.name == name }
    }
    if let holder {
      report(.misplacedField(name: name, below: holder.name), key.range)
      return
    }
    let part = name.lowercased()
    let spaced = String(part.map { $0 == "-" ? " " : $0 })
    let credits = builder.fields.first { $0.parts.contains(part) || $0.parts.contains(spaced) }
    if let holder = credits {
      report(.fieldOfCredits(name: name, below: holder.name), key.range)
      return
    }
    let nearest = nearestNames(to: name, among: builder.fields.map(\.name))
    report(.unknownField(name: name, of: owner, nearest: nearest), key.range)
  }

  /// Reports the required fields that `builder` lacks; at `place`, unless they are there and empty.
  mutating func reportMissing(_ builder: RecordBuilder, at place: Range<Int>) {
    for field in builder.fields where field.isRequired {
      if let other = builder.others.first(where: { $0.name == field.name }) {
        if other.isEmpty {
          report(.emptyField(name: field.name, type: field.type), other.keyRange)
        }
      } else if builder.keyRange(of: field) == nil {
        report(.missingField(name: field.name, of: owner, type: field.type), place)
      }
    }
  }

  /// Warns of lines that a text took and that look like fields of the same record.
  private mutating func warnOfIndentedFields(
    _ value: FieldValue?, _ node: Node, _ fields: [Field]
  ) {
    guard node.end > node.line + 1, case .text(let text)? = value,
      node.start < lines[node.line].end, text.range.lowerBound <= node.start + 1
    else { return }
    for index in node.line + 1..<node.end where hasContent(index) {
      guard let colon = colon(from: lines[index].start, to: lines[index].end),
        let field = fieldIndex(lines[index].start..<colon, in: fields)
      else { continue }
      report(
        .indentedField(name: fields[field].name, continued: fieldName), lines[index].start..<colon)
    }
  }
}

extension Field {
  fileprivate var isDate: Bool { if case .date = type { true } else { false } }
}
