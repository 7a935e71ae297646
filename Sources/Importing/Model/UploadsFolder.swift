import JournalSite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
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

  /// Where a file is that lies at a path of the folder.
  private let find: @Sendable (String) -> Finding

  /// The paths of all that is in it, sorted.
  private let list: @Sendable () -> [String]

  package enum Finding: Sendable, Hashable {
    case nothing

    /// A symbolic link on the way leads out of the folder.
    case outside

    /// Its whole path, no link in it.
    case file(String)
  }

  package init(_ path: String, prefix: String = wordPress) {
    let root = realPath(of: path)
    self.init(
      path, prefix: prefix, find: { Self.find($0, in: root) },
      list: { (try? FileManager.default.subpathsOfDirectory(atPath: path))?.sorted() ?? [] })
  }

  /// A folder that never lay on a disk.
  package init(
    _ path: String, prefix: String = wordPress, files: [String] = [],
    contains: @escaping @Sendable (String) -> Bool
  ) {
    self.init(path, prefix: prefix, find: { contains($0) ? .file($0) : .nothing }, list: { files })
  }

  private init(
    _ path: String, prefix: String, find: @escaping @Sendable (String) -> Finding,
    list: @escaping @Sendable () -> [String]
  ) {
    self.list = list
    self.prefix = prefix
    self.path = path.hasSuffix("/") ? String(path.dropLast()) : path
    self.find = find
  }

  /// Links within the folder are followed, and none that leads out of it.
  static func find(_ path: String, in root: String?) -> Finding {
    var facts = stat()
    guard let root, lstat(path, &facts) == 0 else { return .nothing }
    guard let real = realPath(of: path), real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    else { return .outside }
    guard lstat(real, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return .nothing }
    return .file(real)
  }

  package static let wordPress = "/wp-content/uploads/"
  package static let ghost = "/content/images/"

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
    for candidate in candidates(for: oldPath) {
      if case .file(let source) = find("\(path)/\(candidate)") {
        return CopiedFile(source: source, target: "content\(prefix)\(candidate)")
      }
    }
    return nil
  }

  /// Every file of the folder by its old path, sorted, with where it is: but for hidden ones, and for the
  /// sizes that a program made of a picture that is there.
  var files: [(path: String, source: String)] {
    var files: [(String, String)] = []
    for relative in list() {
      let parts = relative.split(separator: "/")
      if parts.first == "size" || parts.contains(where: { $0.hasPrefix(".") }) { continue }
      guard case .file(let source) = find("\(path)/\(relative)") else { continue }
      // Ghost keeps a picture as it was uploaded beside the one that it shows.
      let others = [withoutSize(relative), Self.withoutMark("_o", relative)]
      if others.contains(where: { $0 != relative && find("\(path)/\($0)") != .nothing }) {
        continue
      }
      files.append((prefix + relative, source))
    }
    return files
  }

  /// `harbour.jpg` for `harbour_o.jpg`.
  private static func withoutMark(_ mark: String, _ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), path[..<dot].hasSuffix(mark) else { return path }
    return String(path[..<dot].dropLast(mark.count)) + path[dot...]
  }

  /// Whether what lies at an old path is a link out of the folder.
  func leadsOut(_ oldPath: String) -> Bool {
    candidates(for: oldPath).contains { find("\(path)/\($0)") == .outside }
  }

  private func candidates(for oldPath: String) -> [String] {
    guard let range = oldPath.firstRange(ofText: prefix) else { return [] }
    let relative = String(oldPath[range.upperBound...])
    let parts = relative.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return [] }
    return [withoutSize(relative), relative]
  }
}

/// A file to be copied into the journal.
package struct CopiedFile: Sendable, Hashable {
  package let source: String
  package let target: String
}

extension StringProtocol {
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
