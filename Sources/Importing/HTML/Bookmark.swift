/// A link of Ghost's in a box: the title of what it leads to, a description, who wrote it, pictures.
struct Bookmark {
  let address: String

  /// What is being read: `title`, `description`, `author`, `publisher`; nil between them.
  var part: String?

  /// The words of each of them.
  var words: [String: [UInt8]] = [:]

  static let parts = ["title", "description", "author", "publisher"]

  func text(_ part: String) -> String {
    String(decoding: words[part] ?? [], as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

extension MarkdownWriter {
  /// Reads up to the end of the link.
  mutating func readBookmark(_ token: HTMLToken) {
    switch token {
    case .text(let range):
      // Words outside of all parts say most likely what it is.
      let part = bookmark?.part ?? "description"
      let words = Array(source.bytes[range]).withoutReferences()
      bookmark?.words[part, default: []] += words
    case .start(let tag) where tag.name == "img":
      let address = LazyMedia.address(of: tag) ?? ""
      let words = tag["alt"]?.trimmed ?? ""
      if !address.isEmpty || !words.isEmpty {
        let shown = words.isEmpty ? "" : ", “\(words.prefix(300))”,"
        note(.attribute, "the picture `\(address.prefix(300))`\(shown) beside a link")
      }
    case .start(let tag):
      if let part = Bookmark.parts.first(where: { tag.hasClass("kg-bookmark-\($0)") }) {
        bookmark?.part = part
      }
    case .end("a"): endBookmark()
    case .end("div"), .end("span"): bookmark?.part = nil
    default: break
    }
  }

  /// Writes it as a link in a paragraph of its own, with the description below.
  mutating func endBookmark() {
    guard let bookmark else { return }
    self.bookmark = nil
    let title = bookmark.text("title")
    let words = Array((title.isEmpty ? bookmark.address : title).utf8)
    if let target = bookmark.address.isEmpty ? nil : address(of: bookmark.address) {
      inlines += [.open(.link(target)), .text(words), .close(.link(target))]
    } else {
      inlines.append(.text(words))
    }
    endParagraph()
    inlines.append(.text(Array(bookmark.text("description").utf8)))
    endParagraph()
    for part in ["author", "publisher"] where !bookmark.text(part).isEmpty {
      note(.attribute, "“\(bookmark.text(part))”, the \(part) of what a link leads to")
    }
  }
}
