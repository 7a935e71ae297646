#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the journal that is open for reading: the preview sends pictures and documents from
/// where they lie.
package final class JournalFile: Sendable {
  package let byteCount: Int
  private let file: OpenFile

  /// Opens the file at `path` in the journal's folder `root`; nil where there is no file, or where a link
  /// leads by now that is not followed.
  package init?(_ path: String, in root: String) {
    guard let realRoot = realPath(of: root), let real = realPath(of: "\(realRoot)/\(path)"),
      real == "\(realRoot)/\(path)" || mayBeReached(real, byLinkIn: realRoot),
      // The path is real: a link in its place was put there a moment ago.
      let file = OpenFile(real, in: AT_FDCWD, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW),
      let facts = file.facts(), facts.isFile
    else { return nil }
    byteCount = Int(facts.st_size)
    self.file = file
  }

  /// Up to `count` bytes from `offset` on: fewer at the end of the file.
  package func bytes(at offset: Int, count: Int) -> [UInt8] {
    OpenFile.bytes(of: file.descriptor, at: offset, count: count)
  }
}
