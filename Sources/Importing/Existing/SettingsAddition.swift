import Diagnostics
import JournalSite

/// Adds kinds and severities to the text of `journal.yaml`, and changes nothing that stands there.
///
/// The text is looked at line by line, as people write it; what came out is read as settings and
/// compared, so that a file that is written in another way is left as it is.
struct SettingsAddition {
  private var lines: [String]

  /// Nil where the text could not be added to without changing what it says.
  static func text(
    adding kinds: [String], warnings ids: [String], to bytes: [UInt8]
  ) -> [UInt8]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let before = JournalSettings(of: text)
    guard before.errors.isEmpty else { return nil }
    var addition = SettingsAddition(text)
    if !kinds.isEmpty {
      // Without a list, a journal has the usual kinds, and loses them with one.
      let usual = before.configuration.kinds.map(\.name)
      addition.add(
        kinds.map { ("- \($0)", "\($0): {}") }, to: "kinds", elsewise: (usual + kinds).listed)
    }
    if !ids.isEmpty {
      let entries = ids.map { "\($0): warning" }
      addition.add(
        entries.map { ("", $0) }, to: "diagnostics",
        elsewise: ["diagnostics: {\(entries.joined(separator: ", "))}"])
    }
    let result = addition.lines.joined(separator: "\n")
    let after = JournalSettings(of: result)
    guard after.errors.isEmpty,
      after.configuration.says(
        asMuchAs: before.configuration, and: kinds, withWarnings: ids)
    else { return nil }
    return Array(result.utf8)
  }

  /// Line feeds alone end a line here; the `\r` before one stays at its end.
  private init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  private var lineEnd: String { lines.first?.utf8.last == 0x0D ? "\r" : "" }

  /// Adds entries, written as items of a list and as fields of a map, to what a key holds.
  private mutating func add(
    _ entries: [(item: String, field: String)], to key: String, elsewise: [String]
  ) {
    guard let first = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else {
      while lines.last?.utf8.allSatisfy({ $0 <= 0x20 }) == true { lines.removeLast() }
      lines += ([""] + elsewise).map { $0 + lineEnd } + [""]
      return
    }
    let rest = lines[first].dropFirst(key.count + 1).drop { $0 == " " || $0 == "\t" }
    if let bracket = rest.first, bracket == "[" || bracket == "{" {
      let words = entries.map { bracket == "[" ? String($0.item.dropFirst(2)) : $0.field }
      return addWithinBrackets(words, at: first, from: key.utf8.count + 1)
    }
    let end = endOfBlock(behind: first)
    guard let line = lines[(first + 1)..<end].first(where: Self.isContent) else { return }
    let indent = line.prefix { $0 == " " }
    let isList = line.dropFirst(indent.count).hasPrefix("-")
    lines.insert(
      contentsOf: entries.map { indent + (isList ? $0.item : $0.field) + lineEnd }, at: end)
  }

  /// The number of the line behind the last one that belongs to a key.
  private func endOfBlock(behind key: Int) -> Int {
    var end = key + 1
    for number in lines.indices[(key + 1)...] where Self.isContent(lines[number]) {
      guard let first = lines[number].first, first == " " || first == "\t" || first == "-" else {
        break
      }
      end = number + 1
    }
    return end
  }

  /// Neither empty nor a comment.
  private static func isContent(_ line: String) -> Bool {
    let first = line.utf8.first { $0 > 0x20 }
    return first != nil && first != UInt8(ascii: "#")
  }

  /// Puts words before the bracket that closes the one behind a key.
  private mutating func addWithinBrackets(_ words: [String], at line: Int, from column: Int) {
    var bytes = Array(lines[line...].joined(separator: "\n").utf8)
    var depth = 0
    var quote: UInt8?
    var last: UInt8?
    // Where the words go: behind the last that says something.
    var place = column
    for index in bytes.indices[column...] {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        depth -= 1
      }
      if depth == 0, byte > 0x20 {
        let isFirst = last == UInt8(ascii: "{") || last == UInt8(ascii: "[")
        let comma = isFirst ? "" : last == UInt8(ascii: ",") ? " " : ", "
        bytes.insert(contentsOf: Array((comma + words.joined(separator: ", ")).utf8), at: place)
        let text = String(decoding: bytes, as: UTF8.self)
        lines[line...] = SettingsAddition(text).lines[...]
        return
      }
      if byte > 0x20 { (last, place) = (byte, index + 1) }
    }
  }
}

extension [String] {
  /// As `kinds` of settings.
  fileprivate var listed: [String] { ["kinds:"] + map { "  - \($0)" } }
}

extension JournalSettings {
  /// Of `journal.yaml` alone.
  init(of text: String) {
    self.init(of: SourceTree(texts: [JournalConfiguration.path: text]))
  }
}

extension JournalConfiguration {
  /// Whether these are the settings of another file, and nothing but what was added.
  fileprivate func says(
    asMuchAs other: JournalConfiguration, and more: [String], withWarnings ids: [String]
  ) -> Bool {
    var severities = other.diagnostics.severities
    for id in ids { severities[id] = .warning }
    return kinds.map(\.name) == other.kinds.map(\.name) + more
      && kinds.prefix(other.kinds.count).map(\.plural) == other.kinds.map(\.plural)
      && kinds.prefix(other.kinds.count).map(\.form) == other.kinds.map(\.form)
      && diagnostics.severities == severities && title == other.title && baseURL == other.baseURL
      && language == other.language && description == other.description
      && navigation.count == other.navigation.count
      && home.features.count == other.home.features.count
      && extra.values.reduce(0) { $0 + $1.count } == other.extra.values.reduce(0) { $0 + $1.count }
  }
}
