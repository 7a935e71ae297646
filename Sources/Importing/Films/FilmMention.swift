import JournalSite

/// A film that a text names with its year: `*Fire* (2021)`, `*Fire* (dir. Aizhan Kassymbek, 2021)`.
struct FilmMention: Sendable, Hashable {
  let title: String
  let year: Int

  /// Empty where the text does not say.
  let directors: [String]

  /// `fire-2021`; nil where no id can be made of the title, 東京.
  var id: String? {
    let slug = filmSlug(of: title)
    return slug.isEmpty ? nil : "\(slug)-\(year)"
  }

  private static let longestTitle = 120

  /// The films that a text of Markdown names in italics, in its order, each once.
  static func all(in markdown: [UInt8]) -> [FilmMention] {
    var films: [FilmMention] = []
    var seen: Set<FilmMention> = []
    var offset = 0
    while let close = closingMark(in: markdown, from: offset) {
      offset = close + 1
      guard let inside = brackets(behind: close, in: markdown),
        let title = title(before: close, in: markdown),
        let film = FilmMention(title: title, inside: inside), seen.insert(film).inserted
      else { continue }
      films.append(film)
    }
    return films
  }

  /// A `*` that stands behind a word.
  private static func closingMark(in text: [UInt8], from start: Int) -> Int? {
    var start = start
    while let mark = text.offset(of: UInt8(ascii: "*"), from: start) {
      start = mark + 1
      guard mark > 1, text[mark - 1] > 0x20, text[mark - 1] != UInt8(ascii: "\\"),
        mark + 2 < text.count
      else { continue }
      return mark
    }
    return nil
  }

  /// What stands in round brackets behind emphasis, or behind the link that it is in.
  private static func brackets(behind mark: Int, in text: [UInt8]) -> String? {
    var index = mark + 1
    if text[index] == UInt8(ascii: "]"), index + 1 < text.count,
      text[index + 1] == UInt8(ascii: "(")
    {
      guard let close = text[index...].prefix(500).firstIndex(of: UInt8(ascii: ")")) else {
        return nil
      }
      index = close + 1
    }
    guard index + 1 < text.count, text[index] == 0x20 || text[index] == 0x0A,
      text[index + 1] == UInt8(ascii: "("),
      let close = text[(index + 2)...].prefix(200).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return unescaped(text[(index + 2)..<close])
  }

  private static func title(before mark: Int, in text: [UInt8]) -> String? {
    var start = mark - 1
    let limit = max(0, mark - longestTitle)
    while start >= limit {
      if text[start] == UInt8(ascii: "*"), start == 0 || text[start - 1] != UInt8(ascii: "\\") {
        break
      }
      if text[start] == 0x0A { return nil }
      start -= 1
    }
    guard start >= limit, start + 1 < mark, text[start + 1] > 0x20 else { return nil }
    // Strong words are no title.
    if start > 0, text[start - 1] == UInt8(ascii: "*") { return nil }
    return unescaped(text[(start + 1)..<mark])
  }

  private static func unescaped(_ markdown: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = markdown
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.first, isPunctuation(next) || next == 0x0A {
        continue
      }
      bytes.append(byte == 0x0A ? 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil where the brackets hold no year.
  init?(title: String, inside: String) {
    let title = title.trimmed
    let parts = inside.split(separator: ",").map { String($0).trimmed }
    guard let last = parts.last, last.utf8.count == 4, let year = Int(last),
      (1888...2100).contains(year), !title.contains("["), !title.contains("]"), !title.isEmpty
    else { return nil }
    self.title = title
    self.year = year
    let before = parts.dropLast().joined(separator: ", ")
    directors = before.isEmpty ? [] : Self.directors(before)
    // Brackets that say something else, `(Kazakhstan, 2021)`, name the film all the same.
  }

  private static func directors(_ text: String) -> [String] {
    var text = text
    var isMarked = false
    for mark in ["dir. ", "dir.: ", "dir: ", "directed by ", "Dir. ", "Dir: ", "d. "]
    where text.hasPrefix(mark) {
      text = String(text.dropFirst(mark.count))
      isMarked = true
    }
    var names: [String] = []
    for part in text.split(separator: ",") {
      var words: [Substring] = []
      for word in part.split(separator: " ") {
        if word == "and" || word == "&" {
          names.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      names.append(words.joined(separator: " "))
    }
    names.removeAll(where: \.isEmpty)
    return names.allSatisfy { isName($0, isMarked: isMarked) } ? names : []
  }

  /// A name of somebody: two words at least with capitals, and not that of a country.
  private static func isName(_ text: String, isMarked: Bool) -> Bool {
    guard !slug(of: text).isEmpty, text.utf8.count < 80,
      !text.contains(where: { "()[]*\"".contains($0) })
    else { return false }
    if isMarked { return !isIdentifierShaped(text) }
    let words = text.split(separator: " ")
    guard words.count > 1, words.first?.first?.isUppercase == true,
      words.last?.first?.isUppercase == true, !text.contains(where: \.isNumber)
    else { return false }
    if case .code = Country(typed: text) { return false }
    return !["West Germany", "East Germany", "Soviet Union"].contains(text)
  }
}
