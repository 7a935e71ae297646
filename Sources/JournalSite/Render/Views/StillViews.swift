import Markdown
import Markup
import Templates

final class StillView: View {
  let images: [ImageView]
  let caption: HTML?
  let credit: HTML?

  init(images: [ImageView], caption: HTML?, credit: HTML?) {
    self.images = images
    self.caption = caption
    self.credit = credit
  }

  static let declaration = ViewDeclaration(
    "still", "A picture, or a row of pictures, with one caption.", StillView.self
  ) {
    Field("image", "The first picture.") { $0.images.first }
    Field("images", "All pictures of the row.") { $0.images }
    Field("caption", "What is said of it.") { $0.caption }
    Field("credit", "Whose it is.") { $0.credit }
  }
}

final class ImageView: View {
  let site: SiteContext
  let target: LinkTarget
  let written: String
  let alt: String

  /// Where a click on the picture leads.
  let link: String?

  init(
    site: SiteContext, target: LinkTarget, written: String, alt: String, link: String? = nil
  ) {
    self.site = site
    self.target = target
    self.written = written
    self.alt = alt
    self.link = link
  }

  private var address: String { site.href(target, written: written) }

  /// With the original as the last; empty where there is nothing to choose from.
  private var candidates: [CandidateView] {
    guard case .file(let path) = target, let size else { return [] }
    let variants = site.variants[path]
    if variants.isEmpty { return [] }
    return variants.map {
      CandidateView(
        address: site.addresses.href(site.addresses.variant($0)), width: $0.width)
    } + [CandidateView(address: address, width: size.width)]
  }

  private var size: PictureSize? {
    if case .file(let path) = target { return site.journal.pictureSizes[path] }
    return nil
  }

  static let declaration = ViewDeclaration("image", "A picture's file.", ImageView.self) {
    Field("address", "Where the picture is.") { Address($0.address) }
    Field("alt", "What is to be seen on it, for whoever does not see it.") { $0.alt }
    Field("link", "Where a click on it leads; none for most pictures.") { view in
      view.link.map { Address($0) }
    }
    Field("player", "What plays the video that it leads to; none for most pictures.") { view in
      view.link.flatMap { link in
        MarkdownEmbed.Media(address: link, schemes: []).flatMap { PlayerView($0, href: link) }
      }
    }
    Field("width", "In pixels.") { $0.size?.width }
    Field("height", "In pixels.") { $0.size?.height }
    Field(
      "variants",
      "The picture in several widths for srcset, itself the last; empty where there are none."
    ) { $0.candidates }
  }
}

final class CandidateView: View {
  let address: String
  let width: Int

  init(address: String, width: Int) {
    self.address = address
    self.width = width
  }

  static let declaration = ViewDeclaration(
    "picture-variant", "A picture in one of its widths.", CandidateView.self
  ) {
    Field("address", "Where it is.") { Address($0.address) }
    Field("width", "In pixels.") { $0.width }
  }
}
