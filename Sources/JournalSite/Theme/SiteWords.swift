import Templates

/// The words that views need in the journal's language: names of countries, languages and roles.
package struct SiteWords: Sendable {
  private let strings: StringTable

  /// What the journal's kinds are called, in their order.
  private(set) var kinds: [Kind] = []

  /// How captions cite a film, unless journal.yaml says how.
  private(set) var citation = CitationFormat.standard

  struct Kind: Sendable {
    let label: String
    let plural: String
  }

  init(_ strings: StringTable, kinds: [ArticleKind] = []) {
    self.strings = strings
    if let text = text("citation"), let format = try? CitationFormat(text) { citation = format }
    self.kinds = kinds.map { kind in
      Kind(
        label: kind.hasOwnLabel ? kind.label : text("kind-\(kind.name)") ?? kind.label,
        plural: kind.hasOwnPlural ? kind.plural : text("kinds-\(kind.name)") ?? kind.plural)
    }
  }

  /// A number as the language writes it: `3.5`, `3,5`.
  func decimal(_ number: Double) -> String {
    plain(number).replacing(".", with: text("decimal-sign") ?? ".")
  }

  var footnotes: String { text("footnotes") ?? "Notes" }
  var direction: String { text("role-direction") ?? "Direction" }
  var acting: String { text("role-acting") ?? "Cast" }

  /// What stands behind the first of many directors, with the space before it.
  var andOthers: String { text("et-al") ?? " et al." }

  /// When a film came out, as it is printed: `2023`, `c. 1930`, `1926–1928`; nil for an unknown year.
  func year(_ year: FilmYear) -> String? {
    switch year {
    case .circa(let number):
      let parts = (text("year-circa") ?? "c. {year}").split(
        separator: "{year}", omittingEmptySubsequences: false)
      return parts.joined(separator: String(number))
    case .unfinished: return text("year-unfinished") ?? year.text
    case .year, .range, .unknown: return year.text
    }
  }

  /// The label of an index in the navigation.
  func navigation(_ key: String) -> String { text("nav-\(key)") ?? key }

  /// `1960s`, as the journal's language says it.
  func decade(_ year: Int) -> String {
    (text("decade") ?? "{year}s").replacing("{year}", with: String(year))
  }

  /// The heading of a country's films.
  func films(from country: Country) -> String {
    (text("films-from") ?? "{country}").replacing("{country}", with: self.country(country))
  }

  /// The heading of a year's films.
  func films(of year: String) -> String {
    (text("films-of") ?? "{year}").replacing("{year}", with: year)
  }

  func country(_ country: Country) -> String {
    switch country {
    case .code(let code): text("country-\(code)") ?? country.englishName
    case .other(let name): name
    }
  }

  /// The name of a language by its code; the code itself where nobody has named it.
  func language(_ code: String) -> String {
    let primary = String(code.prefix { $0 != "-" })
    return text("language-\(code)") ?? text("language-\(primary)") ?? languageNames[primary] ?? code
  }

  func role(_ role: Role) -> String {
    switch role {
    case .known(let key): text("role-\(key)") ?? key
    case .other(let typed): typed
    }
  }

  func part(_ part: Credit.Part) -> String {
    switch part {
    case .direction: direction
    case .cast: acting
    case .crew(let role): self.role(role)
    }
  }

  /// The years of a life: `1931–2012`, `born 1988`; nil where nothing is known.
  func life(born: Int?, died: Int?) -> String? {
    let born = born.map { String($0) }
    guard let died else {
      return born.map {
        (text("born-in") ?? "born {born}").replacing("{born}", with: $0)
      }
    }
    return (text("life-span") ?? "{born}–{died}").replacing("{born}", with: born ?? "")
      .replacing("{died}", with: String(died))
  }

  private func text(_ key: String) -> String? {
    if case .text(let text)? = strings.entries[key] { text } else { nil }
  }
}
