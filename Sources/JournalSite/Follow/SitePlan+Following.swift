import FrontMatter

extension SitePlan {
  /// The plan of the journal after a change that moves nothing; nil where something has to be planned
  /// anew. The index of the search is left for later.
  func following(
    _ change: JournalDifference, from old: Journal, to new: Journal, on today: CalendarDay
  ) -> SitePlan? {
    guard conflicts.isEmpty,
      old.files.elementsEqual(new.files, by: { $0.orderByBytes($1) == 0 })
    else { return nil }
    var haveNewHeadlines = false
    for entity in change.entities {
      guard isPlannedAlike(entity, old, new, today) else { return nil }
      if case .article(let id) = entity {
        haveNewHeadlines =
          haveNewHeadlines || old.articles[id].record.title != new.articles[id].record.title
      }
    }
    var plan = self
    plan.rankings.related = RelatedArticles()
    if haveNewHeadlines { plan.rankings.compareHeadlines(of: new) }
    if !search.pieces.isEmpty {
      plan.search = SearchIndex(deferring: search)
      plan.machineFiles.removeAll { $0.isOfSearch }
    }
    for person in change.madePeople where !plan.add(person, of: new) { return nil }
    plan.deadAddresses = []
    if knownAddresses == nil, !new.siteLinks.isEmpty { plan.knownAddresses = allAddresses }
    return plan
  }

  /// Gives somebody a page whom credits have just made; false where that moves more than pages.
  private mutating func add(_ person: ID<Person>, of journal: Journal) -> Bool {
    let order = LibrarianOrder(language: journal.configuration.language)
    rankings.add(person, of: journal, in: order)
    let address = addresses.person(journal.people[person].id)
    let next = Int(rankings.personRanks[Int(person.index)]) + 1
    guard next < rankings.people.count, pages.count < Self.addressesPerSitemap, isFree(address),
      let place = pages.firstIndex(where: {
        if case .person(rankings.people[next]) = $0.content { true } else { false }
      }),
      let sitemap = machineFiles.firstIndex(where: { $0.address == addresses.sitemap }),
      case .sitemap = machineFiles[sitemap].content
    else { return false }
    insert(Page(address: address, content: .person(person)), at: place)
    machineFiles[sitemap] = MachineFile(
      address: addresses.sitemap, content: .sitemap(pages.indices))
    knownAddresses?.insert(address)
    return true
  }

  /// Whether nothing has the address; by case, too, as a disk might see it.
  private func isFree(_ address: String) -> Bool {
    let count = address.utf8.count
    func isOther(_ other: String) -> Bool {
      other.utf8.count != count || other.lowercased() != address
    }
    return pages.allSatisfy { isOther($0.address) } && files.allSatisfy { isOther($0.address) }
  }

  /// Whether the plan would be the same with the entity as it is in either journal.
  private func isPlannedAlike(
    _ entity: EntityReference, _ old: Journal, _ new: Journal, _ today: CalendarDay
  ) -> Bool {
    switch entity {
    case .article(let id):
      return old.articles[id].isPlanned(as: new.articles[id])
        && old.configuration.files(old.articles[id].extra, as: new.articles[id].extra) {
          $0.inArticles
        }
    case .film(let id):
      return old.films[id].isPlanned(as: new.films[id], on: today)
        && old.configuration.files(old.films[id].extra, as: new.films[id].extra) { $0.inFilms }
    case .person(let id):
      return old.people[id].isPlanned(as: new.people[id])
    case .festival(let id):
      let (one, other) = (old.festivals[id], new.festivals[id])
      return one.isPlanned(as: other)
        && zip(one.editions, other.editions).allSatisfy { mine, its in
          mine.edition == its.edition
            && one.lists(of: mine.edition, id: id, in: old)
              == other.lists(of: its.edition, id: id, in: new)
        }
    case .topic(let id):
      let (one, other) = (old.topics[id], new.topics[id])
      return one.articles == other.articles && one.mentions.count == other.mentions.count
    case .series(let id): return old.series[id].articles == new.series[id].articles
    case .issue, .page: return true
    }
  }
}

extension Article {
  fileprivate func isPlanned(as other: Article) -> Bool {
    let (one, its) = (record, other.record)
    return one.kind == its.kind && one.date == its.date && one.lastChange == its.lastChange
      && (one.canonical == nil) == (its.canonical == nil) && aliases == other.aliases
  }
}

extension Film {
  fileprivate func isPlanned(as other: Film, on today: CalendarDay) -> Bool {
    func isShown(_ film: Film) -> Bool { film.record.showings.contains { !$0.isOver(on: today) } }
    return lists == other.lists && record.countries == other.record.countries
      && isShown(self) == isShown(other) && aliases == other.aliases
  }
}

extension Person {
  fileprivate func isPlanned(as other: Person) -> Bool {
    func directs(_ person: Person) -> Bool {
      person.filmography.contains { $0.part == .direction }
    }
    func contributes(_ person: Person) -> Bool {
      !person.articlesBy.isEmpty || !person.translated.isEmpty || !person.interviewed.isEmpty
    }
    let isDirector = directs(self)
    return isDirector == directs(other) && contributes(self) == contributes(other)
      && isMarginal == other.isMarginal && lists == other.lists
      && articlesForFeed(asDirector: isDirector) == other.articlesForFeed(asDirector: isDirector)
  }
}

extension Festival {
  fileprivate func isPlanned(as other: Festival) -> Bool {
    lists == other.lists && editions.count == other.editions.count
      && articles.map(\.article) == other.articles.map(\.article)
  }
}

extension JournalConfiguration {
  /// Whether a record with other values would stand in the same indexes of the journal's own fields.
  fileprivate func files(
    _ values: [ExtraValue?], as others: [ExtraValue?], position: (IndexedField) -> Int?
  ) -> Bool {
    indexedFields.allSatisfy { field in
      guard let position = position(field) else { return true }
      func value(_ list: [ExtraValue?]) -> ExtraValue? {
        list.indices.contains(position) ? list[position] : nil
      }
      switch (value(values), value(others)) {
      case (let one?, let other?): return one.isFiled(as: other)
      case (nil, nil): return true
      default: return false
      }
    }
  }
}

extension ExtraValue {
  fileprivate func isFiled(as other: ExtraValue) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.number(let one), .number(let other)): one == other
    case (.date(let one), .date(let other)): one == other
    case (.film(let one), .film(let other)): one == other
    case (.person(let one), .person(let other)): one == other
    case (.list(let one), .list(let other)):
      one.elementsEqual(other) { $0.isFiled(as: $1) }
    // These stand in no index.
    case (.markup, .markup), (.boolean, .boolean), (.url, .url): true
    default: false
    }
  }
}
