package import Diagnostics

extension MarkdownDocument {
  /// Reads the Markdown that stands in `body` of a file.
  ///
  /// Never fails: what is wrong is appended to `diagnostics`, in the order of the file. A body that
  /// cmark must not see is an error and gives an empty document.
  package init(
    parsing source: SourceText, body: Range<Int>, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) {
    var builder = TreeBuilder(source: source, options: options)
    builder.parse(body.clamped(to: source.byteOrderMarkLength..<source.bytes.count))
    diagnostics += builder.diagnosticsInOrder
    self = builder.document
    trim()
  }

  /// Gives back the room that was kept for more: a journal holds all its documents at once, and with it
  /// they would be twice as large.
  private mutating func trim() {
    if nodes.capacity > nodes.count {
      nodes = unsafe nodes.withUnsafeBufferPointer { unsafe Array($0) }
    }
    if text.capacity > text.count {
      text = unsafe text.withUnsafeBufferPointer { unsafe Array($0) }
    }
  }

  /// Reads inline Markdown alone: a caption, a field of front matter. Line breaks are spaces.
  ///
  /// The document holds one `caption`, or nothing. There are no blocks, notes or link definitions.
  package init(
    parsingInline source: SourceText, range: Range<Int>, options: MarkdownOptions,
    diagnostics: inout [Diagnostic]
  ) {
    let range = range.clamped(to: 0..<source.bytes.count)
    var builder = TreeBuilder(source: source, options: options)
    if source.bytes[range].contains(where: { $0 > 0x20 }) {
      let caption = builder.add(.caption, sourceOffset: range.lowerBound)
      builder.pending = [
        PendingInlines(
          node: caption, bytes: Array(source.bytes[range]), source: range.lowerBound,
          isExact: true)
      ]
      builder.parsePending(definitions: ParsingInput())
    }
    diagnostics += builder.diagnosticsInOrder
    self = builder.document
  }

  /// Reads Markdown that was taken out of its quotes, folded, or freed of its indentation: `inline`
  /// alone, or with its blocks. Its positions are those of the file.
  package init(
    parsing text: String, at places: TextPlaces, inline: Bool, in path: String,
    options: MarkdownOptions, diagnostics: inout [Diagnostic]
  ) {
    let apart = SourceText(path: path, bytes: Array(text.utf8))
    let whole = 0..<apart.bytes.count
    var found: [Diagnostic] = []
    if inline {
      self.init(parsingInline: apart, range: whole, options: options, diagnostics: &found)
    } else {
      self.init(parsing: apart, body: whole, options: options, diagnostics: &found)
    }
    diagnostics += found.map {
      Diagnostic($0.problem, path: path, range: places.range(of: $0.range))
    }
    move(to: TypedText(bytes: apart.bytes, places: places))
  }
}

extension TreeBuilder {
  /// In the order of the file, those of one place in the order in which they were found.
  var diagnosticsInOrder: [Diagnostic] {
    diagnostics.enumerated()
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
  }

  /// The body, then its notes, then captions and cells: each time one text for cmark.
  mutating func parse(_ body: Range<Int>) {
    guard body.count <= MarkdownLimits.bodyBytes else {
      let start = body.lowerBound
      return report(.bodyTooLarge(limit: MarkdownLimits.bodyBytes), start..<start)
    }
    var input = ParsingInput(source: source.bytes, body: body)
    let survey = LineSurvey(input, findsNotes: options.extensions)
    if let (problem, offset) = survey.refusal {
      let start = body.lowerBound + offset
      return report(problem, start..<start)
    }
    let original = survey.notes.isEmpty ? ParsingInput() : input
    for note in survey.notes { input.blank(note.lines) }
    addNotes(survey.notes, of: original)
    build(input, survey: survey, mode: .body)
    if options.extensions, !survey.definitions.isEmpty {
      warnOfUnusedDefinitions(body: body)
    }
    let needsDefinitions = !survey.notes.isEmpty || !pending.isEmpty
    let definitions =
      needsDefinitions ? ParsingInput(definitions: survey.definitions, of: input) : ParsingInput()
    parseNotes(survey.notes, of: original, definitions: definitions)
    parsePending(definitions: definitions)
    if !document.footnotes.isEmpty { numberNotes() }
  }

  /// Parses all pending inlines at once: each is a heading, because that is one line and cannot
  /// become another block.
  mutating func parsePending(definitions: ParsingInput) {
    guard !pending.isEmpty else { return }
    var input = definitions
    var nodes: [NodeID] = []
    for piece in pending {
      var line = Array("# ".utf8)
      line += piece.bytes.lazy.map { byte in
        switch byte {
        case 0x0A, 0x0D: 0x20
        case 0: ParsingInput.standInForZero
        default: byte
        }
      }
      line += " #".utf8
      input.appendLine(
        line, source: piece.isExact ? piece.source - 2 : piece.source, isCollapsed: !piece.isExact)
      nodes.append(piece.node)
    }
    pending = []
    let survey = LineSurvey(input, findsNotes: false)
    if let (problem, offset) = survey.refusal {
      let start = input.source(of: offset, inLine: input.line(at: offset))
      return report(problem, start..<start)
    }
    build(input, survey: survey, mode: .inlines(nodes))
  }
}

extension ParsingInput {
  /// Only the lines that look like link definitions, without their indentation, a blank line after
  /// each run. cmark takes from them what is one.
  init(definitions: [Range<Int>], of input: ParsingInput) {
    self.init()
    for run in definitions {
      for line in run {
        let content = input.content(ofLine: line)
        let start = LineStart(input.bytes, content)
        appendLine(
          input.bytes[start.offset..<content.upperBound],
          source: input.source(of: start.offset, inLine: line))
      }
      appendLine([], source: 0)
    }
    preambleLines = lines.count
  }

  /// Makes lines blank, their length and endings kept.
  mutating func blank(_ lines: Range<Int>) {
    for line in lines {
      for index in content(ofLine: line) { bytes[index] = 0x20 }
    }
  }
}
