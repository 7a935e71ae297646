import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads XML 1.0 by events, a piece of the file at a time.
///
/// A reader of our own, since what exports hold is not always XML: control characters that it forbids
/// are passed over and counted, an `&` that begins no escape is one. Entities are not declared and
/// nothing outside of the file is looked at, whatever it says. What is left is checked: every element
/// is closed, by its name.
struct XMLEventReader {
  /// How many characters were left out that XML does not allow.
  private(set) var droppedCharacters = 0

  private let chunks: ByteChunks
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var isFirst = true
  private var isLatin1 = false
  private var open: [OpenTag] = []

  /// The end of an empty element that is still to come.
  private var pendingEnd: String?

  /// The place of the byte at `counted`, line and column counted from 1, the column in bytes.
  private var place = (line: 1, column: 1)
  private var counted = 0

  /// No export goes deeper than six.
  private static let deepest = 200

  private struct OpenTag {
    let name: String
    let line: Int
  }

  init(_ chunks: ByteChunks) { self.chunks = chunks }

  /// The next event; nil at the end of the file.
  mutating func next() throws(ImportError) -> XMLEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while true {
      compact()
      if isFirst { try begin() }
      guard position < buffer.count else {
        if try fill() { continue }
        if let tag = open.last { throw fault(.endsEarly(within: "<\(tag.name)>")) }
        return nil
      }
      if buffer[position] != UInt8(ascii: "<") {
        if let event = try readText() { return event }
      } else if let event = try readMarkup() {
        return event
      }
    }
  }

  /// Counts the lines up to where the reader stands.
  private mutating func count() {
    while counted < position, let feed = buffer.offset(of: 0x0A, from: counted), feed < position {
      place = (place.line + 1, 1)
      counted = feed + 1
    }
    place.column += position - counted
    counted = position
  }

  mutating func fault(_ fault: XMLFault) -> ImportError {
    count()
    return .xml(fault, path: chunks.name, line: place.line, column: place.column)
  }

  // The buffer.

  private mutating func begin() throws(ImportError) {
    isFirst = false
    while buffer.count < 512, try fill() {}
    if buffer.starts(with: [0xFE, 0xFF]) || buffer.starts(with: [0xFF, 0xFE]) {
      throw fault(.encoding("UTF-16"))
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < buffer.count, buffer[position] <= 0x20 { position += 1 }
    guard buffer[position...].starts(with: "<?xml".utf8),
      let end = buffer[position...].firstIndex(of: UInt8(ascii: ">"))
    else { return }
    let declaration = String(decoding: buffer[position..<end], as: UTF8.self).lowercased()
    guard let range = declaration.split(separator: "encoding").dropFirst().first else { return }
    let name = range.split { "='\" ?".contains($0) }.first.map(String.init) ?? "utf-8"
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii": break
    case "iso-8859-1", "iso-8859-15", "latin1", "windows-1252", "cp1252":
      isLatin1 = true
      buffer = utf8(fromWindows1252: buffer)
    default: throw fault(.encoding(name))
    }
  }

  /// Adds the next piece of the file; false at its end.
  private mutating func fill() throws(ImportError) -> Bool {
    if isAtEnd { return false }
    let bytes: [UInt8]
    do throws(DiskError) { bytes = try chunks.next() } catch { throw .disk(error) }
    isAtEnd = bytes.isEmpty
    buffer += isLatin1 ? utf8(fromWindows1252: bytes) : bytes
    return !isAtEnd
  }

  /// Forgets what was read, where that is much.
  private mutating func compact() {
    guard position > 1 << 18 || position == buffer.count else { return }
    count()
    buffer.removeFirst(position)
    position = 0
    counted = 0
  }

  /// The offset of a byte from `start` on, reading on until it comes; nil at the end of the file.
  private mutating func find(_ byte: UInt8, from start: Int) throws(ImportError) -> Int? {
    var start = start
    while true {
      if let found = buffer.offset(of: byte, from: start) { return found }
      start = max(start, buffer.count)
      if try !fill() { return nil }
    }
  }

  /// The offset of an ending such as `]]>`, which ends in `>`; nil at the end of the file.
  private mutating func find(_ ending: String, from start: Int) throws(ImportError) -> Int? {
    let ending = Array(ending.utf8)
    var offset = start
    while let found = try find(UInt8(ascii: ">"), from: offset) {
      let first = found + 1 - ending.count
      if first >= start, buffer[first...found].elementsEqual(ending) { return first }
      offset = found + 1
    }
    return nil
  }

  private mutating func starts(with text: String, at offset: Int) throws(ImportError) -> Bool {
    while buffer.count < offset + text.utf8.count {
      if try !fill() { return false }
    }
    return buffer[offset...].starts(with: text.utf8)
  }
}

// What stands in the file.
extension XMLEventReader {
  private mutating func readText() throws(ImportError) -> XMLEvent? {
    let end = try find(UInt8(ascii: "<"), from: position) ?? buffer.count
    defer { position = end }
    // White space outside of everything, and between the tags of those who indent.
    if open.isEmpty { return nil }
    let text = clean(position..<end)
    return .text(text.contains(UInt8(ascii: "&")) ? text.withoutReferences() : text)
  }

  private mutating func readMarkup() throws(ImportError) -> XMLEvent? {
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
        throw fault(.malformedTag)
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
        throw fault(.malformedTag)
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
