import Diagnostics
import JournalSite
import Templates
import Testing

/// The words of the built-in theme: whether each language says all that English says.
@Suite struct StringFileTests {
  /// The languages of `templates/strings/`, without English.
  static let languages = ThemeFiles.builtIn.keys
    .filter { $0.hasPrefix("strings/") && !$0.hasPrefix("strings/names/") }
    .map { String($0.dropFirst("strings/".count).dropLast(".yaml".count)) }
    .filter { $0 != "en" }.sorted()

  private static func table(_ language: String) -> StringTable {
    var diagnostics: [Diagnostic] = []
    let tree = SourceTree(texts: [:], pictures: [:], others: [:])
    let table = ThemeFiles(of: tree, language: language, diagnostics: &diagnostics).strings
    #expect(diagnostics.isEmpty)
    return table
  }

  private static let english = table("en")

  private static func isName(_ key: String) -> Bool {
    key.hasPrefix("country-") || key.hasPrefix("language-")
  }

  @Test func `there are files for these languages`() {
    #expect(Self.languages == ["de", "fr", "ka", "kk", "ru", "uk"])
  }

  @Test(arguments: languages)
  func `a language has every key of English`(language: String) {
    let table = Self.table(language)
    let missing = Self.english.entries.keys.filter { table.language(of: $0) == "en" }.sorted()
    #expect(
      missing == [], "strings/\(language).yaml lacks \(missing.joined(separator: ", "))")
  }

  @Test(arguments: languages)
  func `a language has no key that English has not`(language: String) {
    let unknown = Self.table(language).entries.keys
      .filter { Self.english.entries[$0] == nil && !Self.isName($0) }.sorted()
    #expect(
      unknown == [], "strings/\(language).yaml has \(unknown.joined(separator: ", ")), en.yaml not")
  }

  @Test(arguments: ["en"] + languages)
  func `every plural has the forms of its language, and one for fractions`(language: String) {
    let table = Self.table(language)
    let required = Set(PluralRule(language: language).required + [.other])
    for (key, entry) in table.entries.sorted(by: { $0.key < $1.key }) {
      guard case .plural(let forms) = entry, table.language(of: key) == language else { continue }
      let missing = required.subtracting(forms.keys).map(\.rawValue).sorted()
      #expect(missing == [], "\(key) in strings/\(language).yaml")
      let allowed = language == "fr" ? required.union([.many]) : required
      #expect(Set(forms.keys).isSubset(of: allowed), "\(key) in strings/\(language).yaml")
    }
  }

  @Test(arguments: languages)
  func `words have the form and the placeholders that they have in English`(language: String) {
    let table = Self.table(language)
    for (key, english) in Self.english.entries.sorted(by: { $0.key < $1.key }) {
      guard let entry = table.entries[key] else { continue }
      #expect(Self.shape(entry) == Self.shape(english), "\(key) in strings/\(language).yaml")
    }
  }

  /// What has to be alike: the kind of entry, its placeholders, the length of a list.
  private static func shape(_ entry: StringEntry) -> [String] {
    switch entry {
    case .text(let text): ["text"] + placeholders(text)
    case .plural(let forms): ["plural"] + Set(forms.values.flatMap(placeholders)).sorted()
    case .list(let names): ["list", "\(names.count)"]
    case .datePatterns(let patterns): ["patterns"] + patterns.keys.sorted()
    }
  }

  /// The words in braces, in alphabetical order, since languages order them differently.
  private static func placeholders(_ text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { "{" + $0.prefix { $0 != "}" } + "}" }.sorted()
  }

  @Test func `months are twelve and weekdays seven`() {
    for key in ["months", "months-standalone", "months-short"] {
      #expect(Self.shape(Self.english.entries[key] ?? .text("")) == ["list", "12"], "\(key)")
    }
    #expect(Self.shape(Self.english.entries["weekdays"] ?? .text("")) == ["list", "7"])
  }

  @Test(arguments: ["en"] + languages)
  func `every role has a name`(language: String) {
    let table = Self.table(language)
    for role in knownRoles.map(\.key) + ["direction", "acting"] {
      #expect(table.entries["role-\(role)"] != nil, "role-\(role) in strings/\(language).yaml")
    }
  }

  @Test func `Russian names every country and every language`() {
    let table = Self.table("ru")
    let keys =
      Country.codes.map { "country-\($0)" }
      + languageNames.keys.sorted().map { "language-\($0)" }
    #expect(keys.filter { table.entries[$0] == nil } == [])
  }

  @Test(arguments: languages)
  func `a language names the countries of today, the former ones of cinema, and languages`(
    language: String
  ) {
    let table = Self.table(language)
    let former = ["SUHH", "YUCS", "CSHH", "CSXX", "DDDE", "BYAA"]
    let countries = Country.codes.filter { $0.utf8.count == 2 } + former
    let keys =
      countries.map { "country-\($0)" } + languageNames.keys.sorted().map { "language-\($0)" }
    let missing = keys.filter { table.entries[$0] == nil }
    #expect(missing == [], "run Scripts/names.py for \(language)")
  }

  @Test(arguments: languages)
  func `names are of things that there are`(language: String) {
    let known = Set(
      Country.codes.map { "country-\($0)" } + languageNames.keys.map { "language-\($0)" })
    let names = Self.table(language).entries.keys.filter(Self.isName)
    #expect(names.filter { !known.contains($0) }.sorted() == [])
  }
}
