import Diagnostics
import FrontMatter
import Testing

struct ExampleTests {
  @Test func `a film reads whole`() {
    let reading = Reading(
      """
      title: Madina
      original-title: {kk: Мәдина, ru: Мадина}
      # who made it
      authors:
        - Aizhan Kassymbek
      languages: [kk, ru]
      runtime: 90
      cast:
        - Madina Akylbek: Madina
        - Alibek Adiken: Rauan
        - Nesibeli Serikbayeva: the grandmother
      crew:
        - Director of Photography: Aigul Nurbulatova
        - Screenplay:
            - Aizhan Kassymbek
            - Alibek Adiken
      topics:
        - goEast 2024: Competition
      showings:
        - {at: Klassiki, url: "https://example.org", from: 2024-04-25, until: 2024-05-16}
      standfirst: ![A woman laughing](portrait.jpg "Aizhan Kassymbek in Wiesbaden | goEast")
      ids: {wikidata: Q1, imdb: tt0000001, letterboxd: madina}
      date: 2024-05
      """, as: article)
    #expect(
      reading.fields == """
        title = “Madina”
        original-title = {kk: “Мәдина”, ru: “Мадина”}
        authors = [“Aizhan Kassymbek”]
        languages = [“kk”, “ru”]
        runtime = 90
        cast = (Madina Akylbek | Madina; Alibek Adiken | Rauan; \
        Nesibeli Serikbayeva | the grandmother)
        crew = (Director of Photography | Aigul Nurbulatova; \
        Screenplay | Aizhan Kassymbek | Alibek Adiken)
        topics = [“goEast 2024: Competition”]
        showings = [{at: “Klassiki”, url: “https://example.org”, from: 2024-04-25, \
        until: 2024-05-16}]
        standfirst = “![A woman laughing](portrait.jpg "Aizhan Kassymbek in Wiesbaden | goEast")”
        ids = {wikidata: “Q1”, imdb: “tt0000001”, letterboxd: “madina”}
        date = 2024-05
        """)
    #expect(reading.diagnostics == "")
  }

  /// Every byte of some front matter left out, doubled, or replaced by one that means something.
  @Test(arguments: [
    "", "-", ":", "[", "]", "{", "}", "\"", "'", "#", "\n", "\t", " ", "|", "\\", ",",
  ])
  func `no slip of the finger stops the reader`(replacement: String) {
    let fields = Array(
      """
      title: "A \\u00e9 b"
      date: 2024-05-02
      original-title: {kk: 'М', ru: [b]}
      standfirst: >-
        a
          b
      cast:
      - "A: b": C
        D: [E, F]
      - G:
        - H
      showings:
        - {at: K, url: "https://e.org", from: 2024}
        - at: L
          url: /l
      topics: [a, {b: c}, "d,
        e"]
      ids:
        a: b # c
      """.utf8)
    for index in fields.indices {
      var slipped = fields
      slipped.replaceSubrange(index...index, with: replacement.utf8)
      let reading = Reading(String(decoding: slipped, as: UTF8.self), as: article)
      #expect(Set(reading.ids).isSubset(of: FrontMatterProblem.ids))
      for entry in reading.record.entries {
        #expect(entry.value.range.upperBound <= reading.source.bytes.count)
      }
    }
  }
}
