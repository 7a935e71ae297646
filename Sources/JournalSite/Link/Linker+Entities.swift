import Diagnostics
import FrontMatter

extension Linker {
  /// Resolves what the films' records say of people, festivals and one another.
  mutating func resolveFilms() {
    for (place, index) in filmRecords.enumerated() {
      let parsed = content.films[index]
      let path = parsed.file.source.path
      let film = ID<Film>(place)
      journal.films[film].directorsAreUnknown = parsed.directorsAreUnknown
      journal.films[film].directors = people(parsed.directors, path: path).map {
        Credit(person: $0.person, part: .direction, note: $0.note)
      }
      (journal.films[film].cast, journal.films[film].crew) = castAndCrew(of: parsed, path: path)
      journal.films[film].festivals = distinct(parsed.festivals, path: path, by: \.self) {
        $0.festival($1, path: path)
      }
      journal.films[film].partOf = another(parsed.partOf, than: film, path: path)
      journal.films[film].remakeOf = another(parsed.remakeOf, than: film, path: path)
      journal.films[film].aliases = parsed.file.aliases
    }
    breakCircles()
  }

  /// Who did what for a film, but for its directors.
  mutating func castAndCrew(
    of parsed: ParsedFilm, path: String
  ) -> (cast: [Credit], crew: [Credit]) {
    (cast(parsed.cast, path: path), crew(parsed.crew, path: path))
  }

  /// The film that a field names; nil, with a diagnostic, where it names its own.
  private mutating func another(
    _ text: FieldText?, than film: ID<Film>, path: String
  ) -> ID<Film>? {
    guard let text, let other = self.film(text, path: path) else { return nil }
    if other != film { return other }
    report(.refersToItself(.film, journal.films[film].id), path: path, range: text.range)
    return nil
  }

  /// Says which ids of `distinct-from` are nobody's.
  mutating func checkDistinctions() {
    for parsed in personRecords.map({ content.people[$0] }) {
      for text in parsed.distinctFrom where isIdentifierWithHyphenOrDigit(text.text) {
        if case .none = wholeTables.people.match(text.text) {
          reportUnknown(.person, text.text, path: parsed.file.source.path, range: text.range)
        }
      }
    }
  }

  /// Somebody who plays two parts stands there twice.
  private mutating func cast(_ parsed: [ParsedCredit], path: String) -> [Credit] {
    var credits = DistinctCredits(expecting: parsed.count)
    for line in parsed {
      guard let credit = cast(line, path: path) else { continue }
      if !credits.add(credit) {
        report(.repeated(line.key.text), path: path, range: line.key.range)
      }
    }
    return credits.all
  }

  private mutating func cast(_ parsed: ParsedCredit, path: String) -> Credit? {
    if parsed.values.isEmpty { checkCharacter(in: parsed.key, path: path) }
    guard let credited = person(parsed.key, path: path) else { return nil }
    let characters = parsed.values.map(\.text).joined(separator: ", ")
    return Credit(
      person: credited.person, part: .cast(character: characters.isEmpty ? nil : characters),
      note: credited.note)
  }

  /// A role may stand there under several of its names; whoever has it by two of them has it once.
  private mutating func crew(_ parsed: [ParsedCredit], path: String) -> [Credit] {
    var credits = DistinctCredits(expecting: parsed.count)
    for line in parsed {
      let role = Role(typed: line.key.text)
      for text in line.values {
        guard let credited = person(text, path: path) else { continue }
        let credit = Credit(person: credited.person, part: .crew(role), note: credited.note)
        if !credits.add(credit) { report(.repeated(text.text), path: path, range: text.range) }
      }
    }
    return credits.all
  }

  /// Resolves the front matter of the published articles.
  mutating func resolveArticles() {
    for (place, index) in published.enumerated() {
      let id = ID<Article>(place)
      let parsed = content.articles[index]
      let path = parsed.file.source.path
      let resolved = resolve(parsed)
      journal.articles[id].take(resolved, aliases: parsed.file.aliases)
      if let text = parsed.issue,
        case .issue(let issue)? = existing(.issue, text, path: path)
      {
        journal.articles[id].issue = issue
      }
      if let text = parsed.translationOf,
        case .article(let original)? = existing(.article, text, path: path)
      {
        if original == id {
          report(.refersToItself(.article, journal.articles[id].id), path: path, range: text.range)
        } else {
          journal.articles[id].translationOf = original
        }
      }
    }
    breakCirclesOfTranslations()
  }

  /// Looks up whom `speakers` names; it makes nobody, so that a slip is not a new person.
  mutating func checkSpeakers(of articles: [Int]) {
    for parsed in articles.map({ content.articles[$0] }) {
      let path = parsed.file.source.path
      for speaker in parsed.speakers {
        let reference = NameReference(speaker, in: tables)
        let match = EntityMatch(
          tables.people.match(reference.id ?? reference.name), EntityReference.person)
        switch match {
        case .one: break
        case .several(let people):
          report(
            .ambiguousReference(.person, reference.name, ids: people.map { journal.id(of: $0) }),
            path: path, range: speaker.range)
        case .none: reportUnknown(.person, speaker.text, path: path, range: speaker.range)
        }
      }
    }
  }

  /// Resolves the front matter of articles that are left out, for the sake of its diagnostics. What
  /// they make stands at the end of the journal's lists and in `wholeTables` only.
  mutating func checkUnpublished() {
    let published = tables
    let settled = journal.people.count - personRecords.count
    makeAhead(from: unpublished)
    for index in unpublished {
      let parsed = content.articles[index]
      absence = Absence(of: parsed.record, on: date.today)
      var article = Article(
        id: parsed.file.id, origin: parsed.file.origin, record: parsed.record,
        prose: ArticleProse(body: LinkedDocument()))
      article.take(resolve(parsed), aliases: parsed.file.aliases)
      if let issue = parsed.issue { _ = existing(.issue, issue, path: parsed.file.source.path) }
      if let original = parsed.translationOf {
        _ = existing(.article, original, path: parsed.file.source.path)
      }
      drafts.append(article)
    }
    checkSpeakers(of: unpublished)
    absence = nil
    settleNames(from: settled)
    wholeTables = tables
    tables = published
    journal.leavesOutArticles = !unpublished.isEmpty
  }

  private mutating func resolve(_ parsed: ParsedArticle) -> ResolvedArticle {
    let path = parsed.file.source.path
    return ResolvedArticle(
      authors: people(parsed.authors, path: path),
      translators: people(parsed.translators, path: path),
      interviewers: people(parsed.interviewers, path: path),
      interviewees: people(parsed.interviewees, path: path),
      films: distinct(parsed.films, path: path, by: \.self) { $0.film($1, path: path) },
      people: people(parsed.people, path: path).map(\.person),
      festivals: distinct(parsed.festivals, path: path, by: \.self) {
        $0.festival($1, path: path)
      },
      topics: distinct(parsed.topics, path: path, by: \.self) { $0.topic($1, path: path) },
      series: parsed.series.flatMap { series($0, path: path) })
  }

  /// Resolves the tables of contents; an article that names an issue and stands in none of its
  /// sections comes after them.
  mutating func resolveIssues() {
    for (place, index) in issueRecords.enumerated() {
      let parsed = content.issues[index]
      let path = parsed.file.source.path
      let issue = ID<PublicationIssue>(place)
      journal.issues[issue].editors = people(parsed.editors, path: path)
      journal.issues[issue].aliases = parsed.file.aliases
      var listed: Set<ID<Article>> = []
      for section in parsed.sections {
        var articles: [ID<Article>] = []
        for text in section.articles {
          guard case .article(let article)? = existing(.article, text, path: path) else { continue }
          let other = journal.articles[article].issue
          if let other, other != issue {
            let title = journal.issues[other].title
            report(
              .listedTwice(journal.articles[article].id, otherIssue: title), path: path,
              range: text.range)
          }
          if other == nil { journal.articles[article].issue = issue }
          if listed.insert(article).inserted {
            articles.append(article)
          } else {
            report(
              .listedTwice(journal.articles[article].id, otherIssue: nil), path: path,
              range: text.range)
          }
        }
        // Of one whose articles are all left out, not even the title is told.
        if articles.isEmpty { continue }
        journal.issues[issue].sections.append(.init(title: section.title, articles: articles))
      }
      let others = journal.articles.indices.map { ID<Article>($0) }.filter {
        journal.articles[$0].issue == issue && !listed.contains($0)
      }
      if !others.isEmpty {
        journal.issues[issue].sections.append(.init(title: nil, articles: others))
      }
    }
  }

  /// Resolves what `journal.yaml` names.
  mutating func resolveHome() {
    let path = JournalConfiguration.path
    if let lead = configuration.home.lead,
      case .article(let article)? = existing(.article, lead, path: path)
    {
      journal.lead = article
    }
    journal.features = configuration.home.features.compactMap { feature in
      if case .article(let article)? = existing(.article, feature, path: path) {
        article
      } else {
        nil
      }
    }.unique().filter { $0 != journal.lead }
  }

  mutating func copyAliases() {
    for (place, index) in personRecords.enumerated() {
      journal.people[place].aliases = content.people[index].file.aliases
    }
    for (place, index) in festivalRecords.enumerated() {
      journal.festivals[place].aliases = content.festivals[index].file.aliases
    }
    for (place, index) in topicRecords.enumerated() {
      journal.topics[place].aliases = content.topics[index].file.aliases
    }
    for (place, index) in seriesRecords.enumerated() {
      journal.series[place].aliases = content.series[index].file.aliases
    }
    for (place, index) in pageRecords.enumerated() {
      journal.pages[place].aliases = content.pages[index].file.aliases
    }
  }
}

/// Whom and what an article's front matter names.
private struct ResolvedArticle {
  let authors, translators, interviewers, interviewees: [Credited]
  let films: [ID<Film>]
  let people: [ID<Person>]
  let festivals: [FestivalAppearance]
  let topics: [ID<Topic>]
  let series: ID<Series>?
}

extension Article {
  /// In place: an article as a whole is forty references to be counted.
  fileprivate mutating func take(_ resolved: ResolvedArticle, aliases: [Alias]) {
    authors = resolved.authors
    translators = resolved.translators
    interviewers = resolved.interviewers
    interviewees = resolved.interviewees
    films = resolved.films
    people = resolved.people
    festivals = resolved.festivals
    topics = resolved.topics
    series = resolved.series
    self.aliases = aliases
  }
}

// No method of the linker: to call one that does not mutate, Swift holds a copy of the whole linker
// while the arguments are made, and each entity made meanwhile would copy every list.
extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
