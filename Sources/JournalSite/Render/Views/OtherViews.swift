import FrontMatter
import Markup
import Templates

final class FestivalView: View {
  let site: SiteContext
  let id: ID<Festival>

  init(_ site: SiteContext, _ id: ID<Festival>) {
    self.site = site
    self.id = id
  }

  private var festival: Festival {
    _read { yield site.journal.festivals[id] }
  }

  static let declaration = ViewDeclaration("festival", "A festival.", FestivalView.self) {
    Field("id", "What links call it.") { $0.festival.id }
    Field("address", "Its page.") { Address($0.site.href(.festival($0.id))) }
    Field("name", "The name.") { $0.festival.name }
    Field("place", "Where it takes place.") { $0.festival.place }
    Field("editions", "In the order of their dates.") { view in
      view.festival.editions.indices.map { FestivalEditionView(view.site, view.id, $0) }
    }
    Field("films", "The films shown there, of whatever edition.") { view in
      view.festival.films.map { FilmAtFestivalView(view.site, $0) }
    }
    Field("text", "The text of its record.") { $0.site.html($0.festival.body) }
    Field("articles", "The articles about it.") { view in
      view.festival.articles.map { ArticleAboutView(view.site, $0) }
    }
    Field("mentions", "Where other articles speak of it.") { view in
      view.festival.mentions.map { MentionView(view.site, $0) }
    }
    Field("extra", "The journal’s own fields.", record: "festival.extra") {
      $0.site.extra($0.festival.extra)
    }
  }
}

final class FestivalEditionView: View {
  let site: SiteContext
  let id: ID<Festival>
  let index: Int

  /// `index` is the edition's place among the festival's.
  init(_ site: SiteContext, _ id: ID<Festival>, _ index: Int) {
    self.site = site
    self.id = id
    self.index = index
  }

  private var festival: Festival {
    _read { yield site.journal.festivals[id] }
  }

  private var edition: FestivalEdition { festival.editions[index] }

  static let declaration = ViewDeclaration(
    "edition", "A festival’s edition.", FestivalEditionView.self
  ) {
    Field("festival", "The festival.") { FestivalView($0.site, $0.id) }
    Field("edition", "Its year or number.") { $0.edition.edition }
    Field("address", "Its page.") { view in
      view.site.addresses.edition(view.edition.edition, of: view.festival.id)
        .map { Address(view.site.addresses.href($0)) }
    }
    Field("from", "The first day.") { $0.edition.from }
    Field("until", "The last day.") { $0.edition.until }
    Field("films", "The films shown there.") { view in
      view.festival.films(of: view.edition.edition).map { FilmAtFestivalView(view.site, $0) }
    }
    Field("articles", "The articles about it.") { view in
      view.festival.articles(of: view.edition.edition, id: view.id, in: view.site.journal)
        .map { ArticleAboutView(view.site, $0) }
    }
  }
}

final class FilmAtFestivalView: View {
  let site: SiteContext
  let entry: FilmAtFestival

  init(_ site: SiteContext, _ entry: FilmAtFestival) {
    self.site = site
    self.entry = entry
  }

  static let declaration = ViewDeclaration(
    "film-at-festival", "A film shown at a festival.", FilmAtFestivalView.self
  ) {
    Field("film", "The film.") { FilmView($0.site, $0.entry.film) }
    Field("edition", "The edition, where it is known.") { $0.entry.edition }
    Field("section", "The section: Competition.") { $0.entry.section }
  }
}

final class FestivalAppearanceView: View {
  let site: SiteContext
  let appearance: FestivalAppearance

  init(_ site: SiteContext, _ appearance: FestivalAppearance) {
    self.site = site
    self.appearance = appearance
  }

  static let declaration = ViewDeclaration(
    "festival-appearance", "A festival at which a film was shown, or of which an article speaks.",
    FestivalAppearanceView.self
  ) {
    Field("festival", "The festival.") { FestivalView($0.site, $0.appearance.festival) }
    Field("edition", "The edition, where it is known.") { $0.appearance.edition }
    Field("edition-address", "The edition’s page.") { view in
      let festival = view.site.journal.festivals[view.appearance.festival].id
      return view.appearance.edition
        .flatMap { view.site.addresses.edition($0, of: festival) }
        .map { Address(view.site.addresses.href($0)) }
    }
    Field("section", "The section: Competition.") { $0.appearance.section }
  }
}

final class TopicView: View {
  let site: SiteContext
  let id: ID<Topic>

  init(_ site: SiteContext, _ id: ID<Topic>) {
    self.site = site
    self.id = id
  }

  private var topic: Topic {
    _read { yield site.journal.topics[id] }
  }

  static let declaration = ViewDeclaration(
    "topic", "What articles are filed under.", TopicView.self
  ) {
    Field("id", "What links call it.") { $0.topic.id }
    Field("address", "Its page.") { Address($0.site.href(.topic($0.id))) }
    Field("title", "The title.") { $0.topic.title }
    Field("text", "The text of its record.") { $0.site.html($0.topic.body) }
    Field("articles", "The newest first.") { view in
      view.topic.articles.map { ArticleView(view.site, $0) }
    }
    Field("mentions", "Where other articles speak of it.") { view in
      view.topic.mentions.map { MentionView(view.site, $0) }
    }
    Field("extra", "The journal’s own fields.", record: "topic.extra") {
      $0.site.extra($0.topic.extra)
    }
  }
}

final class SeriesView: View {
  let site: SiteContext
  let id: ID<Series>

  init(_ site: SiteContext, _ id: ID<Series>) {
    self.site = site
    self.id = id
  }

  private var series: Series {
    _read { yield site.journal.series[id] }
  }

  static let declaration = ViewDeclaration(
    "series", "Articles that continue one another.", SeriesView.self
  ) {
    Field("id", "What links call it.") { $0.series.id }
    Field("address", "Its page.") { Address($0.site.href(.series($0.id))) }
    Field("title", "The title.") { $0.series.title }
    Field("text", "The text of its record.") { $0.site.html($0.series.body) }
    Field("articles", "From the first to the last.") { view in
      view.series.articles.map { ArticleView(view.site, $0) }
    }
    Field("extra", "The journal’s own fields.", record: "series.extra") {
      $0.site.extra($0.series.extra)
    }
  }
}

final class IssueView: View {
  let site: SiteContext
  let id: ID<PublicationIssue>

  init(_ site: SiteContext, _ id: ID<PublicationIssue>) {
    self.site = site
    self.id = id
  }

  private var issue: PublicationIssue {
    _read { yield site.journal.issues[id] }
  }

  static let declaration = ViewDeclaration(
    "issue", "A numbered edition of the journal.", IssueView.self
  ) {
    Field("id", "What links call it.") { $0.issue.id }
    Field("address", "Its page.") { Address($0.site.href(.issue($0.id))) }
    Field("title", "The title.") { $0.issue.title }
    Field("number", "The number.") { $0.issue.number }
    Field("date", "When it appeared.") { $0.issue.date }
    Field("editors", "Who edited it.") { view in
      view.issue.editors.map { PersonView(view.site, $0.person, note: $0.note) }
    }
    Field("still", "The picture on its cover.") { $0.site.still($0.issue.still) }
    Field("editorial", "The text of its record.") { $0.site.html($0.issue.body) }
    Field("sections", "The table of contents.") { view in
      view.issue.sections.map { IssueSectionView(view.site, $0) }
    }
    Field("extra", "The journal’s own fields.", record: "issue.extra") {
      $0.site.extra($0.issue.extra)
    }
  }
}

final class IssueSectionView: View {
  let site: SiteContext
  let section: PublicationIssue.Section

  init(_ site: SiteContext, _ section: PublicationIssue.Section) {
    self.site = site
    self.section = section
  }

  static let declaration = ViewDeclaration(
    "issue-section", "A part of an issue’s table of contents.", IssueSectionView.self
  ) {
    Field("title", "The title; none for what stands in no section.") { $0.section.title }
    Field("articles", "In the order of the record.") { view in
      view.section.articles.map { ArticleView(view.site, $0) }
    }
  }
}

final class PlainView: View {
  let site: SiteContext
  let id: ID<PlainPage>

  init(_ site: SiteContext, _ id: ID<PlainPage>) {
    self.site = site
    self.id = id
  }

  static let declaration = ViewDeclaration(
    "plain-page", "A page of the journal’s own.", PlainView.self
  ) {
    Field("title", "The title.") { $0.site.journal.pages[$0.id].title }
    Field("address", "Where it is.") { Address($0.site.href(.page($0.id))) }
    Field("body", "The text.") {
      $0.site.html($0.site.journal.pages[$0.id].body) ?? HTML(rendered: [])
    }
    Field("extra", "The journal’s own fields.", record: "page.extra") {
      $0.site.extra($0.site.journal.pages[$0.id].extra)
    }
  }
}
