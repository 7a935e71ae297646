import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension JournalWriter {
  /// The first folder on the way to what would be written that is none of the journal's own: a link to
  /// somewhere else, or to something hidden in it. The journal's folder itself may be a link, since
  /// somebody named it.
  package func folderOutside(on journal: ImportedJournal) -> String? {
    guard let own = resolved(root) else { return nil }
    let prefix = own.hasSuffix("/") ? own : own + "/"
    var known: Set<String> = []
    for path in journal.files.map(\.path) + journal.copies.map(\.target) {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += folder.isEmpty ? String(part) : "/\(part)"
        guard known.insert(folder).inserted else { continue }
        let place = resolved("\(root)/\(folder)")
        // What is not there will be made, but for what a link to nothing stands in the way of.
        if place.map({ !Self.lies($0, in: prefix) && $0 != own }) ?? isLink("\(root)/\(folder)") {
          return folder
        }
      }
    }
    return nil
  }

  private static func lies(_ place: String, in prefix: String) -> Bool {
    guard place.utf8.starts(with: prefix.utf8) else { return false }
    return !place.utf8.dropFirst(prefix.utf8.count).split(separator: UInt8(ascii: "/")).contains {
      $0.first == UInt8(ascii: ".")
    }
  }

  private func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}
