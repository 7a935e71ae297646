/// Writes a text of Ghost's newer editor, Lexical, as HTML.
struct GhostLexical {
  private(set) var html = ""

  /// Cards that we cannot read, with what they say.
  private(set) var unread: [String] = []

  /// Nobody nests as deep.
  private static let deepest = 40

  /// Lexical's bits of a format, each with its element.
  private static let formats = [
    (1, "strong"), (2, "em"), (4, "s"), (8, "u"), (16, "code"), (32, "sub"), (64, "sup"),
    (128, "mark"),
  ]

  mutating func write(_ node: JSONValue, depth: Int = 0) {
    guard depth < Self.deepest else { return }
    func children(_ name: String, _ attributes: String = "") {
      html += "<\(name)\(attributes)>"
      for child in node["children"].list { write(child, depth: depth + 1) }
      html += "</\(name)>"
    }
    switch node["type"].text {
    case "root": for child in node["children"].list { write(child, depth: depth + 1) }
    case "text", "extended-text": writeText(node)
    case "linebreak": html += "<br>"
    case "tab": html += " "
    case "paragraph": children("p")
    case "heading", "extended-heading":
      let tag = node["tag"].text
      children(["h1", "h2", "h3", "h4", "h5", "h6"].contains(tag) ? tag : "h2")
    case "quote", "extended-quote", "aside": children("blockquote")
    case "list":
      let start = Int(node["start"].text) ?? 1
      if node["listType"].text == "number" {
        children("ol", start == 1 ? "" : " start=\"\(start)\"")
      } else {
        children("ul")
      }
    case "listitem": children("li")
    case "link", "autolink":
      children("a", " href=\"\(escapedHTML(node["url"].text))\"")
    case let name: writeCard(GhostCard(name: name, fields: node), node, depth: depth)
    }
  }

  private mutating func writeText(_ node: JSONValue) {
    let format = Int(node["format"].text) ?? 0
    let elements = Self.formats.filter { format & $0.0 != 0 }.map(\.1)
    html += elements.map { "<\($0)>" }.joined()
    html += escapedHTML(node["text"].text)
    html += elements.reversed().map { "</\($0)>" }.joined()
  }

  private mutating func writeCard(_ card: GhostCard, _ node: JSONValue, depth: Int) {
    if let text = card.html {
      html += text
    } else if !node["children"].list.isEmpty {
      html += "<p>"
      for child in node["children"].list { write(child, depth: depth + 1) }
      html += "</p>"
    } else {
      unread.append(card.shown)
    }
  }
}
