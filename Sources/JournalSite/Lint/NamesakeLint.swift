import Diagnostics
import FrontMatter
import Markdown

/// Film-makers who wrote articles when they can hardly have lived: two people of one name.
struct NamesakeLint {
  let journal: Journal

  /// From somebody's first film to their last article.
  private static let longestLife = 70

  func findings() -> [LintFinding] {
    journal.people.indices.compactMap { finding(ID<Person>($0)) }
  }

  private func finding(_ id: ID<Person>) -> LintFinding? {
    if journal.people[id].articlesBy.isEmpty || journal.people[id].filmography.isEmpty {
      return nil
    }
    let directed = journal.people[id].filmography.filter { $0.part == .direction }
      .compactMap { entry in journal.films[entry.film].record.year.number.map { (entry.film, $0) } }
    // What is printed again, or translated, may be as old as you like.
    let written = journal.people[id].articlesBy.filter {
      journal.articles[$0].prose.firstPublished == nil
        && journal.articles[$0].record.translatedFrom == nil
        && journal.articles[$0].translationOf == nil
    }.map { ($0, journal.articles[$0].record.date.year) }
    guard let first = directed.min(by: { $0.1 < $1.1 }),
      let last = directed.max(by: { $0.1 < $1.1 }),
      let early = written.min(by: { $0.1 < $1.1 }), let late = written.max(by: { $0.1 < $1.1 })
    else { return nil }
    let record = journal.people[id].record
    let isTooLate =
      late.1 - first.1 > Self.longestLife || record.died.map { late.1 > $0.year } ?? false
    let isTooEarly = record.born.map { early.1 < $0.year + 10 } ?? false
    if !isTooLate, !isTooEarly { return nil }
    let (film, article) = isTooLate ? (first, late) : (last, early)
    let origin = journal.people[id].origin
    return LintFinding(
      .namesakes(
        record.name, film: journal.films[film.0].record.title, filmYear: film.1,
        article: journal.articles[article.0].record.title, articleYear: article.1),
      in: origin.path, at: origin.range)
  }
}
