/// Words, sentences and paragraphs that are the same in every run.
///
/// Characters that HTML escapes are among them, but no straight quotation marks: the engines differ
/// in where these have to be escaped.
struct MadeUpText {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// xorshift64 (Marsaglia, “Xorshift RNGs”, 2003).
  mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(1, limit)
  }

  mutating func word() -> String { words[number(below: words.count)] }

  /// Without a full stop.
  mutating func phrase(_ count: Int) -> String {
    let text = (0..<count).map { _ in word() }.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  mutating func paragraph(sentences: Int) -> String {
    (0..<sentences).map { _ in phrase(8 + number(below: 12)) + "." }.joined(separator: " ")
  }

  mutating func name() -> String {
    givenNames[number(below: givenNames.count)] + " "
      + familyNames[number(below: familyNames.count)]
  }

  /// `2024-05-02`, on days that every month has.
  mutating func day() -> String {
    let month = 1 + number(below: 12)
    let day = 1 + number(below: 28)
    return
      "\(2015 + number(below: 10))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

private let words = """
  frame silence gesture glance cut shadow doorway corridor voice landscape interior threshold horizon \
  rhythm pause distance surface texture staircase window mirror street crowd table photograph letter \
  song patient severe luminous fragile stubborn unhurried brittle generous restrained the a of and \
  to in before after without between slowly again harbour kitchen theatre orchard factory market \
  it’s “so” Salt & Sand café Ödön winter—spring
  """.split(separator: " ").map(String.init)

private let givenNames = [
  "Ana", "Boris", "Chiara", "Dinara", "Émile", "Farida", "Goran", "Helga", "Ivo", "Jana", "Kaspar",
  "Leyla", "Marek", "Nino", "Olga", "Pavel", "Rosa", "Samal", "Tamar", "Ulrike", "Vera", "Yusuf",
]

private let familyNames = [
  "Abenov", "Brandt", "Čapek", "Dragan", "Eriksen", "Fontana", "Gelashvili", "Horváth", "Ilić",
  "Joubert", "Kim", "Lanz", "Mbeki", "Novák", "Ortega", "Petrov", "Quint", "Rask", "Sørensen",
  "Tóth", "Ustinov", "Varga", "Weiss", "Zhunusov",
]
