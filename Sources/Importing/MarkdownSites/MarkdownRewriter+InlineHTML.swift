import JournalSite

// HTML within a line.
extension MarkdownRewriter {
  /// A tag among words, and the offset behind it; nil for what is none.
  mutating func inlineHTML(_ bytes: [UInt8], at start: Int) -> (String, Int)? {
    guard let close = bytes[start...].prefix(Self.longest).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let inside = bytes[(start + 1)..<close]
    let isEnd = inside.first == UInt8(ascii: "/")
    let name = lowercased(inside.dropFirst(isEnd ? 1 : 0).prefix { isLetterOrDigit($0) })
    let behind = start + 1 + (isEnd ? 1 : 0) + name.utf8.count
    if isOwnPlace(String(decoding: inside, as: UTF8.self)) {
      return ("<\(String(decoding: inside, as: UTF8.self))>", close + 1)
    }
    // What is a link to a film here was none there.
    if bytes[behind] == UInt8(ascii: ":"), EntityKind(rawValue: name) != nil {
      return ("\\<", start + 1)
    }
    guard !name.isEmpty, behind <= close,
      bytes[behind] <= 0x20 || bytes[behind] == UInt8(ascii: "/")
        || bytes[behind] == UInt8(ascii: ">")
    else { return nil }
    if !isEnd { noteTitle(in: Array(bytes[start...close])) }
    switch name {
    case "em", "i": return ("*", close + 1)
    case "strong", "b": return ("**", close + 1)
    case "del", "s": return ("~~", close + 1)
    case "br": return (close + 1 == bytes.count ? "\\" : " ", close + 1)
    case "a":
      // A link within a link ends the outer one, as in a browser.
      let ended = endOfLink()
      if isEnd { return (ended, close + 1) }
      var tokens = HTMLTokenizer(Array(bytes[start...close]))
      guard case .start(let tag)? = tokens.next(), let address = tag["href"] else {
        return (ended, close + 1)
      }
      openLink = target(of: address, isPicture: false)
      return (ended + (openLink == nil ? "" : "["), close + 1)
    case "img":
      var tokens = HTMLTokenizer(Array(bytes[start...close]))
      guard case .start(let tag)? = tokens.next(), let address = LazyMedia.address(of: tag) else {
        return nil
      }
      guard let target = picture(address, &converted) else { return (tag["alt"] ?? "", close + 1) }
      return (
        ImportedPicture(address: target, description: tag["alt"] ?? "")
          .markdown(withCaption: false), close + 1
      )
    default:
      let whole = Array(bytes[start...close])
      var tokens = HTMLTokenizer(whole)
      if case .start(let tag)? = tokens.next() { note(.element, tag.shown(in: whole)) }
      return ("", close + 1)
    }
  }

  /// What ends the link that `<a>` has opened; empty where none is.
  mutating func endOfLink() -> String {
    defer { openLink = nil }
    return openLink.map { "](\($0))" } ?? ""
  }

  /// Ends a link that nothing ends with its paragraph.
  mutating func endOpenLink() {
    let end = endOfLink()
    if !end.isEmpty, !lines.isEmpty { lines[lines.count - 1] += end }
  }

  /// What shows when the mouse rests on an element.
  private mutating func noteTitle(in html: [UInt8]) {
    guard html.contains(UInt8(ascii: "=")) else { return }
    var tokens = HTMLTokenizer(html)
    guard case .start(let tag)? = tokens.next(), let words = tag["title"], !words.isEmpty else {
      return
    }
    note(.attribute, "“\(words.prefix(300))” of <\(tag.name)>")
  }
}
