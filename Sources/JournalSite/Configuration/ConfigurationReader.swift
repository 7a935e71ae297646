import Diagnostics
import FrontMatter
import Yams

/// Walks the YAML tree of one of the journal's settings files and says what is wrong where.
///
/// The tree comes from `Yams.compose`, which keeps positions and makes an alias share its anchor's
/// node; `Yams.load` would copy it each time, and eight lines can ask for a thousand million copies.
struct ConfigurationReader {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  private let scan: SettingsScan
  private let file: SettingsFile

  init(_ source: SourceText, of file: SettingsFile = .settings) {
    self.source = source
    self.file = file
    let isSmall = source.bytes.count <= SettingsScan.maximumByteCount
    scan = SettingsScan(isSmall ? source.bytes : [], from: source.byteOrderMarkLength)
  }

  /// The root of the file; nil, with a diagnostic, for what cannot be read.
  mutating func root() -> Node? {
    guard source.bytes.count <= SettingsScan.maximumByteCount else {
      report(.tooLarge(limit: SettingsScan.maximumByteCount), at: 0..<0)
      return nil
    }
    guard
      let text = String(
        validating: source.bytes.dropFirst(source.byteOrderMarkLength), as: UTF8.self)
    else {
      report(.notUTF8, at: 0..<0)
      return nil
    }
    if let (fault, range) = scan.fault {
      report(fault, at: range)
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else { return nil }
      return node
    } catch let error as YamlError {
      report(failure: error)
    } catch {
      report(.other, at: 0..<0)
    }
    return nil
  }

  mutating func add(_ more: [Diagnostic]) {
    diagnostics += more
  }

  mutating func report(_ problem: JournalProblem, at range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }

  private mutating func report(_ fault: SettingsFault, at range: Range<Int>) {
    report(.invalidSettings(fault, in: file), at: range)
  }

  mutating func report(_ problem: JournalProblem, at node: Node) {
    if case .wrongSettingType = problem, let text = Self.insideCurlyQuotes(node) {
      return report(.curlySetting(text), at: range(of: node))
    }
    report(problem, at: range(of: node))
  }

  /// What stands between curly quotation marks, which are not YAML's.
  private static func insideCurlyQuotes(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain, scalar.string.count > 2,
      let first = scalar.string.first, let last = scalar.string.last,
      "“”„‘’‚«»".contains(first), "“”‘’«»".contains(last)
    else { return nil }
    return String(scalar.string.dropFirst().dropLast())
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
    guard mark.line >= 1, mark.line <= scan.lineStarts.count else { return source.bytes.count }
    var offset = scan.lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, offset < source.bytes.count {
      offset += 1
      while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private mutating func report(failure: YamlError) {
    switch failure {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let start = offset(of: mark)
      let byte = start < source.bytes.count ? source.bytes[start] : nil
      report(SettingsFault(libyaml: problem, at: byte), at: start..<start)
    case .reader(let problem, let place, _, _):
      let start = min(source.byteOrderMarkLength + (place ?? 0), source.bytes.count)
      report(SettingsFault(libyaml: problem, at: nil), at: start..<start)
    case .duplicatedKeysInMapping(let duplicates, let context):
      for (name, range) in scan.duplicates { report(.duplicateSetting(name: name), at: range) }
      if scan.duplicates.isEmpty {
        let map = offset(of: context.mark)
        for name in duplicates.sorted() {
          report(.duplicateSetting(name: name), at: source.line(around: map))
        }
      }
    default:
      report(.other, at: 0..<0)
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
    let range = range(of: node)
    return text(node, of: name).map {
      FieldText(text: $0, range: range, places: TextPlaces(whole: $0.utf8.count, in: range))
    }
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

  /// The entries of a map in the order of the file; `example` is such a map.
  mutating func entries(
    _ node: Node, of name: String, example: String = "a map of names and values"
  ) -> [(key: String, keyNode: Node, value: Node)] {
    guard case .mapping(let mapping) = node else {
      report(.wrongSettingType(name: name, expected: example), at: node)
      return []
    }
    return mapping.compactMap { key, value in key.string.map { ($0, key, value) } }
  }

  mutating func reportUnknown(_ name: String, at key: Node, known: [String]) {
    if let text = Self.insideCurlyQuotes(key) {
      return report(.curlySetting(text), at: range(of: key))
    }
    report(.unknownSetting(name: name, nearest: nearestNames(to: name, among: known)), at: key)
  }
}
