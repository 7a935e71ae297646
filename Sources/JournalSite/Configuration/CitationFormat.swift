/// How a film is cited in a caption: `{title} (dir. {directors}, {year})`.
///
/// The parts between the placeholders belong to the placeholder that follows them, so that a
/// missing part takes its separator with it: without directors, *Madina* (2023).
package struct CitationFormat: Sendable, Hashable {
  package let pieces: [Piece]

  package enum Piece: Sendable, Hashable {
    case text(String)
    case title, directors, year, countries
  }

  package static let standard = CitationFormat(pieces: [
    .title, .text(" (dir. "), .directors, .text(", "), .year, .text(")"),
  ])

  package init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Fails with the placeholder that there is not.
  package init(_ text: String) throws(UnknownPlaceholder) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw UnknownPlaceholder(name: String(rest[open...]))
      }
      let name = rest[rest.index(after: open)..<close]
      guard let piece = Self.placeholders[String(name)] else {
        throw UnknownPlaceholder(name: String(name))
      }
      pieces.append(piece)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  package struct UnknownPlaceholder: Error {
    package let name: String
  }

  package static let placeholders: [String: Piece] = [
    "title": .title, "directors": .directors, "year": .year, "countries": .countries,
  ]

  /// The pieces to print for a film that has the parts `isKnown` says.
  ///
  /// A text between two placeholders falls with an unknown one after it; the opening of a bracket
  /// is kept as long as anything stands inside it.
  package func pieces(where isKnown: (Piece) -> Bool) -> [Piece] {
    var result: [Piece] = []
    var opening = ""
    var insideBracket = false
    for (index, piece) in pieces.enumerated() {
      guard case .text(let text) = piece else {
        guard isKnown(piece) else { continue }
        if !opening.isEmpty { result.append(.text(opening)) }
        result.append(piece)
        opening = ""
        insideBracket = false
        continue
      }
      guard index + 1 < pieces.count else {
        // The end: a closing bracket only closes what was opened.
        if insideBracket, text.hasPrefix(")") {
          let rest = String(text.dropFirst())
          if !rest.isEmpty { result.append(.text(rest)) }
        } else {
          result.append(.text(text))
        }
        continue
      }
      if let bracket = text.firstIndex(of: "(") {
        opening = isKnown(pieces[index + 1]) ? text : String(text[...bracket])
        insideBracket = true
      } else if !insideBracket {
        opening = text
      } else if isKnown(pieces[index + 1]), opening.hasSuffix("(") == false {
        opening = text
      }
    }
    return result
  }
}
