import JournalSite
import Testing

/// What a title and a query become before they are compared. `search.js` does the same:
/// `SearchPageTests` puts these to it.
@Suite struct SearchTextTests {
  static let cases = [
    ("The Salt Calendar", "the salt calendar"),
    ("  12:08 — East of Bucharest! ", "12 08 east of bucharest"),
    ("Rosemary’s Baby & '71", "rosemarys baby 71"),
    ("Agnès VARDA", "agnes varda"), ("Łódź, Straße, Ærø", "łodz straße ærø"),
    ("İstanbul Ṩ", "istanbul s"), ("Ёлки и Йод", "елки и иод"), ("Мәдина", "мәдина"),
    ("Їжачок", "іжачок"), ("ΟΔΌΣ Οδός", "οδοσ οδοσ"), ("ნატვრის ხე", "ნატვრის ხე"),
    ("Հայ Ֆիլմ", "հայ ֆիլմ"), ("기생충", "기생충"),
    ("\u{1100}\u{1175}\u{1109}\u{1162}\u{11BC}", "기생"), ("花樣年華", "花樣年華"),
    ("がんばれ・ゴジラ", "かんはれ コシラ"), ("أفلام", "افلام"), ("No. 1²", "no 1²"),
    ("…", ""), ("", ""), ("</script> \"q\"", "script q"),
  ]

  @Test(arguments: cases)
  func `a text as it is compared`(_ text: String, _ compared: String) {
    #expect(Array(SearchText(text).text.unicodeScalars) == Array(compared.unicodeScalars))
  }

  @Test func `the NFC and the NFD form are one`() {
    #expect(SearchText("Cafe\u{301} е\u{308}лка").text == SearchText("Café ёлка").text)
  }
}
