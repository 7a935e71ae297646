import Diagnostics
import FrontMatter

extension LinkedJournal {
  /// The same journal after records changed that are who and where they were, and in what it differs.
  ///
  /// Nil where more has to be linked again: where the change makes something, or takes the last word
  /// about somebody or something away, and wherever something is wrong with what the front matter names.
  func following(_ changes: [RecordChange]) -> (LinkedJournal, JournalDifference)? {
    if linker.hasForgotten { return nil }
    var next = Following(self)
    for change in changes where !next.add(change) { return nil }
    guard next.linkTexts() else { return nil }
    return (next.linked, next.change)
  }
}

/// The work of linking a journal again after a change.
struct Following {
  var linked: LinkedJournal
  var change = JournalDifference()

  /// Whose texts are to be linked again.
  var articles: Set<ID<Article>> = []
  var films: Set<ID<Film>> = []
  private var linksOthers = false

  let problemCount: Int

  init(_ linked: LinkedJournal) {
    self.linked = linked
    problemCount = linked.linker.diagnostics.count
  }

  /// False where the whole journal has to be linked.
  mutating func add(_ change: RecordChange) -> Bool {
    switch change {
    case .article(let place, let old, let new): return add(new, at: place, after: old)
    case .film(let place, let old, let new): return add(new, at: place, after: old)
    case .text(let kind, let place, let new):
      replace(kind, at: place, by: new)
      linksOthers = true
      return true
    }
  }

  private mutating func add(
    _ new: ParsedArticle, at index: Int, after old: ParsedArticle
  ) -> Bool {
    let path = new.file.source.path
    guard new.isPlaced(as: old), let place = linked.linker.published.firstIndex(of: index),
      !hasProblems(path), moveOrigins(in: path, from: old.references, to: new.references)
    else { return false }
    let id = ID<Article>(place)
    if old.record.title != new.record.title, !rename(id, from: old, to: new) { return false }
    linked.linker.content.articles[index] = new
    linked.linker.journal.articles[id].record = new.record
    linked.linker.journal.articles[id].origin = new.file.origin
    linked.linker.journal.articles[id].aliases = new.file.aliases
    change.entities.insert(.article(id))
    articles.insert(id)
    return true
  }

  /// Whoever links to the article by its old title no longer does; whatever quotes it, quotes the new.
  private mutating func rename(
    _ id: ID<Article>, from old: ParsedArticle, to new: ParsedArticle
  ) -> Bool {
    let titles = [old.record.title, new.record.title]
    let slugs = Set(titles.map { slug(of: $0) })
    guard linked.linker.unpublished.isEmpty,
      !linked.linker.diagnostics.contains(where: { $0.problem.speaksOfNames }),
      !slugs.contains(""),
      !linked.linker.referencesToArticles.contains(where: { slugs.contains(slug(of: $0)) }),
      linked.linker.tables.articles.isOnly(id, called: old.record.title),
      linked.linker.tables.articles.isFree(new.record.title, for: id)
    else { return false }
    linked.linker.tables.articles.rename(
      id, id: new.file.id, from: old.record.title, to: new.record.title)
    linked.linker.wholeTables = linked.linker.tables
    linked.documents.tables = linked.linker.tables
    linked.documents.wholeTables = linked.linker.tables
    let target = EntityReference.article(id)
    for (place, text) in linked.texts.articles.enumerated()
    where !text.findings.diagnostics.isEmpty || text.linksTo(target) {
      articles.insert(ID(place))
      change.entities.insert(.article(ID(place)))
    }
    for (place, text) in linked.texts.films.enumerated()
    where !text.findings.diagnostics.isEmpty || text.body.linksTo(target) {
      films.insert(ID(place))
      change.entities.insert(.film(ID(place)))
    }
    linksOthers = true
    return true
  }

  /// Links the texts again; false where more is to be linked than those.
  mutating func linkTexts() -> Bool {
    linked.documents.journal = Shared(linked.linker.journal)
    var texts: [(ID<Article>, LinkedArticleTexts, LinkedExtra)] = []
    for article in articles.sorted() {
      let parsed = linked.linker.content.articles[linked.linker.published[Int(article.index)]]
      let subjects = ArticleSubjects(of: linked.linker.journal.articles[article])
      let text = linked.documents.link(parsed, about: subjects)
      let extra = linked.linker.extra(parsed.file, fields: .article, with: linked.documents)
      texts.append((article, text, extra))
    }
    var filmTexts: [(ID<Film>, LinkedFilmTexts, LinkedExtra)] = []
    for film in films.sorted() {
      let parsed = linked.linker.content.films[linked.linker.filmRecords[Int(film.index)]]
      let extra = linked.linker.extra(parsed.file, fields: .film, with: linked.documents)
      filmTexts.append((film, linked.documents.link(parsed), extra))
    }
    if linksOthers {
      linked.linker.linkOthers(with: linked.documents, into: &linked.texts)
      for place in linked.texts.people.indices { change.entities.insert(.person(ID(place))) }
    }
    linked.documents.journal = Shared(Journal(configuration: linked.linker.configuration))
    guard linked.linker.diagnostics.count == problemCount, linked.linker.unresolved.isEmpty else {
      return false
    }
    for (article, text, extra) in texts {
      linked.linker.forgetRelations(
        of: article, mentions: linked.texts.articles[Int(article.index)].mentions,
        changed: &change.entities)
      linked.texts.articles[Int(article.index)] = text
      linked.texts.articleExtras[Int(article.index)] = extra
      linked.linker.take(text, extra, for: article)
      linked.linker.addRelationsInOrder(
        of: article, mentions: text.mentions, changed: &change.entities)
    }
    for (film, text, extra) in filmTexts {
      linked.texts.films[Int(film.index)] = text
      linked.texts.filmExtras[Int(film.index)] = extra
      linked.linker.take(text, extra, for: film)
    }
    if linksOthers { linked.linker.takeOthers(linked.texts) }
    linked.takeFindings()
    return true
  }

  func hasProblems(_ path: String) -> Bool {
    linked.linker.diagnostics.contains { $0.path == path }
  }

  private mutating func replace(_ kind: EntityKind, at place: Int, by new: ParsedRecord) {
    switch (kind, new) {
    case (.person, .person(let it)): linked.linker.content.people[place] = it
    case (.festival, .festival(let it)): linked.linker.content.festivals[place] = it
    case (.topic, .topic(let it)): linked.linker.content.topics[place] = it
    case (.series, .series(let it)): linked.linker.content.series[place] = it
    case (.issue, .issue(let it)): linked.linker.content.issues[place] = it
    case (.page, .page(let it)): linked.linker.content.pages[place] = it
    default: preconditionFailure("a record of another kind")
    }
  }
}

extension Problem {
  /// Whether what is said depends on what articles are called.
  fileprivate var speaksOfNames: Bool {
    id == "unknown-article" || id == "ambiguous-name" || id.hasPrefix("unpublished")
  }
}

extension LinkedArticleTexts {
  fileprivate func linksTo(_ entity: EntityReference) -> Bool {
    prose.texts.contains { $0.linksTo(entity) }
  }
}

extension LinkedDocument {
  fileprivate func linksTo(_ entity: EntityReference) -> Bool {
    targets.contains { if case .entity(entity, _) = $0 { true } else { false } }
  }
}
