import Diagnostics
import FrontMatter
import Markdown

extension Linker {
  /// Links every text of the journal, as many at a time as there are `jobs`.
  mutating func linkDocuments(tree: SourceTree, theme: ThemeFiles, jobs: Int) async {
    let linker = documentLinker(tree: tree, theme: theme)
    var findings = DocumentFindings()
    await linkArticles(with: linker, jobs: jobs, findings: &findings)
    await linkFilms(with: linker, jobs: jobs, findings: &findings)
    linkOthers(with: linker, findings: &findings)
    checkFragments(findings.fragmentLinks, themeAnchors: linker.themeAnchors)
    diagnostics += findings.diagnostics
    journal.siteLinks = findings.siteLinks
    for file in findings.files { journal.pictureSizes[file] = linker.pictures[file] ?? nil }
    journal.shownPictures = SortedPaths(findings.pictures).all
    journal.files = Array(Set(findings.files)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Links the texts of unpublished articles for the sake of their diagnostics.
  mutating func checkUnpublishedDocuments(tree: SourceTree, theme: ThemeFiles) {
    if unpublished.isEmpty { return }
    let published = tables
    tables = wholeTables
    var linker = documentLinker(tree: tree, theme: theme)
    for (draft, index) in zip(drafts, unpublished) {
      let parsed = content.articles[index]
      absence = Absence(of: parsed.record, on: date.today)
      linker.absence = absence
      var findings = linker.link(parsed, as: draft).findings
      _ = extra(parsed.file, fields: .article, with: linker, findings: &findings)
      diagnostics += findings.diagnostics
      journal.siteLinks += findings.siteLinks
      journal.filesOfUnpublished += findings.files
      checkFragments(findings.fragmentLinks, themeAnchors: linker.themeAnchors)
    }
    absence = nil
    tables = published
  }

  private func documentLinker(tree: SourceTree, theme: ThemeFiles) -> DocumentLinker {
    var pictures: [String: PictureSize?] = [:]
    for picture in tree.pictures {
      pictures[picture.path] = .some(
        picture.header.map { PictureSize(width: $0.width, height: $0.height) })
    }
    return DocumentLinker(
      tables: tables, wholeTables: wholeTables, addresses: AddressBook(configuration),
      journal: journal, longerNames: LongerNames(of: journal.people, in: tables.people),
      pictures: pictures,
      files: Set(tree.pictures.map(\.path) + tree.others.map(\.path)), callouts: theme.callouts,
      themeAnchors: ThemeAnchors(of: theme))
  }

  private mutating func linkArticles(
    with linker: DocumentLinker, jobs: Int, findings: inout DocumentFindings
  ) async {
    let parsed = published.map { content.articles[$0] }
    let articles = journal.articles
    let linked = await concurrentMap(count: parsed.count, jobs: jobs) { index in
      linker.link(parsed[index], as: articles[index])
    }
    for (place, result) in linked.enumerated() {
      findings.add(result.findings)
      journal.articles[place].prose = result.prose
      journal.articles[place].still = result.still
      journal.articles[place].extra = extra(
        parsed[place].file, fields: .article, with: linker, findings: &findings)
      addRelations(of: ID<Article>(place), mentions: result.mentions)
    }
  }

  private mutating func linkFilms(
    with linker: DocumentLinker, jobs: Int, findings: inout DocumentFindings
  ) async {
    let parsed = filmRecords.map { content.films[$0] }
    let linked = await concurrentMap(count: parsed.count, jobs: jobs) { index in
      linker.link(parsed[index])
    }
    for (place, result) in linked.enumerated() {
      findings.add(result.findings)
      journal.films[place].body = result.body
      journal.films[place].dedication = result.dedication
      journal.films[place].stills = result.stills
      journal.films[place].extra = extra(
        parsed[place].file, fields: .film, with: linker, findings: &findings)
    }
  }

  private mutating func linkOthers(with linker: DocumentLinker, findings: inout DocumentFindings) {
    for (place, index) in personRecords.enumerated() {
      let parsed = content.people[index]
      let path = parsed.file.source.path
      journal.people[place].body = linker.link(parsed.body, path: path, findings: &findings)
      journal.people[place].portrait = parsed.portrait.flatMap {
        linker.still($0, path: path, findings: &findings)
      }
      journal.people[place].extra = extra(
        parsed.file, fields: .person, with: linker, findings: &findings)
    }
    for (place, index) in festivalRecords.enumerated() {
      let parsed = content.festivals[index]
      journal.festivals[place].body = linker.link(
        parsed.body, path: parsed.file.source.path, findings: &findings)
      journal.festivals[place].extra = extra(
        parsed.file, fields: .festival, with: linker, findings: &findings)
    }
    for (place, index) in issueRecords.enumerated() {
      let parsed = content.issues[index]
      let path = parsed.file.source.path
      journal.issues[place].body = linker.link(parsed.body, path: path, findings: &findings)
      journal.issues[place].still = parsed.still.flatMap {
        linker.still($0, path: path, findings: &findings)
      }
      journal.issues[place].extra = extra(
        parsed.file, fields: .issue, with: linker, findings: &findings)
    }
    linkTitled(with: linker, findings: &findings)
  }

  private mutating func linkTitled(with linker: DocumentLinker, findings: inout DocumentFindings) {
    for (place, index) in topicRecords.enumerated() {
      let parsed = content.topics[index]
      journal.topics[place].body = linker.link(
        parsed.body, path: parsed.file.source.path, findings: &findings)
      journal.topics[place].extra = extra(
        parsed.file, fields: .topic, with: linker, findings: &findings)
    }
    for (place, index) in seriesRecords.enumerated() {
      let parsed = content.series[index]
      journal.series[place].body = linker.link(
        parsed.body, path: parsed.file.source.path, findings: &findings)
      journal.series[place].extra = extra(
        parsed.file, fields: .series, with: linker, findings: &findings)
    }
    for (place, index) in pageRecords.enumerated() {
      let parsed = content.pages[index]
      journal.pages[place].body = linker.link(
        parsed.body, path: parsed.file.source.path, findings: &findings)
      journal.pages[place].extra = extra(
        parsed.file, fields: .page, with: linker, findings: &findings)
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
