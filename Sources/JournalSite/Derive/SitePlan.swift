package import Diagnostics
import FrontMatter

/// Which pages the site has, where they are and what each shows: what *derive* gives and *render*
/// takes.
package struct SitePlan: Sendable {
  package let addresses: AddressBook
  package internal(set) var rankings: Rankings
  package internal(set) var search: SearchIndex

  /// Every address is here once.
  package private(set) var pages: [Page] = []

  /// Links to the indexes and pages that `navigation:` names.
  package private(set) var navigation: [NavigationEntry] = []

  /// Pictures, documents and everything in `content/files/`.
  package private(set) var files: [CopiedFile] = []

  /// Addresses that texts link to, as typed, and that the site does not have.
  package internal(set) var deadAddresses: Set<String> = []

  /// Feeds, the sitemap and the like.
  package internal(set) var machineFiles: [MachineFile] = []

  /// Where something stands that another thing has the address of.
  private(set) var conflicts: [Diagnostic] = []

  /// What is wrong with `navigation:`.
  private(set) var navigationProblems: [Diagnostic] = []

  /// Every address of the site, where there are links to look up among them.
  var knownAddresses: Set<String>?

  package init(
    deriving journal: Journal, of tree: SourceTree, on today: CalendarDay, jobs: Int,
    diagnostics: inout [Diagnostic]
  ) async {
    let rankings = await Rankings(ranking: journal, on: today, jobs: jobs)
    let search = await SearchIndex(of: journal, ranked: rankings, jobs: jobs)
    self.init(journal, tree, rankings, search, previous: nil, diagnostics: &diagnostics)
  }

  /// The plan of a journal in which names, titles of films and who is there are as in that of
  /// `previous`, but for people that were made. The index of the search is left for later.
  init(
    deriving journal: Journal, of tree: SourceTree, on today: CalendarDay, jobs: Int,
    following previous: SitePlan, diagnostics: inout [Diagnostic]
  ) async {
    let rankings = await Rankings(
      ranking: journal, on: today, jobs: jobs, previous: previous.rankings)
    let search = SearchIndex(deferredFor: journal, ranked: rankings)
    self.init(journal, tree, rankings, search, previous: previous, diagnostics: &diagnostics)
  }

  private init(
    _ journal: Journal, _ tree: SourceTree, _ rankings: Rankings, _ search: SearchIndex,
    previous: SitePlan?, diagnostics: inout [Diagnostic]
  ) {
    addresses = AddressBook(journal.configuration)
    self.rankings = rankings
    self.search = search
    addEntityPages(journal)
    addIndexes(journal)
    addFilmIndexes()
    addFiles(journal, tree)
    addRedirects(journal)
    machineFiles = machineFiles(for: journal)
    if let previous, previous.conflicts.isEmpty, hasAddresses(of: previous) {
      if hasFeeds(of: previous) { knownAddresses = previous.knownAddresses }
    } else {
      checkAddresses(journal, diagnostics: &conflicts)
      checkFolders(journal, diagnostics: &conflicts)
      diagnostics += conflicts
    }
    if knownAddresses == nil, !journal.siteLinks.isEmpty { knownAddresses = allAddresses }
    addNavigation(journal)
    diagnostics += navigationProblems
  }

  /// Adds the index of the search to a plan that was made without.
  mutating func addSearch(of journal: Journal, jobs: Int) async {
    search = await SearchIndex(of: journal, ranked: rankings, jobs: jobs)
    machineFiles = machineFiles(for: journal)
  }

  /// Whether everything stands where it stood. Where a page of a journal's own comes from may have
  /// changed, and so only says who made it if that is no conflict.
  func hasAddresses(of other: SitePlan) -> Bool {
    pages.elementsEqual(other.pages) { $0.address == $1.address }
      && files.elementsEqual(other.files) { $0.address == $1.address && $0.source == $1.source }
  }

  private func hasFeeds(of other: SitePlan) -> Bool {
    func addresses(_ plan: SitePlan) -> [String] {
      plan.machineFiles.filter { !$0.isOfSearch }.map(\.address)
    }
    return addresses(self) == addresses(other)
  }

  private mutating func add(_ content: Page.Content, at address: String) {
    pages.append(Page(address: address, content: content))
  }

  mutating func insert(_ page: Page, at place: Int) { pages.insert(page, at: place) }

  private mutating func addEntityPages(_ journal: Journal) {
    add(.home, at: addresses.home)
    add(.notFound, at: addresses.notFound)
    // By index here and below: to go through the values would count all their references.
    for index in journal.articles.indices {
      add(.article(ID(index)), at: addresses.article(at: ID(index), in: journal))
    }
    for index in journal.films.indices {
      let address = addresses.film(journal.films[index].id)
      add(.film(ID(index)), at: address)
      addFurtherPages(journal.films[index].lists, at: address) { .filmLists(ID(index), $0) }
    }
    // By name: who was met first in which file is of no interest to anybody, and changes.
    for person in rankings.people {
      let address = addresses.person(journal.people[person].id)
      add(.person(person), at: address)
      addFurtherPages(journal.people[person].lists, at: address) { .personLists(person, $0) }
    }
    for (index, festival) in journal.festivals.enumerated() {
      let address = addresses.festival(festival.id)
      add(.festival(ID(index)), at: address)
      addFurtherPages(festival.lists, at: address) { .festivalLists(ID(index), $0) }
      for (number, edition) in festival.editions.enumerated() {
        guard let address = addresses.edition(edition.edition, of: festival.id) else { continue }
        add(.edition(ID(index), number), at: address)
        let lists = festival.lists(of: edition.edition, id: ID(index), in: journal)
        addFurtherPages(lists, at: address) { .editionLists(ID(index), number, $0) }
      }
    }
    for (index, topic) in journal.topics.enumerated() {
      let longest = max(topic.articles.count, topic.mentions.count)
      addPages(of: longest, size: Self.articlesPerPage, at: addresses.topic(topic.id)) {
        .topic(ID(index), $0)
      }
    }
    for (index, series) in journal.series.enumerated() {
      addPages(
        of: series.articles.count, size: Self.articlesPerPage, at: addresses.series(series.id)
      ) { .series(ID(index), $0) }
    }
    for (index, issue) in journal.issues.enumerated() {
      add(.issue(ID(index)), at: addresses.issue(issue.id))
    }
    for (index, page) in journal.pages.enumerated() {
      add(.plain(ID(index)), at: addresses.page(page.id))
    }
  }

  /// How many entries a page of an index has: about a hundred kilobytes of HTML at most.
  static let articlesPerPage = 50
  private static let namesPerPage = 250

  private mutating func addIndexes(_ journal: Journal) {
    addIndex(of: journal.articles.count, size: Self.articlesPerPage, at: addresses.articles) {
      .articles($0)
    }
    for kind in journal.configuration.kinds.indices {
      addIndex(
        of: rankings.articlesByKind[kind].count, size: Self.articlesPerPage,
        at: addresses.kind(kind)
      ) { .kind(kind, $0) }
    }
    addIndex(of: rankings.directors.count, size: Self.namesPerPage, at: addresses.directors) {
      .directors($0)
    }
    addIndex(of: rankings.people.count, size: Self.namesPerPage, at: addresses.people) {
      .people($0)
    }
    addIndex(of: rankings.contributors.count, size: Self.namesPerPage, at: addresses.contributors) {
      .contributors($0)
    }
    addNameIndexes()
    addFieldIndexes()
    if !search.isEmpty { add(.search, at: addresses.search) }
    if !rankings.archive.years.isEmpty { add(.archive, at: addresses.archive) }
    for (index, year) in rankings.archive.years.enumerated() {
      addIndex(
        of: year.articles.count, size: Self.namesPerPage, at: addresses.archive(year.year)
      ) { .archiveYear(index, $0) }
    }
  }

  private mutating func addFilmIndexes() {
    addIndex(of: rankings.films.count, size: Self.namesPerPage, at: addresses.films) { .films($0) }
    let groups = rankings.filmGroups
    let ids =
      groups.years.indices.map(FilmGroupID.year) + groups.decades.indices.map(FilmGroupID.decade)
      + groups.countries.indices.map(FilmGroupID.country)
    for id in ids {
      addIndex(
        of: groups[id].films.count, size: Self.namesPerPage,
        at: addresses.films(by: groups[id].basis)
      ) { .filmGroup(id, $0) }
    }
    if !rankings.nowShowing.isEmpty { add(.nowShowing, at: addresses.nowShowing) }
  }

  /// The indexes of what has a name and is not a person.
  private mutating func addNameIndexes() {
    let size = Self.namesPerPage
    addIndex(of: rankings.festivals.count, size: size, at: addresses.festivals) { .festivals($0) }
    addIndex(of: rankings.topics.count, size: size, at: addresses.topics) { .topics($0) }
    addIndex(of: rankings.series.count, size: size, at: addresses.series) { .allSeries($0) }
    addIndex(of: rankings.issues.count, size: Self.articlesPerPage, at: addresses.issues) {
      .issues($0)
    }
  }

  /// The indexes of the journal's own fields.
  private mutating func addFieldIndexes() {
    for (field, index) in rankings.fields.indexes.enumerated() {
      addIndex(of: index.groups.count, size: Self.namesPerPage, at: addresses.field(field)) {
        .fieldIndex(field, $0)
      }
      for (value, group) in index.groups.enumerated() {
        addIndex(
          of: group.count, size: Self.articlesPerPage,
          at: addresses.field(field, value: group.slug)
        ) { .fieldValue(FieldPlace(field: field, value: value), $0) }
      }
    }
  }

  /// What a page with lists does not hold, on pages of their own.
  private mutating func addFurtherPages(
    _ lists: PageLists, at address: String, content: (Slice) -> Page.Content
  ) {
    for slice in lists.slices.dropFirst() {
      add(content(slice), at: addresses.page(slice.number, of: address))
    }
  }

  /// An index of nothing has no page.
  private mutating func addIndex(
    of count: Int, size: Int, at address: String, content: (Slice) -> Page.Content
  ) {
    if count > 0 { addPages(of: count, size: size, at: address, content: content) }
  }

  /// At least one page.
  private mutating func addPages(
    of count: Int, size: Int, at address: String, content: (Slice) -> Page.Content
  ) {
    for slice in Slice.slices(of: count, size: size) {
      add(content(slice), at: addresses.page(slice.number, of: address))
    }
  }

  private mutating func addFiles(_ journal: Journal, _ tree: SourceTree) {
    // By their bytes: two files whose names differ in Unicode form alone are two, and an error.
    var paths = tree.others.map(\.path).filter { $0.hasPrefix("content/files/") }
    let known = Set(paths)
    paths += journal.files.filter { !known.contains($0) }
    files = SortedPaths(paths).all.map {
      CopiedFile(source: $0, address: addresses.place(ofFile: $0))
    }
  }

  private mutating func addRedirects(_ journal: Journal) {
    for (alias, source, address) in aliases(in: journal) {
      let isFile = alias.path.hasSuffix("/") || alias.path.hasSuffix(".html")
      let origin = Origin(path: source, range: alias.range, isRecord: true)
      add(.redirect(to: address, origin: origin), at: isFile ? alias.path : alias.path + "/")
    }
  }

  private func aliases(in journal: Journal) -> [(alias: Alias, source: String, address: String)] {
    var found: [(Alias, String, String)] = []
    func add(_ aliases: [Alias], of origin: Origin, at address: @autoclosure () -> String) {
      for alias in aliases { found.append((alias, origin.path, address())) }
    }
    for index in journal.articles.indices where !journal.articles[index].aliases.isEmpty {
      let it = journal.articles[index]
      add(it.aliases, of: it.origin, at: addresses.article(it))
    }
    for index in journal.films.indices where !journal.films[index].aliases.isEmpty {
      let it = journal.films[index]
      add(it.aliases, of: it.origin, at: addresses.film(it.id))
    }
    for index in journal.people.indices where !journal.people[index].aliases.isEmpty {
      let it = journal.people[index]
      add(it.aliases, of: it.origin, at: addresses.person(it.id))
    }
    for it in journal.festivals { add(it.aliases, of: it.origin, at: addresses.festival(it.id)) }
    for it in journal.topics { add(it.aliases, of: it.origin, at: addresses.topic(it.id)) }
    for it in journal.series { add(it.aliases, of: it.origin, at: addresses.series(it.id)) }
    for it in journal.issues { add(it.aliases, of: it.origin, at: addresses.issue(it.id)) }
    for it in journal.pages { add(it.aliases, of: it.origin, at: addresses.page(it.id)) }
    return found
  }

  private mutating func addNavigation(_ journal: Journal) {
    let known = Set(pages.map(\.address))
    let names = NavigationEntry.names(in: journal, addresses: addresses)
    if journal.configuration.navigation.isEmpty {
      // A reader has to find the films of a journal that has settled nothing but its title.
      let usual: Set = ["articles", "films", "directors", "festivals", "topics", "issues"]
      let own = Set(journal.pages.map(\.id))
      navigation = names.filter {
        (usual.contains($0.name) || own.contains($0.name)) && known.contains($0.address)
      }
    }
    for entry in journal.configuration.navigation {
      if let found = names.first(where: { $0.name == entry.text }) {
        // A young journal has no films yet: nothing is wrong, and there is nothing to link to.
        if known.contains(found.address) { navigation.append(found) }
      } else {
        let nearest = nearestNames(to: entry.text, among: names.map(\.name))
        navigationProblems.append(
          Diagnostic(
            JournalProblem.unknownReference(.page, entry.text, nearest: nearest),
            path: JournalConfiguration.path, range: entry.range))
      }
    }
  }
}

/// An entry of the navigation.
package struct NavigationEntry: Sendable {
  /// As `navigation:` spells it: `films`, `interviews`, `about`.
  package let name: String
  package let address: String
  package let label: Label

  package enum Label: Sendable {
    /// A key of the strings files.
    case string(String)
    case kind(Int)
    case text(String)
  }

  /// Everything that can stand in a navigation.
  static func names(in journal: Journal, addresses: AddressBook) -> [NavigationEntry] {
    var entries = [
      ("articles", addresses.articles), ("films", addresses.films),
      ("directors", addresses.directors), ("people", addresses.people),
      ("contributors", addresses.contributors), ("festivals", addresses.festivals),
      ("topics", addresses.topics), ("series", addresses.series), ("issues", addresses.issues),
      ("archive", addresses.archive), ("now-showing", addresses.nowShowing),
      ("search", addresses.search),
    ].map { NavigationEntry(name: $0.0, address: $0.1, label: .string($0.0)) }
    for (index, kind) in journal.configuration.kinds.enumerated() {
      entries.append(
        NavigationEntry(
          name: slug(of: kind.plural), address: addresses.kind(index), label: .kind(index)))
    }
    for (index, field) in journal.configuration.indexedFields.enumerated() {
      entries.append(
        NavigationEntry(
          name: field.name, address: addresses.field(index), label: .text(field.label)))
    }
    for page in journal.pages {
      entries.append(
        NavigationEntry(name: page.id, address: addresses.page(page.id), label: .text(page.title)))
    }
    return entries
  }
}
