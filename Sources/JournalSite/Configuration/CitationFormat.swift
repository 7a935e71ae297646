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
  /// A text belongs to the placeholder behind it and falls with it, or where nothing stands before
  /// it any more; brackets fall when nothing is left in them. The end is printed as it is.
  package func pieces(where isKnown: (Piece) -> Bool) -> [Piece] {
    var open: [Bracketed] = [Bracketed(opening: nil)]
    for piece in pieces {
      guard case .text(let text) = piece else {
        open[open.count - 1].add(isKnown(piece) ? [piece] : [])
        continue
      }
      for character in text {
        if "([".contains(character) {
          open.append(Bracketed(opening: character))
        } else if open.count > 1, open[open.count - 1].isClosed(by: character) {
          let inside = open.removeLast()
          open[open.count - 1].add(inside.closed(by: String(character)))
        } else {
          open[open.count - 1].separator.append(character)
        }
      }
    }
    while open.count > 1 {
      let inside = open.removeLast()
      open[open.count - 1].add(inside.closed(by: ""))
    }
    return open[0].closed(by: "")
  }
}

/// What stands inside a pair of brackets, or in the whole format.
private struct Bracketed {
  let opening: Character?

  /// The text since the last part.
  var separator = ""
  private var shown: [CitationFormat.Piece] = []
  private var isAtStart = true

  init(opening: Character?) {
    self.opening = opening
  }

  /// Adds a part with the separator before it; without pieces, one that is not known.
  mutating func add(_ part: [CitationFormat.Piece]) {
    if !part.isEmpty {
      if !separator.isEmpty, isAtStart || !shown.isEmpty { shown.append(.text(separator)) }
      shown += part
    }
    separator = ""
    isAtStart = false
  }

  func isClosed(by character: Character) -> Bool {
    (opening == "(" && character == ")") || (opening == "[" && character == "]")
  }

  func closed(by closing: String) -> [CitationFormat.Piece] {
    if shown.isEmpty { return [] }
    let start = opening.map { [CitationFormat.Piece.text(String($0))] } ?? []
    let end = separator + closing
    return start + shown + (end.isEmpty ? [] : [.text(end)])
  }
}
