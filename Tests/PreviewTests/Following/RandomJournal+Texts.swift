extension RandomJournal {
  private static let titles = [
    "Snow", "No", "A Winter in Aktau", "The Harbour", "Letters Home", "Fire", "1917",
    "On the Steppe",
    "Snow, Again",
  ]
  static let names = [
    "Aizhan Kassymbek", "Jane Doe", "Alibek Adiken", "Ajzhan Kasymbek", "John Roe",
    "Nesibeli Sadyr",
    "Ulan Tolegen", "Aizhan Kassymbekova",
  ]
  private static let filmTitles = [
    "Madina", "Fire", "No", "The Hours", "Steppe", "Harbour", "Twin",
  ]
  private static let kinds = ["essay", "review", "interview", "report", "list"]
  private static let festivals = ["goEast 2024: Competition", "goEast 2023", "Berlinale"]
  private static let dates = [
    "2024-05-02", "2024-05", "2023-11-30", "2021-01-01", "2024-06-20", "2030-01-01",
  ]

  mutating func settings() -> String {
    let base = dice.pick(["https://journal.example", "https://journal.example/journal"])
    let warnings = [
      "unknown-film", "unknown-person", "unknown-article", "unknown-topic", "unknown-file",
      "unknown-address", "unknown-fragment", "ambiguous-name",
    ].map { "\($0): warning" }
    var text = """
      title: \(dice.pick(["The Steppe", "The Steppe and the Screen"]))
      base-url: \(base)
      language: \(dice.pick(["en", "en", "en", "ru"]))
      diagnostics: {\(warnings.joined(separator: ", "))}

      """
    if dice.isLucky(oneIn: 3) { text += "navigation: [articles, films, directors]\n" }
    if dice.isLucky(oneIn: 3) {
      text += "kinds: {essay: {}, review: {}, interview: {}, list: {}, "
      text += "report: {plural: Dispatches}}\n"
    }
    if dice.isLucky(oneIn: 4) { text += "citation: \"{title} ({year}, {directors})\"\n" }
    if dice.isLucky(oneIn: 4) { text += "addresses: {article: \"/{year}/{slug}/\"}\n" }
    if dice.isLucky(oneIn: 4) { text += "home: {lead: snow, features: [aktau]}\n" }
    return text
  }

  mutating func article(_ id: String) -> String {
    var text = "---\ntitle: \(dice.pick(Self.titles))\nkind: \(dice.pick(Self.kinds))\n"
    text += "date: \(dice.pick(Self.dates))\n"
    text += list("authors", dice.some(2, of: Self.names))
    text += list("films", dice.some(3, of: ids(in: "films")))
    if dice.isLucky(oneIn: 6) { text += "people:\n  - \(dice.pick(Self.names))\n" }
    text += list("topics", dice.some(2, of: ["Aktau", "Central Asia", "Snow"]))
    text += list("festivals", dice.some(1, of: Self.festivals))
    if dice.isLucky(oneIn: 6) { text += "draft: true\n" }
    if dice.isLucky(oneIn: 8) { text += "slug: \(id)-\(dice.roll(3))\n" }
    if dice.isLucky(oneIn: 8) { text += "aliases: [/old/\(id)/]\n" }
    if dice.isLucky(oneIn: 8) { text += "series: Winters\n" }
    if dice.isLucky(oneIn: 60) { text += "expires: 2024-06-0\(1 + dice.roll(9))\n" }
    if dice.isLucky(oneIn: 8) { text += "autolink: false\n" }
    if dice.isLucky(oneIn: 5) { text += "standfirst: About *\(dice.pick(Self.filmTitles))*.\n" }
    if dice.isLucky(oneIn: 6) { text += "still: ![Snow](harbour.jpg \"Snow | Us\")\n" }
    return text + "---\n" + body()
  }

  mutating func body() -> String {
    (0...dice.roll(5)).map { _ in block() }.joined(separator: "\n\n") + "\n"
  }

  private mutating func block() -> String {
    switch dice.roll(12) {
    case 0: "## \(dice.pick(Self.titles))"
    case 1: "## <film:\(anyID(in: "films"))>"
    case 2: "**What of *\(dice.pick(Self.filmTitles))*?**\nWe asked \(dice.pick(Self.names))."
    case 3: "> [!pull]\n> \(sentence())"
    case 4:
      "![A harbour](harbour.jpg \"As in <film:\(anyID(in: "films"))> | \(dice.pick(Self.names))\")"
    case 5: "![](film:\(anyID(in: "films")))"
    case 6: "\(sentence())[^1]\n\n[^1]: \(sentence())"
    case 7: "1. *\(dice.pick(Self.filmTitles))*\n2. \(sentence())"
    default: (0...dice.roll(3)).map { _ in sentence() }.joined(separator: " ")
    }
  }

  private mutating func sentence() -> String {
    switch dice.roll(8) {
    case 0: "See [it](film:\(anyID(in: "films")))."
    case 1: "So says [she](person:\(anyID(in: "people")))."
    case 2: "Read [this](article:\(anyID(in: "articles")))."
    case 3: "*\(dice.pick(Self.filmTitles))* is by \(dice.pick(Self.names))."
    case 4: "Much was written [elsewhere](/films/\(anyID(in: "films"))/) on <topic:aktau>."
    case 5: "\(dice.pick(Self.names)) was there, \"too\"."
    default: "It snowed for \(dice.roll(100)) days on the *steppe*."
    }
  }

  mutating func film(_ id: String) -> String {
    var text = "---\ntitle: \(dice.pick(Self.filmTitles))\n"
    text += "year: \(id.suffix(4))\n"
    text += list("directors", dice.some(2, of: Self.names))
    text += list("also-known-as", dice.some(1, of: ["Madina of Aktau", "Burning", "Non"]))
    if dice.isLucky(oneIn: 2) {
      text += "cast:\n" + dice.some(3, of: Self.names).map { "  - \($0): Rauan\n" }.joined()
    }
    if dice.isLucky(oneIn: 2) { text += "crew:\n  - Screenplay: \(dice.pick(Self.names))\n" }
    if dice.isLucky(oneIn: 3) { text += "countries: [\(dice.pick(["KZ", "SUHH", "GE"]))]\n" }
    if dice.isLucky(oneIn: 4) {
      text +=
        "showings:\n  - {at: Klassiki, from: 2024-05-01, until: 2024-06-0\(1 + dice.roll(9))}\n"
    }
    text += list("festivals", dice.some(1, of: Self.festivals))
    if dice.isLucky(oneIn: 5) { text += "remake-of: \(anyID(in: "films"))\n" }
    return text + "---\n" + (dice.isLucky(oneIn: 2) ? body() : "")
  }

  mutating func person(_ id: String) -> String {
    let named = Self.names.filter { $0.lowercased().hasPrefix(id.prefix(3).lowercased()) }
    var text = "---\nname: \(dice.pick(named.isEmpty ? Self.names : named))\n"
    text += list("also-known-as", dice.some(1, of: ["Ajzhan Kasymbek", "J. Doe"]))
    if dice.isLucky(oneIn: 3) { text += "born: 19\(10 + dice.roll(90))\n" }
    return text + "---\n" + (dice.isLucky(oneIn: 2) ? body() : "")
  }

  /// Of a record, or, rarely, of one that there is not.
  private mutating func anyID(in folder: String) -> String {
    let ids = ids(in: folder)
    return ids.isEmpty || dice.isLucky(oneIn: 15) ? "nobody-\(dice.roll(9))" : dice.pick(ids)
  }

  private func list(_ field: String, _ values: [String]) -> String {
    values.isEmpty ? "" : "\(field):\n" + values.map { "  - \($0)\n" }.joined()
  }
}
