#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed when its owner lets go of it.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens `path`, which is relative to the open folder `folder`; nil with `errno` set.
  init?(_ path: UnsafePointer<CChar>, in folder: Int32, flags: Int32) {
    let opened = openat(folder, path, flags | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    descriptor = opened
  }

  /// Makes a file that must not be there yet; nil with `errno` set.
  init?(making path: UnsafePointer<CChar>, in folder: Int32) {
    let opened = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard opened >= 0 else { return nil }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// What the system knows of the file; nil with `errno` set.
  func facts() -> stat? {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 ? facts : nil
  }

  /// In bytes.
  static let longestText = 256 << 20

  /// Everything from the current place to the end, which is expected after `count` bytes; nil with
  /// `errno` set, also for more than a quarter of a gigabyte: no text and no notes are as long, and a
  /// file may claim to be longer than any memory.
  func bytes(expecting count: Int) -> [UInt8]? {
    let limit = Self.longestText
    guard count <= limit else {
      errno = EFBIG
      return nil
    }
    var all: [UInt8] = []
    var room = count + 1
    while true {
      var got = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
        got = readFully(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
        used = max(got, 0)
      }
      guard got >= 0 else { return nil }
      if all.isEmpty { all = part } else { all += part }
      // One byte more was asked for than should be there: a full buffer means that it grew.
      if got < room { return all }
      guard all.count <= limit else {
        errno = EFBIG
        return nil
      }
      room = 65_536
    }
  }

  /// Up to `count` bytes from `offset` on: fewer at the end of the file, none where reading fails.
  static func bytes(of descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      used = max(pread(descriptor, buffer.baseAddress, count, off_t(offset)), 0)
    }
  }
}

extension stat {
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}

/// Reads until `buffer` is full or a read comes back short, which for a file is its end; the number
/// of bytes, or -1 with `errno` set.
func readFully(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let got = read(descriptor, buffer.baseAddress, buffer.count)
    if got < 0, errno == EINTR { continue }
    return got
  }
}

/// Writes all of `buffer`; false with `errno` set.
func writeFully(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) -> Bool {
  var rest = buffer[...]
  while !rest.isEmpty {
    let piece = UnsafeRawBufferPointer(rebasing: rest)
    let put = write(descriptor, piece.baseAddress, piece.count)
    if put < 0, errno == EINTR { continue }
    guard put > 0 else { return false }
    rest = rest.dropFirst(put)
  }
  return true
}

/// The path without symbolic links and dots; nil with `errno` set.
package func realPath(of path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Whether a symbolic link in the journal's folder may lead to `path`: to nothing outside of it, and to
/// nothing hidden in it. A repository's `.git` may hold a password, and whoever sends in a text can send a
/// link along. Both are real paths.
func mayBeReached(_ path: String, byLinkIn root: String) -> Bool {
  guard liesIn(path, root) else { return false }
  let rest = path.utf8.dropFirst(root.utf8.count)
  if FoundFile.isCopiedWhole(String(Substring(rest.dropFirst())) + "/") {
    return !rest.split(separator: UInt8(ascii: "/")).contains { FolderWalk.isNeverPublished($0) }
  }
  return !rest.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
}

/// Whether `path` is `folder` or lies in it. Both are real paths.
func liesIn(_ path: String, _ folder: String) -> Bool {
  path == folder
    || path.utf8.starts(
      with: folder.utf8.last == UInt8(ascii: "/") ? folder.utf8 : (folder + "/").utf8)
}
