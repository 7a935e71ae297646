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
    while keyEnd > start, isBlankByte(bytes[keyEnd - 1]) { keyEnd -= 1 }
    return Key(range: start..<keyEnd, valueStart: skipBlanks(colon + 1, end))
  }

  /// A colon followed by white space or nothing.
  func isColon(at offset: Int, lineEnd: Int) -> Bool {
    offset < lineEnd && bytes[offset] == UInt8(ascii: ":")
      && (offset + 1 == lineEnd || isBlankByte(bytes[offset + 1]))
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
