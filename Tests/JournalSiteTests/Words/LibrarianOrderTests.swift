import JournalSite
import Testing

@Suite struct LibrarianOrderTests {
  private func sorted(_ titles: [String], _ language: String, own: String? = nil) -> [String] {
    let order = LibrarianOrder(language: language)
    return titles.map { ($0, order.key(ofTitle: $0, language: own)) }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Test(arguments: [
    // Numbers by value, before letters.
    (
      "en", ["2:37", "8½", "10", "101 Nights", "1917", "20,000 Leagues", "'71 Up"].sorted(),
      [
        "2:37", "8½", "10", "'71 Up", "101 Nights", "1917", "20,000 Leagues",
      ]
    ),
    // Articles of the site's language aside; nothing before something.
    (
      "en", ["The Zoo", "An Ant", "Zebra", "A", "Anna", "“The Bat”", "Die Hard"],
      [
        "A", "Anna", "An Ant", "“The Bat”", "Die Hard", "Zebra", "The Zoo",
      ]
    ),
    ("en", ["Newark", "New York", "new age"], ["new age", "New York", "Newark"]),
    // Marks last.
    ("fr", ["côte", "coté", "cote", "côté", "cotes"], ["cote", "coté", "côte", "côté", "cotes"]),
    (
      "fr", ["L’Atalante", "Le Samouraï", "La Jetée", "Bande à part"],
      [
        "L’Atalante", "Bande à part", "La Jetée", "Le Samouraï",
      ]
    ),
    ("sv", ["Ö", "Ä", "Å", "Z", "O", "A"], ["A", "O", "Z", "Å", "Ä", "Ö"]),
    (
      "de", ["Öl", "Ofen", "Oz", "Straße", "Strasse", "Strasz"],
      [
        "Ofen", "Öl", "Oz", "Strasse", "Straße", "Strasz",
      ]
    ),
    (
      "et", ["Täna", "Üks", "Xenia", "Wien", "Zoo", "Tee"],
      [
        "Zoo", "Tee", "Täna", "Wien", "Üks", "Xenia",
      ]
    ),
    // The other scripts behind the site's own.
    (
      "en", ["Яма", "Zoo", "Ёлка", "Ель", "Ψυχή", "東京"],
      [
        "Zoo", "Ψυχή", "Ёлка", "Ель", "Яма", "東京",
      ]
    ),
    (
      "ru", ["Zoo", "Яма", "Ёлка", "Ель", "Ива", "Йод"],
      [
        "Ёлка", "Ель", "Ива", "Йод", "Яма", "Zoo",
      ]
    ),
    (
      "kk", ["Із", "Ыс", "Қар", "Кар", "Әке", "Ара", "Ел", "Ёж", "Жаз", "Эх"],
      [
        "Ара", "Әке", "Ел", "Ёж", "Жаз", "Кар", "Қар", "Ыс", "Із", "Эх",
      ]
    ),
    (
      "uk", ["Їжак", "Ігор", "Иван", "Йод", "Ґава", "Дим", "Гора", "Єва", "Ера"],
      [
        "Гора", "Ґава", "Дим", "Ера", "Єва", "Иван", "Ігор", "Їжак", "Йод",
      ]
    ),
  ])
  func `titles stand as a librarian would put them`(
    language: String, titles: [String], expected: [String]
  ) {
    #expect(sorted(titles, language) == expected)
    #expect(sorted(titles.reversed(), language) == expected)
  }

  @Test func `an article is one of the title's own language`() {
    let order = LibrarianOrder(language: "en")
    let plain = order.key(ofTitle: "Dolce Vita")
    #expect(order.key(ofTitle: "La Dolce Vita", language: "it") == plain)
    #expect(order.key(ofTitle: "La Dolce Vita") != plain)
    #expect(order.key(ofTitle: "La Dolce Vita", language: "it-CH") == plain)
    #expect(order.indexLetter(ofTitle: "La Dolce Vita", language: "it") == "D")
    #expect(order.indexLetter(ofTitle: "La Dolce Vita") == "L")
  }

  @Test func `both Unicode forms of a title have one place`() {
    let order = LibrarianOrder(language: "sv")
    #expect(order.key(ofTitle: "A\u{30A}r") == order.key(ofTitle: "\u{C5}r"))
    #expect(order.key(ofTitle: "И\u{306}од") == order.key(ofTitle: "\u{419}од"))
  }

  @Test func `names stand by their family names`() {
    let order = LibrarianOrder(language: "en")
    let names = ["Agnès Varda", "Lars von Trier", "Wong Kar-wai", "Ang Lee", "Bruce Lee Jr."]
    let sortNames = names.map { sortName(of: $0, familyFirst: $0 == "Wong Kar-wai") }
    #expect(
      sortNames.sorted { order.key(ofSortName: $0) < order.key(ofSortName: $1) } == [
        "Lee, Ang", "Lee, Bruce, Jr.", "Trier, Lars von", "Varda, Agnès", "Wong Kar-wai",
      ])
  }

  @Test(arguments: [
    ("en", "1917", "#"), ("en", "…", "#"), ("en", "", "#"), ("en", "½", "#"),
    ("en", "The Zoo", "Z"), ("en", "Élan", "E"), ("en", "Æon", "A"), ("en", "ßa", "S"),
    ("en", "[rec]", "R"), ("en", "Арал", "А"), ("en", "ოთარ", "ო"), ("en", "東京", "東"),
    ("sv", "Ålder", "Å"), ("de", "Ärger", "A"), ("ru", "Ёлка", "Е"), ("kk", "Ёж", "Ё"),
    ("ru", "Йод", "Й"), ("tr", "ışık", "I"), ("tr", "iz", "İ"), ("el", "Άνθρωπος", "Α"),
  ])
  func `every title has a letter to stand under`(language: String, title: String, letter: String) {
    #expect(LibrarianOrder(language: language).indexLetter(ofTitle: title) == letter)
  }

  @Test func `any bytes have a key`() {
    let order = LibrarianOrder(language: "")
    let long = String(repeating: "9", count: 1_000)
    #expect(order.key(ofTitle: long) > order.key(ofTitle: "9"))
    #expect(order.key(ofTitle: "\u{0}\u{301}\u{FFFD}") < order.key(ofTitle: "a"))
    #expect(order.key(ofTitle: "007") < order.key(ofTitle: "8"))
  }
}
