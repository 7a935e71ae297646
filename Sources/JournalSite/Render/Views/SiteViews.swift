import Markup
import Templates

/// The same on every page, and so made once; it holds no `SiteContext`, which holds it.
final class SiteView: View {
  let title, language: String
  let description, issn: String?
  let home, stylesheet, icon: Address
  let indexes: IndexAddressesView
  let navigation: [NavigationView]
  let articleCount, filmCount: Int

  init(
    _ journal: Journal, _ plan: SitePlan, addresses: AddressBook, words: SiteWords,
    assets: SiteAssets
  ) {
    title = journal.configuration.title
    language = journal.configuration.language
    description = journal.configuration.description
    issn = journal.configuration.issn
    home = Address(addresses.href(addresses.home))
    stylesheet = Address(addresses.href(assets.stylesheet))
    icon = Address(addresses.href(assets.icon))
    indexes = IndexAddressesView(journal, plan, addresses)
    navigation = plan.navigation.map { entry in
      let label =
        switch entry.label {
        case .string(let key): words.navigation(key)
        case .kind(let kind): words.kinds[kind].plural
        case .text(let text): text
        }
      return NavigationView(label: label, address: Address(addresses.href(entry.address)))
    }
    articleCount = journal.articles.count
    filmCount = journal.films.count
  }

  /// The same for what is read away from the site: `origin`, scheme and host, before each address.
  init(_ view: SiteView, on origin: String) {
    func whole(_ address: Address) -> Address { Address(origin + address.text) }
    title = view.title
    language = view.language
    description = view.description
    issn = view.issn
    home = whole(view.home)
    stylesheet = whole(view.stylesheet)
    icon = whole(view.icon)
    indexes = IndexAddressesView(view.indexes, whole)
    navigation = view.navigation.map { NavigationView(label: $0.label, address: whole($0.address)) }
    articleCount = view.articleCount
    filmCount = view.filmCount
  }

  static let declaration = ViewDeclaration("site", "The journal.", SiteView.self) {
    Field("title", "The journal’s title.") { $0.title }
    Field("description", "What it is about.") { $0.description }
    Field("language", "Its language’s code.") { $0.language }
    Field("address", "The home page.") { $0.home }
    Field("indexes", "Where the indexes are.") { $0.indexes }
    Field("stylesheet", "The theme’s CSS.") { $0.stylesheet }
    Field("icon", "The small picture that a browser shows beside the title.") { $0.icon }
    Field("issn", "Its ISSN.") { $0.issn }
    Field("navigation", "What journal.yaml names under navigation.") { $0.navigation }
    Field("article-count", "How many articles there are.") { $0.articleCount }
    Field("film-count", "How many films there are.") { $0.filmCount }
  }
}

/// The addresses of the indexes; nil for those that the journal does not have.
final class IndexAddressesView: View {
  let articles, films, directors, people, contributors, festivals, topics, issues: Address?
  let series, archive, search, nowShowing: Address?
  let fields: [FieldIndexView]

  init(_ journal: Journal, _ plan: SitePlan, _ addresses: AddressBook) {
    func address(_ address: String, if exists: Bool) -> Address? {
      exists ? Address(addresses.href(address)) : nil
    }
    articles = address(addresses.articles, if: !journal.articles.isEmpty)
    films = address(addresses.films, if: !journal.films.isEmpty)
    directors = address(addresses.directors, if: !plan.rankings.directors.isEmpty)
    people = address(addresses.people, if: !journal.people.isEmpty)
    contributors = address(addresses.contributors, if: !plan.rankings.contributors.isEmpty)
    festivals = address(addresses.festivals, if: !journal.festivals.isEmpty)
    topics = address(addresses.topics, if: !journal.topics.isEmpty)
    series = address(addresses.series, if: !journal.series.isEmpty)
    issues = address(addresses.issues, if: !journal.issues.isEmpty)
    archive = address(addresses.archive, if: !plan.rankings.archive.years.isEmpty)
    search = address(addresses.search, if: !plan.search.isEmpty)
    nowShowing = address(addresses.nowShowing, if: !plan.rankings.nowShowing.isEmpty)
    fields = plan.rankings.fields.indexes.enumerated().filter { !$0.element.groups.isEmpty }
      .map {
        FieldIndexView($0.element, address: Address(addresses.href(addresses.field($0.offset))))
      }
  }

  init(_ others: IndexAddressesView, _ change: (Address) -> Address) {
    articles = others.articles.map(change)
    films = others.films.map(change)
    directors = others.directors.map(change)
    people = others.people.map(change)
    contributors = others.contributors.map(change)
    festivals = others.festivals.map(change)
    topics = others.topics.map(change)
    series = others.series.map(change)
    issues = others.issues.map(change)
    archive = others.archive.map(change)
    search = others.search.map(change)
    nowShowing = others.nowShowing.map(change)
    fields = others.fields.map { FieldIndexView($0, address: change($0.address)) }
  }

  static let declaration = ViewDeclaration(
    "index-addresses", "Where the indexes are; none for those of which there is nothing.",
    IndexAddressesView.self
  ) {
    Field("articles", "All articles.") { $0.articles }
    Field("films", "All films.") { $0.films }
    Field("directors", "Those who directed a film.") { $0.directors }
    Field("people", "Everybody.") { $0.people }
    Field("contributors", "Those who wrote, translated or asked.") { $0.contributors }
    Field("festivals", "All festivals.") { $0.festivals }
    Field("topics", "All topics.") { $0.topics }
    Field("series", "All series.") { $0.series }
    Field("fields", "The indexes of the journal’s own fields.") { $0.fields }
    Field("issues", "All issues.") { $0.issues }
    Field("archive", "The articles by year.") { $0.archive }
    Field("search", "Where a reader can look for something.") { $0.search }
    Field("now-showing", "Films that can be watched now or soon.") { $0.nowShowing }
  }
}

final class NavigationView: View {
  let label: String
  let address: Address

  init(label: String, address: Address) {
    self.label = label
    self.address = address
  }

  static let declaration = ViewDeclaration(
    "navigation-entry", "A link of the navigation.", NavigationView.self
  ) {
    Field("address", "Where it leads.") { $0.address }
    Field("label", "What it is called.") { $0.label }
  }
}
