import JournalSite

// Pictures, videos, recordings, and what other sites show.
extension MarkdownWriter {
  mutating func startMedia(_ tag: HTMLTag) -> Bool {
    switch tag.name {
    case "img", "amp-img": addPicture(tag)
    case "iframe", "embed", "object", "amp-youtube":
      let names = LazyMedia.names + ["src", "data"]
      let address = names.lazy.compactMap { tag[$0] }.first { !$0.isEmpty } ?? ""
      if lazy.isRepeated(embed: address) { return true }
      endParagraph()
      addEmbed(address, title: tag["title"] ?? "")
    case "video", "audio":
      endParagraph()
      if let poster = tag["poster"]?.trimmed, !poster.isEmpty {
        note(.attribute, "the poster `\(poster.prefix(300))` of <\(tag.name)>")
      }
      if let address = tag["src"], !address.isEmpty {
        addEmbed(address, title: tag["title"] ?? "")
      } else {
        mediaElement = tag.name
      }
    case "source":
      guard mediaElement != nil, let address = tag["src"], !address.isEmpty else { return true }
      mediaElement = nil
      addEmbed(address, title: "")
    default: return false
    }
    return true
  }

  private mutating func addPicture(_ tag: HTMLTag) {
    if tag.hasClass("wp-smiley") || tag.hasClass("emoji"), let words = tag["alt"] {
      return inlines.append(.text(Array(words.utf8)))
    }
    if tag["width"] == "1", tag["height"] == "1" {
      return note(.notText, "a picture of one pixel, which counts readers")
    }
    let address = LazyMedia.address(of: tag)
    if lazy.isRepeated(tag, at: address, in: source.bytes) {
      // The other one is in such a link, too.
      linkIsShown = true
      return
    }
    let words = lazy.description(of: tag["alt"]?.trimmed ?? "")
    if let address, case .file(let file) = source.nearby?(address) {
      return inlines.append(
        .picture(
          ImportedPicture(address: take(file), description: words)))
    }
    guard let address, let whole = wholeAddress(of: address) else {
      return note(.picture, "“\(words)”")
    }
    let number = tag["class"]?.split(separator: " ").first { $0.hasPrefix("wp-image-") }
      .flatMap { Int($0.dropFirst("wp-image-".count)) }
    var picture = picture(at: whole, number: number, description: words)
    picture.link = pictureLink(to: whole)
    inlines.append(.picture(picture))
  }

  /// A picture at a whole address; what it shows is taken from its attachment where the text does not
  /// say it.
  mutating func picture(at address: String, number: Int?, description: String) -> ImportedPicture {
    let attachment = site.attachment(number: number, address: address)
    let words = description.isEmpty ? attachment?.description ?? "" : description
    let place = pictureAddress(address)
    if !ImportedPicture.isShown(place) { note(.picture, "`\(place)`: no page can show it") }
    return ImportedPicture(address: place, description: words)
  }

  /// A path of the journal where the file is there; otherwise the old address.
  private mutating func pictureAddress(_ address: String) -> String {
    let address = withoutProxy(address)
    if let path = site.exactPath(of: address) ?? pathAtWordPress(address) {
      return ownFile(at: path, address: address)
    }
    note(.remotePicture, shown(address: address))
    return markdownAddress(address)
  }

  /// `https://i0.wp.com/steppe.example/a.jpg` is Jetpack's copy of `https://steppe.example/a.jpg`.
  private func withoutProxy(_ address: String) -> String {
    guard let host = OldSite.host(of: address), host.count == 9, host.hasPrefix("i"),
      host.hasSuffix(".wp.com"), let range = address.firstRange(ofText: "wp.com/")
    else { return address }
    return "https://" + address[range.upperBound...].prefix { $0 != "?" }
  }

  /// WordPress.com keeps uploads on a host of its own, without `wp-content/uploads`.
  private func pathAtWordPress(_ address: String) -> String? {
    guard let host = OldSite.host(of: address), host.hasSuffix(".files.wordpress.com"),
      let range = address.firstRange(ofText: ".files.wordpress.com/")
    else { return nil }
    return UploadsFolder.wordPress + address[range.upperBound...].prefix { $0 != "?" && $0 != "#" }
  }

  /// Where a picture leads that stands in a link; nil for a link to the picture itself, or to the page
  /// that WordPress makes of it.
  private mutating func pictureLink(to address: String) -> String? {
    guard case .link(let target)? = spans.last(where: \.isLink) else { return nil }
    if isPicture(target) { return nil }
    if target.contains("attachment_id=") || target.contains("attachment%5Fid=") { return nil }
    return target
  }

  /// A video where the address is one; otherwise a link in a paragraph of its own.
  mutating func addEmbed(_ address: String, title: String) {
    guard let whole = wholeAddress(of: address.trimmed), !address.isEmpty else {
      return note(.embed, "`\(address.prefix(100))`")
    }
    let words = title.trimmed.isEmpty ? nil : title.trimmed
    if let video = videoAddress(whole) {
      return add(pictures: [ImportedPicture(address: video, description: words ?? "Video")])
    }
    let path = whole.prefix { $0 != "?" && $0 != "#" }.lowercased()
    if [".mp4", ".webm", ".ogv", ".m4v", ".mov", ".mp3", ".ogg", ".m4a", ".wav"]
      .contains(where: path.hasSuffix)
    {
      var place = site.exactPath(of: whole).map { ownFile(at: $0, address: whole) }
      if case .file(let file) = source.nearby?(address.trimmed) { place = take(file) }
      if place == nil { note(.remotePicture, shown(address: whole)) }
      return add(pictures: [
        ImportedPicture(address: place ?? markdownAddress(whole), description: words ?? "Recording")
      ])
    }
    note(.embed, shown(address: whole))
    let target = self.address(of: whole) ?? markdownAddress(whole)
    inlines += [
      .open(.link(target)), .text(Array((words ?? whole).utf8)), .close(.link(target)),
    ]
    let around = spans
    spans = []
    endParagraph()
    spans = around
    inlines = spans.map { .open($0) }
  }

  /// The address of a video of YouTube or Vimeo as people know it; nil for all others.
  private func videoAddress(_ address: String) -> String? {
    guard let host = OldSite.host(of: address) else { return nil }
    let bare = ["www.", "m.", "player."].reduce(host) {
      $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0
    }
    let rest = address.dropFirst(address.hasPrefix("https") ? 8 : 7).drop { $0 != "/" }
    let path = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    let query = rest.drop { $0 != "?" }.dropFirst().split { "&#;".contains($0) }
    let start = VideoAddress.start(of: address)
    func isID(_ text: Substring) -> Bool {
      !text.isEmpty && text.utf8.allSatisfy { isLetterOrDigit($0) || "-_".utf8.contains($0) }
    }
    func youTube(_ id: Substring) -> String {
      "https://www.youtube.com/watch?v=\(id)" + (start.map { "&t=\($0)" } ?? "")
    }
    switch bare {
    case "youtu.be":
      return path.first.flatMap { isID($0) ? youTube($0) : nil }
    case "youtube.com", "youtube-nocookie.com":
      let named = query.first { $0.hasPrefix("v=") }?.dropFirst(2)
      let typed =
        path.count > 1 && ["embed", "v", "shorts", "live"].contains(path[0]) ? path[1] : nil
      return (path.first == "watch" ? named : typed)
        .flatMap { isID($0) && $0 != "videoseries" ? youTube($0) : nil }
    case "vimeo.com":
      guard let id = path.first(where: { $0.utf8.allSatisfy(isDigit) }) else { return nil }
      let key = VideoAddress.key(of: address, behind: String(id)).map { "/\($0)" } ?? ""
      return "https://vimeo.com/\(id)\(key)" + (start.map { "#t=\($0)s" } ?? "")
    default: return nil
    }
  }
}
