import Diagnostics

/// Makes a document from cmark's tree: one walk, and what cmark does not know is done as each
/// block is left.
struct TreeBuilder {
  var document = MarkdownDocument()
  var diagnostics: [Diagnostic] = []
  let source: SourceText
  let options: MarkdownOptions

  /// Those of the language in `options`, looked up once.
  let marks: QuotationMarks?

  /// The number of a note's entry in `document.footnotes` by its label in lower case.
  var noteNumbers: [String: Int] = [:]

  /// Inline Markdown that is parsed when all blocks are there, so that it knows the definitions.
  var pending: [PendingInlines] = []

  /// How many cells the tables so far lacked.
  var filledCells = 0

  /// The lines of the body's blocks of text, where the body may have link definitions.
  var blockLines: [ClosedRange<Int>] = []

  // What is being walked through.
  var input = ParsingInput()
  var survey: LineSurvey
  var mode = Mode.body
  var current = NodeID.document
  var quotes = 0
  var linkDepth = 0
  var leaf: Leaf
  private var skipped: CMarkNode?

  enum Mode {
    case body
    /// Notes as the items of one list, by the line in which each begins.
    case notes([Int: NodeID])
    /// Inlines as headings, one on each line behind the preamble.
    case inlines([NodeID])
  }

  /// A block of inlines that is being filled.
  struct Leaf {
    var positions: InlinePositions
    var firstNode: Int
    var textStart: Int
    /// Whether `literalMarker` was written into the text.
    var hasMarkers = false
    /// Offsets of `![` that stayed text.
    var brokenImages: [Int] = []
    /// Offsets of `]` and `<` that stayed text and may have been meant for a link.
    var linkSigns: [Int] = []
    var firstLine: Int

    /// Whether an asterisk stands behind a word, as the sign of a remark below: *a name\**.
    var hasRemarkSign = false
  }

  /// Stands in the text, until its block is done, before a character that was escaped and so has
  /// no other meaning. No UTF-8 has this byte.
  static let literalMarker: UInt8 = 0xFF

  init(source: SourceText, options: MarkdownOptions) {
    self.source = source
    self.options = options
    marks = options.smartPunctuation.map { QuotationMarks.marks(of: $0) }
    survey = LineSurvey(input, findsNotes: false)
    leaf = Leaf(
      positions: InlinePositions(line: 0, column: 1, quotes: 0, in: input), firstNode: 0,
      textStart: 0, firstLine: 0)
  }

  /// Adds what `input` says, as `mode` has it.
  mutating func build(_ input: ParsingInput, survey: LineSurvey, mode: Mode) {
    guard var tree = CMarkTree(parsing: input.bytes, isASCII: survey.isASCII) else { return }
    self.input = input
    self.survey = survey
    self.mode = mode
    current = .document
    quotes = 0
    linkDepth = 0
    skipped = nil
    document.nodes.reserveCapacity(document.nodes.count + input.bytes.count / 24)
    document.text.reserveCapacity(document.text.count + input.bytes.count)
    while let (node, isEntering) = tree.next() {
      if let skipped {
        if !isEntering, node == skipped { self.skipped = nil }
        continue
      }
      guard let kind = node.kind, kind != .document else { continue }
      switch (kind.isInline, isEntering) {
      case (true, true): enterInline(node, kind)
      case (true, false): leaveInline(node, kind)
      case (false, true): if !enterBlock(node, kind) { skipped = node }
      case (false, false): leaveBlock(node, kind)
      }
    }
  }

  /// Makes a node the last child of the one that is being filled.
  @discardableResult
  mutating func add(_ kind: NodeKind, sourceOffset: Int) -> NodeID {
    let id = NodeID(rawValue: Int32(truncatingIfNeeded: document.nodes.count))
    document.nodes.append(MarkdownNode(kind: kind, sourceOffset: sourceOffset))
    document.append(id, to: current)
    return id
  }

  mutating func report(_ problem: MarkdownProblem, _ range: Range<Int>) {
    // Not beyond the file's end: in cmark's text, every byte that is no UTF-8 stands as three, U+FFFD.
    let range = range.clamped(to: 0..<source.bytes.count)
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }
}
