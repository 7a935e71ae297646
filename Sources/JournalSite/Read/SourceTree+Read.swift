import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SourceTree {
  /// Reads the journal in the folder `root` with up to `jobs` tasks at a time.
  ///
  /// Of more than `limit` files, the records are only opened, and their bytes are read each time that they
  /// are asked for: once they are parsed, only messages ask for some of them.
  ///
  /// A missing `content` or `templates` is an empty one; a missing `root`, or a file that cannot be
  /// read, is an error.
  package init(
    reading root: String, jobs: Int, keeping limit: Int = .max
  ) async throws(DiskError) {
    guard let realRoot = realPath(of: root),
      let folder = OpenFile(realRoot, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
    else { throw .cannot(.open, path: root, errno: errno) }
    let descriptor = folder.descriptor
    let walk = try FolderWalk(
      through: ["content", "templates"], in: descriptor, realRoot: realRoot)
    let files = walk.files
    let isKept = files.count <= limit
    let readings = await concurrentMap(count: files.count, jobs: jobs) { index in
      let file = files[index]
      if isKept || file.role != .text || !ContentParser.isRecord(file.path) {
        return FileReading(file, in: descriptor)
      }
      return FileReading(opening: file, of: realRoot, in: descriptor)
    }
    // The folder stays open until the last task is done with its descriptor.
    _ = consume folder
    try self.init(readings, skipped: walk.skipped)
    if text(at: JournalConfiguration.path) == nil { journalAbove = Self.journal(above: realRoot) }
  }

  /// For a build, which asks once: the files of 100,000 articles and 24,000 films take 0.7 GB of memory,
  /// those of 10,000 articles are not worth opening twice.
  package static let keptFileCount = 50_000

  /// The nearest of the folders around `folder` that is a journal.
  private static func journal(above folder: String) -> String? {
    var folder = folder[...]
    while let slash = folder.lastIndex(of: "/"), folder.count > 1 {
      folder = folder[..<slash]
      if access("\(folder)/\(JournalConfiguration.path)", F_OK) == 0 {
        return folder.isEmpty ? "/" : String(folder)
      }
    }
    return nil
  }

  /// Puts what was read into its lists; the first error in the order of the paths is thrown.
  init(_ readings: [FileReading], skipped: [SkippedFile]) throws(DiskError) {
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
    self.init(texts: texts, pictures: pictures, others: others, skipped: skipped)
  }
}
