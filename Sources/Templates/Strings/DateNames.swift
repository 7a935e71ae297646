/// The names of months and weekdays in the language of a theme.
struct DateNames: Sendable {
  private let months: [String]
  private let standaloneMonths: [String]
  private let shortMonths: [String]
  private let weekdays: [String]
  private let patterns: [String: String]

  /// The first day of a month beside the month’s name: “1er mai”.
  let firstDay: String

  init(_ strings: StringTable) {
    func list(_ key: String) -> [String] {
      if case .list(let names)? = strings.entries[key] { names } else { [] }
    }
    months = list("months")
    standaloneMonths = list("months-standalone")
    shortMonths = list("months-short")
    weekdays = list("weekdays")
    if case .datePatterns(let patterns)? = strings.entries["dates"] {
      self.patterns = patterns
    } else {
      patterns = [:]
    }
    if case .text(let text)? = strings.entries["first-of-month"] {
      firstDay = text
    } else {
      firstDay = "1"
    }
  }

  /// How this language writes what a template asks for: `d. MMMM yyyy` for `d MMMM yyyy`.
  func pattern(for asked: String) -> String { patterns[asked] ?? asked }

  /// As it stands in a date, 1...12: “мая”.
  func month(_ number: Int) -> String { name(number, in: months) }

  /// As it stands alone: “май”. The other form where the table has no such list.
  func standaloneMonth(_ number: Int) -> String {
    name(number, in: standaloneMonths.isEmpty ? months : standaloneMonths)
  }

  func shortMonth(_ number: Int) -> String { name(number, in: shortMonths) }

  /// 1 for Monday.
  func weekday(_ number: Int) -> String { name(number, in: weekdays) }

  private func name(_ number: Int, in names: [String]) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : ""
  }
}
