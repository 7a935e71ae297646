// What Hugo's shortcodes say.
extension HugoSite {
  /// `{{< figure src="a.jpg" >}}`, `{{< youtube abc >}}`, `{{< ref "spring.md" >}}`; nil for what stays.
  static func said(
    by code: String, in text: OldText, of places: SitePlaces,
    _ converted: inout ConvertedText
  ) -> String? {
    guard code.hasPrefix("{{<") || code.hasPrefix("{{%") else { return nil }
    guard let tag = HTMLTag(hugo: String(code.dropFirst(3).dropLast(3)).trimmed) else {
      return nil
    }
    let name = tag.name
    let first = tag.attributes.first { $0.name.isEmpty }?.value
    func noteOthers(besides known: Set<String>) {
      for attribute in tag.attributes where !known.contains(attribute.name) {
        converted.report.note(
          .shortcode, "`\(attribute.name)=\"\(attribute.value.prefix(60))\"` of `\(name)`",
          in: text.path)
      }
    }
    switch name {
    case "youtube", "vimeo":
      guard let id = tag["id"] ?? first else { return nil }
      let address =
        name == "vimeo" ? "https://vimeo.com/" : "https://www.youtube.com/watch?v="
      noteOthers(besides: ["", "id", "title"])
      var video = ImportedPicture(
        address: address + markdownAddress(id), description: tag["title"] ?? "")
      if video.description.isEmpty { video.description = "Video" }
      return video.markdown(withCaption: false)
    case "ref", "relref":
      guard let typed = tag["path"] ?? first else { return nil }
      let path = typed.prefix { $0 != "#" }
      guard
        let place = places.place(String(path.drop { $0 == "/" })) ?? places.place(String(path))
      else { return OldSite.missing + markdownAddress(typed) }
      if path.count < typed.count {
        converted.report.note(.pageLink, "`\(typed)`", in: text.path)
      }
      return place
    case "figure":
      guard let figure = figure(tag, first) else { return nil }
      noteOthers(besides: ["", "src", "alt", "title", "caption", "attr", "attrlink", "link"])
      return figure
    default: return nil
    }
  }

  /// A picture with its caption and, behind a bar, who made it.
  private static func figure(_ tag: HTMLTag, _ first: String?) -> String? {
    guard let address = tag["src"] ?? first else { return nil }
    var picture = ImportedPicture(address: markdownAddress(address), description: tag["alt"] ?? "")
    let words = [tag["title"], tag["caption"]].compactMap(\.self).filter { !$0.isEmpty }
    picture.caption = words.joined(separator: ". ")
    picture.link = tag["link"].flatMap { $0.isEmpty ? nil : markdownAddress($0) }
    let credit = tag["attr"] ?? ""
    let source = tag["attrlink"].map(markdownAddress) ?? ""
    if !credit.isEmpty || !source.isEmpty {
      let words = credit.isEmpty ? source : credit
      picture.caption += "\u{0}" + (source.isEmpty ? words : "[\(words)](\(source))")
    }
    // The credit stands behind a bar, which a caption's own bars are not.
    return picture.markdown(withCaption: true).split(
      separator: "\u{0}", omittingEmptySubsequences: false
    ).joined(separator: " | ")
  }
}
