package import Diagnostics

/// A text of the front matter and where it stands.
package struct FieldText: Sendable, Hashable {
  /// Unquoted and folded.
  package let text: String

  /// The bytes it was read from, without surrounding quotes.
  package let range: Range<Int>

  /// The text is exactly these bytes, so that an offset into its UTF-8 is one into `range`. False
  /// for escapes, folded lines and blocks.
  package let isVerbatim: Bool

  /// Where its bytes stand if it is not verbatim; otherwise empty.
  package let places: TextPlaces

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
    isVerbatim = true
    places = TextPlaces()
  }

  package init(text: String, range: Range<Int>, places: TextPlaces) {
    self.text = text
    self.range = range
    isVerbatim = false
    self.places = places
  }

  /// A part of the text, as UTF-8 offsets into it, with the place where it stands.
  package func part(_ part: Range<Int>) -> FieldText {
    let utf8 = text.utf8
    let bytes = utf8.dropFirst(part.lowerBound).prefix(part.count)
    let string = String(decoding: bytes, as: UTF8.self)
    if isVerbatim {
      let start = range.lowerBound + part.lowerBound
      return FieldText(text: string, range: start..<start + bytes.count)
    }
    let place = places.range(of: part)
    return FieldText(
      text: string, range: place, places: TextPlaces(whole: bytes.count, in: place))
  }
}
