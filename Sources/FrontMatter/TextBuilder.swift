import Diagnostics

/// A text that is put together of pieces of its file.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var places = TextPlaces()

  /// Where the piece that came last ends in the file.
  private var end = 0

  /// What stands between two pieces of the text; nobody knows where before the second one comes.
  private var separator: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty && separator.isEmpty }

  /// Goes on with bytes of the file.
  mutating func append(_ piece: ArraySlice<UInt8>) {
    if piece.isEmpty { return }
    append([], for: piece.startIndex..<piece.startIndex)
    bytes.append(contentsOf: piece)
    places.append(piece.startIndex..<piece.endIndex)
    end = piece.endIndex
  }

  /// Goes on with what `range` of the file stands for.
  mutating func append(_ text: some Collection<UInt8>, for range: Range<Int>) {
    if !separator.isEmpty {
      let first = places.isEmpty ? range.lowerBound : end
      bytes += separator
      places.append(separator.count, for: first..<max(range.lowerBound, first))
      separator = []
    }
    bytes.append(contentsOf: text)
    places.append(text.count, for: range)
    end = range.upperBound
  }

  /// Puts something between what was there and what will come.
  mutating func separate(by text: some Collection<UInt8>) { separator.append(contentsOf: text) }

  /// `range` is where the whole text stands.
  func text(in range: Range<Int>) -> FieldText {
    FieldText(
      text: String(decoding: bytes + separator, as: UTF8.self), range: range, places: places)
  }
}
