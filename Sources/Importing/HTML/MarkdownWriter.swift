/// Writes HTML as Markdown while it is read: no tree, no recursion, and no more containers in one
/// another than a person would write.
struct MarkdownWriter {
  let source: HTMLSource
  let site: OldSite
  var report = ImportReport()
  var files: [CopiedFile] = []

  /// Addresses of the old site that are no more and that links lead to.
  var deadAddresses: Set<String> = []

  /// Pictures lie where the editor still has to put them.
  var hasMissingFiles = false
  var containers = [MarkdownContainer(element: "", kind: .root)]

  /// The paragraph that is being read.
  var inlines: [Inline] = []

  /// Whether the link that is open has shown something in a paragraph before this one.
  var linkIsShown = false

  /// The spans that are open in it, and in the next one.
  var spans: [Span] = []

  /// The level of the heading that is being read, as it is to be written.
  var heading: Int?

  /// The element of which nothing is read.
  var skipping: String?

  /// The text of `<code>` and of `<pre>`, while they are open.
  var code: [UInt8]?
  var preformatted: [UInt8]?
  var preformattedIsVerse = false

  /// The language of the code in it; empty where nobody says it.
  var preformattedLanguage = ""

  /// `<video>` or `<audio>` that has not said yet where its file is.
  var mediaElement: String?

  /// The link of Ghost's that is being read, with what stands in its box.
  var bookmark: Bookmark?

  /// What is loaded late, and is there twice.
  var lazy = LazyMedia()

  /// The next quote is WordPress's pull quote.
  var isInPullQuote = false

  /// The notes in the order of their marks.
  var notes: [(label: String, text: [UInt8])] = []

  /// The number of the note that this paragraph is.
  var noteLabel: String?

  /// What the highest heading's level is.
  let highestHeading: Int
  let linkedNotes: LinkedNotes

  /// Nobody nests as deep; what is deeper stands in the last of them.
  static let deepest = 24

  init(_ source: HTMLSource, of site: OldSite) {
    self.source = source
    self.site = site
    highestHeading = Self.highestHeading(in: source.bytes)
    linkedNotes = LinkedNotes(in: source.bytes)
  }

  /// The whole text.
  static func convert(_ source: HTMLSource, of site: OldSite) -> ConvertedText {
    var writer = MarkdownWriter(source, of: site)
    let shortcodes = source.hasShortcodes ? Shortcodes(in: source.bytes) : nil
    var tokens = HTMLTokenizer(source.bytes, shortcodes: shortcodes)
    while let token = tokens.next() { writer.read(token) }
    return writer.finish()
  }

  private mutating func read(_ token: HTMLToken) {
    if let name = skipping {
      if case .end(name) = token { skipping = nil }
      return
    }
    if bookmark != nil { return readBookmark(token) }
    switch token {
    case .text(let range): readText(source.bytes[range])
    case .start(let tag): start(tag)
    case .end(let name): end(name)
    case .comment(let range): readComment(source.bytes[range])
    case .shortcode(let code): readShortcode(code)
    case .endOfShortcode(let name): endShortcode(name)
    }
  }

  private mutating func readText(_ bytes: ArraySlice<UInt8>) {
    let text = Array(bytes)
    if preformatted != nil {
      preformatted?.append(contentsOf: text.withoutReferences())
    } else if code != nil {
      code?.append(contentsOf: text.withoutReferences())
    } else if !source.hasPlainParagraphs {
      inlines.append(.text(text.withoutReferences()))
    } else {
      readPlainParagraphs(text)
    }
  }

  /// Blank lines end paragraphs; a line feed is a line break.
  private mutating func readPlainParagraphs(_ text: [UInt8]) {
    var start = 0
    while let feed = text.offset(of: 0x0A, from: start) {
      inlines.append(.text(Array(text[start..<feed]).withoutReferences()))
      var next = feed + 1
      var isBlank = false
      while next < text.count, text[next] <= 0x20 {
        isBlank = isBlank || text[next] == 0x0A
        next += 1
      }
      if isBlank { endParagraph() } else { inlines.append(.lineBreak) }
      start = next
    }
    inlines.append(.text(Array(text[min(start, text.count)...]).withoutReferences()))
  }

  private mutating func finish() -> ConvertedText {
    endBookmark()
    endCode()
    endLink()
    for words in lazy.takeUnused() { note(.picture, "“\(words)”, in whose place another stands") }
    while containers.count > 1 { closeContainer() }
    endParagraph()
    var blocks = containers[0].blocks
    for note in notes {
      let text = prefixed(note.text, with: "    ", first: "[^\(note.label)]: ")
      blocks.append(MarkdownBlock(bytes: text))
    }
    var converted = ConvertedText()
    let bytes = joined(blocks)
    if !bytes.isEmpty { converted.markdown = String(decoding: bytes, as: UTF8.self) + "\n" }
    converted.films = FilmMention.all(in: bytes)
    converted.files = files
    converted.deadAddresses = deadAddresses
    converted.hasMissingFiles = hasMissingFiles
    converted.report = report
    return converted
  }

  mutating func note(_ kind: ImportReport.Kind, _ what: String) {
    report.note(kind, what, in: source.path)
  }

  /// The level of the highest heading of a text; 2 where there is none.
  private static func highestHeading(in bytes: [UInt8]) -> Int {
    var highest = 7
    var offset = 0
    while let found = bytes.offset(of: UInt8(ascii: "<"), from: offset) {
      offset = found + 1
      guard found + 3 < bytes.count, bytes[found + 1] | 0x20 == UInt8(ascii: "h"),
        (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(bytes[found + 2]),
        bytes[found + 3] <= 0x20 || bytes[found + 3] == UInt8(ascii: ">")
      else { continue }
      highest = min(highest, Int(bytes[found + 2] - UInt8(ascii: "0")))
    }
    return highest == 7 ? 2 : highest
  }
}
