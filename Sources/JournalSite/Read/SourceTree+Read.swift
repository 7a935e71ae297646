import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SourceTree {
  /// Reads the journal in the folder `root` with up to `jobs` tasks at a time.
  ///
  /// A missing `content` or `templates` is an empty one; a missing `root`, or a file that cannot be
  /// read, is an error.
  package init(reading root: String, jobs: Int) async throws(DiskError) {
    guard let realRoot = realPath(of: root),
      let folder = OpenFile(realRoot, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
    else { throw .cannot(.open, path: root, errno: errno) }
    let descriptor = folder.descriptor
    let walk = try FolderWalk(
      through: ["content", "templates"], in: descriptor, realRoot: realRoot)
    let files = walk.files
    let readings = await concurrentMap(count: files.count, jobs: jobs) { index in
      FileReading(files[index], in: descriptor)
    }
    // The folder stays open until the last task is done with its descriptor.
    _ = consume folder
    var texts: [SourceText] = []
    var pictures: [PictureFile] = []
    var others: [OtherFile] = []
    for reading in readings {
      switch reading {
      case .text(let text): texts.append(text)
      case .picture(let picture): pictures.append(picture)
      case .other(let other): others.append(other)
      case .gone: break
      case .failed(let error): throw error
      }
    }
    self.init(texts: texts, pictures: pictures, others: others, skipped: walk.skipped)
  }
}

/// What became of reading one file.
private enum FileReading: Sendable {
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
