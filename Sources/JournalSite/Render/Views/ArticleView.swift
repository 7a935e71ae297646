import FrontMatter
import Markdown
import Markup
import Templates

final class ArticleView: View {
  let site: SiteContext
  let id: ID<Article>
  private let shared: Shared<Article>

  init(_ site: SiteContext, _ id: ID<Article>) {
    self.site = site
    self.id = id
    shared = site.articles[Int(id.index)]
  }

  private var article: Article {
    _read { yield shared.entity }
  }

  private var kind: ArticleKind { site.journal.configuration.kinds[article.record.kind] }

  static let declaration = ViewDeclaration("article", "An article.", ArticleView.self) {
    Field("id", "What links call it.") { $0.article.id }
    Field("address", "Its page.") { Address($0.site.href(.article($0.id))) }
    Field("title", "The headline.") { $0.article.record.title }
    Field("kind", "The kind, as journal.yaml names it.") { $0.kind.name }
    Field("kicker", "The kind’s label.") {
      $0.site.words.kinds[$0.article.record.kind].label
    }
    Field("kind-address", "The index of its kind.") { view in
      Address(view.site.addresses.href(view.site.addresses.kind(view.article.record.kind)))
    }
    Field("form", "interview, review, list or plain.") { $0.kind.form.rawValue }
    Field("date", "The day of publication.") { $0.article.record.date }
    Field("updated", "The day of the last change of substance.") { $0.article.record.updated }
    Field("is-draft", "True in a preview, before it is published.") { $0.article.record.isDraft }
    Field("unpublished", "Why a published site lacks it: draft or future.") { $0.unpublished }
    Field("language", "Its language, where that is not the journal’s.") {
      $0.article.record.language
    }
    Field("authors", "Who wrote it.") { $0.people($0.article.authors) }
    Field("translators", "Who translated it.") { $0.people($0.article.translators) }
    Field("interviewers", "Who asks.") { $0.people($0.article.interviewers) }
    Field("interviewees", "Who answers.") { $0.people($0.article.interviewees) }
    Field("standfirst", "The sentence under the headline.") { view in
      view.inlineHTML(view.article.prose.standfirst)
    }
    Field("description", "The standfirst as plain text.") { view in
      view.article.prose.standfirst?.plainText(in: view.site.journal)
    }
    Field("still", "The picture that stands for it.") {
      $0.site.still($0.article.still, of: .article($0.id))
    }
    Field("content-warning", "What readers may want to know first.") { view in
      view.inlineHTML(view.article.prose.contentWarning)
    }
    Field("body", "The text.") {
      $0.site.html($0.article.prose.body, of: .article($0.id)) ?? HTML(rendered: [])
    }
    Field("note", "A note at the end.") { $0.inlineHTML($0.article.prose.note) }
    Field("first-published", "Where it appeared first.") { view in
      view.inlineHTML(view.article.prose.firstPublished)
    }
    Field("corrections", "What was corrected, and when.") { view in
      view.article.prose.corrections.map { CorrectionView(view.site, $0) }
    }
    Field("rating", "The mark, as the scale spells it.") { $0.rating }
    Field("films", "The films it is about.") { view in
      view.article.films.map { FilmView(view.site, $0) }
    }
    Field("people", "The people it is about.") { view in
      view.article.people.map { PersonView(view.site, $0) }
    }
    Field("topics", "What it is filed under.") { view in
      view.article.topics.map { TopicView(view.site, $0) }
    }
    Field("festivals", "The festivals it is about.") { view in
      view.article.festivals.map { FestivalAppearanceView(view.site, $0) }
    }
    Field("series", "The series it belongs to.") { view in
      view.article.series.map { SeriesView(view.site, $0) }
    }
    Field("issue", "The issue it appeared in.") { view in
      view.article.issue.map { IssueView(view.site, $0) }
    }
    Field("series-previous", "The article before it in its series.") { view in
      view.site.neighbour(of: view.id, in: view.seriesArticles, by: -1)
    }
    Field("series-next", "The article after it in its series.") { view in
      view.site.neighbour(of: view.id, in: view.seriesArticles, by: 1)
    }
    Field("issue-previous", "The article before it in its issue.") { view in
      view.site.neighbour(of: view.id, in: view.issueArticles, by: -1)
    }
    Field("issue-next", "The article after it in its issue.") { view in
      view.site.neighbour(of: view.id, in: view.issueArticles, by: 1)
    }
    Field("related", "Up to four others that share its films, people, festivals or topics.") {
      view in
      view.site.rankings.related.articles(relatedTo: view.id, in: view.site.journal)
        .map { ArticleView(view.site, $0) }
    }
    Field("reading-time", "How many minutes its text takes.") {
      $0.article.prose.body.markdown.readingTime
    }
    Field("contents", "The headings and questions of its text.") { view in
      view.site.contents(of: view.article.prose.body)
    }
    Field("translations", "The same article in other languages.") { view in
      view.article.translations.map { ArticleView(view.site, $0) }
    }
    Field("canonical", "Its address elsewhere, where that is the original.") { view in
      view.article.record.canonical.map { Address($0) }
    }
    Field("translated-from", "The name of the language from which it was translated.") { view in
      view.article.record.translatedFrom.map { view.site.words.language($0) }
    }
    Field("language-name", "The name of its language.") { view in
      view.site.words.language(
        view.article.record.language ?? view.site.journal.configuration.language)
    }
    Field("filed-under", "The journal’s own fields that have an index, with its values.") { view in
      view.site.filings(view.site.rankings.fields.places(of: view.id))
    }
    Field("shares-headline", "True where another article has the same headline.") {
      $0.site.rankings.shareHeadlines[Int($0.id.index)]
    }
    Field("extra", "The journal’s own fields.", record: "article.extra") {
      $0.site.extra($0.article.extra)
    }
  }

  /// What is left out without `--drafts` and `--future`; what has expired is never here.
  private var unpublished: String? {
    if article.record.isDraft { return "draft" }
    return CalendarDay(firstOf: article.record.date) > site.today ? "future" : nil
  }

  private var seriesArticles: [ID<Article>] {
    article.series.map { site.journal.series[$0].articles } ?? []
  }

  private var issueArticles: [ID<Article>] {
    article.issue.map { site.journal.issues[$0].sections.flatMap(\.articles) } ?? []
  }

  private func inlineHTML(_ linked: LinkedDocument?) -> HTML? {
    site.inlineHTML(linked, of: .article(id))
  }

  private func people(_ credited: [Credited]) -> [PersonView] {
    credited.map { PersonView(site, $0.person, note: $0.note) }
  }

  private var rating: String? {
    switch (article.record.rating, site.journal.configuration.ratingScale) {
    case (.number(let number), .numbers(_, let best, _)):
      "\(site.words.decimal(number))/\(site.words.decimal(best))"
    case (.mark(let index), .marks(let marks)): marks[index]
    default: nil
    }
  }
}

extension SiteContext {
  /// The article so many places from `article` in a list of articles.
  fileprivate func neighbour(
    of article: ID<Article>, in articles: [ID<Article>], by distance: Int
  ) -> ArticleView? {
    guard let place = articles.firstIndex(of: article),
      articles.indices.contains(place + distance)
    else { return nil }
    return ArticleView(self, articles[place + distance])
  }
}

final class CorrectionView: View {
  let site: SiteContext
  let correction: ArticleProse<LinkedDocument>.Correction

  init(_ site: SiteContext, _ correction: ArticleProse<LinkedDocument>.Correction) {
    self.site = site
    self.correction = correction
  }

  static let declaration = ViewDeclaration(
    "correction", "A correction made after publication.", CorrectionView.self
  ) {
    Field("date", "When it was made.") { $0.correction.date }
    Field("text", "What was corrected.") { $0.site.inlineHTML($0.correction.text) }
  }
}

final class ArticleAboutView: View {
  let site: SiteContext
  let about: ArticleAbout

  init(_ site: SiteContext, _ about: ArticleAbout) {
    self.site = site
    self.about = about
  }

  static let declaration = ViewDeclaration(
    "article-about", "An article about a film, a person or a festival.", ArticleAboutView.self
  ) {
    Field("article", "The article.") { ArticleView($0.site, $0.about.article) }
    Field("address", "The section that is about it, or the article.") { view in
      Address(view.site.href(.article(view.about.article), fragment: view.about.anchor))
    }
  }
}

final class MentionView: View {
  let site: SiteContext
  let mention: Mention

  init(_ site: SiteContext, _ mention: Mention) {
    self.site = site
    self.mention = mention
  }

  static let declaration = ViewDeclaration(
    "mention", "A place in an article that speaks of something.", MentionView.self
  ) {
    Field("article", "The article.") { ArticleView($0.site, $0.mention.article) }
    Field("address", "The answer or the section, or the article.") { view in
      let anchor = view.mention.anchor(in: view.site.journal)
      return Address(view.site.href(.article(view.mention.article), fragment: anchor))
    }
    Field("sentence", "The sentence, as plain text.") { $0.mention.sentence(in: $0.site.journal) }
    Field("place", "The heading or question it stands under.") {
      $0.mention.heading(in: $0.site.journal)
    }
  }
}
