import Markdown
import Templates

/// What a click on a poster puts in its place: `assets/player.js` does.
final class PlayerView: View {
  let element: String
  let address: String

  /// Nil for what is no video and no recording.
  init?(_ media: MarkdownEmbed.Media, href: String) {
    switch media {
    case .youTube(let id):
      element = "iframe"
      address =
        "https://www.youtube-nocookie.com/embed/\(id)?autoplay=1"
        + (VideoAddress.start(of: href).map { "&start=\($0)" } ?? "")
    case .vimeo(let id):
      element = "iframe"
      let key = VideoAddress.key(of: href, behind: id).map { "&h=\($0)" } ?? ""
      let start = VideoAddress.start(of: href).map { "#t=\($0)s" } ?? ""
      address = "https://player.vimeo.com/video/\(id)?dnt=1\(key)&autoplay=1\(start)"
    case .video:
      element = "video"
      address = href
    case .audio:
      element = "audio"
      address = href
    case .entity, .picture, .page: return nil
    }
  }

  static let declaration = ViewDeclaration(
    "player", "What plays a video or a recording where it stands.", PlayerView.self
  ) {
    Field("element", "“iframe”, “video” or “audio”.") { $0.element }
    Field("address", "What it loads, and not before it is asked to.") { Address($0.address) }
  }
}
