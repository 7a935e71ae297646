#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The output folder, open as long as anybody writes into it.
///
/// Every folder below it is opened by its name alone and never through a symbolic link, so that
/// no path leads outside.
final class OutputFolder: Sendable {
  private let folder: OpenFile

  /// The folder in messages: relative to the journal's folder where it lies in it.
  let name: String

  init(_ folder: consuming OpenFile, name: String) {
    self.folder = folder
    self.name = name
  }

  var descriptor: Int32 { folder.descriptor }
}

/// The open folder in which a file has, or is to have, its place.
struct OutputPlace: ~Copyable {
  let descriptor: Int32

  /// The folder was made just now by us: nothing can be in the way.
  let isNew: Bool

  private let isOutputFolder: Bool

  /// Opens the folders of `path`; with `making` those that are missing are made.
  init(of path: OutputPath, in output: OutputFolder, making: Bool) throws(DiskError) {
    var current = output.descriptor
    var isNew = false
    for start in path.folderStarts {
      var (next, reason) = Self.open(path, start, in: current)
      if next < 0, reason == ENOENT, making {
        isNew = path.withName(at: start) { mkdirat(current, $0, 0o777) } == 0
        reason = errno
        // Another task may have made it in the meantime.
        if isNew || reason == EEXIST { (next, reason) = Self.open(path, start, in: current) }
      }
      let isLink = next < 0 && reason != ENOENT && Self.isLink(path, start, in: current)
      if current != output.descriptor { close(current) }
      guard next >= 0 else {
        let shown = "\(output.name)/\(path.folderPath(through: start))"
        if isLink { throw .symbolicLink(shown) }
        throw .cannot(making ? .makeFolder : .open, path: shown, errno: reason)
      }
      current = next
    }
    descriptor = current
    self.isNew = isNew
    isOutputFolder = current == output.descriptor
  }

  deinit {
    if !isOutputFolder { close(descriptor) }
  }

  private static func open(_ path: OutputPath, _ start: Int, in folder: Int32) -> (Int32, Int32) {
    #if os(Linux)
      // `O_PATH`, which the C library only shows to GNU sources: a place, not to be read.
      let access: Int32 = 0o10_000_000
    #else
      let access = O_RDONLY
    #endif
    let opened = path.withName(at: start) {
      openat(folder, $0, access | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return (opened, errno)
  }

  private static func isLink(_ path: OutputPath, _ start: Int, in folder: Int32) -> Bool {
    var facts = stat()
    let status = path.withName(at: start) { fstatat(folder, $0, &facts, AT_SYMLINK_NOFOLLOW) }
    return status == 0 && facts.isLink
  }
}
