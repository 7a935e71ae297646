import Diagnostics
import FrontMatter

extension Linker {
  /// Makes ahead whom names make, where another reference means one of them by id: what an id means
  /// must not depend on which file is read first. Mostly nobody does so, and nothing happens.
  mutating func makeAhead() {
    makePeopleAhead()
    makeFilmsAhead()
    makeTopicsAhead()
  }

  private mutating func makePeopleAhead() {
    let references = peopleReferences
    let unknown = references.contains { reference in
      let text = reference.text
      let name = text.text.utf8.contains(UInt8(ascii: "(")) ? NameReference(text).name : text.text
      return isIdentifierWithHyphenOrDigit(name) && tables.people.entity(withID: name) == nil
    }
    if !unknown { return }
    for (text, path) in references {
      let reference = NameReference(text)
      if let id = reference.id {
        if tables.people.entity(withID: id) == nil, canBeID(id) {
          _ = makePerson(named: reference.name, id: id, path: path, range: reference.range)
        }
      } else if !isIdentifierWithHyphenOrDigit(reference.name),
        case .none = tables.people.match(reference.name)
      {
        let id = slug(of: reference.name)
        if !canBeID(id) { continue }
        _ = makePerson(named: reference.name, id: id, path: path, range: reference.range)
      }
    }
  }

  /// Everybody named in front matter, in the order in which the names are resolved.
  private var peopleReferences: [(text: FieldText, path: String)] {
    var references: [(text: FieldText, path: String)] = []
    func add(_ texts: [FieldText], _ path: String) {
      for text in texts { references.append((text, path)) }
    }
    for film in filmRecords.lazy.map({ content.films[$0] }) {
      add(
        film.directors + film.cast.map(\.key) + film.crew.flatMap(\.values), film.file.source.path)
    }
    for article in published.lazy.map({ content.articles[$0] }) {
      let path = article.file.source.path
      add(article.authors + article.translators, path)
      add(article.interviewers + article.interviewees, path)
      for film in article.films { add(FilmCitation(film)?.directors ?? [], path) }
      add(article.people, path)
    }
    for issue in issueRecords.lazy.map({ content.issues[$0] }) {
      add(issue.editors, issue.file.source.path)
    }
    return references
  }

  private mutating func makeFilmsAhead() {
    let articles = published.map { content.articles[$0] }
    let films = filmRecords.map { content.films[$0] }
    let texts =
      articles.flatMap(\.films) + films.compactMap(\.partOf) + films.compactMap(\.remakeOf)
    let unknown = texts.contains { text in
      if case .none = tables.films.match(text.text) { FilmCitation(text) == nil } else { false }
    }
    if !unknown { return }
    for article in articles {
      for text in article.films {
        // One that means a film already is checked when the articles are.
        guard case .none = tables.films.match(text.text), let citation = FilmCitation(text),
          let id = citation.id, canBeID(id), film(meantBy: citation) == nil
        else { continue }
        _ = film(text, path: article.file.source.path)
      }
    }
  }

  private mutating func makeTopicsAhead() {
    for article in published.map({ content.articles[$0] }) {
      let path = article.file.source.path
      for text in article.topics where isNameOfNothing(text, tables.topics.match(text.text)) {
        _ = topic(text, path: path)
      }
      if let text = article.series, isNameOfNothing(text, tables.series.match(text.text)) {
        _ = series(text, path: path)
      }
    }
  }

  /// Whether a name, and no id, means nothing yet and could be made.
  private func isNameOfNothing<Entity>(
    _ text: FieldText, _ match: NameTable<Entity>.Match
  ) -> Bool {
    guard case .none = match else { return false }
    return !isIdentifierWithHyphenOrDigit(text.text) && canBeID(slug(of: text.text))
  }
}
