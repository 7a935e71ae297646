#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells that a file has not been touched since: then it need not be read again.
struct FileIdentity: Hashable, Sendable {
  let size: Int
  let inode: UInt64

  /// Nanoseconds since 1970. The second is the system's own: nobody sets it back, as `cp -p` and
  /// unpacked archives do with the first.
  let modified: Int
  let changed: Int

  init(size: Int, inode: UInt64, modified: Int, changed: Int) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  init(_ facts: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (facts.st_mtimespec, facts.st_ctimespec)
    #else
      let (modified, changed) = (facts.st_mtim, facts.st_ctim)
    #endif
    self.init(
      size: Int(facts.st_size), inode: UInt64(facts.st_ino), modified: nanoseconds(modified),
      changed: nanoseconds(changed))
  }
}

/// Wraps around for years that no file is of.
private func nanoseconds(_ time: timespec) -> Int {
  Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
}
