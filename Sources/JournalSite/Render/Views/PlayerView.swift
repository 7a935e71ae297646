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
      address = "https://www.youtube-nocookie.com/embed/\(id)?autoplay=1"
    case .vimeo(let id):
      element = "iframe"
      // An unlisted video has a second word behind its number, without which it does not play.
      let word = href.split(separator: "/").drop { $0 != id }.dropFirst().first
      let isPlain = word?.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
      let hash = word.flatMap { isPlain == true ? "&h=\($0)" : nil } ?? ""
      address = "https://player.vimeo.com/video/\(id)?dnt=1\(hash)&autoplay=1"
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
