import Diagnostics
import FrontMatter
import Testing

/// A text of several lines or with escapes knows where each of its letters stands.
@Suite struct TextPlacesTests {
  @Test(arguments: [
    ("f: |\n  ab\n\n    cd\n  ef\n", "ab\n\n  cd\nef"),
    ("f: >-\n  ab\n  cd\n\n  ef\n", "ab cd\nef"),
    ("f: ab\n  cd\n\n  ef\n", "ab cd\nef"), ("f:\n  ab\n  # no\n  cd\n", "ab cd"),
    ("f: \"ab\\\"c\\u0064 \\\n  ef\n\n  gh\"\n", "ab\"cd ef\ngh"),
    ("f: 'a''b\n  c''d'\n", "a'b c'd"),
    ("f: |\r\n  ab\r\n  cd\r\n", "ab\ncd"), ("f: \"Мә\\\"дина\n  x\"\n", "Мә\"дина x"),
  ])
  func `every letter is found where it was typed`(typed: String, text: String) throws {
    let source = SourceText(path: "a.md", bytes: Array(typed.utf8))
    var diagnostics: [Diagnostic] = []
    let record = Record(
      reading: 0..<source.bytes.count, of: source,
      schema: Schema("page", fields: [Field("f", .text)]), diagnostics: &diagnostics)
    let field = try #require(record.text("f"))
    #expect(diagnostics.isEmpty)
    #expect(field.text == text)
    #expect(!field.isVerbatim)
    var last = 0
    for (offset, byte) in field.text.utf8.enumerated() {
      let place = field.places.range(of: offset..<offset + 1)
      #expect(place.lowerBound >= last)
      last = place.lowerBound
      if place.count == 1 {
        #expect(source.bytes[place.lowerBound] == byte)
        #expect(field.places.textOffset(of: place.lowerBound) == offset)
      }
    }
    let whole = field.places.range(of: 0..<field.text.utf8.count)
    #expect(whole == field.range)
  }

  @Test func `a part of a verbatim text stands where it is`() {
    let field = FieldText(text: "Fire (2021)", range: 10..<21)
    #expect(field.part(0..<4) == FieldText(text: "Fire", range: 10..<14))
  }

  @Test func `what lies outside is the end`() {
    var places = TextPlaces()
    places.append(4..<6)
    places.append(1, for: 6..<9)
    #expect(places.range(of: 0..<3) == 4..<9)
    #expect(places.range(of: 5..<9) == 9..<9)
    #expect(places.textOffset(of: 100) == 3)
    #expect(places.textOffset(of: 0) == 0)
    #expect(TextPlaces().range(of: 1..<2) == 0..<0)
  }
}
