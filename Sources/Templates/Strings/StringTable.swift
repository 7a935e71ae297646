/// The words that a theme prints of itself, in one language.
package struct StringTable: Sendable {
  /// A BCP 47 tag: `en`, `pt-BR`. Decides on the plural forms.
  package let language: String

  package let entries: [String: StringEntry]

  package init(language: String, entries: [String: StringEntry]) {
    self.language = language
    self.entries = entries
  }
}

/// What stands under one key.
package enum StringEntry: Sendable, Hashable {
  /// A text with placeholders: `Page {number} of {total}`.
  case text(String)

  /// A text for every plural form of the language; the number is the placeholder `{count}`.
  case plural([PluralCategory: String])

  /// Names that are counted from the first: months, weekdays.
  case list([String])
}

/// The plural forms of CLDR, as strings files spell them.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}
