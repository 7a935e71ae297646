extension FieldReader {
  /// Reads `name:` at `start`; nil, with an error, where no field starts there.
  ///
  /// Without a space behind the colon it is an error, too, but a key where `fields` has it; nil
  /// stands for any name.
  mutating func readKey(from start: Int, on index: Int, of fields: [Field]?) -> Key? {
    let end = lines[index].end
    if let problem = foreignNotation(from: start, to: end) {
      report(problem, start..<end)
      return nil
    }
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      if let close = closingQuote(from: start, to: end) {
        let colon = skipBlanks(close + 1, end)
        if isColon(at: colon, lineEnd: end) {
          return Key(range: start + 1..<close, valueStart: skipBlanks(colon + 1, end))
        }
      }
    }
    if fields != nil, start == lines[index].start, isItemWithoutSpace(index) {
      reportWithoutSpace(index)
      return nil
    }
    guard let colon = colon(from: start, to: end) else {
      return readKeyWithoutSpace(start..<end, of: fields)
    }
    var keyEnd = colon
    while keyEnd > start, isBlankByte(bytes[keyEnd - 1]) || isNoBreakSpace(keyEnd - 2) {
      keyEnd -= isBlankByte(bytes[keyEnd - 1]) ? 1 : 2
    }
    var value = skipBlanks(colon + 1, end)
    while isNoBreakSpace(value), value + 2 <= end { value = skipBlanks(value + 2, end) }
    return Key(range: start..<keyEnd, valueStart: value)
  }

  /// A colon followed by white space or nothing.
  func isColon(at offset: Int, lineEnd: Int) -> Bool {
    offset < lineEnd && bytes[offset] == UInt8(ascii: ":")
      && (offset + 1 == lineEnd || isBlankByte(bytes[offset + 1]) || isNoBreakSpace(offset + 1))
  }

  /// Whether a no-break space stands there: some keyboards type it before a colon, some behind it.
  private func isNoBreakSpace(_ offset: Int) -> Bool {
    offset >= 0 && offset + 1 < bytes.count && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0
  }

  /// The first colon in `start..<end` that divides a name from its value.
  func colon(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      if isColon(at: offset, lineEnd: end) { return offset }
      offset += 1
    }
    return nil
  }

  private mutating func readKeyWithoutSpace(_ range: Range<Int>, of fields: [Field]?) -> Key? {
    let line = bytes[range]
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound,
      line[..<colon].allSatisfy(isNameByte),
      fields.map({ fieldIndex(range.lowerBound..<colon, in: $0) != nil }) ?? true
    else {
      report(.notAField(text: excerpt(range)), range)
      return nil
    }
    let key = range.lowerBound..<colon
    report(
      .missingSpace(name: string(key), value: excerpt(colon + 1..<range.upperBound)),
      key.lowerBound..<colon + 1)
    return Key(range: key, valueStart: colon + 1)
  }

  /// How many bytes the mark has with which a line begins as with a bullet: `•`, `·`, `*` or a dash
  /// before a space; nil where there is none.
  func otherBullet(_ index: Int) -> Int? {
    let text = bytes[lines[index].start..<lines[index].end]
    for mark in ["•", "·", "*", "–", "—", "‣", "▪", "●"] where text.starts(with: mark.utf8) {
      let rest = text.dropFirst(mark.utf8.count)
      if rest.first.map(isBlankByte) ?? false { return mark.utf8.count }
      // A bullet alone stands right before its word, too; a star is a note’s, or an alias’.
      return mark == "•" && !rest.isEmpty ? mark.utf8.count : nil
    }
    return nil
  }

  mutating func reportOtherBullet(_ index: Int) {
    guard let count = otherBullet(index) else { return }
    let start = lines[index].start
    let item = skipBlanks(start + count, lines[index].end)..<lines[index].end
    report(
      .otherBullet(mark: string(start..<start + count), item: excerpt(item)),
      start..<start + count)
  }

  /// What stands at the beginning of a line where a field should and is none of ours.
  private func foreignNotation(from start: Int, to end: Int) -> FrontMatterProblem? {
    if isHyphen(at: start, lineEnd: end) { return .looseListItem }
    switch bytes[start] {
    case UInt8(ascii: "&"): return .yamlFeature(.anchor)
    case UInt8(ascii: "*"): return .yamlFeature(.alias)
    case UInt8(ascii: "!"): return .yamlFeature(.tag)
    case UInt8(ascii: "?") where start + 1 == end || isBlankByte(bytes[start + 1]):
      return .yamlFeature(.complexKey)
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "<"): break
    default: return nil
    }
    if bytes[start..<end].elementsEqual("...".utf8) { return .yamlFeature(.documentEnd) }
    if bytes[start..<end].elementsEqual("---".utf8) { return .yamlFeature(.secondDocument) }
    if bytes[start..<end].starts(with: "<<:".utf8) { return .yamlFeature(.mergeKey) }
    return nil
  }
}

/// A letter, a digit, a hyphen or an underscore in ASCII.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
    true
  default: false
  }
}
