// How the inside of brackets is divided.
extension FieldReader {
  /// Hands what stands between the commas of the list or map at `cursor` to `read`, and moves the
  /// cursor behind its closing bracket.
  mutating func readFlowItems(
    _ cursor: inout FlowCursor, _ read: (inout FieldReader, inout FlowCursor) -> Void
  ) {
    let open = cursor.offset
    guard let close = closingBracket(from: open, to: cursor.limit) else {
      report(.unclosedBracket(bracket: bracket(open)), open..<open + 1)
      cursor.offset = cursor.limit
      return
    }
    let closer = bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    if bytes[close] != closer {
      report(.unclosedBracket(bracket: bracket(open)), open..<open + 1)
    }
    var offset = skipFlowBlanks(open + 1, close)
    while offset < close {
      let end = flowEnd(from: offset, to: close, stopsAtComma: true) ?? close
      if offset < end {
        var inner = FlowCursor(offset: offset, limit: end)
        read(&self, &inner)
        let rest = skipFlowBlanks(inner.offset, end)
        if rest < end {
          report(.textAfterValue(text: excerpt(rest..<end)), rest..<end)
        }
      }
      offset = skipFlowBlanks(end + 1, close)
    }
    cursor.offset = close + 1
  }

  /// Reads `key:` and moves the cursor to its value; on an error, to the end of the item.
  mutating func readFlowKey(_ cursor: inout FlowCursor) -> Key? {
    let start = cursor.offset
    let end = cursor.limit
    var colon = start
    var range = start..<start
    if let close = closingQuote(from: start, to: end) {
      range = start + 1..<close
      colon = skipBlanks(close + 1, end)
    } else {
      while colon < end, !isFlowColon(colon, end) { colon += 1 }
      var keyEnd = colon
      while keyEnd > start, isFlowBlank(bytes[keyEnd - 1]) { keyEnd -= 1 }
      range = start..<keyEnd
    }
    cursor.offset = end
    guard colon < end, bytes[colon] == UInt8(ascii: ":") else {
      let item = trimmed(start, end)
      report(.notAField(text: excerpt(item)), item)
      return nil
    }
    if let feature = yamlFeature(range) {
      report(.yamlFeature(feature), range)
      return nil
    }
    cursor.offset = skipFlowBlanks(colon + 1, end)
    return Key(range: range, valueStart: cursor.offset)
  }

  func isFlowColon(_ offset: Int, _ end: Int) -> Bool {
    bytes[offset] == UInt8(ascii: ":") && (offset + 1 >= end || isFlowBlank(bytes[offset + 1]))
  }

  /// The rest of the item at the cursor, quotes included, without white space around it. Moves the
  /// cursor behind it.
  mutating func flowToken(_ cursor: inout FlowCursor) -> Range<Int> {
    let start = skipFlowBlanks(cursor.offset, cursor.limit)
    let end = flowEnd(from: start, to: cursor.limit, stopsAtComma: true) ?? cursor.limit
    cursor.offset = end
    return trimmed(start, end)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
    var end = end
    while end > start, isFlowBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The bracket that closes the one at `open`, of whichever kind, or nil.
  func closingBracket(from open: Int, to limit: Int) -> Int? {
    flowEnd(from: open + 1, to: limit, stopsAtComma: false)
  }

  /// The first comma, if it is asked for, or closing bracket that belongs to what stands before
  /// `start`; nil where there is none before `limit`.
  func flowEnd(from start: Int, to limit: Int, stopsAtComma: Bool) -> Int? {
    var depth = 0
    var offset = start
    var isAtStart = true
    while offset < limit {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isAtStart = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth == 0 { return offset }
        depth -= 1
        isAtStart = false
      case UInt8(ascii: ","):
        if depth == 0, stopsAtComma { return offset }
        isAtStart = true
      case UInt8(ascii: ":") where isFlowColon(offset, limit):
        isAtStart = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isAtStart, let close = quotedEnd(offset, limit) { offset = close }
        isAtStart = false
      default:
        if !isFlowBlank(byte) { isAtStart = false }
      }
      offset += 1
    }
    return nil
  }

  /// The quote that closes the one at `start`, if the value ends with it: `'71, '72` is not quoted.
  private func quotedEnd(_ start: Int, _ limit: Int) -> Int? {
    guard let close = closingQuote(from: start, to: limit) else { return nil }
    var next = close + 1
    while next < limit, isFlowBlank(bytes[next]) { next += 1 }
    if next >= limit { return close }
    switch bytes[next] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): return close
    default: return nil
    }
  }

  /// Passes over white space, line endings and comments.
  func skipFlowBlanks(_ start: Int, _ limit: Int) -> Int {
    var offset = start
    while offset < limit {
      if isFlowBlank(bytes[offset]) {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "#"), offset > 0, isFlowBlank(bytes[offset - 1]),
        offset + 1 < limit, isFlowBlank(bytes[offset + 1])
      {
        while offset < limit, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      } else {
        break
      }
    }
    return offset
  }

  /// The lines of `range` without white space around them.
  func segments(_ range: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let line = Line(from: offset, in: bytes, until: range.upperBound)
      segments.append(line.start..<line.end)
      offset = line.next
    }
    return segments
  }
}

/// A space, a tab or part of a line ending.
func isFlowBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
