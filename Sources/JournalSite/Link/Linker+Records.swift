import Diagnostics
import FrontMatter

extension Linker {
  /// Gives every record its place in the journal and its names in the tables.
  mutating func addRecords() {
    tables.films.reserveCapacity(content.films.count)
    journal.films.reserveCapacity(content.films.count)
    tables.records.reserveCapacity(
      content.films.count + content.people.count + content.articles.count)
    for (index, film) in content.films.enumerated() {
      let id = ID<Film>(journal.films.count)
      let others = film.record.originalTitles.map(\.text) + film.record.alsoKnownAs
      if tables.films.add(id, id: film.file.id, name: film.record.title, otherNames: others) {
        journal.films.append(
          Film(id: film.file.id, origin: film.file.origin, record: film.record.withoutRepetitions))
        filmRecords.append(index)
        note(.film(id), at: film.file)
      } else {
        reportDuplicate(
          .film, film.file,
          of: tables.films.entity(withID: film.file.id).map { journal.films[$0].origin })
      }
    }
    for (index, person) in content.people.enumerated() {
      let id = ID<Person>(journal.people.count)
      let others =
        person.record.names.map(\.text) + person.record.alsoKnownAs + person.record.formerNames
      if tables.people.add(id, id: person.file.id, name: person.record.name, otherNames: others) {
        journal.people.append(
          Person(id: person.file.id, origin: person.file.origin, record: person.record))
        personRecords.append(index)
        for name in person.record.formerNames { tables.formerNames.insert(slug(of: name)) }
        note(.person(id), at: person.file)
      } else {
        reportDuplicate(
          .person, person.file,
          of: tables.people.entity(withID: person.file.id).map { journal.people[$0].origin })
      }
    }
    tables.recordedPeople = journal.people.count
    addFestivals()
    addTitledRecords()
    addIssues()
    addArticles()
  }

  private mutating func addFestivals() {
    for (index, festival) in content.festivals.enumerated() {
      let id = ID<Festival>(journal.festivals.count)
      let added = tables.festivals.add(
        id, id: festival.file.id, name: festival.name, otherNames: festival.alsoKnownAs)
      guard added else {
        reportDuplicate(
          .festival, festival.file,
          of: tables.festivals.entity(withID: festival.file.id).map { journal.festivals[$0].origin }
        )
        continue
      }
      journal.festivals.append(
        Festival(
          id: festival.file.id, origin: festival.file.origin, name: festival.name,
          place: festival.place, editions: festival.editions))
      festivalRecords.append(index)
      declaredEditions.append(festival.editions.map(\.edition))
      note(.festival(id), at: festival.file)
    }
  }

  private mutating func addTitledRecords() {
    for (index, topic) in content.topics.enumerated() {
      let id = ID<Topic>(journal.topics.count)
      guard tables.topics.add(id, id: topic.file.id, name: topic.title) else {
        reportDuplicate(
          .topic, topic.file,
          of: tables.topics.entity(withID: topic.file.id).map { journal.topics[$0].origin })
        continue
      }
      journal.topics.append(Topic(id: topic.file.id, origin: topic.file.origin, title: topic.title))
      topicRecords.append(index)
      note(.topic(id), at: topic.file)
    }
    for (index, part) in content.series.enumerated() {
      let id = ID<Series>(journal.series.count)
      guard tables.series.add(id, id: part.file.id, name: part.title) else {
        reportDuplicate(
          .series, part.file,
          of: tables.series.entity(withID: part.file.id).map { journal.series[$0].origin })
        continue
      }
      journal.series.append(Series(id: part.file.id, origin: part.file.origin, title: part.title))
      seriesRecords.append(index)
      note(.series(id), at: part.file)
    }
    for (index, page) in content.pages.enumerated() {
      let id = ID<PlainPage>(journal.pages.count)
      guard tables.pages.add(id, id: page.file.id, name: page.title) else {
        reportDuplicate(
          .page, page.file,
          of: tables.pages.entity(withID: page.file.id).map { journal.pages[$0].origin })
        continue
      }
      journal.pages.append(PlainPage(id: page.file.id, origin: page.file.origin, title: page.title))
      pageRecords.append(index)
      note(.page(id), at: page.file)
    }
  }

  private mutating func addIssues() {
    for (index, issue) in content.issues.enumerated() {
      let id = ID<PublicationIssue>(journal.issues.count)
      guard tables.issues.add(id, id: issue.file.id, name: issue.title) else {
        reportDuplicate(
          .issue, issue.file,
          of: tables.issues.entity(withID: issue.file.id).map { journal.issues[$0].origin })
        continue
      }
      journal.issues.append(
        PublicationIssue(
          id: issue.file.id, origin: issue.file.origin, title: issue.title, number: issue.number,
          date: issue.date))
      issueRecords.append(index)
      note(.issue(id), at: issue.file)
    }
  }

  /// The published ones get their places, the newest first.
  private mutating func addArticles() {
    var paths: [String: String] = [:]
    paths.reserveCapacity(content.articles.count)
    let addresses = AddressBook(configuration)
    for (index, article) in content.articles.enumerated() {
      let file = article.file
      if let other = paths.updateValue(file.source.path, forKey: file.id) {
        report(
          .duplicateID(.article, id: file.id, otherPath: other),
          path: file.source.path, range: file.range)
      } else if date.publishes(article.record) {
        published.append(index)
      } else {
        unpublished.append(index)
        if let range = article.dateRange, article.record.date.year > date.today.year + 10 {
          report(
            .farFuture(article.record.date.description), path: file.source.path, range: range)
        }
        let record = article.record
        let article = Article(
          id: file.id, origin: file.origin, record: record,
          prose: ArticleProse(body: LinkedDocument()))
        tables.add(
          UnpublishedArticle(id: file.id, absence: Absence(of: record, on: date.today)),
          title: record.title, address: addresses.article(article), file: file.source.path)
        if !record.isDraft, CalendarDay(firstOf: record.date) > date.today {
          journal.scheduled.append(ScheduledArticle(title: record.title, date: record.date))
        }
      }
    }
    let keys = content.articles.map { (date: $0.record.date, id: $0.file.id) }
    published.sort { one, other in
      if keys[one].date != keys[other].date { return keys[one].date > keys[other].date }
      return keys[one].id < keys[other].id
    }
    tables.articles.reserveCapacity(published.count)
    tables.articleAddresses.reserveCapacity(published.count)
    journal.articles.reserveCapacity(published.count)
    for (place, index) in published.enumerated() {
      let article = content.articles[index]
      let id = ID<Article>(place)
      _ = tables.articles.add(id, id: article.file.id, name: article.record.title)
      let linked = Article(
        id: article.file.id, origin: article.file.origin, record: article.record,
        prose: ArticleProse(body: LinkedDocument()))
      tables.articleAddresses[addresses.article(linked)] = id
      journal.articles.append(linked)
      note(.article(id), at: article.file)
    }
  }

  /// Remembers the record's file, unless it holds several.
  private mutating func note(_ entity: EntityReference, at file: RecordFile) {
    if FoundFile.isMarkdown(file.source.path) { tables.records[file.source.path] = entity }
  }

  private mutating func reportDuplicate(_ kind: EntityKind, _ file: RecordFile, of other: Origin?) {
    report(
      .duplicateID(kind, id: file.id, otherPath: other?.path ?? ""), path: file.source.path,
      range: file.range)
  }
}

extension FilmRecord {
  /// The same record, each country, language and company in it once.
  var withoutRepetitions: FilmRecord {
    if countries.count < 2 && languages.count < 2 && companies.count < 2 { return self }
    var record = self
    record.countries = countries.unique()
    record.languages = languages.unique()
    record.companies = companies.unique()
    return record
  }
}
