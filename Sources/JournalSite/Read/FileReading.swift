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
    // Opening a pipe would wait for somebody to write into it.
    guard let open = OpenFile(file.path, in: root, flags: O_RDONLY | O_NONBLOCK) else {
      let reason = errno
      self =
        reason == ENOENT ? .gone : .failed(.cannot(.open, path: file.path, errno: reason))
      return
    }
    guard let facts = open.facts() else {
      self = .failed(.cannot(.read, path: file.path, errno: errno))
      return
    }
    guard facts.isFile else {
      self = .gone
      return
    }
    let size = Int(facts.st_size)
    switch file.role {
    case .other:
      self = .other(OtherFile(path: file.path, byteCount: size))
    case .picture:
      let bytes = PictureBytes(ofFile: open.descriptor, byteCount: size)
      self = .picture(
        PictureFile(path: file.path, byteCount: size, reading: PictureHeader.reading(bytes)))
    case .text:
      guard let bytes = open.bytes(expecting: size) else {
        self = .failed(.cannot(.read, path: file.path, errno: errno))
        return
      }
      self = .text(SourceText(path: file.path, bytes: bytes))
    }
  }
}
