import Diagnostics
import FrontMatter

extension RecordEditor {
  /// The edit that puts one more text into a field that is a list; there may be no such field yet. Nil
  /// where nobody knows how the field is written.
  func edit(adding text: String, to field: String) -> SourceEdit? {
    guard let last = record.texts(field).last else {
      return emptyField(field).map { fill($0, with: text) } ?? newField(field, with: text)
    }
    guard let start = valueStart(of: field), start <= last.range.lowerBound else { return nil }
    let end = last.range.upperBound + (isQuoted(last) ? 1 : 0)
    switch source.bytes[start] {
    case UInt8(ascii: "["):
      return put(", " + inBrackets(text), at: end..<end)
    case UInt8(ascii: "-") where isBlank(start + 1):
      let indent = start - source.line(around: start).lowerBound
      let lineEnd = source.line(around: last.range.upperBound).upperBound
      return put(item(text, indent: indent), at: lineEnd..<lineEnd)
    default:
      // A block of text goes as a whole, with the `|` or `>` that it begins with.
      return put("[\(inBrackets(last.text)), \(inBrackets(text))]", at: start..<end)
    }
  }

  private func put(_ text: String, at range: Range<Int>) -> SourceEdit {
    SourceEdit(path: source.path, range: range, text: text)
  }

  private func item(_ text: String, indent: Int) -> String {
    lineEnd + String(repeating: " ", count: indent) + "- " + typedItem(text)
  }

  /// Where the value of a field that has one begins: with a quotation mark, a bracket, a hyphen.
  private func valueStart(of field: String) -> Int? {
    guard let key = record.keyRange(of: field) else { return nil }
    let bytes = source.bytes
    var offset = key.upperBound
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ":") { offset += 1 }
    offset = blanksAndComments(from: offset + 1, to: bytes.count)
    return offset < bytes.count ? offset : nil
  }

  /// The first byte that is neither a blank, a line end nor in a comment.
  private func blanksAndComments(from start: Int, to limit: Int) -> Int {
    let bytes = source.bytes
    var offset = start
    while offset < limit {
      if bytes[offset] == UInt8(ascii: "#"), offset > 0, isBlank(offset - 1) {
        while offset < limit, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      } else if isBlank(offset) {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  private func isBlank(_ offset: Int) -> Bool {
    guard offset < source.bytes.count else { return true }
    return [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[offset])
  }

  private var lineEnd: String {
    let first = source.line(around: 0).upperBound
    return first < source.bytes.count && source.bytes[first] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  private func isQuoted(_ text: FieldText) -> Bool {
    let (before, after) = (text.range.lowerBound - 1, text.range.upperBound)
    guard before >= 0, after < source.bytes.count, source.bytes[before] == source.bytes[after]
    else { return false }
    return source.bytes[after] == UInt8(ascii: "\"") || source.bytes[after] == UInt8(ascii: "'")
  }

  private func inBrackets(_ text: String) -> String {
    let needsQuotes =
      text.contains { ",[]{}:#\"'&*!|>%@`".contains($0) || $0.isNewline }
      || text.hasPrefix("- ")
    return needsQuotes ? doubleQuoted(text) : text
  }
}

// Fields that have no value yet.
extension RecordEditor {
  /// A field that is there and says nothing: `aliases:`, `aliases: []`, `aliases: "" # none`.
  private struct EmptyField {
    /// What stands for nothing, `[]` or `""`; empty where nothing does.
    let value: Range<Int>
    let indent: Int
  }

  private func fill(_ field: EmptyField, with text: String) -> SourceEdit {
    if field.value.isEmpty, place != .brackets {
      let end = source.line(around: field.value.lowerBound).upperBound
      return put(item(text, indent: field.indent + 2), at: end..<end)
    }
    return put((field.value.isEmpty ? " " : "") + "[\(inBrackets(text))]", at: field.value)
  }

  private func emptyField(_ field: String) -> EmptyField? {
    let key = Array("\(field):".utf8)
    let limit = min(record.range.upperBound, source.bytes.count)
    var offset = record.range.lowerBound
    while offset + key.count <= limit {
      if source.bytes[offset...].starts(with: key), isKeyPlace(offset),
        let value = emptyValue(at: offset + key.count, to: limit)
      {
        return EmptyField(
          value: value, indent: offset - source.line(around: offset).lowerBound)
      }
      offset += 1
    }
    return nil
  }

  /// Whether a field of this very record may be named here.
  private func isKeyPlace(_ offset: Int) -> Bool {
    if place == .brackets {
      var before = offset - 1
      while before > record.range.lowerBound, isBlank(before) { before -= 1 }
      guard before >= 0 else { return false }
      return source.bytes[before] == UInt8(ascii: ",") || source.bytes[before] == UInt8(ascii: "{")
    }
    guard let first = record.entries.first?.keyRange.lowerBound else { return false }
    if offset == record.range.lowerBound { return true }
    let line = source.line(around: offset)
    let indent = first - source.line(around: first).lowerBound
    return offset - line.lowerBound == indent
      && source.bytes[line.lowerBound..<offset].allSatisfy { $0 == 0x20 }
  }

  /// What stands behind a colon, if it says nothing.
  private func emptyValue(at start: Int, to limit: Int) -> Range<Int>? {
    let bytes = source.bytes
    let end = min(place == .brackets ? limit : source.line(around: start).upperBound, limit)
    var value = start
    while value < end, isBlank(value) { value += 1 }
    if value >= end { return start..<start }
    var close = value + 1
    switch bytes[value] {
    case UInt8(ascii: "#") where value > start: return place == .brackets ? nil : start..<start
    case UInt8(ascii: ","), UInt8(ascii: "}"): return place == .brackets ? start..<start : nil
    case UInt8(ascii: "["):
      while close < end, isBlank(close) { close += 1 }
      guard close < end, bytes[close] == UInt8(ascii: "]") else { return nil }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard close < end, bytes[close] == bytes[value] else { return nil }
    default: return nil
    }
    let next = blanksAndComments(from: close + 1, to: end)
    if next >= end { return value..<close + 1 }
    guard place == .brackets, [UInt8(ascii: ","), UInt8(ascii: "}")].contains(bytes[next]) else {
      return nil
    }
    return value..<close + 1
  }

  private func newField(_ field: String, with text: String) -> SourceEdit {
    switch place {
    case .file(let end):
      return put("\(field):\(lineEnd)  - \(typedItem(text))\(lineEnd)", at: end..<end)
    case .lines:
      let line = source.line(around: record.range.lowerBound)
      let indent = record.range.lowerBound - line.lowerBound
      let end = endOfLastLine
      let key = "\(lineEnd)\(String(repeating: " ", count: indent))\(field):"
      return put(key + item(text, indent: indent + 2), at: end..<end)
    case .brackets:
      return newFieldInBrackets("\(field): [\(inBrackets(text))]")
    }
  }

  /// Behind the last field, or before it where a comment or more may stand behind it.
  private func newFieldInBrackets(_ field: String) -> SourceEdit {
    let end = max(record.range.upperBound - 1, record.range.lowerBound)
    guard let last = record.entries.last else { return put(field, at: end..<end) }
    let valueEnd = min(max(last.value.range.upperBound, last.keyRange.upperBound), end)
    if source.bytes[valueEnd..<end].contains(UInt8(ascii: "#")) {
      let key = last.keyRange.lowerBound
      return put("\(field), ", at: key..<key)
    }
    var before = end
    while before > valueEnd, isBlank(before - 1) { before -= 1 }
    if before > valueEnd, source.bytes[before - 1] == UInt8(ascii: ",") {
      return put(" \(field),", at: before..<before)
    }
    return put(", \(field)", at: end..<end)
  }

  /// Behind the last character of a record in a list.
  private var endOfLastLine: Int {
    var end = min(record.range.upperBound, source.bytes.count)
    while end > record.range.lowerBound, isBlank(end - 1) { end -= 1 }
    return end
  }
}
