/// A text as cmark is given it, with the way back to the file for each of its lines.
struct ParsingInput {
  var bytes: [UInt8] = []
  var lines: [Line] = []

  /// Lines that come first and only carry link definitions.
  var preambleLines = 0

  struct Line {
    /// Offset of the line's first byte in `bytes`.
    var start: Int32

    /// Offset of the same byte in the file. May be negative for a line with something before it.
    var source: Int32

    /// Whether every byte of the line stands for one place, because it was put together.
    var isCollapsed = false
  }

  init() {}

  /// What cmark gets for a zero byte. It would make U+FFFD of that, three bytes for one, and all places
  /// behind it would be wrong; this is printed as little as any other control character.
  static let standInForZero: UInt8 = 0x1A

  /// The lines of `body`; a carriage return, a line feed or both end one, as in CommonMark.
  init(source: [UInt8], body: Range<Int>) {
    let bytes = Array(source[body])
    self.bytes = bytes
    lines.reserveCapacity(bytes.count / 40 + 1)
    var index = 0
    if bytes.isEmpty { return }
    lines.append(Line(start: 0, source: Int32(clamping: body.lowerBound)))
    while true {
      index = firstControl(in: bytes, from: index)
      guard index < bytes.count else { return }
      let byte = bytes[index]
      index += 1
      if byte == 0 { self.bytes[index - 1] = Self.standInForZero }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D, index < bytes.count {
        lines.append(
          Line(
            start: Int32(truncatingIfNeeded: index),
            source: Int32(truncatingIfNeeded: index + body.lowerBound)))
      }
    }
  }

  /// The first byte from `start` on that is no more than a carriage return, eight bytes at a time: most
  /// of a text is none. (Byte by byte this was a fiftieth of a build.)
  private func firstControl(in bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
      var index = start
      let ones: UInt64 = 0x0101_0101_0101_0101
      while index + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // Whether a byte of the word is below 0x0E (Anderson, “Bit Twiddling Hacks”).
        if (word &- ones &* 0x0E) & ~word & (ones &* 0x80) != 0 { break }
        index += 8
      }
      while unsafe index < bytes.count && bytes[index] > 0x0D { index += 1 }
      return index
    }
  }

  /// Appends one line of ours; a line feed is added.
  mutating func appendLine(_ text: some Collection<UInt8>, source: Int, isCollapsed: Bool = false) {
    lines.append(
      Line(
        start: Int32(clamping: bytes.count), source: Int32(clamping: source),
        isCollapsed: isCollapsed))
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// From the first byte of a line to the first of the next one.
  func range(ofLine line: Int) -> Range<Int> {
    let start = Int(lines[line].start)
    return start..<(line + 1 < lines.count ? Int(lines[line + 1].start) : bytes.count)
  }

  /// The line without its line ending.
  func content(ofLine line: Int) -> Range<Int> {
    let range = range(ofLine: line)
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return range.lowerBound..<end
  }

  /// Where a line's own text begins: behind white space and at most `quotes` times `>`.
  func contentStart(ofLine line: Int, quotes: Int) -> Int {
    let range = content(ofLine: line)
    var index = range.lowerBound
    var quotes = quotes
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: ">") where quotes > 0: quotes -= 1
      default: return index
      }
      index += 1
    }
    return index
  }

  /// The line in which an offset lies, found by halving.
  func line(at offset: Int) -> Int {
    var lower = 0
    var upper = lines.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if Int(lines[middle].start) <= offset { lower = middle } else { upper = middle }
    }
    return lower
  }

  /// The offset in the file for an offset in `bytes` that lies in `line`.
  func source(of offset: Int, inLine line: Int) -> Int {
    guard lines.indices.contains(line) else { return 0 }
    let entry = lines[line]
    if entry.isCollapsed { return max(0, Int(entry.source)) }
    return max(0, Int(entry.source) + offset - Int(entry.start))
  }
}
