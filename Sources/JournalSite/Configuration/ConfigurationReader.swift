import Diagnostics
import FrontMatter
import Yams

/// Walks the YAML tree of one of the journal's settings files and says what is wrong where.
///
/// The tree comes from `Yams.compose`, which keeps positions and makes an alias share its anchor's
/// node; `Yams.load` would copy it each time, and eight lines can ask for a thousand million copies.
struct ConfigurationReader {
  let source: SourceText
  private let lineStarts: [Int]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    self.source = source
    var starts = [source.byteOrderMarkLength]
    for index in source.bytes.indices where source.bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
  }

  /// The root of the file; nil, with a diagnostic, for what is no YAML.
  mutating func root() -> Node? {
    guard
      let text = String(
        validating: source.bytes.dropFirst(source.byteOrderMarkLength), as: UTF8.self)
    else {
      report(.invalidSettings(detail: "the file is not UTF-8"), at: 0..<0)
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      return node
    } catch let error as YamlError {
      report(failure: error)
    } catch {
      report(.invalidSettings(detail: "the file cannot be read as YAML"), at: 0..<0)
    }
    return nil
  }

  mutating func add(_ more: [Diagnostic]) {
    diagnostics += more
  }

  mutating func report(_ problem: JournalProblem, at range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }

  mutating func report(_ problem: JournalProblem, at node: Node) {
    report(problem, at: range(of: node))
  }

  /// The node's text where it is a scalar of one line; its first line otherwise.
  func range(of node: Node) -> Range<Int> {
    guard let mark = node.mark else { return 0..<0 }
    let start = offset(of: mark)
    let line = source.line(around: start)
    guard case .scalar(let scalar) = node else { return start..<max(start, line.upperBound) }
    let quotes = scalar.style == .doubleQuoted || scalar.style == .singleQuoted ? 2 : 0
    return start..<max(start, min(line.upperBound, start + scalar.string.utf8.count + quotes))
  }

  private func offset(of mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return source.bytes.count }
    var offset = lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, offset < source.bytes.count {
      offset += 1
      while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// The second line behind an offset that begins with a setting, whatever its indentation; the
  /// line at the offset where there are no two, as in `{a: 1, a: 2}`.
  private func secondLine(setting name: String, after offset: Int) -> Range<Int> {
    let start = Array(name.utf8) + [UInt8(ascii: ":")]
    let lines = lineStarts.lazy.map { source.line(around: $0) }.filter { line in
      line.upperBound > offset
        && source.bytes[line].drop { $0 == UInt8(ascii: " ") }.starts(with: start)
    }
    return lines.dropFirst().first ?? source.line(around: offset)
  }

  private mutating func report(failure: YamlError) {
    switch failure {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let start = offset(of: mark)
      report(.invalidSettings(detail: problem), at: start..<start)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let map = offset(of: context.mark)
      for name in duplicates.sorted() {
        report(.duplicateSetting(name: name), at: secondLine(setting: name, after: map))
      }
    default:
      report(.invalidSettings(detail: "the file cannot be read as YAML"), at: 0..<0)
    }
  }
}

// The values of a node, each reporting what is not of its type.
extension ConfigurationReader {
  mutating func text(_ node: Node, of name: String) -> String? {
    guard case .scalar(let scalar) = node else {
      report(.wrongSettingType(name: name, expected: "a text"), at: node)
      return nil
    }
    return scalar.string
  }

  mutating func fieldText(_ node: Node, of name: String) -> FieldText? {
    text(node, of: name).map { FieldText(text: $0, range: range(of: node), isVerbatim: false) }
  }

  /// The texts of a list, or the one text that stands for a list of one.
  mutating func fieldTexts(_ node: Node, of name: String) -> [FieldText] {
    guard case .sequence(let sequence) = node else {
      return fieldText(node, of: name).map { [$0] } ?? []
    }
    return sequence.compactMap { fieldText($0, of: name) }
  }

  mutating func number(_ node: Node, of name: String) -> Double? {
    if case .scalar(let scalar) = node, let number = Double(scalar.string), number.isFinite {
      return number
    }
    report(.wrongSettingType(name: name, expected: "a number"), at: node)
    return nil
  }

  mutating func boolean(_ node: Node, of name: String) -> Bool? {
    if case .scalar(let scalar) = node {
      switch scalar.string.lowercased() {
      case "true", "yes", "on": return true
      case "false", "no", "off": return false
      default: break
      }
    }
    report(.wrongSettingType(name: name, expected: "true or false"), at: node)
    return nil
  }

  /// The entries of a map in the order of the file.
  mutating func entries(_ node: Node, of name: String) -> [(
    key: String, keyNode: Node, value: Node
  )] {
    guard case .mapping(let mapping) = node else {
      report(.wrongSettingType(name: name, expected: "a map of names and values"), at: node)
      return []
    }
    return mapping.compactMap { key, value in key.string.map { ($0, key, value) } }
  }

  mutating func reportUnknown(_ name: String, at key: Node, known: [String]) {
    report(.unknownSetting(name: name, nearest: nearestNames(to: name, among: known)), at: key)
  }
}
