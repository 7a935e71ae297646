import JournalSite

/// What a text of Markdown of another program needs, so that it says the same in ours: links and
/// pictures of the old site, its template code, HTML among the Markdown.
struct MarkdownRewriter {
  /// Where a link leads in the journal, or nil for one that is dropped, its text kept.
  let link: (String, inout ConvertedText) -> String?

  /// The same of a picture.
  let picture: (String, inout ConvertedText) -> String?

  /// What a piece of template code says, with its brackets; nil for what stays as it is.
  let template: (String, inout ConvertedText) -> String?
  let site: OldSite
  let path: String

  /// What relative addresses lead to in HTML; nil for nothing that is at hand.
  var nearby: (@Sendable (String) -> Nearby?)?
  var converted = ConvertedText()
  var lines: [String] = []

  /// The last of the lines is an empty one that was put behind a video.
  var isBehindBlock = false

  /// Pictures and videos of the paragraph that is open, with the marks before them, which follow it.
  var waiting: [String] = []

  /// Those that wait stood alone on their lines: whether the sentence before them goes on, the next line says.
  var waitsForSentence = false

  /// Places that template code names where no link stands around it, and that become links.
  var ownPlaces: Set<String> = []

  /// How many levels the headings move down.
  var shift = 0

  /// Headings that a line below them makes so, by their first line.
  var underlined: [Int: UnderlinedHeading] = [:]
  var anchors: Set<String> = []

  /// Template code is text, up to `{% endraw %}`.
  var isRaw = false

  /// Where `<a>` leads that is not closed yet.
  var openLink: String?

  init(
    path: String, site: OldSite, link: @escaping (String, inout ConvertedText) -> String?,
    picture: @escaping (String, inout ConvertedText) -> String?,
    template: @escaping (String, inout ConvertedText) -> String?
  ) {
    self.path = path
    self.site = site
    self.link = link
    self.picture = picture
    self.template = template
  }

  mutating func convert(_ markdown: [UInt8]) -> ConvertedText {
    let typed = String(decoding: markdown, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let source = Self.withoutMarkdownElements(Self.withWholeShortcodes(typed))
    survey(source)
    var index = 0
    var fence: String?
    var code = IndentedCode()
    var isInParagraph = false
    while index < source.count {
      let line = source[index]
      let mark = Self.fence(line)
      let isCode = fence == nil && mark == nil && code.contains(line)
      if line.trimmed.isEmpty { endOpenLink() }
      writeWaiting(before: line)
      if let open = fence {
        if open == Self.highlight, line.contains("endhighlight") {
          lines.append("```")
          fence = nil
          index += 1
          continue
        }
        lines.append(withoutCallout(line))
        if let mark, mark.hasPrefix(open), line.trimmed == mark { fence = nil }
        code.endBlock()
      } else if let mark {
        fence = mark
        lines.append(line)
      } else if isCode {
        lines.append(line)
      } else if shift > 0, let heading = underlined[index] {
        read(heading.line, in: &fence)
        index = heading.end
        code.endBlock()
      } else if let end = endOfHTML(source, from: index, isInParagraph: isInParagraph) {
        readHTML(source[index...end].joined(separator: "\n"))
        index = end
        code.endBlock()
      } else {
        read(line, in: &fence)
      }
      isInParagraph = !code.mayBegin
      index += 1
    }
    return finish()
  }

  /// The same of a text that is HTML as a whole.
  mutating func convert(html: [UInt8]) -> ConvertedText {
    readHTML(String(decoding: html, as: UTF8.self))
    return finish()
  }

  private mutating func finish() -> ConvertedText {
    endOpenLink()
    writeWaiting(before: nil)
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    while lines.first?.trimmed.isEmpty == true { lines.removeFirst() }
    converted.markdown = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    converted.films = FilmMention.all(in: Array(converted.markdown.utf8))
    return converted
  }

  /// The lines of a text, those of a shortcode of Hugo as one.
  private static func withWholeShortcodes(_ source: [String]) -> [String] {
    guard source.contains(where: opensShortcode) else { return source }
    var lines: [String] = []
    var index = 0
    while index < source.count {
      var line = source[index]
      index += 1
      if opensShortcode(line) {
        // Nobody writes a longer one; what is never closed stays as it is.
        let rest = source[index...].prefix(30)
        if let end = rest.firstIndex(where: { $0.contains(">}}") || $0.contains("%}}") }),
          !rest[..<end].contains(where: { $0.contains("{{") })
        {
          line = ([line] + rest[...end].map(\.trimmed)).joined(separator: " ")
          index = end + 1
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// Whether `{{<` or `{{%` opens in a line and is not closed there.
  private static func opensShortcode(_ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "{")) else { return false }
    var isOpen = false
    var behind: (UInt8, UInt8) = (0, 0)
    for byte in line.utf8 {
      if byte == UInt8(ascii: "}") { isOpen = false }
      if behind == (UInt8(ascii: "{"), UInt8(ascii: "{")),
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "%")
      {
        isOpen = true
      }
      behind = (behind.1, byte)
    }
    return isOpen
  }

  /// What a link, a tag or a piece of code has at most, so that no line is read again and again.
  static let longest = 4_000

  /// What ends code that `{% highlight %}` begins.
  private static let highlight = "{% endhighlight"

  static func fence(_ line: String) -> String? {
    let text = line.drop { $0 == " " }
    if line.count - text.count > 3 { return nil }
    for mark in ["`", "~"] where text.hasPrefix(mark + mark + mark) {
      // What has another backtick behind it is code among words.
      if mark == "`", text.drop(while: { $0 == "`" }).contains("`") { return nil }
      return String(text.prefix { String($0) == mark })
    }
    return nil
  }

  mutating func note(_ kind: ImportReport.Kind, _ what: String) {
    converted.report.note(kind, what, in: path)
  }

  private mutating func read(_ line: String, in fence: inout String?) {
    var line = line
    let bare = line.trimmed
    if ["<!--more-->", "<!-- more -->"].contains(bare) { return }
    if let words = abbreviation(bare) {
      return note(.attribute, "“\(words.prefix(300))”, an abbreviation")
    }
    noteDefinition(line)
    line = withoutAttributeLists(line)
    if line.isEmpty, !bare.isEmpty { return }
    if bare.hasPrefix("{%"), !isRaw || bare.contains("endraw"), let code = codeFence(bare, &fence) {
      if !code.isEmpty { lines.append(code) }
      return
    }
    line = withHeading(line)
    // What template code shows in a paragraph of its own stands between line feeds.
    let parts = withoutTemplates(line).split(separator: "\n", omittingEmptySubsequences: false)
      .map { withLinks(String($0)) }
    if parts.count > 1 { return append(blocks: parts) }
    line = withoutCallout(parts.joined())
    let isEmpty = Self.isEmpty(line)
    if !isBehindBlock || !isEmpty || lines.last?.trimmed != line.trimmed { lines.append(line) }
    isBehindBlock = isBehindBlock && isEmpty
  }

  /// A quote that begins with `[!WARNING]`, which only GitHub sets.
  func withoutCallout(_ line: String) -> String {
    let text = line.trimmed
    guard text.hasPrefix(">"), let bracket = line.firstRange(ofText: "[!"),
      line[..<bracket.lowerBound].allSatisfy({ $0 == ">" || $0.isWhitespace }),
      !["> [!pull]", "> [!note]", "> [!spoiler]"].contains(text.lowercased())
    else { return line }
    return line[..<bracket.lowerBound] + "\\" + line[bracket.lowerBound...]
  }

  /// `{% highlight swift %}` as a fence; empty for what says nothing, nil for all others.
  private mutating func codeFence(_ line: String, _ fence: inout String?) -> String? {
    let words = line.dropFirst(2).drop { $0 == "-" }.split(separator: " ").map(String.init)
    let isAlone = line.firstRange(ofText: "%}")?.upperBound == line.endIndex
    switch words.first {
    case "highlight":
      fence = Self.highlight
      return "```" + (words.dropFirst().first.map { $0 == "%}" ? "" : $0 } ?? "")
    // Words behind the code are looked at with it.
    case "raw" where isAlone, "endraw" where isAlone:
      isRaw = words.first == "raw"
      return ""
    case "comment" where isAlone: return "<!--"
    case "endcomment" where isAlone: return "-->"
    default: return nil
    }
  }

  /// HTML with Markdown between its lines is rare; it is read as HTML.
  private mutating func readHTML(_ html: String) {
    var source = HTMLSource(
      bytes: Array(withoutTemplates(html, isHTML: true).utf8),
      address: site.baseURL.map { $0.text + "/" } ?? "",
      path: path)
    source.nearby = nearby
    let inner = MarkdownWriter.convert(source, of: site)
    converted.report.add(inner.report)
    converted.files += inner.files
    converted.deadAddresses.formUnion(inner.deadAddresses)
    converted.hasMissingFiles = converted.hasMissingFiles || inner.hasMissingFiles
    if inner.markdown.isEmpty { return }
    if let last = lines.last, !Self.isEmpty(last) { lines.append("") }
    for line in inner.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(String(line))
    }
    isBehindBlock = true
  }
}
