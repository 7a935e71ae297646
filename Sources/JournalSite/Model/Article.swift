package import FrontMatter
import Markdown

/// What an article's front matter says that needs no linking.
package struct ArticleRecord: Sendable {
  package var title: String

  /// An index into the journal's kinds.
  package var kind: Int
  package var date: PartialDate
  package var updated: PartialDate?
  package var expires: PartialDate?
  package var isDraft = false

  /// The last part of the address: `slug`, or the id.
  package var slug: String

  /// BCP 47; nil: the journal's.
  package var language: String?
  package var translatedFrom: String?
  package var canonical: String?
  package var rating: Rating?
  package var autolinks = true
}

/// Everything in an article that is Markdown, before linking (`MarkdownDocument`) and after it
/// (`LinkedDocument`).
package struct ArticleProse<Document: Sendable>: Sendable {
  package var standfirst: Document?
  package var note: Document?
  package var contentWarning: Document?
  package var firstPublished: Document?
  package var corrections: [Correction] = []

  /// A document that holds one figure.
  package var still: Document?
  package var body: Document

  /// All but the picture, in the order in which a page has them.
  package var texts: [Document] {
    [standfirst, contentWarning, body, note, firstPublished].compactMap(\.self)
      + corrections.map(\.text)
  }

  /// A correction made after publication, shown with its date.
  package struct Correction: Sendable {
    package let date: PartialDate
    package let text: Document
  }
}

/// A review's mark, on the journal's scale.
package enum Rating: Sendable, Hashable {
  case number(Double)

  /// An index into the scale's marks, from worst to best.
  case mark(Int)
}

/// An article, linked.
package struct Article: Sendable {
  package let id: String
  package var origin: Origin
  package var record: ArticleRecord
  package var authors: [Credited] = []
  package var translators: [Credited] = []
  package var interviewers: [Credited] = []
  package var interviewees: [Credited] = []

  // Subjects, in the order of the file.
  package var films: [ID<Film>] = []
  package var people: [ID<Person>] = []
  package var festivals: [FestivalAppearance] = []
  package var topics: [ID<Topic>] = []

  package var series: ID<Series>?
  package var issue: ID<PublicationIssue>?

  /// The article that this one translates.
  package var translationOf: ID<Article>?

  /// Other language versions, in the order of the articles.
  package var translations: [ID<Article>] = []
  package var prose: ArticleProse<LinkedDocument>
  package var still: Still?
  package var aliases: [Alias] = []
  package var extra: [ExtraValue?] = []
}

extension Article {
  /// Who wrote it; of a conversation that names no author, who asks.
  var byline: [Credited] { authors.isEmpty ? interviewers : authors }
}

/// A name in a byline.
package struct Credited: Sendable, Hashable {
  package let person: ID<Person>
  package let note: String?
}

/// An article that has an entity for its subject.
package struct ArticleAbout: Sendable, Hashable {
  package let article: ID<Article>

  /// The anchor of the section that is about it; nil: the whole article.
  package let anchor: String?
}

/// An entity that an article's text links to and that is not its subject. What it says is read from the
/// article when it is printed: of 100,000 articles, sentences and headings were 130 MB.
package struct Mention: Sendable {
  package let article: ID<Article>
  let place: MentionPlace
}

/// Where in an article's texts something is linked.
struct MentionPlace: Sendable {
  /// A link, an image or an embed of that text.
  let link: NodeID

  /// The heading or question of the body that it stands under; nil where that has no anchor.
  var heading: NodeID?
  var text = Text.body

  enum Text: Sendable {
    case body, standfirst, note
  }
}
