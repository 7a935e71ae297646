// What stands in the file.
extension XMLEventReader {
  mutating func readText() throws(ImportError) -> XMLEvent? {
    let end = try find(UInt8(ascii: "<"), from: position) ?? buffer.count
    defer { position = end }
    // White space outside of everything, and between the tags of those who indent.
    if open.isEmpty { return nil }
    let text = clean(position..<end)
    return .text(text.contains(UInt8(ascii: "&")) ? text.withoutReferences() : text)
  }

  mutating func readMarkup() throws(ImportError) -> XMLEvent? {
    let start = position
    if try starts(with: "<![CDATA[", at: start) {
      guard let end = try find("]]>", from: start + 9) else {
        throw fault(.endsEarly(within: open.last.map { "<\($0.name)>" } ?? "CDATA"))
      }
      position = end + 3
      return .text(clean(start + 9..<end))
    }
    if try starts(with: "<!--", at: start) {
      guard let end = try find("-->", from: start + 4) else {
        throw fault(.endsEarly(within: "<!--"))
      }
      position = end + 3
      return nil
    }
    if try starts(with: "<?", at: start) {
      guard let end = try find("?>", from: start + 2) else { throw fault(.endsEarly(within: "<?")) }
      position = end + 2
      return nil
    }
    let isDeclaration = try starts(with: "<!", at: start)
    guard let end = try endOfTag(from: start + 1) else { throw fault(.endsEarly(within: "<")) }
    if isDeclaration {
      if buffer[start..<end].contains(UInt8(ascii: "[")) { throw fault(.declaresEntities) }
      position = end + 1
      return nil
    }
    let event = try readTag(start + 1..<end)
    position = end + 1
    return event
  }

  /// The `>` of a tag: not one between quotation marks.
  private mutating func endOfTag(from start: Int) throws(ImportError) -> Int? {
    var offset = start
    var quote: UInt8?
    while true {
      if offset >= buffer.count, try !fill() { return nil }
      let byte = buffer[offset]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return offset
      } else if byte == UInt8(ascii: "<") {
        // A document type holds tags of its own where it declares something.
        let isDeclaration = buffer[position + 1] == UInt8(ascii: "!")
        throw fault(isDeclaration ? .declaresEntities : .malformedTag)
      }
      offset += 1
    }
  }

  private mutating func readTag(_ range: Range<Int>) throws(ImportError) -> XMLEvent {
    var range = range
    if buffer[range].first == UInt8(ascii: "/") {
      let name = String(
        decoding: buffer[range.dropFirst()].filter { $0 > 0x20 }, as: UTF8.self)
      guard let tag = open.last else { throw fault(.strayEnd(name)) }
      guard tag.name == name else {
        throw fault(.wrongEnd(found: name, expected: tag.name, line: tag.line))
      }
      open.removeLast()
      return .end(name: name)
    }
    let isEmpty = buffer[range].last == UInt8(ascii: "/")
    if isEmpty { range.removeLast() }
    let nameEnd = buffer[range].firstIndex { $0 <= 0x20 } ?? range.upperBound
    let name = String(decoding: buffer[range.lowerBound..<nameEnd], as: UTF8.self)
    guard let first = buffer[range].first, isNameStart(first) else { throw fault(.malformedTag) }
    let attributes = try readAttributes(nameEnd..<range.upperBound)
    if isEmpty {
      pendingEnd = name
    } else {
      guard open.count < Self.deepest else { throw fault(.tooDeep(limit: Self.deepest)) }
      count()
      open.append(OpenTag(name: name, line: place.line))
    }
    return .start(name: name, attributes: attributes)
  }

  private mutating func readAttributes(_ range: Range<Int>) throws(ImportError) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var offset = range.lowerBound
    func skipSpace() { while offset < range.upperBound, buffer[offset] <= 0x20 { offset += 1 } }
    while true {
      skipSpace()
      guard offset < range.upperBound else { return attributes }
      let start = offset
      while offset < range.upperBound, buffer[offset] > 0x20, buffer[offset] != UInt8(ascii: "=") {
        offset += 1
      }
      let name = String(decoding: buffer[start..<offset], as: UTF8.self)
      skipSpace()
      guard offset < range.upperBound, buffer[offset] == UInt8(ascii: "="), !name.isEmpty else {
        // A document type holds tags of its own where it declares something.
        let isDeclaration = buffer[position + 1] == UInt8(ascii: "!")
        throw fault(isDeclaration ? .declaresEntities : .malformedTag)
      }
      offset += 1
      skipSpace()
      guard offset < range.upperBound, buffer[offset] == 0x22 || buffer[offset] == 0x27,
        let end = buffer[(offset + 1)..<range.upperBound].firstIndex(of: buffer[offset])
      else { throw fault(.malformedTag) }
      let value = clean(offset + 1..<end).withoutReferences()
      attributes.append(XMLAttribute(name: name, value: String(decoding: value, as: UTF8.self)))
      offset = end + 1
    }
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The bytes of a text without control characters, with line feeds for all ends of lines.
  private mutating func clean(_ range: Range<Int>) -> [UInt8] {
    let bytes = Array(buffer[range])
    let isClean = bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes where byte < 0x20 && byte != 0x0A && byte != 0x09 { return false }
      return true
    }
    if isClean { return bytes }
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x20 || byte == 0x0A || byte == 0x09 {
        cleaned.append(byte)
      } else if byte == 0x0D {
        if index + 1 == bytes.count || bytes[index + 1] != 0x0A { cleaned.append(0x0A) }
      } else {
        droppedCharacters += 1
      }
    }
    return cleaned
  }
}
