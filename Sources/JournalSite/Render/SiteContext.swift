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

  /// The journal's lists, each entity ready to be shared.
  let articles: [Shared<Article>]
  let films: [Shared<Film>]
  let people: [Shared<Person>]
  let rankings: Rankings
  let navigation: [NavigationEntry]
  let today: CalendarDay
  let words: SiteWords
  let blocks: BlockTemplates
  let stylesheet: String
  let variants: PictureVariants

  package init(
    journal: Journal, plan: SitePlan, today: CalendarDay, theme: CompiledTheme, stylesheet: String
  ) {
    self.journal = journal
    addresses = plan.addresses
    articles = journal.articles.map { Shared($0) }
    films = journal.films.map { Shared($0) }
    people = journal.people.map { Shared($0) }
    hrefs = EntityHrefs(of: journal, addresses: plan.addresses)
    rankings = plan.rankings
    navigation = plan.navigation
    self.today = today
    words = theme.words
    blocks = theme.blocks
    self.stylesheet = stylesheet
    variants = PictureVariants()
  }

  /// The same with other variants of the pictures.
  init(_ site: SiteContext, showing variants: PictureVariants) {
    journal = site.journal
    addresses = site.addresses
    hrefs = site.hrefs
    articles = site.articles
    films = site.films
    people = site.people
    rankings = site.rankings
    navigation = site.navigation
    today = site.today
    words = site.words
    blocks = site.blocks
    stylesheet = site.stylesheet
    self.variants = variants
  }

  func href(_ entity: EntityReference, fragment: String? = nil) -> String {
    guard let fragment else { return hrefs[entity] }
    return "\(hrefs[entity])#\(fragment)"
  }

  /// A text as HTML, its blocks set by the theme.
  func html(_ linked: LinkedDocument?, headingShift: Int = 0) -> HTML? {
    guard let linked, !linked.isEmpty else { return nil }
    var buffer = OutputBuffer(reserving: linked.markdown.text.count * 2)
    SiteMarkdownHost(site: self, linked: linked).render(into: &buffer)
    return HTML(rendered: buffer.bytes)
  }

  /// A text of one paragraph, without the paragraph.
  func inlineHTML(_ linked: LinkedDocument?) -> HTML? {
    guard let linked, !linked.isEmpty else { return nil }
    var buffer = OutputBuffer()
    SiteMarkdownHost(site: self, linked: linked).renderInline(into: &buffer)
    return HTML(rendered: buffer.bytes)
  }

  /// The year to sort by; 0 where nobody knows it.
  func year(of film: ID<Film>) -> Int {
    films[Int(film.index)].entity.record.year.number ?? 0
  }

  /// In the order of the index of films.
  func byTitle(_ films: [ID<Film>]) -> [ID<Film>] {
    films.sorted { rankings.filmRanks[Int($0.index)] < rankings.filmRanks[Int($1.index)] }
  }
}

extension PartialDate: TemplateRepresentable {
  package static var valueType: ValueType { .date }
  package var templateValue: Value { .date(DateValue(year: year, month: month, day: day)) }
}
