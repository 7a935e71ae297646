import Diagnostics
import FrontMatter
import Markdown

/// What editors look for before they publish. Only `check` asks for it; nothing of it is wrong for
/// certain.
extension Site {
  /// All that the journal does not ignore, in file order. Nothing where the journal has errors: what
  /// is missing then would be blamed on the texts.
  ///
  /// `keepingAll` leaves what most texts have in common as it is found, for repairs.
  package func lints(jobs: Int, keepingAll: Bool = false) async -> [LintFinding] {
    if diagnostics.contains(where: { $0.severity == .error }) { return [] }
    let content = await ParsedContent(typedIn: tree, configuration: configuration, jobs: jobs)
    let texts = LintedTexts(of: journal, typedAs: content).all
    let titles = FilmTitles(of: journal)
    let shared = Shared(journal)
    let perText = await concurrentMap(count: texts.count, jobs: jobs) { index in
      let text = texts[index]
      let emphasised = text.emphasisedTitles(upTo: titles.longest)
      return UnlinkedTitleLint(text: text, journal: shared, titles: titles)
        .findings(among: emphasised)
        + RecordLint(text: text, journal: shared, titles: titles).findings(among: emphasised)
        + AccidentLint(text: text).findings() + PullQuoteLint(text: text).findings()
        + TypographyLint(text: text).findings()
    }
    var found = perText.flatMap(\.self) + NamesakeLint(journal: journal).findings()
    found += fieldFindings(in: content)
    found.removeAll { configuration.diagnostics.severity(of: $0.problem.id) == .ignore }
    return keepingAll ? found : found.gatheringCustoms(texts: texts.count, in: journal)
  }

  /// Adds them to what is wrong, with the severities of the journal.
  package mutating func addLints(jobs: Int) async {
    add(await lints(jobs: jobs).map(\.diagnostic))
  }

  private func fieldFindings(in content: ParsedContent) -> [LintFinding] {
    let lint = RecordFieldLint(journal: journal)
    let films = placesByID(journal.films.map(\.id))
    let articles = placesByID(journal.articles.map(\.id))
    return content.films.flatMap { film in
      films[film.file.id].map { lint.findings(of: film, ID<Film>($0)) } ?? []
    }
      + content.articles.filter { articles[$0.file.id] != nil }.flatMap { lint.findings(of: $0) }
  }
}

func placesByID(_ ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}

extension [LintFinding] {
  /// What most texts have is the journal's custom, and told once.
  fileprivate func gatheringCustoms(texts: Int, in journal: Journal) -> [LintFinding] {
    var counts: [String: Int] = [:]
    for finding in self { counts[finding.problem.id, default: 0] += 1 }
    var told: Set<String> = []
    return compactMap { finding in
      guard let whole = finding.problem.population(texts: texts, in: journal) else {
        return finding
      }
      let count = counts[finding.problem.id] ?? 0
      guard count > 20, 2 * count > whole else { return finding }
      guard told.insert(finding.problem.id).inserted else { return nil }
      return LintFinding(
        .custom(finding.problem, count: count, of: whole), in: JournalConfiguration.path, at: 0..<0)
    }
  }
}

extension LintProblem {
  /// How many may have it; nil for what is nobody's custom.
  fileprivate func population(texts: Int, in journal: Journal) -> Int? {
    switch self {
    case .straightQuotes, .breakingSpaces: texts
    case .articleWithoutStandfirst, .articleWithoutStill: journal.articles.count
    case .filmWithoutYear, .filmWithoutDirector: journal.films.count
    default: nil
    }
  }
}
