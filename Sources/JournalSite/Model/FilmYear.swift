/// When a film came out, as far as anybody knows.
package enum FilmYear: Sendable, Hashable {
  case year(Int)
  case circa(Int)
  case range(Int, Int)
  case unfinished
  case unknown

  /// Reads `2023`, `c. 1930`, `1926–1928` (hyphen or dash), `unfinished`, `unknown`.
  package init?(_ text: String) {
    switch text {
    case "unfinished": self = .unfinished
    case "unknown": self = .unknown
    default:
      if let year = Self.year(text[...]) {
        self = .year(year)
      } else if text.hasPrefix("c."),
        let year = Self.year(text.dropFirst(2).drop { $0 == " " })
      {
        self = .circa(year)
      } else {
        let parts = text.split(maxSplits: 1) { "-–—".contains($0) }
        guard parts.count == 2, let first = Self.year(parts[0]), let last = Self.year(parts[1]),
          first < last
        else { return nil }
        self = .range(first, last)
      }
    }
  }

  /// Cinema is not older than 1870, and nobody announces films for after 2199.
  private static func year(_ text: Substring) -> Int? {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    guard text.utf8.count == 4, let year = Int(text), (1870...2199).contains(year) else {
      return nil
    }
    return year
  }

  /// The year to sort and group by; nil where there is none.
  package var number: Int? {
    switch self {
    case .year(let year), .circa(let year), .range(let year, _): year
    case .unfinished, .unknown: nil
    }
  }

  /// As it is written in English: `c. 1930`, `1926–1928`; nil for an unknown year.
  package var text: String? {
    switch self {
    case .year(let year): String(year)
    case .circa(let year): "c. \(year)"
    case .range(let first, let last): "\(first)–\(last)"
    case .unfinished: "unfinished"
    case .unknown: nil
    }
  }
}
