/// Writes a text of Ghost's older editor, Mobiledoc 0.3, as HTML.
struct GhostMobiledoc {
  private(set) var html = ""

  /// Cards that we cannot read, with what they say.
  private(set) var unread: [String] = []
  private let document: JSONValue

  /// The tags of the markups, in their order.
  private let markups: [(start: String, end: String)]

  init(_ document: JSONValue) {
    self.document = document
    markups = document["markups"].list.map { markup in
      let name = markup.list.first?.text ?? ""
      let known = ["a", "b", "code", "em", "i", "s", "strong", "sub", "sup", "u", "del", "mark"]
      guard known.contains(name) else { return ("", "") }
      let attributes = markup.list.dropFirst().first?.list.map(\.text) ?? []
      let address = zip(attributes, attributes.dropFirst()).first { $0.0 == "href" }?.1
      return (
        "<\(name)" + (address.map { " href=\"\(escapedHTML($0))\"" } ?? "") + ">", "</\(name)>"
      )
    }
  }

  /// Sections: 1 is markup, 2 a picture, 3 a list, 10 a card.
  mutating func write() {
    for section in document["sections"].list {
      let parts = section.list
      switch parts.first?.text {
      case "1" where parts.count > 2:
        let name = parts[1].text
        let tag = Self.sections.contains(name) ? name : "p"
        html += "<\(tag)>"
        write(parts[2].list)
        html += "</\(tag)>"
      case "2" where parts.count > 1:
        html += "<img src=\"\(escapedHTML(parts[1].text))\" alt=\"\">"
      case "3" where parts.count > 2:
        let tag = parts[1].text == "ol" ? "ol" : "ul"
        html += "<\(tag)>"
        for item in parts[2].list {
          html += "<li>"
          write(item.list)
          html += "</li>"
        }
        html += "</\(tag)>"
      case "10" where parts.count > 1: writeCard(Int(parts[1].text) ?? -1)
      default: break
      }
    }
  }

  private static let sections: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "aside",
  ]

  /// Markers: 0 or 1 for words or an atom, the markups that open, how many close behind it, and what it says.
  private mutating func write(_ markers: [JSONValue]) {
    var open: [Int] = []
    for marker in markers {
      let parts = marker.list
      guard parts.count > 3 else { continue }
      for opened in parts[1].list.compactMap({ Int($0.text) })
      where markups.indices.contains(opened) {
        open.append(opened)
        html += markups[opened].start
      }
      html += parts[0].text == "1" ? atom(parts[3].text) : escapedHTML(parts[3].text)
      for _ in 0..<min(max(Int(parts[2].text) ?? 0, 0), open.count) {
        html += markups[open.removeLast()].end
      }
    }
    for markup in open.reversed() { html += markups[markup].end }
  }

  /// `["soft-return", "", {}]`
  private func atom(_ place: String) -> String {
    let atoms = document["atoms"].list
    guard let index = Int(place), atoms.indices.contains(index) else { return "" }
    let parts = atoms[index].list
    return parts.first?.text == "soft-return"
      ? "<br>" : escapedHTML(parts.dropFirst().first?.text ?? "")
  }

  private mutating func writeCard(_ index: Int) {
    let cards = document["cards"].list
    guard cards.indices.contains(index), let name = cards[index].list.first?.text else { return }
    let card = GhostCard(name: name, fields: cards[index].list.dropFirst().first ?? .nothing)
    if let text = card.html { html += text } else { unread.append(card.shown) }
  }
}
