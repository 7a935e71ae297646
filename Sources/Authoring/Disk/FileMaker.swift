import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes files below a folder, and never over others.
package struct FileMaker: Sendable {
  /// As the user typed it.
  package let root: String

  package init(in root: String) {
    self.root = root
  }

  /// Those of `paths` at which something lies, be it a broken link.
  package func taken(among paths: [String]) -> [String] {
    paths.filter { path in
      var facts = stat()
      return lstat(full(path), &facts) == 0
    }
  }

  /// Makes all of the files with their folders, or, where that fails, none of them.
  package func make(_ files: [NewFile]) throws(AuthoringFault) {
    let there = taken(among: files.map(\.path))
    if !there.isEmpty {
      throw .alreadyThere(there.sorted { Array($0.utf8).precedes(Array($1.utf8)) }, folder: root)
    }
    if let link = folderOutside(root, onTheWayTo: files.map(\.path)) { throw .leadsOutside(link) }
    var made: [MadeEntry] = []
    do throws(DiskError) {
      for file in files {
        try makeFolders(above: full(file.path), made: &made)
        try make(file)
        made.append(.file(full(file.path)))
      }
    } catch {
      for entry in made.reversed() { entry.remove() }
      throw .disk(error)
    }
  }

  private func full(_ path: String) -> String { root.isEmpty ? path : "\(root)/\(path)" }

  private func makeFolders(above path: String, made: inout [MadeEntry]) throws(DiskError) {
    var missing: [String] = []
    var folder = path[...]
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), slash > folder.startIndex {
      folder = folder[..<slash]
      var facts = stat()
      if stat(String(folder), &facts) == 0 { break }
      missing.append(String(folder))
    }
    for folder in missing.reversed() {
      if mkdir(folder, 0o777) == 0 {
        made.append(.folder(folder))
      } else if errno != EEXIST {
        throw .cannot(.makeFolder, path: folder, errno: errno)
      }
    }
  }

  private func make(_ file: NewFile) throws(DiskError) {
    let path = full(file.path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannot(.write, path: path, errno: errno) }
    let reason = fill(descriptor, with: Array(file.text.utf8))
    // A full disk may only be told when the file is closed.
    let closing = close(descriptor) == 0 ? nil : errno
    if let reason = reason ?? closing {
      unlink(path)
      throw .cannot(.write, path: path, errno: reason)
    }
  }
}

/// Nil, or the `errno` of what went wrong.
func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
  var offset = 0
  while offset < bytes.count {
    let put = bytes[offset...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if put < 0, errno == EINTR { continue }
    guard put > 0 else { return put == 0 ? ENOSPC : errno }
    offset += put
  }
  return nil
}

/// What was made and may have to go again.
private enum MadeEntry {
  case file(String)
  case folder(String)

  func remove() {
    switch self {
    case .file(let path): unlink(path)
    case .folder(let path): rmdir(path)
    }
  }
}

extension Array<UInt8> {
  /// In byte order.
  func precedes(_ other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}
