import Markdown
import Markup
import Templates

/// The root views of the templates in `blocks/`.

final class StillBlockView: View {
  let still: StillView

  init(_ still: StillView) { self.still = still }

  static let declaration = ViewDeclaration(
    "still-block", "What blocks/still.html sets: a figure in a text.", StillBlockView.self
  ) {
    Field("still", "The figure.") { $0.still }
  }
}

final class QuestionBlockView: View {
  let anchor: String
  let body: HTML

  init(anchor: String, body: HTML) {
    self.anchor = anchor
    self.body = body
  }

  static let declaration = ViewDeclaration(
    "question-block", "What blocks/question.html sets: a question of an interview.",
    QuestionBlockView.self
  ) {
    Field("anchor", "The id that links lead to.") { $0.anchor }
    Field("body", "The question, without its bold.") { $0.body }
  }
}

final class CalloutBlockView: View {
  let name: String
  let body: HTML

  init(name: String, body: HTML) {
    self.name = name
    self.body = body
  }

  static let declaration = ViewDeclaration(
    "callout-block", "What blocks/<name>.html sets: a quote that begins with [!name].",
    CalloutBlockView.self
  ) {
    Field("name", "The name in the brackets.") { $0.name }
    Field("body", "The blocks of the quote.") { $0.body }
  }
}

final class FilmCardBlockView: View {
  let film: FilmView
  let caption: HTML?
  let credit: HTML?

  init(film: FilmView, caption: HTML?, credit: HTML?) {
    self.film = film
    self.caption = caption
    self.credit = credit
  }

  static let declaration = ViewDeclaration(
    "film-card-block", "What blocks/film-card.html sets: a film in the middle of a text.",
    FilmCardBlockView.self
  ) {
    Field("film", "The film.") { $0.film }
    Field("caption", "What is said of it.") { $0.caption }
    Field("credit", "The caption’s credit line.") { $0.credit }
  }
}

final class MediaBlockView: View {
  let media: MarkdownEmbed.Media
  let href: String
  let title: String
  let isOwn: Bool
  let caption: HTML?
  let credit: HTML?

  /// `isOwn`: a file of the journal, on one of its pages.
  init(
    media: MarkdownEmbed.Media, href: String, isOwn: Bool, title: String, caption: HTML?,
    credit: HTML?
  ) {
    self.media = media
    self.href = href
    self.isOwn = isOwn
    self.title = title
    self.caption = caption
    self.credit = credit
  }

  static let declaration = ViewDeclaration(
    "media-block",
    "What blocks/media.html sets: a video, a recording, a picture on another host.",
    MediaBlockView.self
  ) {
    Field("address", "Where it is.") { Address($0.href) }
    Field("title", "The text in the brackets; may be empty.") { $0.title }
    Field("provider", "YouTube or Vimeo, the host of a picture; none for a file.") { $0.provider }
    Field("kind", "“video”, “audio”, “picture”, or “page” for where a picture led.") { $0.kind }
    Field("is-audio", "True for a recording.") { $0.media == .audio }
    Field("is-own", "True for a file of the journal, which a page may load; false in a feed.") {
      $0.isOwn
    }
    Field("player", "What plays it where it stands; none for a picture and a page.") {
      PlayerView($0.media, href: $0.href)
    }
    Field("caption", "What is said of it.") { $0.caption }
    Field("credit", "Whose it is.") { $0.credit }
  }

  private var provider: String? {
    switch media {
    case .youTube: "YouTube"
    case .vimeo: "Vimeo"
    case .picture, .page: host
    case .entity, .video, .audio: nil
    }
  }

  private var kind: String {
    switch media {
    case .youTube, .vimeo, .video: "video"
    case .audio: "audio"
    case .picture: "picture"
    case .page, .entity: "page"
    }
  }

  /// `example.org` for `https://example.org/a.jpg`; nil where the address names none.
  private var host: String? {
    let behindScheme = href.drop { $0 != "/" }
    guard behindScheme.hasPrefix("//") else { return nil }
    let host = behindScheme.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : String(host)
  }
}
