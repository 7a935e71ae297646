import Diagnostics
import Templates
import FrontMatter
import Yams

extension StringTable {
  /// Reads `strings/<language>.yaml`: texts, plural forms and lists, by key.
  ///
  /// Where the keys stand is appended to `places`.
  init(
    reading sources: [SourceText], language: String, places: inout [StringPlace],
    diagnostics: inout [Diagnostic]
  ) {
    var entries: [String: StringEntry] = [:]
    for source in sources {
      var reader = ConfigurationReader(source, of: .strings)
      if let root = reader.root() {
        for (name, key, value) in reader.entries(root, of: source.path) {
          places.append(
            StringPlace(key: name, path: source.path, range: reader.range(of: key)))
          let entry =
            name == "dates"
            ? Self.datePatterns(value, over: entries[name], with: &reader)
            : Self.entry(value, of: name, with: &reader)
          if let entry { entries[name] = entry }
        }
      }
      diagnostics += reader.diagnostics
    }
    self.init(language: language, entries: entries)
  }

  /// Patterns are replaced one by one, so that a journal may change one of them.
  private static func datePatterns(
    _ node: Node, over earlier: StringEntry?, with reader: inout ConfigurationReader
  ) -> StringEntry? {
    var patterns: [String: String] = [:]
    if case .datePatterns(let known)? = earlier { patterns = known }
    for (asked, _, value) in reader.entries(node, of: "dates") {
      guard let pattern = reader.text(value, of: asked) else { continue }
      if DatePattern.unknownField(in: pattern) == nil {
        patterns[asked] = pattern
      } else {
        reader.report(
          .wrongSettingType(
            name: asked,
            expected: "a pattern of y, yyyy, M, MM, MMM, MMMM, LLLL, d, dd, EEEE and text in '…'"),
          at: value)
      }
    }
    return .datePatterns(patterns)
  }

  private static func entry(
    _ node: Node, of name: String, with reader: inout ConfigurationReader
  ) -> StringEntry? {
    switch node {
    case .scalar(let scalar): return .text(scalar.string)
    case .sequence: return .list(reader.fieldTexts(node, of: name).map(\.text))
    case .mapping:
      var forms: [PluralCategory: String] = [:]
      for (form, key, value) in reader.entries(node, of: name) {
        guard let category = PluralCategory(rawValue: form) else {
          reader.reportUnknown(form, at: key, known: PluralCategory.allCases.map(\.rawValue))
          continue
        }
        forms[category] = reader.text(value, of: form)
      }
      return .plural(forms)
    default:
      reader.report(.wrongSettingType(name: name, expected: "a text"), at: node)
      return nil
    }
  }
}

/// A key of a strings file, and where it stands.
struct StringPlace: Sendable {
  let key: String
  let path: String
  let range: Range<Int>
}
