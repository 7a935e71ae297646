import Diagnostics
import FrontMatter
import Markdown

extension Linker {
  /// Links every text of the journal, as many at a time as there are `jobs`.
  mutating func linkDocuments(tree: SourceTree, theme: ThemeFiles, jobs: Int) async {
    let themeAnchors = ThemeAnchors(of: theme)
    // Nothing is put into the journal before the document linker is gone: while it holds the
    // journal, to change one entity would copy all of its kind.
    let texts = await linkedTexts(tree: tree, theme: theme, themeAnchors: themeAnchors, jobs: jobs)
    take(texts)
    let findings = texts.findings
    checkFragments(findings.fragmentLinks, themeAnchors: themeAnchors)
    diagnostics += findings.diagnostics
    journal.siteLinks = findings.siteLinks
    journal.pictureSizes = texts.pictureSizes
    journal.shownPictures = SortedPaths(findings.pictures).all
    journal.files = Array(Set(findings.files)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Links the texts of unpublished articles for the sake of their diagnostics.
  mutating func checkUnpublishedDocuments(
    tree: SourceTree, theme: ThemeFiles, jobs: Int
  ) async {
    if unpublished.isEmpty { return }
    let published = tables
    tables = wholeTables
    let themeAnchors = ThemeAnchors(of: theme)
    var linker = await documentLinker(
      tree: tree, theme: theme, themeAnchors: themeAnchors, jobs: jobs)
    for (draft, index) in zip(drafts, unpublished) {
      let parsed = content.articles[index]
      absence = Absence(of: parsed.record, on: date.today)
      linker.absence = absence
      var findings = linker.link(parsed, about: ArticleSubjects(of: draft)).findings
      _ = extra(parsed.file, fields: .article, with: linker, findings: &findings)
      diagnostics += findings.diagnostics
      journal.siteLinks += findings.siteLinks
      journal.filesOfUnpublished += findings.files
      checkFragments(findings.fragmentLinks, themeAnchors: themeAnchors)
    }
    absence = nil
    tables = published
  }

  private func documentLinker(
    tree: SourceTree, theme: ThemeFiles, themeAnchors: ThemeAnchors, jobs: Int
  ) async -> DocumentLinker {
    var pictures: [String: PictureSize?] = [:]
    for picture in tree.pictures {
      pictures[picture.path] = .some(
        picture.header.map { PictureSize(width: $0.width, height: $0.height) })
    }
    return DocumentLinker(
      tables: tables, wholeTables: wholeTables, addresses: AddressBook(configuration),
      journal: Shared(journal), names: await MentionNames(of: journal, jobs: jobs),
      longerNames: LongerNames(of: journal.people, in: tables.people),
      pictures: pictures,
      files: Set(tree.pictures.map(\.path) + tree.others.map(\.path)), callouts: theme.callouts,
      themeAnchors: themeAnchors)
  }

  private mutating func linkedTexts(
    tree: SourceTree, theme: ThemeFiles, themeAnchors: ThemeAnchors, jobs: Int
  ) async -> LinkedTexts {
    let linker = await documentLinker(
      tree: tree, theme: theme, themeAnchors: themeAnchors, jobs: jobs)
    var texts = LinkedTexts()
    let articles = published.map { content.articles[$0] }
    texts.articles = await concurrentMap(count: articles.count, jobs: jobs) { index in
      linker.link(
        articles[index], about: ArticleSubjects(of: linker.journal.entity.articles[index]))
    }
    let films = filmRecords.map { content.films[$0] }
    texts.films = await concurrentMap(count: films.count, jobs: jobs) { index in
      linker.link(films[index])
    }
    for (article, text) in zip(articles, texts.articles) {
      texts.findings.add(text.findings)
      texts.articleExtras.append(
        extra(article.file, fields: .article, with: linker, findings: &texts.findings))
    }
    for (film, text) in zip(films, texts.films) {
      texts.findings.add(text.findings)
      texts.filmExtras.append(
        extra(film.file, fields: .film, with: linker, findings: &texts.findings))
    }
    linkOthers(with: linker, into: &texts)
    for file in texts.findings.files { texts.pictureSizes[file] = linker.pictures[file] ?? nil }
    return texts
  }

  private mutating func linkOthers(with linker: DocumentLinker, into texts: inout LinkedTexts) {
    func link(
      _ file: RecordFile, _ kind: EntityKind, _ body: MarkdownDocument,
      still: MarkdownDocument? = nil
    ) -> LinkedRecordTexts {
      let path = file.source.path
      return LinkedRecordTexts(
        body: linker.link(body, path: path, findings: &texts.findings),
        still: still.flatMap { linker.still($0, path: path, findings: &texts.findings) },
        extra: extra(file, fields: kind, with: linker, findings: &texts.findings))
    }
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
  private mutating func take(_ texts: LinkedTexts) {
    for (place, text) in texts.articles.enumerated() {
      journal.articles[place].prose = text.prose
      journal.articles[place].still = text.still
      journal.articles[place].extra = texts.articleExtras[place]
      addRelations(of: ID<Article>(place), mentions: text.mentions)
    }
    for (place, text) in texts.films.enumerated() {
      journal.films[place].body = text.body
      journal.films[place].dedication = text.dedication
      journal.films[place].stills = text.stills
      journal.films[place].extra = texts.filmExtras[place]
    }
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

  /// Now that every body is linked: does each `article:madina#anchor` lead to an anchor?
  private mutating func checkFragments(_ links: [FragmentLink], themeAnchors: ThemeAnchors) {
    for link in links {
      let body = journal.body(of: link.entity)?.markdown
      if body?.hasAnchor(link.fragment) == true || themeAnchors.has(link.fragment) { continue }
      let anchors = body?.headings.map(\.anchor) ?? []
      let nearest = nearestNames(to: link.fragment, among: anchors)
      report(.unknownFragment(link.fragment, nearest: nearest), path: link.path, range: link.range)
    }
  }
}

extension Journal {
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
  fileprivate mutating func add(_ other: DocumentFindings) {
    diagnostics += other.diagnostics
    files += other.files
    pictures += other.pictures
    siteLinks += other.siteLinks
    fragmentLinks += other.fragmentLinks
  }
}
