/// A card of Ghost's editors, such as a picture, as HTML.
struct GhostCard {
  /// `image`, `bookmark`
  let name: String
  let fields: JSONValue

  /// Nil for a card that we cannot read.
  var html: String? {
    switch name {
    case "hr", "horizontalrule": return "<hr>"
    case "html": return said("html")
    case "image":
      return "<figure>\(picture(fields))\(caption)</figure>"
    case "gallery":
      let pictures = fields["images"].list.map(picture).joined()
      return "<figure class=\"wp-block-gallery\">\(pictures)\(caption)</figure>"
    case "code", "codeblock":
      let language = said("language")
      let name = language.isEmpty ? "" : " class=\"language-\(escapedHTML(language))\""
      return
        "<figure><pre><code\(name)>\(escapedHTML(said("code")))</code></pre>\(caption)</figure>"
    case "embed":
      return "<figure><iframe src=\"\(escapedHTML(said("url")))\"></iframe>\(caption)</figure>"
    case "bookmark": return bookmark
    case "markdown", "card-markdown":
      return said("markdown").split(separator: "\n").map { "<p>\(escapedHTML($0))</p>" }.joined()
    case "callout": return "<p>\(said("calloutEmoji")) \(said("calloutText"))</p>"
    case "toggle": return "<p><b>\(said("heading"))</b></p><div>\(said("content"))</div>"
    case "button":
      return
        "<p><a href=\"\(escapedHTML(said("buttonUrl")))\">\(escapedHTML(said("buttonText")))</a></p>"
    case "video", "audio", "file":
      let words = [said("title"), said("fileTitle"), said("fileName")].first { !$0.isEmpty } ?? ""
      let address = escapedHTML(said("src"))
      return name == "file"
        ? "<p><a href=\"\(address)\">\(escapedHTML(words.isEmpty ? said("src") : words))</a></p>"
        : "<figure><\(name) src=\"\(address)\" title=\"\(escapedHTML(words))\"></\(name)>\(caption)</figure>"
    default: return nil
    }
  }

  /// The name with every word of the card, for the report.
  var shown: String {
    let words = fields.words.prefix(20).map { "“\($0.prefix(300))”" }
    return "`\(name)`" + (words.isEmpty ? "" : ": " + words.joined(separator: ", "))
  }

  private func said(_ field: String) -> String { fields[field].text }

  private var caption: String {
    said("caption").isEmpty ? "" : "<figcaption>\(said("caption"))</figcaption>"
  }

  /// As Ghost prints it.
  private var bookmark: String {
    let data = fields["metadata"]
    let words = ["title", "description", "author", "publisher"].map { name in
      "<div class=\"kg-bookmark-\(name)\">\(escapedHTML(data[name].text))</div>"
    }
    let pictures = ["icon", "thumbnail"].map { data[$0].text }.filter { !$0.isEmpty }
      .map { "<img src=\"\(escapedHTML($0))\">" }
    let inside = (words + pictures).joined()
    return "<figure><a class=\"kg-bookmark-container\" href=\"\(escapedHTML(said("url")))\">"
      + "\(inside)</a>\(caption)</figure>"
  }

  private func picture(_ fields: JSONValue) -> String {
    let image =
      "<img src=\"\(escapedHTML(fields["src"].text))\" alt=\"\(escapedHTML(fields["alt"].text))\""
      + (fields["title"].text.isEmpty ? ">" : " title=\"\(escapedHTML(fields["title"].text))\">")
    let link = fields["href"].text
    return link.isEmpty ? image : "<a href=\"\(escapedHTML(link))\">\(image)</a>"
  }
}
