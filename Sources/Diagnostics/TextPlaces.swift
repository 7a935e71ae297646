/// Where the bytes of a text stand in its file, where that has more between them or instead of them:
/// line breaks with indentation, escapes, doubled quotation marks.
package struct TextPlaces: Sendable, Hashable {
  /// In the order of the text and of the file; in the text, each begins where the one before it ends.
  private var pieces: [Piece] = []

  /// So many bytes of the text, and the bytes of the file that they are or that stand for them.
  private struct Piece: Hashable {
    let start: Int
    var count: Int
    var range: Range<Int>

    var end: Int { start + count }
    var isLetterByLetter: Bool { count == range.count }
  }

  package init() {}

  /// Nothing more is known than where the whole of it stands.
  package init(whole count: Int, in range: Range<Int>) {
    append(count, for: range)
  }

  package var isEmpty: Bool { pieces.isEmpty }

  /// The text goes on with what stands in `range` of the file, letter by letter.
  package mutating func append(_ range: Range<Int>) {
    if range.isEmpty { return }
    if let last = pieces.last, last.isLetterByLetter, last.range.upperBound == range.lowerBound {
      pieces[pieces.count - 1].count += range.count
      pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      pieces.append(Piece(start: pieces.last?.end ?? 0, count: range.count, range: range))
    }
  }

  /// The text goes on with so many bytes that `range` of the file stands for.
  package mutating func append(_ count: Int, for range: Range<Int>) {
    if count == range.count { return append(range) }
    if count > 0 { pieces.append(Piece(start: pieces.last?.end ?? 0, count: count, range: range)) }
  }

  /// Where a part of the text stands in the file. An offset past the end is the end.
  package func range(of part: Range<Int>) -> Range<Int> {
    let start = place(of: part.lowerBound).lowerBound
    if part.isEmpty { return start..<start }
    return start..<max(place(of: part.upperBound - 1).upperBound, start)
  }

  /// The offset in the text of what stands at an offset of the file.
  package func textOffset(of offset: Int) -> Int {
    let number = pieces.partition { $0.range.upperBound > offset }
    guard number < pieces.count else { return pieces.last?.end ?? 0 }
    let piece = pieces[number]
    guard piece.isLetterByLetter else { return piece.start }
    return piece.start + max(offset - piece.range.lowerBound, 0)
  }

  /// Where one byte of the text stands.
  private func place(of offset: Int) -> Range<Int> {
    let number = pieces.partition { $0.end > offset }
    guard number < pieces.count else {
      let end = pieces.last?.range.upperBound ?? 0
      return end..<end
    }
    let piece = pieces[number]
    guard piece.isLetterByLetter else { return piece.range }
    let start = piece.range.lowerBound + max(offset - piece.start, 0)
    return start..<start + 1
  }
}

extension Array {
  /// The number of the first element that has come so far; the ones behind it have too.
  fileprivate func partition(_ hasCome: (Element) -> Bool) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if hasCome(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
