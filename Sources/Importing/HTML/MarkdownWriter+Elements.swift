// What each element of HTML becomes.
extension MarkdownWriter {
  mutating func start(_ tag: HTMLTag) {
    if preformatted != nil { return startInPreformatted(tag) }
    noteAttributes(of: tag)
    if let span = Self.spans[tag.name] { return begin(span) }
    if startBlock(tag) || startContainer(tag) || startMedia(tag) { return }
    switch tag.name {
    // The button of a file leads where its name does.
    case "a" where tag.hasClass("wp-block-file__button") && inlines.contains(where: \.isLink):
      skipping = "a"
    case "a" where tag.hasClass("kg-bookmark-container"):
      endParagraph()
      bookmark = Bookmark(address: tag["href"]?.trimmed ?? "")
    case "a": startLink(tag)
    case "code", "kbd", "samp", "tt": if code == nil { code = [] }
    case "br": inlines.append(.lineBreak)
    case "q": inlines.append(.text(Array("“".utf8)))
    case "sup" where tag["data-fn"] != nil: readNoteMark(tag["data-fn"] ?? "")
    case "noscript": lazy.isInNoscript = true
    case "script", "style", "template", "head":
      skipping = tag.name
      note(.notText, "<\(tag.name)>")
    case "wbr", "tbody", "thead", "tfoot", "colgroup", "col", "html", "body", "picture":
      break
    case "span", "font": noteStyle(of: tag)
    case "area": addArea(tag)
    case let name where Self.controls.contains(name):
      inlines.append(.text([0x20]))
      note(.element, "<\(name)>")
    default: note(.element, tag.shown(in: source.bytes))
    }
  }

  mutating func end(_ name: String) {
    if preformatted != nil {
      if name == "pre" { endPreformatted() }
      return
    }
    if let span = Self.spans[name] { return endSpan { $0 == span } }
    if Self.paragraphs.contains(name) { return endParagraph() }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endParagraph()
      heading = nil
    case "blockquote", "figure", "figcaption", "details":
      close([name], limits: ["td", "th"])
      if name == "figure" { isInPullQuote = false }
    case "ul", "ol": close(["ul", "ol"], limits: ["td", "th"])
    case "li": close(["li"], limits: ["ul", "ol", "td", "th"])
    case "table": close(["table"])
    case "caption": close(["caption"], limits: ["table"])
    case "td", "th": close(["td", "th"], limits: ["table"])
    case "tr": beginRowEnd()
    case "a": endLink()
    case "code", "kbd", "samp", "tt": endCode()
    case "q": inlines.append(.text(Array("”".utf8)))
    case "noscript": lazy.isInNoscript = false
    case let name where Self.controls.contains(name): inlines.append(.text([0x20]))
    default: break
    }
  }

  private static let spans: [String: Span] = [
    "em": .emphasis, "i": .emphasis, "dfn": .emphasis, "var": .emphasis, "strong": .strong,
    "b": .strong, "del": .deleted, "s": .deleted, "strike": .deleted,
  ]

  /// Elements that begin and end a paragraph, and mean nothing else.
  private static let paragraphs: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "center",
    "address", "fieldset", "form", "legend", "summary", "dl", "dt", "dd", "hgroup", "tr", "option",
    "select",
  ]

  /// Elements whose words stood apart from those beside them.
  private static let controls: Set<String> = [
    "label", "textarea", "button", "input", "title", "text",
  ]

  private mutating func begin(_ span: Span) {
    // Nobody emphasises as often; each is closed and opened again at every paragraph.
    guard spans.count < Self.deepest else { return }
    spans.append(span)
    inlines.append(.open(span))
  }

  /// Ends the innermost span of a kind; those within it go on.
  mutating func endSpan(where matches: (Span) -> Bool) {
    guard let index = spans.lastIndex(where: matches) else { return }
    if spans[index...].contains(where: \.isLink) { linkIsShown = linkIsShown || showsLink }
    for span in spans[index...].reversed() { inlines.append(.close(span)) }
    spans.remove(at: index)
    for span in spans[index...] { inlines.append(.open(span)) }
  }

  private mutating func startBlock(_ tag: HTMLTag) -> Bool {
    switch tag.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endParagraph()
      let level = Int(tag.name.dropFirst()) ?? 2
      heading = min(max(level - highestHeading + 2, 2), 6)
    case "hr":
      endParagraph()
      add(MarkdownBlock(bytes: Array("---".utf8)))
    case "pre":
      endParagraph()
      preformatted = []
      preformattedIsVerse = tag.hasClass("wp-block-verse")
      preformattedLanguage = tag.codeLanguage
    case "tr": beginRow()
    case let name where Self.paragraphs.contains(name):
      endParagraph()
      if ["dt", "summary"].contains(name) { note(.element, "<\(name)>") }
    default: return false
    }
    return true
  }

  private mutating func startContainer(_ tag: HTMLTag) -> Bool {
    switch tag.name {
    case "blockquote":
      open(.quote(isPull: isInPullQuote), tag.name)
      isInPullQuote = false
    case "ul": open(.list(start: nil), tag.name)
    case "ol":
      open(
        .list(start: tag["start"].flatMap { Int($0) }.map { min(max($0, 0), 99_999) } ?? 1),
        tag.name)
    case "li": startItem(tag)
    case "details": open(.plain, tag.name)
    case "table": open(.table, tag.name)
    case "td", "th": beginCell(tag)
    case "figcaption": open(.caption, tag.name)
    case "caption": open(.plain, tag.name)
    case "figure":
      endParagraph()
      isInPullQuote = tag.hasClass("wp-block-pullquote")
      open(.figure(isGallery: tag.hasClass("wp-block-gallery")), tag.name)
    default: return false
    }
    return true
  }

  private mutating func startItem(_ tag: HTMLTag) {
    close(["li"], limits: ["ul", "ol", "td", "th"])
    if case .list = containers[containers.count - 1].kind {} else { open(.list(start: nil), "ul") }
    open(.item, "li")
  }

  /// A row ends where the next begins; words between rows are none of a cell.
  private mutating func beginRowEnd() {
    close(["td", "th"], limits: ["table"])
  }

  /// A link of a picture that had several.
  private mutating func addArea(_ tag: HTMLTag) {
    note(.element, "<area>")
    guard let href = tag["href"]?.trimmed, !href.isEmpty, !href.hasPrefix("#"),
      let address = address(of: href)
    else { return }
    let words = tag["alt"]?.trimmed ?? ""
    endParagraph()
    inlines += [
      .open(.link(address)), .text(Array((words.isEmpty ? href : words).utf8)),
      .close(.link(address)),
    ]
    endParagraph()
  }

  private mutating func noteStyle(of tag: HTMLTag) {
    let style = tag["style"]?.lowercased() ?? ""
    if style.contains("italic") || style.contains("bold") { note(.element, "<\(tag.name) style>") }
  }

  mutating func endCode() {
    if let text = code {
      code = nil
      inlines.append(text.contains { $0 > 0x20 } ? .code(text) : .text(text))
    }
  }

  private mutating func startInPreformatted(_ tag: HTMLTag) {
    switch tag.name {
    case "br": preformatted?.append(0x0A)
    case "code" where preformattedLanguage.isEmpty: preformattedLanguage = tag.codeLanguage
    case "span", "code": break
    default:
      let words = ["title", "cite"].compactMap { tag[$0] }.filter { !$0.isEmpty }
      let said = HTMLTag.silent.contains(tag.name) ? words : []
      note(
        .element,
        tag.shown(in: source.bytes) + " within <pre>"
          + said.map { ", `\($0.prefix(100))`" }.joined())
    }
  }

  /// What an element says besides its words. A picture’s title is most often its name.
  private mutating func noteAttributes(of tag: HTMLTag) {
    for name in ["title", "cite"] {
      guard let words = tag[name]?.trimmed, !words.isEmpty, words != tag["alt"]?.trimmed,
        !["iframe", "video", "audio", "embed", "object", "style", "link"].contains(tag.name)
      else { continue }
      note(.attribute, "“\(words.prefix(300))” of <\(tag.name)>")
    }
  }

  private mutating func endPreformatted() {
    guard var text = preformatted else { return }
    preformatted = nil
    while text.first == 0x0A { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    if text.isEmpty { return }
    if preformattedIsVerse {
      let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
      if lines.contains(where: { $0.first == 0x20 || $0.first == 0x09 }) {
        note(.block, "the indentation of a verse")
      }
      for line in lines {
        if line.isEmpty { endParagraph() } else { inlines += [.text(Array(line)), .lineBreak] }
      }
      return endParagraph()
    }
    let fence = [UInt8](
      repeating: UInt8(ascii: "`"), count: max(3, longestRun(of: UInt8(ascii: "`"), in: text) + 1))
    let info = Array(preformattedLanguage.utf8)
    add(MarkdownBlock(bytes: fence + info + [0x0A] + text + [0x0A] + fence))
  }
}
