import Diagnostics
import FrontMatter
import Markdown

/// Titles of known films in italics that are not linked: of each film the first.
struct UnlinkedTitleLint {
  let text: LintedText
  let journal: Shared<Journal>
  let titles: FilmTitles

  func findings(among emphasised: [EmphasisedTitle]) -> [LintFinding] {
    var linked = Set(text.films)
    for case .entity(.film(let film), _) in text.linked.targets { linked.insert(film) }
    // Another year or director is another film, or a slip that another lint tells of; the same title
    // without a bracket may then mean that one, too.
    var done = Set(text.plainPhrases.map { comparable($0) })
    for title in emphasised where title.link == nil {
      let films = titles.films(called: title.text)
      if !films.isEmpty, candidates(title, among: films).isEmpty {
        done.insert(comparable(title.text))
      }
    }
    return emphasised.compactMap { title in
      guard title.isProse, title.link == nil else { return nil }
      let key = comparable(title.text)
      if key.utf8.count < 2 || done.contains(key) { return nil }
      let known = titles.films(called: title.text)
      if known.isEmpty || known.contains(where: linked.contains) { return nil }
      let hasYear = FilmBracket(behind: title.range.upperBound, in: text.bytes)?.year != nil
      // A short word in italics is hardly ever a title.
      if !hasYear, key.count(where: \.isLetter) < Self.shortestTitle { return nil }
      done.insert(key)
      // One word may be stressed, whatever film is called so.
      return finding(
        title, candidates(title, among: known), isCertain: hasYear || key.utf8.contains(0x20))
    }
  }

  /// In letters.
  private static let shortestTitle = 4

  /// The films that what stands in brackets behind the title does not rule out.
  private func candidates(_ title: EmphasisedTitle, among films: [ID<Film>]) -> [ID<Film>] {
    guard let bracket = FilmBracket(behind: title.range.upperBound, in: text.bytes) else {
      return films
    }
    let records = RecordLint(text: text, journal: journal, titles: titles)
    return films.filter { film in
      (bracket.year.map { journal.entity.films[film].isOf($0.number) } ?? true)
        && !bracket.parts.contains { records.nameOfAnother($0.text, of: film) != nil }
    }
  }

  private func finding(
    _ title: EmphasisedTitle, _ films: [ID<Film>], isCertain: Bool
  ) -> LintFinding {
    let ids = films.map { journal.entity.films[$0].id }
    var repairs: [LintFinding.Repair] = []
    if isCertain, ids.count == 1, !title.range.isEmpty {
      let (start, end) = (title.range.lowerBound, title.range.upperBound)
      repairs = [
        .init(range: start..<start, text: Array("[".utf8)),
        .init(range: end..<end, text: Array("](film:\(ids[0]))".utf8)),
      ]
    }
    let start = title.range.lowerBound
    return LintFinding(
      .unlinkedTitle(title.text, films: ids), in: text.path,
      at: title.range.isEmpty ? start..<min(start + 1, text.bytes.count) : title.range,
      repairs: repairs)
  }
}

extension Film {
  /// Whether that may be the film's year; true where nobody knows it.
  func isOf(_ year: Int) -> Bool {
    if record.production == year { return true }
    switch record.year {
    case .year(let own): return own == year
    case .circa(let own): return abs(own - year) <= 5
    case .range(let first, let last): return (first...last).contains(year)
    case .unfinished, .unknown: return true
    }
  }
}
