/// What is known of a text before cmark reads it: whether it may, and where that lies which cmark
/// knows nothing of.
struct LineSurvey {
  /// Why cmark must not see the text, and the offset in it.
  private(set) var refusal: (problem: MarkdownProblem, offset: Int)?

  /// Runs of lines that look like link definitions.
  private(set) var definitions: [Range<Int>] = []

  /// Lines like `| --- | :-: |`, in order.
  private(set) var delimiterRows: [Int] = []

  private(set) var notes: [NoteLines] = []
  private(set) var isASCII = true
  private(set) var hasTildes = false
  private(set) var hasNoteMarkers = false
  private(set) var hasImages = false

  /// Square brackets that something follows as in a link or that hold an address, or a `<`.
  private(set) var mayHaveLinks = false

  /// Backslashes or ampersands.
  private(set) var hasEscapes = false

  /// The lines of a note.
  struct NoteLines {
    let label: Range<Int>
    /// From `[^` to `:`.
    let marker: Range<Int>
    var lines: Range<Int>
  }

  private let input: ParsingInput
  private var fence: Fence?
  private var containers = ContainerDepth()
  private var unclosedImages = 0
  private var isAfterBlank = true
  private var openDefinition: Int?

  private struct Fence {
    let byte: UInt8
    let length: Int
    let quotes: Int
    /// A line that begins further left is outside the list item of the fence.
    let margin: Int
  }

  /// Reads all lines; notes only where `findsNotes`.
  init(_ input: ParsingInput, findsNotes: Bool) {
    self.input = input
    var line = 0
    while line < input.lines.count, refusal == nil {
      line = survey(line, findsNotes: findsNotes)
    }
    closeDefinition(at: input.lines.count)
  }

  /// Gives the number of the next line to look at.
  private mutating func survey(_ line: Int, findsNotes: Bool) -> Int {
    let content = input.content(ofLine: line)
    let start = LineStart(input.bytes, content)
    count(content)
    if start.isBlank {
      unclosedImages = 0
      isAfterBlank = true
      closeDefinition(at: line)
      return line + 1
    }
    containers.open(start, isAfterBlank: isAfterBlank)
    if max(start.markers.count, containers.count) > MarkdownLimits.containers {
      refuse(.tooManyContainers(limit: MarkdownLimits.containers), at: start.offset)
    }
    let isInFence = passFence(start, content)
    defer { isAfterBlank = false }
    guard !isInFence, start.offset < content.upperBound else { return line + 1 }
    if findsNotes, start.markers.isEmpty, start.column < 4,
      let note = note(at: start.offset, in: content, line: line)
    {
      closeDefinition(at: line)
      let end = endOfNote(from: line)
      notes.append(NoteLines(label: note.label, marker: note.marker, lines: line..<end))
      return end
    }
    surveyText(line, start, content)
    return line + 1
  }

  private mutating func surveyText(_ line: Int, _ start: LineStart, _ content: Range<Int>) {
    let first = input.bytes[start.offset]
    switch first {
    case UInt8(ascii: "["):
      if start.textColumn < 4 || !isAfterBlank, openDefinition == nil,
        looksLikeDefinition(start.offset, content)
      {
        openDefinition = line
      }
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"):
      if isDelimiterRow(start.offset..<content.upperBound) { delimiterRows.append(line) }
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "<"):
      closeDefinition(at: line)
    default: break
    }
    if !start.markers.isEmpty, openDefinition != line { closeDefinition(at: line) }
    // `- | -` looks like a list to us and to cmark; the row may also begin like one: `-|-`.
    if let marker = start.markers.last, marker.byte == UInt8(ascii: ">"), first == 0x2D {
      closeDefinition(at: line)
    }
  }

  private mutating func count(_ content: Range<Int>) {
    var index = content.lowerBound
    let bytes = input.bytes
    while true {
      index = endOfWords(in: bytes, from: index, until: content.upperBound)
      guard index < content.upperBound else { return }
      let byte = bytes[index]
      if byte >= 0x80 {
        isASCII = false
      } else if byte == UInt8(ascii: "]") {
        if unclosedImages > 0 { unclosedImages -= 1 }
        if index + 1 < content.upperBound, !mayHaveLinks {
          let next = bytes[index + 1]
          mayHaveLinks = next == 0x28 || next == 0x5B || next == 0x20
        }
      } else if byte == UInt8(ascii: "[") {
        if index > content.lowerBound, bytes[index - 1] == UInt8(ascii: "!") {
          unclosedImages += 1
          hasImages = true
          if unclosedImages > MarkdownLimits.unclosedImages {
            refuse(.tooManyUnclosedImages(limit: MarkdownLimits.unclosedImages), at: index - 1)
            unclosedImages = 0
          }
        } else if index + 1 < content.upperBound, bytes[index + 1] == UInt8(ascii: "^") {
          hasNoteMarkers = true
        } else if !mayHaveLinks {
          // `[film:…]`: the schemes of a host are short words.
          let rest = bytes[index..<min(index + 16, content.upperBound)]
          mayHaveLinks = rest.contains(UInt8(ascii: ":"))
        }
      } else if byte == UInt8(ascii: "<") {
        mayHaveLinks = true
      } else if byte == UInt8(ascii: "~") {
        hasTildes = true
      } else if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") {
        hasEscapes = true
      }
      index += 1
    }
  }

  /// Behind the small letters and spaces that begin there, which most of a text is.
  private func endOfWords(in bytes: [UInt8], from start: Int, until end: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while unsafe index < end && (bytes[index] &- 0x61 < 26 || bytes[index] == 0x20) {
        index += 1
      }
      return index
    }
  }

  private mutating func refuse(_ problem: MarkdownProblem, at offset: Int) {
    if refusal == nil { refusal = (problem, offset) }
  }

  private mutating func closeDefinition(at line: Int) {
    if let first = openDefinition { definitions.append(first..<line) }
    openDefinition = nil
  }
}

// MARK: - Fences

extension LineSurvey {
  /// Whether the line belongs to a code block between fences, these included.
  private mutating func passFence(_ start: LineStart, _ content: Range<Int>) -> Bool {
    if let open = fence {
      let quotes = start.markers.count { $0.byte == UInt8(ascii: ">") }
      let isOutside = quotes < open.quotes || start.column < open.margin
      if !isOutside {
        if isClosing(open, start, content) { fence = nil }
        return true
      }
      fence = nil
    }
    guard start.offset < content.upperBound else { return false }
    let byte = input.bytes[start.offset]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return false }
    var end = start.offset
    while end < content.upperBound, input.bytes[end] == byte { end += 1 }
    guard end - start.offset >= 3 else { return false }
    if byte == UInt8(ascii: "`"), input.bytes[end..<content.upperBound].contains(byte) {
      return false
    }
    closeDefinition(at: input.line(at: content.lowerBound))
    fence = Fence(
      byte: byte, length: end - start.offset,
      quotes: start.markers.count { $0.byte == UInt8(ascii: ">") },
      margin: containers.margin(for: start.endColumn))
    return true
  }

  private func isClosing(_ fence: Fence, _ start: LineStart, _ content: Range<Int>) -> Bool {
    var index = start.fenceOffset
    let first = index
    while index < content.upperBound, input.bytes[index] == fence.byte { index += 1 }
    guard index - first >= fence.length else { return false }
    return input.bytes[index..<content.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

// MARK: - Notes, definitions, tables

extension LineSurvey {
  /// `[^label]:` at an offset.
  private func note(
    at offset: Int, in content: Range<Int>, line: Int
  ) -> (label: Range<Int>, marker: Range<Int>)? {
    let bytes = input.bytes
    guard offset + 4 < content.upperBound, bytes[offset] == UInt8(ascii: "["),
      bytes[offset + 1] == UInt8(ascii: "^")
    else { return nil }
    guard let end = noteLabelEnd(from: offset + 2, in: bytes, until: content.upperBound),
      end + 1 < content.upperBound, bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return (offset + 2..<end, offset..<end + 2)
  }

  /// The line behind the last one of a note that begins in `line`.
  private mutating func endOfNote(from line: Int) -> Int {
    var end = line + 1
    var index = line + 1
    var isLazy = true
    while index < input.lines.count {
      let content = input.content(ofLine: index)
      let start = LineStart(input.bytes, content)
      if start.isBlank {
        isLazy = false
      } else if start.column >= 4 {
        isLazy = true
        count(content)
        end = index + 1
      } else if isLazy, start.markers.isEmpty, !startsBlock(start.offset, content) {
        count(content)
        end = index + 1
      } else {
        break
      }
      index += 1
    }
    isAfterBlank = true
    return end
  }

  private func startsBlock(_ offset: Int, _ content: Range<Int>) -> Bool {
    guard offset < content.upperBound else { return true }
    switch input.bytes[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: "="), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "["):
      return offset + 1 < content.upperBound && input.bytes[offset + 1] == UInt8(ascii: "^")
    default:
      return input.bytes[offset..<content.upperBound].allSatisfy {
        $0 == 0x2D || $0 == 0x2A || $0 == 0x5F || $0 == 0x20
      }
    }
  }

  private func looksLikeDefinition(_ offset: Int, _ content: Range<Int>) -> Bool {
    var index = offset + 1
    while index + 1 < content.upperBound {
      if input.bytes[index] == UInt8(ascii: "]") {
        return input.bytes[index + 1] == UInt8(ascii: ":")
      }
      index += input.bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  private func isDelimiterRow(_ range: Range<Int>) -> Bool {
    var hasDash = false
    var hasOther = false
    for byte in input.bytes[range] {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasOther = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return false
      }
    }
    return hasDash && hasOther
  }
}

/// Where a note's label ends that begins at `start`: the offset of its `]`. A label has neither
/// spaces nor brackets and at most 100 bytes.
func noteLabelEnd(from start: Int, in bytes: [UInt8], until end: Int) -> Int? {
  var index = start
  while index < min(end, start + 101) {
    switch bytes[index] {
    case UInt8(ascii: "]"): return index > start ? index : nil
    case UInt8(ascii: "["), 0...0x20: return nil
    default: index += 1
    }
  }
  return nil
}
