import Diagnostics
import FrontMatter

extension Linker {
  /// Tells everything that a published article is about, by or mentions of the article.
  mutating func addRelations(of id: ID<Article>, mentions: ArticleMentions) {
    var anchors: [ID<Film>: String] = [:]
    for section in mentions.sections where anchors[section.film] == nil {
      anchors[section.film] = section.anchor
    }
    var subjects: Set<EntityReference> = []
    for film in journal.articles[id].films {
      journal.films[film].articlesAbout.append(ArticleAbout(article: id, anchor: anchors[film]))
      subjects.insert(.film(film))
    }
    for section in mentions.sections where subjects.insert(.film(section.film)).inserted {
      journal.films[section.film].articlesAbout.append(
        ArticleAbout(article: id, anchor: section.anchor))
    }
    for person in journal.articles[id].people {
      journal.people[person].articlesAbout.append(ArticleAbout(article: id, anchor: nil))
      subjects.insert(.person(person))
    }
    for credited in journal.articles[id].interviewees {
      journal.people[credited.person].conversations.append(id)
      subjects.insert(.person(credited.person))
    }
    let authors = journal.articles[id].authors.map(\.person)
    // What somebody wrote stands among the articles of that person.
    for credited in journal.articles[id].interviewers where !authors.contains(credited.person) {
      journal.people[credited.person].interviewed.append(id)
    }
    for credited in journal.articles[id].authors {
      journal.people[credited.person].articlesBy.append(id)
    }
    for credited in journal.articles[id].translators {
      journal.people[credited.person].translated.append(id)
    }
    for appearance in journal.articles[id].festivals
    where subjects.insert(.festival(appearance.festival)).inserted {
      journal.festivals[appearance.festival].articles.append(ArticleAbout(article: id, anchor: nil))
    }
    for topic in journal.articles[id].topics {
      journal.topics[topic].articles.append(id)
      subjects.insert(.topic(topic))
    }
    if let series = journal.articles[id].series { journal.series[series].articles.append(id) }
    for mention in mentions.mentions where !subjects.contains(mention.entity) {
      add(Mention(article: id, place: mention.place), to: mention.entity)
    }
  }

  private mutating func add(_ mention: Mention, to entity: EntityReference) {
    switch entity {
    case .film(let id): journal.films[id].mentions.append(mention)
    case .person(let id): journal.people[id].mentions.append(mention)
    case .festival(let id): journal.festivals[id].mentions.append(mention)
    case .topic(let id): journal.topics[id].mentions.append(mention)
    case .series(let id): journal.series[id].mentions.append(mention)
    case .issue(let id): journal.issues[id].mentions.append(mention)
    case .article, .page: break
    }
  }

  /// Tells people, festivals and whole films what the films' credits say of them, and translations
  /// of one another.
  mutating func addFilmRelations() {
    for index in journal.films.indices {
      let id = ID<Film>(index)
      // Field by field: a film as a whole is forty references to be counted.
      for credits in [
        journal.films[index].directors, journal.films[index].cast, journal.films[index].crew,
      ] {
        for credit in credits {
          journal.people[credit.person].filmography.append(
            FilmographyEntry(film: id, part: credit.part, note: credit.note))
        }
      }
      for appearance in journal.films[index].festivals {
        journal.festivals[appearance.festival].films.append(
          FilmAtFestival(film: id, edition: appearance.edition, section: appearance.section))
      }
      if let whole = journal.films[index].partOf { journal.films[whole].parts.append(id) }
      if let original = journal.films[index].remakeOf { journal.films[original].remakes.append(id) }
    }
    for index in journal.series.indices { journal.series[index].articles.reverse() }
    for index in journal.festivals.indices { journal.festivals[index].sortEditions() }
    addTranslations()
  }

  /// Versions of one article link to one another, whichever of them names the original.
  private mutating func addTranslations() {
    var versions: [ID<Article>: [ID<Article>]] = [:]
    for index in journal.articles.indices {
      guard let original = journal.articles[index].translationOf else { continue }
      versions[original, default: [original]].append(ID<Article>(index))
    }
    for (_, group) in versions.sorted(by: { $0.key < $1.key }) {
      for article in group {
        journal.articles[article].translations += group.filter { $0 != article }.sorted()
      }
    }
  }

  /// Forgets whatever only unpublished articles made.
  mutating func forgetUnpublished(_ counts: EntityCounts) {
    let all = EntityCounts(journal)
    hasForgotten =
      (all.films, all.people, all.festivals, all.topics, all.series)
      != (counts.films, counts.people, counts.festivals, counts.topics, counts.series)
    journal.films.removeAll(after: counts.films)
    journal.people.removeAll(after: counts.people)
    journal.festivals.removeAll(after: counts.festivals)
    journal.topics.removeAll(after: counts.topics)
    journal.series.removeAll(after: counts.series)
    for (place, editions) in counts.editions.enumerated() {
      journal.festivals[place].editions.removeSubrange(editions...)
    }
  }
}

/// How many entities there are before unpublished articles are looked at.
struct EntityCounts {
  let films, people, festivals, topics, series: Int
  let editions: [Int]

  init(_ journal: Journal) {
    films = journal.films.count
    people = journal.people.count
    festivals = journal.festivals.count
    topics = journal.topics.count
    series = journal.series.count
    editions = journal.festivals.map(\.editions.count)
  }
}

extension Festival {
  /// By date, then by the number or name of the edition.
  fileprivate mutating func sortEditions() {
    editions.sort { a, b in
      if let one = a.from, let other = b.from, one != other { return one < other }
      if let one = Int(a.edition), let other = Int(b.edition), one != other { return one < other }
      return a.edition < b.edition
    }
  }
}
