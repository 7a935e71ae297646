import Diagnostics
import FrontMatter
import Markdown

/// What a record lacks that a reader looks for.
struct RecordFieldLint {
  let journal: Journal

  func findings(of parsed: ParsedFilm, _ id: ID<Film>) -> [LintFinding] {
    let file = parsed.file
    let record = parsed.record
    var found: [LintFinding] = []
    func report(_ problem: LintProblem, at range: Range<Int>) {
      found.append(LintFinding(problem, in: file.source.path, at: range))
    }
    if !record.saysYear { report(.filmWithoutYear(record.title), at: file.range) }
    // A programme has no director of its own, and an episode may have its series’.
    let hasOwnDirector = record.form != .programme && parsed.partOf == nil
    if hasOwnDirector, parsed.directors.isEmpty, !parsed.directorsAreUnknown,
      journal.films[id].parts.isEmpty
    {
      report(.filmWithoutDirector(record.title), at: file.range)
    }
    let appearances = journal.films[id].festivals
    if appearances.count == parsed.festivals.count {
      for (appearance, typed) in zip(appearances, parsed.festivals)
      where appearance.edition == nil {
        let name = journal.festivals[appearance.festival].name
        report(.festivalWithoutYear(name, film: record.title), at: typed.range)
      }
    }
    for showing in record.showings where showing.from == nil && showing.until == nil {
      report(.showingWithoutDates(showing.at, film: record.title), at: file.range)
    }
    return found
  }

  func findings(of parsed: ParsedArticle) -> [LintFinding] {
    let file = parsed.file
    var found: [LintFinding] = []
    if parsed.prose.standfirst == nil {
      found.append(LintFinding(.articleWithoutStandfirst, in: file.source.path, at: file.range))
    }
    if parsed.prose.still == nil {
      found.append(LintFinding(.articleWithoutStill, in: file.source.path, at: file.range))
    }
    return found
  }
}
