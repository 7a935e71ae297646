/// The words that a theme prints of itself, in one language.
package struct StringTable: Sendable {
  /// A BCP 47 tag: `en`, `pt-BR`. Decides on the plural forms.
  package let language: String

  package let entries: [String: StringEntry]

  /// Whose words stand in for those that this language lacks, by key.
  private let lenders: [String: String]

  package init(language: String, entries: [String: StringEntry]) {
    self.init(language: language, entries: entries, lenders: [:])
  }

  private init(language: String, entries: [String: StringEntry], lenders: [String: String]) {
    self.language = language
    self.entries = entries
    self.lenders = lenders
  }

  /// These words, and those of another language where a key is missing here: better a foreign word
  /// than none. A borrowed word counts by the plural rules of its own language.
  package func borrowing(from other: StringTable) -> StringTable {
    var lenders = lenders
    for key in other.entries.keys where entries[key] == nil {
      lenders[key] = other.language(of: key)
    }
    return StringTable(
      language: language, entries: entries.merging(other.entries) { own, _ in own },
      lenders: lenders)
  }

  /// The language that a key’s words are in.
  package func language(of key: String) -> String { lenders[key] ?? language }
}

/// What stands under one key.
package enum StringEntry: Sendable, Hashable {
  /// A text with placeholders: `Page {number} of {total}`.
  case text(String)

  /// A text for every plural form of the language; the number is the placeholder `{count}`.
  case plural([PluralCategory: String])

  /// Names that are counted from the first: months, weekdays.
  case list([String])

  /// How the language writes the dates that templates ask for: the pattern in place of the one that
  /// stands in a template.
  case datePatterns([String: String])
}

/// The plural forms of CLDR, as strings files spell them.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}
