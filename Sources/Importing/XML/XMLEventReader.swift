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
  var droppedCharacters = 0

  private let chunks: ByteChunks
  var buffer: [UInt8] = []
  var position = 0
  private var isAtEnd = false
  private var isFirst = true
  private var isLatin1 = false
  var open: [OpenTag] = []

  /// The end of an empty element that is still to come.
  var pendingEnd: String?

  /// The place of the byte at `counted`, line and column counted from 1, the column in bytes.
  private(set) var place = (line: 1, column: 1)
  private var counted = 0

  /// No export goes deeper than six.
  static let deepest = 200

  struct OpenTag {
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
  mutating func count() {
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
  mutating func fill() throws(ImportError) -> Bool {
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
  mutating func find(_ byte: UInt8, from start: Int) throws(ImportError) -> Int? {
    var start = start
    while true {
      if let found = buffer.offset(of: byte, from: start) { return found }
      start = max(start, buffer.count)
      if try !fill() { return nil }
    }
  }

  /// The offset of an ending such as `]]>`, which ends in `>`; nil at the end of the file.
  mutating func find(_ ending: String, from start: Int) throws(ImportError) -> Int? {
    let ending = Array(ending.utf8)
    var offset = start
    while let found = try find(UInt8(ascii: ">"), from: offset) {
      let first = found + 1 - ending.count
      if first >= start, buffer[first...found].elementsEqual(ending) { return first }
      offset = found + 1
    }
    return nil
  }

  mutating func starts(with text: String, at offset: Int) throws(ImportError) -> Bool {
    while buffer.count < offset + text.utf8.count {
      if try !fill() { return false }
    }
    return buffer[offset...].starts(with: text.utf8)
  }
}
