import FrontMatter

extension Linker {
  /// What issues, the home page and translations call articles that is not their id.
  var referencesToArticles: [String] {
    var texts = content.issues.flatMap { $0.sections.flatMap { $0.articles.map(\.text) } }
    if let lead = configuration.home.lead { texts.append(lead.text) }
    texts += configuration.home.features.map(\.text)
    texts += content.articles.compactMap { $0.translationOf?.text }
    return texts.filter { tables.articles.entity(withID: $0) == nil }
  }

  /// Everybody with a credit on a film, by direction or otherwise, in the order of the credits.
  func credited(on film: ID<Film>) -> [ID<Person>] {
    journal.films[film].cast.map(\.person) + journal.films[film].crew.map(\.person)
  }

  /// Whom a text about the film may name.
  func creditedNames(on film: ID<Film>) -> [ID<Person>] {
    (journal.films[film].directors.map(\.person) + credited(on: film)).unique()
  }

  /// Whether somebody without a record is called by several names: the commonest is shown.
  func isSpelledInSeveralWays(_ person: ID<Person>) -> Bool {
    Int(person.index) >= personRecords.count
      && knownPeople.count(where: { $0.credited.person == person }) > 1
  }

  /// Tells these people again what they did for a film.
  mutating func setFilmography(of people: Set<ID<Person>>, for film: ID<Film>) {
    for person in people { journal.people[person].filmography.removeAll { $0.film == film } }
    let credits =
      journal.films[film].directors + journal.films[film].cast + journal.films[film].crew
    var entries: [ID<Person>: [FilmographyEntry]] = [:]
    for credit in credits where people.contains(credit.person) {
      entries[credit.person, default: []].append(
        FilmographyEntry(film: film, part: credit.part, note: credit.note))
    }
    for person in people {
      guard let new = entries[person] else { continue }
      let place =
        journal.people[person].filmography.firstIndex { film < $0.film }
        ?? journal.people[person].filmography.endIndex
      journal.people[person].filmography.insert(contentsOf: new, at: place)
    }
  }

  /// Takes back what `addRelations` told everything that the article is about, by or mentions.
  mutating func forgetRelations(
    of id: ID<Article>, mentions: ArticleMentions, changed: inout Set<EntityReference>
  ) {
    for entity in entities(toldOf: id, mentions) {
      changed.insert(entity)
      switch entity {
      case .film(let film):
        journal.films[film].articlesAbout.removeAll { $0.article == id }
        journal.films[film].mentions.removeAll { $0.article == id }
      case .person(let person):
        journal.people[person].articlesAbout.removeAll { $0.article == id }
        journal.people[person].conversations.removeAll { $0 == id }
        journal.people[person].interviewed.removeAll { $0 == id }
        journal.people[person].articlesBy.removeAll { $0 == id }
        journal.people[person].translated.removeAll { $0 == id }
        journal.people[person].mentions.removeAll { $0.article == id }
      case .festival(let festival):
        journal.festivals[festival].articles.removeAll { $0.article == id }
        journal.festivals[festival].mentions.removeAll { $0.article == id }
      case .topic(let topic):
        journal.topics[topic].articles.removeAll { $0 == id }
        journal.topics[topic].mentions.removeAll { $0.article == id }
      case .series(let series):
        journal.series[series].articles.removeAll { $0 == id }
        journal.series[series].mentions.removeAll { $0.article == id }
      case .issue(let issue): journal.issues[issue].mentions.removeAll { $0.article == id }
      case .article, .page: break
      }
    }
  }

  /// As `addRelations`, in a journal whose other articles are told of already.
  mutating func addRelationsInOrder(
    of id: ID<Article>, mentions: ArticleMentions, changed: inout Set<EntityReference>
  ) {
    addRelations(of: id, mentions: mentions)
    for entity in entities(toldOf: id, mentions) {
      changed.insert(entity)
      switch entity {
      case .film(let film):
        journal.films[film].articlesAbout.putInOrder(id, by: \.article)
        journal.films[film].mentions.putInOrder(id, by: \.article)
      case .person(let person):
        journal.people[person].articlesAbout.putInOrder(id, by: \.article)
        journal.people[person].conversations.putInOrder(id, by: \.self)
        journal.people[person].interviewed.putInOrder(id, by: \.self)
        journal.people[person].articlesBy.putInOrder(id, by: \.self)
        journal.people[person].translated.putInOrder(id, by: \.self)
        journal.people[person].mentions.putInOrder(id, by: \.article)
      case .festival(let festival):
        journal.festivals[festival].articles.putInOrder(id, by: \.article)
        journal.festivals[festival].mentions.putInOrder(id, by: \.article)
      case .topic(let topic):
        journal.topics[topic].articles.putInOrder(id, by: \.self)
        journal.topics[topic].mentions.putInOrder(id, by: \.article)
      case .series(let series):
        // From the first to the last.
        journal.series[series].articles.sort(by: >)
        journal.series[series].mentions.putInOrder(id, by: \.article)
      case .issue(let issue): journal.issues[issue].mentions.putInOrder(id, by: \.article)
      case .article, .page: break
      }
    }
  }

  private func entities(
    toldOf id: ID<Article>, _ mentions: ArticleMentions
  ) -> Set<EntityReference> {
    var told: Set<EntityReference> = []
    for film in journal.articles[id].films { told.insert(.film(film)) }
    for person in journal.articles[id].people { told.insert(.person(person)) }
    for credited in [
      journal.articles[id].interviewees, journal.articles[id].interviewers,
      journal.articles[id].authors, journal.articles[id].translators,
    ].joined() { told.insert(.person(credited.person)) }
    for appearance in journal.articles[id].festivals { told.insert(.festival(appearance.festival)) }
    for topic in journal.articles[id].topics { told.insert(.topic(topic)) }
    if let series = journal.articles[id].series { told.insert(.series(series)) }
    for section in mentions.sections { told.insert(.film(section.film)) }
    for mention in mentions.mentions { told.insert(mention.entity) }
    return told
  }
}

extension Array {
  /// Moves what an article put at the end of the list to its place in the order of the articles.
  fileprivate mutating func putInOrder(_ id: ID<Article>, by article: (Element) -> ID<Article>) {
    let start = (lastIndex { article($0) != id }).map { $0 + 1 } ?? 0
    if start == 0 || start == count { return }
    let own = Array(self[start...])
    removeSubrange(start...)
    insert(contentsOf: own, at: firstIndex { id < article($0) } ?? count)
  }
}
