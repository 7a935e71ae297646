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
    let phrases = Set(text.plainPhrases.map { comparable($0) })
    var done: Set<String> = []
    return emphasised.compactMap { title in
      guard title.isProse, title.link == nil else { return nil }
      let key = comparable(title.text)
      if key.utf8.count < 2 || phrases.contains(key) || done.contains(key) { return nil }
      var films = titles.films(called: title.text)
      if films.isEmpty || films.contains(where: linked.contains) { return nil }
      if let year = FilmBracket(behind: title.range.upperBound, in: text.bytes)?.year {
        // Another year is another film, or a slip that another lint tells of.
        films = films.filter { journal.entity.films[$0].isOf(year.number) }
        if films.isEmpty { return nil }
      }
      done.insert(key)
      return finding(title, films)
    }
  }

  private func finding(_ title: EmphasisedTitle, _ films: [ID<Film>]) -> LintFinding {
    let ids = films.map { journal.entity.films[$0].id }
    var repairs: [LintFinding.Repair] = []
    if ids.count == 1, !title.range.isEmpty {
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
