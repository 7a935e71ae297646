/// The bytes of a picture from anywhere in it, of which the first are in memory.
///
/// Every number is read or is nil: nothing that a header says can lead out of the file.
struct PictureBytes {
  private let first: [UInt8]
  private let byteCount: Int
  private let fetch: (_ offset: Int, _ count: Int) -> [UInt8]

  /// A picture that is in memory.
  init(_ bytes: [UInt8]) {
    first = bytes
    byteCount = bytes.count
    fetch = { _, _ in [] }
  }

  /// A picture on the disk, open for reading as long as this value is used.
  init(ofFile descriptor: Int32, byteCount: Int) {
    first = OpenFile.bytes(of: descriptor, at: 0, count: min(byteCount, 65_536))
    self.byteCount = byteCount
    fetch = { OpenFile.bytes(of: descriptor, at: $0, count: $1) }
  }

  /// All that is in memory.
  var beginning: [UInt8] { first }

  /// Exactly `count` bytes from `offset` on, or nil where the file ends before.
  func bytes(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= byteCount, count <= byteCount - offset else {
      return nil
    }
    if offset <= first.count, count <= first.count - offset {
      return first[offset..<offset + count]
    }
    let fetched = fetch(offset, count)
    return fetched.count == count ? fetched[...] : nil
  }

  func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard let found = bytes(at: offset, count: text.utf8CodeUnitCount) else { return false }
    return text.withUTF8Buffer { found.elementsEqual($0) }
  }

  /// A number of `count` (at most 4) bytes, the most significant first.
  func big(_ count: Int, at offset: Int) -> Int? {
    bytes(at: offset, count: count).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  /// A number of `count` (at most 4) bytes, the least significant first.
  func little(_ count: Int, at offset: Int) -> Int? {
    bytes(at: offset, count: count).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }
}
