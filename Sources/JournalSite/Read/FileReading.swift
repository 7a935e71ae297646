import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What became of reading one file.
enum FileReading: Sendable {
  case text(SourceText)
  case picture(PictureFile)
  case other(OtherFile)

  /// It was there when its folder was listed: editors save by way of such files.
  case gone
  case failed(DiskError)

  init(_ file: FoundFile, in root: Int32) {
    self = Self.opened(file, in: root) { open, size in Self.reading(of: open, file, size) }
  }

  /// A text of the journal in the folder `root` whose bytes are to be read when they are asked for.
  init(opening file: FoundFile, of root: String, in descriptor: Int32) {
    let path = file.path
    self = Self.opened(file, in: descriptor) { open, size in
      guard size <= OpenFile.longestText else {
        return .failed(.cannot(.read, path: path, errno: EFBIG))
      }
      return .text(
        SourceText(path: path) {
          JournalFile(path, in: root).map { $0.bytes(at: 0, count: $0.byteCount) }
        })
    }
  }

  /// What `read` makes of a file and its size, where there is one.
  private static func opened(
    _ file: FoundFile, in root: Int32, _ read: (borrowing OpenFile, Int) -> FileReading
  ) -> FileReading {
    // Opening a pipe would wait for somebody to write into it.
    guard let open = OpenFile(file.path, in: root, flags: O_RDONLY | O_NONBLOCK) else {
      let reason = errno
      return reason == ENOENT ? .gone : .failed(.cannot(.open, path: file.path, errno: reason))
    }
    guard let facts = open.facts() else {
      return .failed(.cannot(.read, path: file.path, errno: errno))
    }
    guard facts.isFile else { return .gone }
    return read(open, Int(facts.st_size))
  }

  private static func reading(
    of open: borrowing OpenFile, _ file: FoundFile, _ size: Int
  ) -> FileReading {
    switch file.role {
    case .other:
      return .other(OtherFile(path: file.path, byteCount: size))
    case .picture:
      let bytes = PictureBytes(ofFile: open.descriptor, byteCount: size)
      return .picture(
        PictureFile(path: file.path, byteCount: size, reading: PictureHeader.reading(bytes)))
    case .text:
      guard let bytes = open.bytes(expecting: size) else {
        return .failed(.cannot(.read, path: file.path, errno: errno))
      }
      return .text(SourceText(path: file.path, bytes: bytes))
    }
  }
}
