// What WordPress puts into its texts besides HTML.
extension MarkdownWriter {
  mutating func readShortcode(_ code: HTMLTag) {
    switch code.name {
    case "caption", "wp_caption":
      open(.captioned, code.name)
      if let words = code["caption"], containers[containers.count - 1].kind == .captioned {
        containers[containers.count - 1].caption = words.trimmed
      }
    case "gallery": addGallery(code)
    // What stands between is an address alone, which is shown for what it is.
    case "embed": if heading == nil { endParagraph() }
    case "youtube", "vimeo": addVideo(code)
    case "video", "audio": addRecording(code)
    case let name where Shortcodes.notes.contains(name): beginNote(name)
    // The first letter of a word, which is larger.
    case let name where Self.initials.contains(name): note(.shortcode, "`[\(name)]`")
    case let name where Self.arranges(name):
      // They only arrange the page, but for pictures.
      note(.shortcode, "`\(shown(code))`")
      endParagraph()
      if let address = ["src", "image", "image_url", "url"].lazy.compactMap({ code[$0] })
        .first(where: isPicture), let whole = wholeAddress(of: address)
      {
        let words = code["alt"] ?? code["title_text"] ?? ""
        inlines.append(.picture(picture(at: whole, number: nil, description: words)))
        endParagraph()
      }
    default:
      note(.shortcode, "`[\(code.name)]`")
      inlines.append(.text(Array(source.bytes[code.range])))
    }
  }

  mutating func endShortcode(_ name: String) {
    switch name {
    case "caption", "wp_caption": close([name])
    case "embed": if heading == nil { endParagraph() }
    case "gallery", "youtube", "vimeo", "video", "audio": break
    case let name where Self.initials.contains(name): break
    case let name where Shortcodes.notes.contains(name): close([name])
    case let name where Self.arranges(name): endParagraph()
    default: inlines.append(.text(Array("[/\(name)]".utf8)))
    }
  }

  /// The columns and rows of page builders: Divi, WPBakery, Avada, Fusion, Themify.
  private static func arranges(_ name: String) -> Bool {
    ["et_pb_", "vc_", "av_", "fusion_", "themify_", "tatsu_", "cs_"].contains(where: name.hasPrefix)
      || [
        "row", "column", "columns", "one_half", "one_third", "two_third", "one_half_last",
        "one_third_last", "two_third_last", "clear", "spacer", "divider",
      ].contains(name)
  }

  private static let initials: Set<String> = ["dropcap", "dropcaps", "drop_cap"]

  private mutating func addGallery(_ code: HTMLTag) {
    let typed = (code["ids"] ?? code["include"])?.split { ", ".contains($0) }.compactMap { Int($0) }
    // Without a list, it is all the pictures that were uploaded to the post, and no recordings.
    let uploaded = source.number.flatMap { site.children[$0] } ?? []
    let numbers =
      typed ?? uploaded.filter { site.attachments[$0].map { isPicture($0.address) } ?? false }
    open(.figure(isGallery: true), "gallery")
    for number in numbers {
      guard let attachment = site.attachments[number] else {
        note(.picture, "the picture with the id \(number), of `\(shown(code))`")
        continue
      }
      var picture = picture(at: attachment.address, number: number, description: "")
      picture.caption = attachment.caption
      add(pictures: [picture])
    }
    if numbers.isEmpty { note(.shortcode, "`[gallery]` without pictures") }
    if code.attributes.contains(where: { !Self.galleryFields.contains($0.name) }) {
      note(.shortcode, "`\(shown(code))`")
    }
    close(["gallery"])
  }

  /// Which pictures, and how they are arranged.
  private static let galleryFields: Set<String> = [
    "", "ids", "include", "exclude", "id", "columns", "size", "link", "order", "orderby", "type",
    "itemtag", "icontag", "captiontag", "class",
  ]

  /// As it was typed, cut where it is long.
  private func shown(_ code: HTMLTag) -> String {
    let words = String(decoding: source.bytes[code.range].prefix(600), as: UTF8.self).prefix(300)
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `[youtube https://…]`, `[youtube=https://…]`, `[vimeo 76979871]`.
  private mutating func addVideo(_ code: HTMLTag) {
    guard let value = code.attributes.first(where: { ["", "id", "url"].contains($0.name) })?.value
    else { return }
    endParagraph()
    let isAddress = value.hasPrefix("http")
    addEmbed(
      isAddress
        ? value
        : code.name == "vimeo"
          ? "https://vimeo.com/\(value)" : "https://www.youtube.com/watch?v=\(value)", title: "")
  }

  private mutating func addRecording(_ code: HTMLTag) {
    let names = ["src", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav"]
    guard let address = names.lazy.compactMap({ code[$0] }).first else {
      return note(.shortcode, "`[\(code.name)]` without a file")
    }
    if let poster = code["poster"], !poster.isEmpty {
      note(.shortcode, "`poster=\"\(poster.prefix(200))\"` of `[\(code.name)]`")
    }
    endParagraph()
    addEmbed(address, title: "")
  }

  /// `<!--more-->`, the marks of blocks, and what somebody noted.
  mutating func readComment(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    if text.hasPrefix("more ") { note(.element, "a comment, `\(text.prefix(60))`") }
    if text == "more" || text.hasPrefix("more ") || text == "noteaser" { return endParagraph() }
    if text == "nextpage" {
      endParagraph()
      return note(.block, "`<!--nextpage-->`: the pages of this text are one now")
    }
    guard text.hasPrefix("wp:") || text.hasPrefix("/wp:") else {
      if !text.isEmpty, !text.hasPrefix("["), !text.hasPrefix("kg-card"),
        !text.uppercased().hasPrefix("DOCTYPE")
      {
        note(
          .element,
          "a comment, `\(text.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " "))`"
        )
      }
      return
    }
    // A block that is nothing but its mark is made by a program when the page is shown.
    guard text.hasPrefix("wp:"), text.hasSuffix("/") else { return }
    let name = text.dropFirst(3).prefix { $0 > " " && $0 != "/" }
    if ["footnotes", "more", "nextpage", "spacer", "separator"].contains(name) { return }
    note(.block, "`\(text.prefix(80))`")
  }
}
