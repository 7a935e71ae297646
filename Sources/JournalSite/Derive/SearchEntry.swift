import FrontMatter

/// Something that a reader can look for, and the words by which it is found.
package struct SearchEntry: Sendable {
  let entity: EntityReference

  /// The title or name as it is printed, then its other spellings.
  let spellings: [String]

  /// Directors of a film, authors of an article: as many as are shown.
  private(set) var people: [ID<Person>] = []

  /// Words by which it is found and that are not shown: the spellings in Latin letters, the words of
  /// a standfirst. As in `SearchText`, single spaces between them.
  private(set) var furtherWords = ""

  /// The letters of all words, one behind the other, until the index is made of them.
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var words: [SearchWord] = []

  /// `spellings` without what is empty or there already; the title stays.
  init(_ entity: EntityReference, spellings: [String]) {
    self.entity = entity
    var known: [String] = []
    for spelling in spellings where !known.contains(spelling) { known.append(spelling) }
    self.spellings = known
    for spelling in known {
      let text = SearchText(spelling)
      addSpelling(text.scalars)
      if spelling.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      let latin = slug(of: spelling).replacing("-", with: " ")
      if latin.isEmpty || latin == text.text { continue }
      addSpelling(Array(latin.unicodeScalars))
      addFurther(latin)
    }
  }

  /// Adds those who are shown with it.
  mutating func add(_ credited: [ID<Person>], in journal: Journal) {
    people = Array(credited.prefix(Self.shownPeople))
    for id in people {
      add(words: SearchText(journal.people[id].record.name).scalars) { _ in .elsewhere }
    }
  }

  /// Adds a number that is shown with it.
  mutating func add(year: Int?) {
    guard let year else { return }
    add(words: Array(String(year).unicodeScalars)) { _ in .elsewhere }
  }

  /// Adds the longer words of a text that is not shown with it: the short ones tell nothing.
  mutating func add(standfirst: String) {
    let scalars = SearchText(standfirst).scalars
    var further: [UInt8] = []
    var start = 0
    for _ in 0..<Self.standfirstWords where start < scalars.count {
      let word = scalars[start...].prefix { $0 != " " }
      start = word.endIndex + 1
      let separator = further.count
      further.append(UInt8(ascii: " "))
      for scalar in word { further.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      if further.count - separator - 1 < Self.shortestWord {
        further.removeSubrange(separator...)
      } else {
        add(word: word, at: .elsewhere)
      }
    }
    if !further.isEmpty { addFurther(String(decoding: further.dropFirst(), as: UTF8.self)) }
  }

  /// The same without its words: beside the index, they would be there twice.
  var withoutWords: SearchEntry {
    var entry = self
    entry.letters = []
    entry.words = []
    return entry
  }

  private static let shownPeople = 3
  private static let standfirstWords = 30

  /// In bytes: four Latin letters, two of any other script.
  private static let shortestWord = 4

  /// How many bytes it takes in a piece of the index, roughly.
  var weight: Int {
    spellings.reduce(64 + furtherWords.utf8.count + 20 * people.count) { $0 + $1.utf8.count + 3 }
  }

  private mutating func addSpelling(_ scalars: [Unicode.Scalar]) {
    let isOneWord = !scalars.contains(" ")
    add(words: scalars) { $0 > 0 ? .within : isOneWord ? .whole : .first }
  }

  private mutating func add(
    words scalars: [Unicode.Scalar], at place: (Int) -> SearchWord.Place
  ) {
    for (number, word) in scalars.split(separator: " ").enumerated() {
      add(word: word, at: place(number))
    }
  }

  private mutating func add(word: ArraySlice<Unicode.Scalar>, at place: SearchWord.Place) {
    words.append(SearchWord(start: letters.count, count: word.count, place: place))
    letters.append(contentsOf: word)
  }

  private mutating func addFurther(_ text: String) {
    if !furtherWords.isEmpty { furtherWords += " " }
    furtherWords += text
  }
}

/// A word of an entry.
struct SearchWord: Sendable {
  /// Where it begins among the entry's letters.
  let start: Int
  let count: Int
  let place: Place

  /// Where the word stands, the best place first.
  enum Place: UInt8, Sendable {
    /// It is a whole title.
    case whole

    /// A title begins with it.
    case first

    /// In a title.
    case within
    case elsewhere
  }
}
