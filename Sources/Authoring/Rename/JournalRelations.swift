import FrontMatter
import JournalSite

/// Whom and what every record names, as the ids that its references lead to: what has to be the same
/// before and after a renaming.
struct JournalRelations {
  /// By who names it, `film:fire-2021`; the settings are the empty text.
  private var named: [String: [String]] = [:]

  /// The files of these.
  private var paths: [String: String] = [:]
  private let journal: Journal

  init(of site: Site) {
    journal = site.journal
    for article in journal.articles { add(article) }
    for film in journal.films { add(film) }
    for issue in journal.issues {
      let articles = issue.sections.flatMap(\.articles)
      add(
        people(issue.editors) + articles.map { "article:\(journal.articles[$0].id)" },
        of: "issue:\(issue.id)", at: issue.origin.path)
    }
    let home = [journal.lead].compactMap(\.self) + journal.features
    add(
      home.map { "article:\(journal.articles[$0].id)" }
        + site.plan.navigation.map { "page:\($0.name)" },
      of: "", at: JournalConfiguration.path)
  }

  /// The paths of the files that say something else than they did before, in byte order.
  func changes(since before: JournalRelations, of target: RenameTarget) -> [String] {
    let id = "\(target.kind.rawValue):\(target.id)"
    let newID = "\(target.kind.rawValue):\(target.newID)"
    var expected: [String: [String]] = [:]
    for (owner, names) in before.named {
      expected[owner == id ? newID : owner] = names.map { Self.renamed($0, id, newID) }
    }
    let owners = Set(expected.keys).union(named.keys)
    // What nothing else sorts stands by its id, and so elsewhere now.
    let changed = owners.filter { expected[$0]?.sorted() != named[$0]?.sorted() }
    return Set(changed.compactMap { paths[$0] ?? before.paths[$0] })
      .sorted { Array($0.utf8).precedes(Array($1.utf8)) }
  }

  private mutating func add(_ names: [String], of owner: String, at path: String) {
    named[owner] = names
    paths[owner] = path
  }

  /// What stands behind an id is parted from it by a line feed, which no id holds.
  private static func renamed(_ name: String, _ id: String, _ newID: String) -> String {
    if name == id { return newID }
    return name.hasPrefix(id + "\n") ? newID + name.dropFirst(id.count) : name
  }

  private mutating func add(_ article: Article) {
    var names = [article.authors, article.translators, article.interviewers, article.interviewees]
      .flatMap { people($0) }
    names += article.people.map { "person:\(journal.people[$0].id)" }
    names += article.films.map { "film:\(journal.films[$0].id)" }
    names += festivals(article.festivals)
    names += article.topics.map { "topic:\(journal.topics[$0].id)" }
    if let series = article.series { names.append("series:\(journal.series[series].id)") }
    if let issue = article.issue { names.append("issue:\(journal.issues[issue].id)") }
    if let original = article.translationOf {
      names.append("article:\(journal.articles[original].id)")
    }
    add(names, of: "article:\(article.id)", at: article.origin.path)
  }

  private mutating func add(_ film: Film) {
    var names = [film.directors, film.cast, film.crew].flatMap { credits($0) }
    names += festivals(film.festivals)
    for other in [film.partOf, film.remakeOf] {
      if let other { names.append("film:\(journal.films[other].id)") }
    }
    add(names, of: "film:\(film.id)", at: film.origin.path)
  }

  private func people(_ credited: [Credited]) -> [String] {
    credited.map { "person:\(journal.people[$0.person].id)\n\($0.note ?? "")" }
  }

  private func credits(_ credits: [JournalSite.Credit]) -> [String] {
    credits.map { credit in
      var part = ""
      if case .cast(let character?) = credit.part { part = character }
      return "person:\(journal.people[credit.person].id)\n\(credit.note ?? "")\n\(part)"
    }
  }

  private func festivals(_ appearances: [FestivalAppearance]) -> [String] {
    appearances.map {
      "festival:\(journal.festivals[$0.festival].id)\n\($0.edition ?? "")\n\($0.section ?? "")"
    }
  }
}
