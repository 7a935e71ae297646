/// A pattern such as `d MMMM yyyy`, read once when a template is compiled.
///
/// A subset of Unicode Technical Standard 35, “Date Format Patterns”: y, yyyy, M, MM, MMM, MMMM,
/// LLLL, d, dd, EEEE, and text in single quotes.
package struct DatePattern: Sendable {
  enum Field: String, Sendable, CaseIterable {
    case year = "y"
    case fullYear = "yyyy"
    case month = "M"
    case twoDigitMonth = "MM"
    case shortMonthName = "MMM"
    case monthName = "MMMM"
    case standaloneMonthName = "LLLL"
    case day = "d"
    case twoDigitDay = "dd"
    case weekday = "EEEE"
  }

  enum Piece: Sendable {
    case field(Field)
    case literal(String)
  }

  private let pieces: [Piece]
  private let fields: [Field]
  private let names: DateNames

  /// Fails with the letters that are no field.
  init(_ pattern: String, names: DateNames) throws(UnknownField) {
    self.names = names
    var pieces: [Piece] = []
    var rest = Substring(pattern)
    while let first = rest.first {
      if first == "'" {
        let quoted = rest.dropFirst().prefix { $0 != "'" }
        // Two quotation marks are an apostrophe.
        pieces.append(.literal(quoted.isEmpty ? "'" : String(quoted)))
        rest = rest.dropFirst(quoted.count + 2)
      } else if first.isASCII, first.isLetter {
        let letters = String(rest.prefix { $0 == first })
        guard let field = Field(rawValue: letters) else { throw UnknownField(letters: letters) }
        pieces.append(.field(field))
        rest = rest.dropFirst(letters.count)
      } else {
        pieces.append(.literal(String(first)))
        rest = rest.dropFirst()
      }
    }
    self.pieces = pieces
    fields = pieces.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }

  /// The letters of a text that are no field of a date; nil where all of them are.
  package static func unknownField(in pattern: String) -> String? {
    do throws(UnknownField) {
      _ = try DatePattern(pattern, names: DateNames(StringTable(language: "en", entries: [:])))
      return nil
    } catch {
      return error.letters
    }
  }

  struct UnknownField: Error {
    let letters: String
  }

  /// The lists of the string table that the pattern takes names from, and how long they have to be.
  var neededLists: [(key: String, count: Int)] {
    fields.compactMap { field in
      switch field {
      case .shortMonthName: ("months-short", 12)
      case .monthName: ("months", 12)
      case .standaloneMonthName: ("months-standalone", 12)
      case .weekday: ("weekdays", 7)
      case .year, .fullYear, .month, .twoDigitMonth, .day, .twoDigitDay: nil
      }
    }
  }

  /// The date in this pattern. Fields that the date does not know are left out together with the text
  /// behind them: 2024-05 as `MMMM d, yyyy` is “May 2024”.
  func text(of date: DateValue) -> String {
    let alone = date.day == nil || !fields.contains { $0 == .day || $0 == .twoDigitDay }
    if date.day == 1, fields.contains(.monthName) || fields.contains(.shortMonthName) {
      return self.text(of: date, alone: alone, firstDay: names.firstDay)
    }
    return self.text(of: date, alone: alone, firstDay: "1")
  }

  private func text(of date: DateValue, alone: Bool, firstDay: String) -> String {
    var text = ""
    var separator = ""
    var skipped = false
    for piece in pieces {
      switch piece {
      case .literal(let literal): if !skipped { separator += literal }
      case .field(let field):
        guard let value = self.text(of: field, in: date, alone: alone, firstDay: firstDay) else {
          if text.isEmpty { separator = "" }
          skipped = true
          continue
        }
        text += separator
        text += value
        separator = ""
        skipped = false
      }
    }
    return skipped ? text : text + separator
  }

  private func text(
    of field: Field, in date: DateValue, alone: Bool, firstDay: String
  ) -> String? {
    switch field {
    case .year: String(date.year)
    case .fullYear: padded(date.year, to: 4)
    case .month: date.month.map(String.init)
    case .twoDigitMonth: date.month.map { padded($0, to: 2) }
    case .shortMonthName: date.month.map { names.shortMonth($0) }
    case .monthName: date.month.map { alone ? names.standaloneMonth($0) : names.month($0) }
    case .standaloneMonthName: date.month.map { names.standaloneMonth($0) }
    case .day: date.day.map { $0 == 1 ? firstDay : String($0) }
    case .twoDigitDay: date.day.map { padded($0, to: 2) }
    case .weekday: date.weekday.map { names.weekday($0) }
    }
  }

  private func padded(_ number: Int, to length: Int) -> String {
    let digits = String(abs(number))
    if digits.utf8.count >= length, number >= 0 { return digits }
    let zeros = String(repeating: "0", count: max(0, length - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
