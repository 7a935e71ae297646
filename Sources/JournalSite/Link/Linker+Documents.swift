import Diagnostics
import FrontMatter
import Markdown

extension Linker {
  /// Links the texts of unpublished articles for the sake of their diagnostics.
  mutating func checkUnpublishedDocuments(
    tree: SourceTree, theme: ThemeFiles, jobs: Int
  ) async {
    if unpublished.isEmpty { return }
    let published = tables
    tables = wholeTables
    var linker = await documentLinker(tree: tree, theme: theme, jobs: jobs)
    for (draft, index) in zip(drafts, unpublished) {
      let parsed = content.articles[index]
      absence = Absence(of: parsed.record, on: date.today)
      linker.absence = absence
      draftFindings.add(linker.link(parsed, about: ArticleSubjects(of: draft)).findings)
      draftFindings.add(extra(parsed.file, fields: .article, with: linker).findings)
    }
    absence = nil
    tables = published
  }

  func documentLinker(tree: SourceTree, theme: ThemeFiles, jobs: Int) async -> DocumentLinker {
    var pictures: [String: PictureSize?] = [:]
    for picture in tree.pictures {
      pictures[picture.path] = .some(
        picture.header.map { PictureSize(width: $0.width, height: $0.height) })
    }
    let paths = tree.pictures.map(\.path) + tree.others.map(\.path)
    let files = Set(paths)
    return DocumentLinker(
      tables: tables, wholeTables: wholeTables, addresses: AddressBook(configuration),
      journal: Shared(journal), names: await MentionNames(of: journal, jobs: jobs),
      longerNames: LongerNames(of: journal.people, in: tables.people),
      pictures: pictures,
      files: files, doubles: files.count == paths.count ? [] : doubles(among: paths),
      callouts: theme.callouts,
      themeAnchors: ThemeAnchors(of: theme))
  }

  /// Links every text of the journal, as many at a time as there are `jobs`.
  mutating func linkedTexts(
    with linker: DocumentLinker, keepsTexts: Bool, jobs: Int
  ) async -> LinkedTexts {
    var texts = LinkedTexts()
    texts.articles = await linkedArticles(with: linker, keepsTexts: keepsTexts, jobs: jobs)
    let films = filmRecords.map { content.films[$0] }
    texts.films = await concurrentMap(count: films.count, jobs: jobs) { index in
      linker.link(films[index])
    }
    texts.articleExtras = published.map {
      extra(content.articles[$0].file, fields: .article, with: linker)
    }
    texts.filmExtras = films.map { extra($0.file, fields: .film, with: linker) }
    linkOthers(with: linker, into: &texts)
    return texts
  }

  /// Links the texts of the published articles. A text of which a name becomes a link is one of its own
  /// by then: so many at a time are there twice, and not all of them.
  private mutating func linkedArticles(
    with linker: DocumentLinker, keepsTexts: Bool, jobs: Int
  ) async -> [LinkedArticleTexts] {
    let run = 4096
    var texts: [LinkedArticleTexts] = []
    texts.reserveCapacity(published.count)
    for start in stride(from: 0, to: published.count, by: run) {
      let places = published[start..<min(start + run, published.count)]
      let articles = places.map { content.articles[$0] }
      texts += await concurrentMap(count: articles.count, jobs: jobs) { index in
        let subjects = ArticleSubjects(of: linker.journal.entity.articles[start + index])
        return linker.link(articles[index], about: subjects)
      }
      if keepsTexts { continue }
      for place in places { content.articles[place] = content.articles[place].withoutProse }
    }
    return texts
  }

  /// Links the texts of all records but articles and films.
  mutating func linkOthers(with linker: DocumentLinker, into texts: inout LinkedTexts) {
    func link(
      _ file: RecordFile, _ kind: EntityKind, _ body: MarkdownDocument,
      still: MarkdownDocument? = nil
    ) -> LinkedRecordTexts {
      let path = file.source.path
      let body = linker.link(body, path: path, findings: &texts.otherFindings)
      let still = still.flatMap { linker.still($0, path: path, findings: &texts.otherFindings) }
      let extra = extra(file, fields: kind, with: linker)
      texts.otherFindings.add(extra.findings)
      return LinkedRecordTexts(body: body, still: still, extra: extra.values)
    }
    texts.otherFindings = DocumentFindings()
    texts.people = personRecords.map {
      let parsed = content.people[$0]
      return link(parsed.file, .person, parsed.body, still: parsed.portrait)
    }
    texts.festivals = festivalRecords.map {
      link(content.festivals[$0].file, .festival, content.festivals[$0].body)
    }
    texts.issues = issueRecords.map {
      let parsed = content.issues[$0]
      return link(parsed.file, .issue, parsed.body, still: parsed.still)
    }
    texts.topics = topicRecords.map {
      link(content.topics[$0].file, .topic, content.topics[$0].body)
    }
    texts.series = seriesRecords.map {
      link(content.series[$0].file, .series, content.series[$0].body)
    }
    texts.pages = pageRecords.map { link(content.pages[$0].file, .page, content.pages[$0].body) }
  }

  /// Puts every text into the journal.
  mutating func take(_ texts: LinkedTexts) {
    for place in texts.articles.indices {
      let article = ID<Article>(place)
      take(texts.articles[place], texts.articleExtras[place], for: article)
      addRelations(of: article, mentions: texts.articles[place].mentions)
    }
    for place in texts.films.indices {
      take(texts.films[place], texts.filmExtras[place], for: ID<Film>(place))
    }
    takeOthers(texts)
  }

  mutating func take(_ text: LinkedArticleTexts, _ extra: LinkedExtra, for article: ID<Article>) {
    journal.articles[article].prose = text.prose
    journal.articles[article].still = text.still
    journal.articles[article].extra = extra.values
  }

  mutating func take(_ text: LinkedFilmTexts, _ extra: LinkedExtra, for film: ID<Film>) {
    journal.films[film].body = text.body
    journal.films[film].dedication = text.dedication
    journal.films[film].stills = text.stills
    journal.films[film].extra = extra.values
  }

  mutating func takeOthers(_ texts: LinkedTexts) {
    for (place, text) in texts.people.enumerated() {
      journal.people[place].body = text.body
      journal.people[place].portrait = text.still
      journal.people[place].extra = text.extra
    }
    for (place, text) in texts.festivals.enumerated() {
      journal.festivals[place].body = text.body
      journal.festivals[place].extra = text.extra
    }
    for (place, text) in texts.issues.enumerated() {
      journal.issues[place].body = text.body
      journal.issues[place].still = text.still
      journal.issues[place].extra = text.extra
    }
    for (place, text) in texts.topics.enumerated() {
      journal.topics[place].body = text.body
      journal.topics[place].extra = text.extra
    }
    for (place, text) in texts.series.enumerated() {
      journal.series[place].body = text.body
      journal.series[place].extra = text.extra
    }
    for (place, text) in texts.pages.enumerated() {
      journal.pages[place].body = text.body
      journal.pages[place].extra = text.extra
    }
  }

  /// Takes over which files and addresses the texts lead to.
  mutating func take(_ findings: DocumentFindings, of linker: DocumentLinker) {
    journal.siteLinks = findings.siteLinks + draftFindings.siteLinks
    journal.filesOfUnpublished = draftFindings.files
    journal.pictureSizes = [:]
    for file in findings.files { journal.pictureSizes[file] = linker.pictures[file] ?? nil }
    journal.shownPictures = SortedPaths(findings.pictures).all
    let linked = Set(findings.files)
    // Which of two files a link means nobody can tell: both are there, at one address.
    journal.files = SortedPaths(linked + linker.doubles.filter(linked.contains)).all
  }

  /// The paths that another one equals in another Unicode form, as can be on Linux.
  private func doubles(among paths: [String]) -> [String] {
    Dictionary(grouping: paths) { $0 }.values.filter { $0.count > 1 }.flatMap(\.self)
  }

  /// Now that every body is linked: does each `article:madina#anchor` lead to an anchor?
  func fragmentProblems(
    _ links: [FragmentLink], themeAnchors: ThemeAnchors
  ) -> [Diagnostic] {
    links.compactMap { link in
      // What only unpublished articles make is gone by now, and had no text.
      let body = journal.has(link.entity) ? journal.body(of: link.entity)?.markdown : nil
      if body?.hasAnchor(link.fragment) == true || themeAnchors.has(link.fragment) { return nil }
      let anchors = body?.headings.map(\.anchor) ?? []
      let nearest = nearestNames(to: link.fragment, among: anchors)
      return Diagnostic(
        JournalProblem.unknownFragment(link.fragment, nearest: nearest), path: link.path,
        range: link.range)
    }
  }
}

extension Journal {
  /// Whether the entity is there: not what only unpublished articles made.
  fileprivate func has(_ entity: EntityReference) -> Bool {
    switch entity {
    case .article(let id): articles.indices.contains(Int(id.index))
    case .film(let id): films.indices.contains(Int(id.index))
    case .person(let id): people.indices.contains(Int(id.index))
    case .festival(let id): festivals.indices.contains(Int(id.index))
    case .topic(let id): topics.indices.contains(Int(id.index))
    case .series(let id): series.indices.contains(Int(id.index))
    case .issue(let id): issues.indices.contains(Int(id.index))
    case .page(let id): pages.indices.contains(Int(id.index))
    }
  }

  /// The entity's own text.
  package func body(of entity: EntityReference) -> LinkedDocument? {
    switch entity {
    case .article(let id): articles[id].prose.body
    case .film(let id): films[id].body
    case .person(let id): people[id].body
    case .festival(let id): festivals[id].body
    case .topic(let id): topics[id].body
    case .series(let id): series[id].body
    case .issue(let id): issues[id].body
    case .page(let id): pages[id].body
    }
  }
}

extension DocumentFindings {
  /// Most texts lead to nothing, and to add nothing costs as much as to add something.
  mutating func add(_ other: DocumentFindings) {
    if !other.diagnostics.isEmpty { diagnostics += other.diagnostics }
    if !other.files.isEmpty { files += other.files }
    if !other.pictures.isEmpty { pictures += other.pictures }
    if !other.siteLinks.isEmpty { siteLinks += other.siteLinks }
    if !other.fragmentLinks.isEmpty { fragmentLinks += other.fragmentLinks }
  }
}
