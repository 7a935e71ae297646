import Markdown
import Templates

/// A heading or a question of an article, for a table of contents.
final class ArticleContentsView: View {
  let text: String
  let anchor: String
  let level: Int

  init(text: String, anchor: String, level: Int) {
    self.text = text
    self.anchor = anchor
    self.level = level
  }

  static let declaration = ViewDeclaration(
    "contents-entry", "A heading of an article’s text, or a question.", ArticleContentsView.self
  ) {
    Field("text", "What it says.") { $0.text }
    Field("address", "Where it stands on the page.") { Address("#" + $0.anchor) }
    Field("level", "2 for a section, 3 and more for what is in it; 0 for a question.") { $0.level }
    Field("is-question", "True for a question of an interview.") { $0.level == 0 }
  }
}

extension SiteContext {
  /// The headings of a text, in its order.
  func contents(of linked: LinkedDocument) -> [ArticleContentsView] {
    linked.markdown.headings.map { heading in
      ArticleContentsView(
        text: linked.plainText(of: heading.node, in: journal), anchor: heading.anchor,
        level: heading.level)
    }
  }
}
