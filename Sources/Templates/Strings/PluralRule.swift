/// How a language counts whole numbers.
///
/// Unicode CLDR, “Language Plural Rules” (cardinals), for integers only.
package enum PluralRule: Sendable, Hashable {
  /// One for 1: English, German and most others.
  case one

  /// One for 0 and 1; many for whole millions: French.
  case french

  /// One for 1; many for whole millions: Spanish, Italian, Portuguese.
  case romance

  /// One for 1, 21, 31; few for 2 to 4, 22 to 24; many for the rest: Russian, Ukrainian, Belarusian.
  case eastSlavic

  /// One for 1; few for 2 to 4, 22 to 24; many for the rest.
  case polish

  /// One for 1; few for 2 to 4; other for the rest: Czech, Slovak.
  case czech

  /// No plural forms: Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian.
  case none

  /// By the language of a BCP 47 tag. A language we do not know counts like English.
  package init(language: String) {
    let primary = language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first ?? ""
    switch primary.lowercased() {
    case "fr": self = .french
    case "es", "it", "pt", "ca": self = .romance
    case "ru", "uk", "be": self = .eastSlavic
    case "pl": self = .polish
    case "cs", "sk": self = .czech
    case "zh", "ja", "ko", "vi", "th", "id": self = .none
    default: self = .one
    }
  }

  /// The forms that a strings file has to spell; `many` of French and the like may be left out and is
  /// then `other`.
  package var required: [PluralCategory] {
    switch self {
    case .one, .french, .romance: [.one, .other]
    case .eastSlavic, .polish: [.one, .few, .many]
    case .czech: [.one, .few, .other]
    case .none: [.other]
    }
  }

  package func category(of number: Int) -> PluralCategory {
    let n = number.magnitude
    let (tens, ones) = (n % 100, n % 10)
    let isFew = (2...4).contains(ones) && !(12...14).contains(tens)
    switch self {
    case .one: return n == 1 ? .one : .other
    case .french: return n <= 1 ? .one : isWholeMillions(n) ? .many : .other
    case .romance: return n == 1 ? .one : isWholeMillions(n) ? .many : .other
    case .eastSlavic:
      if ones == 1, tens != 11 { return .one }
      return isFew ? .few : .many
    case .polish: return n == 1 ? .one : isFew ? .few : .many
    case .czech: return n == 1 ? .one : (2...4).contains(n) ? .few : .other
    case .none: return .other
    }
  }

  private func isWholeMillions(_ n: UInt) -> Bool { n != 0 && n % 1_000_000 == 0 }
}
