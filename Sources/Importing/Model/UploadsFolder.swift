import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A copy of `wp-content/uploads` on this computer, and where its files go.
package struct UploadsFolder: Sendable {
  let path: String

  /// What stands before the path of a file in old addresses.
  private let prefix: String

  /// Whether a file is there; the disk unless a test says otherwise.
  private let contains: @Sendable (String) -> Bool

  package init(_ path: String, prefix: String = wordPress) {
    self.init(path, prefix: prefix) { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    }
  }

  package static let wordPress = "/wp-content/uploads/"
  package static let ghost = "/content/images/"

  package init(
    _ path: String, prefix: String = wordPress, contains: @escaping @Sendable (String) -> Bool
  ) {
    self.prefix = prefix
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    self.contains = contains
  }

  /// Throws where there is no such folder.
  static func check(_ path: String) throws(DiskError) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw .cannot(.open, path: path, errno: errno) }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      throw .cannot(.open, path: path, errno: ENOTDIR)
    }
  }

  /// The file for an old path, `/wp-content/uploads/2019/03/harbour-300x200.jpg`: in its full size
  /// where that is there. Nil where neither is.
  func file(at oldPath: String) -> CopiedFile? {
    guard let range = oldPath.firstRange(ofText: prefix) else { return nil }
    let relative = String(oldPath[range.upperBound...])
    let parts = relative.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    for candidate in [withoutSize(relative), relative] where contains("\(path)/\(candidate)") {
      return CopiedFile(
        source: "\(path)/\(candidate)", target: "content\(prefix)\(candidate)")
    }
    return nil
  }
}

/// A file to be copied into the journal.
package struct CopiedFile: Sendable, Hashable {
  package let source: String
  package let target: String
}

extension String {
  func firstRange(ofText needle: String) -> Range<Index>? {
    let bytes = Array(utf8)
    let wanted = Array(needle.utf8)
    guard let first = wanted.first else { return nil }
    var start = 0
    while let found = bytes.offset(of: first, from: start) {
      if bytes[found...].starts(with: wanted) {
        let lower = utf8.index(startIndex, offsetBy: found)
        return lower..<utf8.index(lower, offsetBy: wanted.count)
      }
      start = found + 1
    }
    return nil
  }
}
