import Diagnostics
import FrontMatter

// What a reference means must not depend on which file is read first. So whatever names make is made
// before any reference is resolved: first those with an id in brackets, then films named in full,
// then the rest.
extension Linker {
  /// Makes ahead whom the records and the published articles make.
  mutating func makeAhead() {
    var references: [PersonReference] = []
    references.reserveCapacity(filmRecords.count * 16 + published.count * 2)
    addReferences(ofFilms: filmRecords, to: &references)
    addReferences(ofArticles: published, to: &references)
    addReferences(ofIssues: issueRecords, to: &references)
    makePeopleAhead(references, articles: published)
    makeOthersAhead(films: filmRecords, articles: published)
  }

  /// Makes ahead whom only these articles make.
  mutating func makeAhead(from articles: [Int]) {
    var references: [PersonReference] = []
    addReferences(ofArticles: articles, to: &references)
    makePeopleAhead(references, articles: articles)
    makeOthersAhead(films: [], articles: articles)
  }

  private mutating func makePeopleAhead(_ references: [PersonReference], articles: [Int]) {
    var asksForUnknown = false
    for (text, path) in references {
      let hasBrackets = text.text.utf8.contains(UInt8(ascii: "("))
      let reference = hasBrackets ? NameReference(text, in: tables) : nil
      if let reference, let id = reference.id {
        makePerson(reference, withID: id, path: path)
      } else {
        let name = reference?.name ?? text.text
        asksForUnknown =
          asksForUnknown
          || isIdentifierWithHyphenOrDigit(name) && tables.people.entity(withID: name) == nil
      }
    }
    makeFilmsAhead(articles)
    // Names are only made ahead where an id asks for one: most journals' credits are names alone.
    if asksForUnknown { makeNamedAhead(references) }
  }

  /// Who is called by several names, always with the same id, answers to each of them.
  private mutating func makePerson(
    _ reference: NameReference, withID id: String, path: String
  ) {
    if let person = tables.people.entity(withID: id) {
      let isRecorded = Int(person.index) < personRecords.count
      if !isRecorded { tables.people.add(person, called: reference.name) }
    } else if canBeID(id) {
      let words = Set(slug(of: reference.name).split(separator: "-"))
      let hasDigit = id.utf8.contains { (0x30...0x39).contains($0) }
      if !hasDigit, words.isDisjoint(with: id.split(separator: "-")) {
        report(.noteAsID(id), path: path, range: reference.range)
      }
      _ = makePerson(named: reference.name, id: id, path: path, range: reference.range)
    }
  }

  private mutating func makeNamedAhead(_ references: [PersonReference]) {
    for (text, path) in references {
      let reference = NameReference(text, in: tables)
      if reference.id != nil || isIdentifierWithHyphenOrDigit(reference.name) { continue }
      guard case .none = tables.people.match(reference.name) else { continue }
      let id = slug(of: reference.name)
      if !canBeID(id) { continue }
      _ = makePerson(named: reference.name, id: id, path: path, range: reference.range)
    }
  }

  private func addReferences(ofFilms films: [Int], to references: inout [PersonReference]) {
    for film in films.lazy.map({ content.films[$0] }) {
      let path = film.file.source.path
      for text in film.directors { references.append((text, path)) }
      for line in film.cast { references.append((line.key, path)) }
      for line in film.crew {
        for text in line.values { references.append((text, path)) }
      }
    }
  }

  private func addReferences(ofArticles articles: [Int], to references: inout [PersonReference]) {
    var made: Set<String> = []
    for article in articles.lazy.map({ content.articles[$0] }) {
      let path = article.file.source.path
      for text in article.authors { references.append((text, path)) }
      for text in article.translators { references.append((text, path)) }
      for text in article.interviewers { references.append((text, path)) }
      for text in article.interviewees { references.append((text, path)) }
      for text in article.films {
        // Of a film whose record names them, and of one that another article names first, the
        // directors are known.
        guard let film = filmToMake(text) ?? filmToComplete(text), made.insert(film.id).inserted
        else { continue }
        for text in film.citation.directors { references.append((text, path)) }
      }
      for text in article.people { references.append((text, path)) }
    }
  }

  private func addReferences(ofIssues issues: [Int], to references: inout [PersonReference]) {
    for issue in issues.lazy.map({ content.issues[$0] }) {
      for text in issue.editors { references.append((text, issue.file.source.path)) }
    }
  }

  private mutating func makeFilmsAhead(_ articles: [Int]) {
    for index in articles {
      for text in content.articles[index].films where filmToMake(text) != nil {
        _ = film(text, path: content.articles[index].file.source.path)
      }
    }
  }

  /// The film that `Title (dir. Name, Year)` makes; nil for another text, and for a film that is
  /// there.
  private func filmToMake(_ text: FieldText) -> (citation: FilmCitation, id: String)? {
    guard let citation = FilmCitation(text), case .none = tables.films.match(text.text),
      let id = citation.id, canBeID(id), film(meantBy: citation) == nil
    else { return nil }
    return (citation, id)
  }

  /// The film with a record without directors that `Title (dir. Name, Year)` means.
  private func filmToComplete(_ text: FieldText) -> (citation: FilmCitation, id: String)? {
    guard let citation = FilmCitation(text), case .none = tables.films.match(text.text),
      let film = film(meantBy: citation), lacksDirectors(film)
    else { return nil }
    return (citation, journal.films[film].id)
  }

  private mutating func makeOthersAhead(films: [Int], articles: [Int]) {
    var festivals = NameGroups()
    var topics = NameGroups()
    var series = NameGroups()
    for index in films {
      let film = content.films[index]
      for text in film.festivals { add(text, film.file.source.path, toFestivals: &festivals) }
    }
    for index in articles {
      let article = content.articles[index]
      let path = article.file.source.path
      for text in article.festivals { add(text, path, toFestivals: &festivals) }
      for text in article.topics where !topics.count(text.text) {
        let id = idOfNothing(text.text, tables.topics.match(text.text))
        topics.add(text.text, id: id, of: text, path: path)
      }
      if let text = article.series, !series.count(text.text) {
        let id = idOfNothing(text.text, tables.series.match(text.text))
        series.add(text.text, id: id, of: text, path: path)
      }
    }
    for group in festivals.groups {
      _ = makeFestival(group.commonest, id: group.id, path: group.path, range: group.range)
    }
    for group in topics.groups {
      _ = makeTopic(group.commonest, id: group.id, path: group.path, range: group.range)
    }
    for group in series.groups {
      _ = makeSeries(group.commonest, id: group.id, path: group.path, range: group.range)
    }
  }

  private func add(_ text: FieldText, _ path: String, toFestivals festivals: inout NameGroups) {
    let name = FestivalReference(
      text.text, among: tables.festivals, declared: declaredEditions
    ).name
    if festivals.count(name) { return }
    let id = idOfNothing(name, tables.festivals.match(name))
    festivals.add(name, id: id, of: text, path: path)
  }

  /// The id of what a name, and no id, makes; nil for what is there and what can be made of nothing.
  private func idOfNothing<Entity>(_ name: String, _ match: NameTable<Entity>.Match) -> String? {
    guard case .none = match, !isIdentifierWithHyphenOrDigit(name) else { return nil }
    let id = slug(of: name)
    return canBeID(id) ? id : nil
  }
}

private typealias PersonReference = (text: FieldText, path: String)
