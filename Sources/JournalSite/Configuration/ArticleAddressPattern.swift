/// What an article's address is made of: `/articles/{slug}/`, or what `addresses:` says.
package struct ArticleAddressPattern: Sendable, Hashable {
  package let segments: [[Piece]]

  package enum Piece: Sendable, Hashable {
    case text(String)
    case slug, kind, year, month, day
  }

  package static let standard = ArticleAddressPattern(segments: [[.text("articles")], [.slug]])

  package init(segments: [[Piece]]) {
    self.segments = segments
  }

  /// Nil unless it begins and ends with a slash, names only known placeholders and holds `{slug}`.
  package init?(_ text: String) {
    guard text.hasPrefix("/"), text.hasSuffix("/") else { return nil }
    var segments: [[Piece]] = []
    for segment in text.split(separator: "/") {
      guard let pieces = Self.pieces(of: segment) else { return nil }
      segments.append(pieces)
    }
    guard segments.contains(where: { $0.contains(.slug) }) else { return nil }
    self.segments = segments
  }

  private static func pieces(of segment: Substring) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = segment
    while !rest.isEmpty {
      if rest.first == "{" {
        guard let close = rest.firstIndex(of: "}"),
          let piece = placeholders[String(rest[rest.index(after: rest.startIndex)..<close])]
        else { return nil }
        pieces.append(piece)
        rest = rest[rest.index(after: close)...]
      } else {
        let text = rest.prefix { $0 != "{" }
        let isPlain = text.allSatisfy {
          $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-" || $0 == "_")
        }
        guard isPlain else { return nil }
        pieces.append(.text(String(text)))
        rest = rest[text.endIndex...]
      }
    }
    return pieces
  }

  private static let placeholders: [String: Piece] = [
    "slug": .slug, "kind": .kind, "year": .year, "month": .month, "day": .day,
  ]
}
