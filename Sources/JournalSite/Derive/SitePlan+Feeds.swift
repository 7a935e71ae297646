extension SitePlan {
  /// Every feed of the site: the journal's as soon as it has an article, any other from two
  /// articles on.
  func feeds(of journal: Journal) -> [Feed] {
    var feeds: [Feed] = []
    func add(
      _ subject: Feed.Subject, at index: String, atLeast minimum: Int = 2,
      _ articles: some Sequence<ID<Article>>
    ) {
      // The newest has the lowest id.
      let newest = articles.sorted().prefix(Feed.length)
      guard let first = newest.first, newest.count >= minimum else { return }
      let updated = newest.reduce(journal.articles[first].record.lastChange) {
        max($0, journal.articles[$1].record.lastChange)
      }
      feeds.append(
        Feed(
          subject: subject, index: index, address: addresses.feed(of: index),
          articles: Array(newest), updated: updated))
    }
    let all = journal.articles.indices.prefix(Feed.length).map { ID<Article>($0) }
    add(.journal, at: addresses.home, atLeast: 1, all)
    for (kind, articles) in rankings.articlesByKind.enumerated() {
      add(.kind(kind), at: addresses.kind(kind), articles.prefix(Feed.length))
    }
    for person in rankings.people
    where rankings.isDirector[Int(person.index)] || !journal.people[person].articlesBy.isEmpty {
      let articles = journal.people[person].articlesForFeed(
        asDirector: rankings.isDirector[Int(person.index)])
      if articles.count < 2 { continue }
      add(.person(person), at: addresses.person(journal.people[person].id), articles)
    }
    for (index, festival) in journal.festivals.enumerated() {
      let articles = Set(festival.articles.map(\.article))
      add(.festival(ID(index)), at: addresses.festival(festival.id), articles)
    }
    for (index, topic) in journal.topics.enumerated() {
      add(.topic(ID(index)), at: addresses.topic(topic.id), Set(topic.articles))
    }
    for (index, series) in journal.series.enumerated() {
      add(.series(ID(index)), at: addresses.series(series.id), Set(series.articles))
    }
    for (field, index) in rankings.fields.indexes.enumerated() {
      for (value, group) in index.groups.enumerated() {
        add(
          .field(FieldPlace(field: field, value: value)),
          at: addresses.field(field, value: group.slug), group.articles)
      }
    }
    return feeds
  }
}

extension Person {
  /// Of a director, all that is about, with or by them; of a contributor, what they wrote. Of
  /// anybody else nothing: a critic has readers, an actor's name in a credit has none.
  func articlesForFeed(asDirector isDirector: Bool) -> Set<ID<Article>> {
    var articles = Set(articlesBy)
    if isDirector {
      articles.formUnion(articlesAbout.map(\.article))
      articles.formUnion(conversations)
    }
    return articles
  }
}
