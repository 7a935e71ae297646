package import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, a piece at a time, so that a large one is never in memory whole.
package struct ByteChunks {
  /// The file in messages.
  let name: String

  /// The next bytes; none at the end.
  let next: () throws(DiskError) -> [UInt8]

  /// A text that never lay on a disk, in pieces of `size` bytes.
  package init(_ text: String, name: String, size: Int = 65_536) {
    self.init(Array(text.utf8), name: name, size: size)
  }

  package init(_ bytes: [UInt8], name: String, size: Int = 65_536) {
    var rest = bytes[...]
    self.name = name
    next = { () throws(DiskError) -> [UInt8] in
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }

  /// Pieces that a function makes.
  package init(name: String, next: @escaping () throws(DiskError) -> [UInt8]) {
    self.name = name
    self.next = next
  }

  /// The first piece, and the chunks with it.
  func peek() throws(ImportError) -> (first: [UInt8], all: ByteChunks) {
    let first: [UInt8]
    do throws(DiskError) { first = try next() } catch { throw .disk(error) }
    var isFirst = true
    let rest = next
    let all = ByteChunks(name: name) { () throws(DiskError) -> [UInt8] in
      if !isFirst { return try rest() }
      isFirst = false
      return first
    }
    return (first, all)
  }

  package init(reading path: String) throws(DiskError) {
    let file = try ReadableFile(path)
    self.init(name: path) { () throws(DiskError) -> [UInt8] in try file.read(upTo: 1 << 20) }
  }
}

/// An open file; closed when nobody reads it any more.
private final class ReadableFile {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(DiskError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannot(.open, path: path, errno: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func read(upTo count: Int) throws(DiskError) -> [UInt8] {
    var got = 0
    var reason: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      repeat {
        #if canImport(Glibc)
          got = Glibc.read(descriptor, buffer.baseAddress, count)
        #else
          got = Darwin.read(descriptor, buffer.baseAddress, count)
        #endif
        reason = errno
      } while got < 0 && reason == EINTR
      used = max(got, 0)
    }
    if got < 0 { throw .cannot(.read, path: path, errno: reason) }
    return bytes
  }
}
