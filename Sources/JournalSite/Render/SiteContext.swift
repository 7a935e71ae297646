package import FrontMatter
import Markdown
import Markup
package import Templates

/// What every view reads: the journal, where its pages are, and the blocks of the theme.
///
/// A reference, so that a view is three words. Immutable, so that any number of tasks share it.
package final class SiteContext: Sendable {
  let journal: Journal
  let addresses: AddressBook
  let hrefs: EntityHrefs

  /// The journal's lists.
  let articles: [Shared<Article>]
  let films: [Shared<Film>]
  let people: [Shared<Person>]
  let rankings: Rankings

  /// What every page shows of the journal.
  let view: SiteView
  let today: CalendarDay
  let words: SiteWords
  let blocks: BlockTemplates
  let assets: SiteAssets
  let feeds: FeedLinks

  /// Where what is printed is read.
  let medium: Medium

  enum Medium: Sendable {
    case page

    /// Away from the site: addresses are whole, and what only decorates a page is left out.
    case feed
  }

  /// The indexes by country, in the order of their names in the journal's language.
  let countries: [FilmGroup]

  /// Addresses that texts link to and that the site does not have.
  let deadAddresses: Set<String>
  let variants: PictureVariants

  package convenience init(
    journal: Journal, plan: SitePlan, today: CalendarDay, theme: CompiledTheme,
    assets: SiteAssets, jobs: Int
  ) async {
    self.init(
      journal, plan, today: today, theme: theme, assets: assets,
      hrefs: await EntityHrefs(of: journal, addresses: plan.addresses, jobs: jobs),
      variants: PictureVariants())
  }

  /// The same for a journal of which every entity stands where it stood in that of `previous`, and
  /// some people were made.
  convenience init(
    journal: Journal, plan: SitePlan, today: CalendarDay, theme: CompiledTheme, assets: SiteAssets,
    following previous: SiteContext, madePeople: [ID<Person>]
  ) {
    let hrefs = previous.hrefs.adding(madePeople, of: journal, addresses: plan.addresses)
    self.init(
      journal, plan, today: today, theme: theme, assets: assets, hrefs: hrefs,
      variants: previous.variants)
  }

  private init(
    _ journal: Journal, _ plan: SitePlan, today: CalendarDay, theme: CompiledTheme,
    assets: SiteAssets, hrefs: EntityHrefs, variants: PictureVariants
  ) {
    self.journal = journal
    addresses = plan.addresses
    articles = journal.articles.shared
    films = journal.films.shared
    people = journal.people.shared
    self.hrefs = hrefs
    rankings = plan.rankings
    view = SiteView(
      journal, plan, addresses: plan.addresses, words: theme.words, assets: assets)
    self.assets = assets
    deadAddresses = plan.deadAddresses
    self.today = today
    words = theme.words
    blocks = theme.blocks
    countries = Self.countries(plan, journal, theme.words)
    feeds = FeedLinks(of: plan)
    medium = .page
    self.variants = variants
  }

  private static func countries(
    _ plan: SitePlan, _ journal: Journal, _ words: SiteWords
  ) -> [FilmGroup] {
    let order = LibrarianOrder(language: journal.configuration.language)
    return plan.rankings.filmGroups.countries
      .map { (key: order.key(ofSortName: $0.label(in: words)), group: $0) }
      .sorted { $0.key < $1.key }.map(\.group)
  }

  /// The same journal as it is printed for readers of feeds.
  convenience init(forFeedsOf site: SiteContext) {
    self.init(
      copying: site, addresses: site.addresses.forReadersElsewhere, medium: .feed,
      variants: site.variants)
  }

  /// The same with other variants of the pictures.
  convenience init(_ site: SiteContext, showing variants: PictureVariants) {
    self.init(copying: site, addresses: site.addresses, medium: site.medium, variants: variants)
  }

  private init(
    copying site: SiteContext, addresses: AddressBook, medium: Medium, variants: PictureVariants
  ) {
    journal = site.journal
    self.addresses = addresses
    articles = site.articles
    films = site.films
    people = site.people
    var hrefs = site.hrefs
    hrefs.origin = addresses.origin
    self.hrefs = hrefs
    rankings = site.rankings
    view =
      addresses.origin == site.addresses.origin
      ? site.view : SiteView(site.view, on: addresses.origin)
    today = site.today
    words = site.words
    blocks = site.blocks
    assets = site.assets
    feeds = site.feeds
    self.medium = medium
    countries = site.countries
    deadAddresses = site.deadAddresses
    self.variants = variants
  }

  /// The year, the first year of the decade, the name of the country.
  func label(of group: FilmGroup) -> String { group.label(in: words) }

  /// The headline of its page: “Films of 1965”.
  func title(of group: FilmGroup) -> String {
    switch group.basis {
    case .year(let year): words.films(of: String(year))
    case .decade(let decade): words.films(of: words.decade(decade))
    case .country(let country): words.films(from: country)
    }
  }

  func href(_ entity: EntityReference, fragment: String? = nil) -> String {
    guard let fragment else { return hrefs[entity] }
    return "\(hrefs[entity])#\(fragment)"
  }

  /// The page of an entity, with scheme and host.
  func absolute(_ entity: EntityReference) -> String { addresses.host + hrefs[entity] }

  /// The language of what a page shows, by BCP 47.
  func language(of content: Page.Content) -> String {
    if case .article(let id) = content, let own = articles[Int(id.index)].entity.record.language {
      return own
    }
    return journal.configuration.language
  }

  /// Where a picture or a recording is.
  func href(_ target: LinkTarget, written: String) -> String {
    switch target {
    case .file(let path): addresses.href(addresses.file(path))
    case .site(let address): addresses.href(address)
    default: written
    }
  }

  /// A text as HTML, its blocks set by the theme; `entity` is whose text it is.
  func html(_ linked: LinkedDocument?, of entity: EntityReference? = nil) -> HTML? {
    guard let linked, !linked.isEmpty else { return nil }
    var buffer = OutputBuffer(reserving: linked.markdown.text.count * 2)
    SiteMarkdownHost(site: self, linked: linked, entity: entity).render(into: &buffer)
    return HTML(rendered: buffer.bytes)
  }

  /// A text of one paragraph, without the paragraph.
  func inlineHTML(_ linked: LinkedDocument?, of entity: EntityReference? = nil) -> HTML? {
    guard let linked, !linked.isEmpty else { return nil }
    var buffer = OutputBuffer()
    SiteMarkdownHost(site: self, linked: linked, entity: entity).renderInline(into: &buffer)
    return HTML(rendered: buffer.bytes)
  }

  /// The year to sort by; 0 where nobody knows it.
  func year(of film: ID<Film>) -> Int {
    films[Int(film.index)].entity.record.year.number ?? 0
  }

  /// By year, those of no known year last, then in the order of the index of films.
  func byYear(_ films: [ID<Film>]) -> [ID<Film>] {
    let keys = films.map { film in
      (
        year: self.films[Int(film.index)].entity.record.year.number ?? .max,
        rank: rankings.filmRanks[Int(film.index)], film: film
      )
    }
    return keys.sorted { ($0.year, $0.rank) < ($1.year, $1.rank) }.map(\.film)
  }

  /// In the order of the index of films.
  func byTitle(_ films: [ID<Film>]) -> [ID<Film>] {
    films.sorted { rankings.filmRanks[Int($0.index)] < rankings.filmRanks[Int($1.index)] }
  }
}

extension FilmGroup {
  fileprivate func label(in words: SiteWords) -> String {
    switch basis {
    case .year(let year), .decade(let year): String(year)
    case .country(let country): words.country(country)
    }
  }
}

extension PartialDate: TemplateRepresentable {
  package static var valueType: ValueType { .date }
  package var templateValue: Value { .date(DateValue(year: year, month: month, day: day)) }
}
