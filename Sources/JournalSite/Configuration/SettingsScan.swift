/// Looks through the bytes of a YAML file for what must not reach the YAML library.
///
/// Yams hashes every key of a map. A key that is an alias to a list of aliases is hashed through all
/// of them, twice as long with each level: 483 bytes keep it busy for seconds. Without anchors and
/// aliases, and with few levels, a file costs no more than its size.
///
/// Line breaks are those of YAML 1.1, as libyaml has them, so that nothing hides behind one.
struct SettingsScan {
  static let maximumByteCount = 1 << 20
  static let maximumDepth = 24

  /// The first thing that makes the file unreadable.
  private(set) var fault: (fault: SettingsFault, range: Range<Int>)?

  /// Keys that their map has already, in the order of the file.
  private(set) var duplicates: [(name: String, range: Range<Int>)] = []

  /// Where the lines begin, by the breaks that libyaml counts.
  private(set) var lineStarts: [Int]

  private let bytes: [UInt8]
  private var offset: Int

  /// The columns of the open block collections, outermost first, each with a number of its own.
  private var blocks: [(column: Int, number: Int)] = []

  /// The numbers of the open brackets.
  private var brackets: [Int] = []
  private var count = 0
  private var names: [Int: Set<String>] = [:]

  /// A text without quotes ended on an earlier line and goes on below it.
  private var isInText = false
  private var hasContent = false
  private var isFirstOnLine = true
  private var isEnded = false

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    offset = start
    lineStarts = [start]
    while fault == nil, offset < bytes.count { readToken() }
  }

  private mutating func readToken() {
    let byte = bytes[offset]
    let width = breakLength(at: offset)
    if width > 0 { return passBreak(width) }
    if isBlankByte(byte) {
      offset += 1
      return
    }
    if byte == UInt8(ascii: "#"), isSpace(at: offset - 1) || column == 0 {
      isInText = false
      return passLine()
    }
    if column == 0, brackets.isEmpty, readMarker() { return }
    if isEnded { return fail(.severalDocuments, length: 1) }
    hasContent = true
    let wasFirst = isFirstOnLine
    isFirstOnLine = false
    if isInText, wasFirst, !brackets.isEmpty || column > (blocks.last?.column ?? -1) {
      return readPlain(isContinued: true)
    }
    isInText = false
    readIndicator(byte)
  }

  private mutating func readIndicator(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-") where isSpace(at: offset + 1) && brackets.isEmpty,
      UInt8(ascii: "?") where isSpace(at: offset + 1) && brackets.isEmpty:
      open(column: column)
      offset += 1
    case UInt8(ascii: "?") where isSpace(at: offset + 1),
      UInt8(ascii: ":") where isSpace(at: offset + 1) || !brackets.isEmpty,
      UInt8(ascii: ",") where !brackets.isEmpty:
      offset += 1
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      count += 1
      brackets.append(count)
      checkDepth()
      offset += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      _ = brackets.popLast()
      offset += 1
    case UInt8(ascii: "&"): fail(.anchor, length: wordLength())
    case UInt8(ascii: "*"): fail(.alias, length: wordLength())
    case UInt8(ascii: "!"): offset += wordLength()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted(byte)
    case UInt8(ascii: "|") where brackets.isEmpty, UInt8(ascii: ">") where brackets.isEmpty:
      passBlockText()
    default: readPlain(isContinued: false)
    }
  }

  /// `---` and `...` in the first column; directives.
  private mutating func readMarker() -> Bool {
    if bytes[offset] == UInt8(ascii: "%"), !hasContent {
      passLine()
      return true
    }
    let word = bytes[offset...].prefix(3)
    guard isSpace(at: offset + 3) else { return false }
    if word.elementsEqual("---".utf8) {
      if hasContent || isEnded { fail(.severalDocuments, length: 3) }
    } else if word.elementsEqual("...".utf8) {
      isEnded = true
    } else {
      return false
    }
    isInText = false
    offset += 3
    return true
  }
}

// Texts.
extension SettingsScan {
  private mutating func readPlain(isContinued: Bool) {
    let start = offset
    let startColumn = column
    offset += 1
    while offset < bytes.count, breakLength(at: offset) == 0 {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "#"), isSpace(at: offset - 1) { break }
      if byte == UInt8(ascii: ":"), endsKey(at: offset) { break }
      if !brackets.isEmpty, isFlowIndicator(byte) { break }
      offset += 1
    }
    var end = offset
    while end > start, isBlankByte(bytes[end - 1]) { end -= 1 }
    isInText = !readKey(start..<end, name: start..<end, column: startColumn)
  }

  private mutating func readQuoted(_ quote: UInt8) {
    let start = offset
    let startColumn = column
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      let width = breakLength(at: offset)
      if width > 0 {
        passBreak(width)
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += breakLength(at: offset + 1) > 0 ? 1 : 2
      } else if byte == quote {
        if quote == UInt8(ascii: "\"") || !isByte(quote, at: offset + 1) { break }
        offset += 2
      } else {
        offset += 1
      }
    }
    guard offset < bytes.count else {
      offset = bytes.count
      return
    }
    offset += 1
    isFirstOnLine = false
    _ = readKey(start..<offset, name: start + 1..<offset - 1, column: startColumn)
  }

  /// False where no colon makes the text a key.
  private mutating func readKey(_ range: Range<Int>, name: Range<Int>, column: Int) -> Bool {
    var next = range.upperBound
    while next < bytes.count, isBlankByte(bytes[next]) { next += 1 }
    guard isByte(UInt8(ascii: ":"), at: next), endsKey(at: next) || !brackets.isEmpty else {
      return false
    }
    if brackets.isEmpty { open(column: column) }
    guard let map = brackets.last ?? blocks.last?.number else { return true }
    let text = String(decoding: bytes[name], as: UTF8.self)
    if !names[map, default: []].insert(text).inserted { duplicates.append((text, range)) }
    return true
  }

  /// Passes over what `|` and `>` open: lines indented deeper than what they belong to.
  private mutating func passBlockText() {
    let parent = blocks.last?.column ?? -1
    passLine()
    while offset < bytes.count {
      passBreak(breakLength(at: offset))
      var first = offset
      while isByte(0x20, at: first) { first += 1 }
      let isBlank = first >= bytes.count || breakLength(at: first) > 0
      if !isBlank, first - offset <= parent || isMarker(at: offset) { return }
      passLine()
    }
  }

  private func isMarker(at offset: Int) -> Bool {
    let word = bytes[offset...].prefix(3)
    return (word.elementsEqual("---".utf8) || word.elementsEqual("...".utf8))
      && isSpace(at: offset + 3)
  }
}

// Places.
extension SettingsScan {
  private var column: Int { offset - (lineStarts.last ?? 0) }

  private mutating func open(column: Int) {
    while let last = blocks.last, last.column > column { blocks.removeLast() }
    if blocks.last?.column == column { return }
    count += 1
    blocks.append((column, count))
    checkDepth()
  }

  private mutating func checkDepth() {
    if blocks.count + brackets.count > Self.maximumDepth { fail(.tooDeep, length: 1) }
  }

  private mutating func fail(_ fault: SettingsFault, length: Int) {
    self.fault = self.fault ?? (fault, offset..<offset + length)
  }

  private mutating func passBreak(_ width: Int) {
    offset += width
    lineStarts.append(offset)
    isFirstOnLine = true
  }

  /// Up to the break that ends the line.
  private mutating func passLine() {
    while offset < bytes.count, breakLength(at: offset) == 0 { offset += 1 }
  }

  private func wordLength() -> Int {
    var end = offset + 1
    while !isSpace(at: end), brackets.isEmpty || !isFlowIndicator(bytes[end]) { end += 1 }
    return end - offset
  }

  private func isByte(_ byte: UInt8, at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == byte
  }

  /// A space, a tab, a line break, or either end of the file.
  private func isSpace(at offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return true }
    return isBlankByte(bytes[offset]) || breakLength(at: offset) > 0
  }

  private func endsKey(at colon: Int) -> Bool {
    isSpace(at: colon + 1) || (!brackets.isEmpty && isFlowIndicator(bytes[colon + 1]))
  }

  /// The bytes of the line break at `offset`; 0 where none stands (YAML 1.1, § 5.4).
  private func breakLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return isByte(0x0A, at: offset + 1) ? 2 : 1
    case 0xC2: return isByte(0x85, at: offset + 1) ? 2 : 0
    case 0xE2:
      let isSeparator = isByte(0xA8, at: offset + 2) || isByte(0xA9, at: offset + 2)
      return isByte(0x80, at: offset + 1) && isSeparator ? 3 : 0
    default: return 0
    }
  }
}

private func isBlankByte(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func isFlowIndicator(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
    UInt8(ascii: "}"):
    true
  default: false
  }
}
