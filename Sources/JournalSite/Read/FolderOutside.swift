#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The first folder on the way from the folder `root` to one of `paths` that is none of its own: a link to
/// somewhere else, or to something hidden in it; relative to `root`. That folder itself may be a link,
/// since somebody named it.
///
/// For whoever makes files in a journal.
package func folderOutside(_ root: String, onTheWayTo paths: [String]) -> String? {
  let root = root.isEmpty ? "." : root
  guard let own = realPath(of: root) else { return nil }
  var known: Set<String> = []
  for path in paths {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += folder.isEmpty ? String(part) : "/\(part)"
      guard known.insert(folder).inserted else { continue }
      // What is not there will be made, but for what a link to nothing stands in the way of.
      let isOutside =
        realPath(of: "\(root)/\(folder)").map { !liesOpen($0, in: own) }
        ?? isLink("\(root)/\(folder)")
      if isOutside { return folder }
    }
  }
  return nil
}

/// Whether `path` is `folder` or lies in it, in nothing hidden. Both are real paths.
private func liesOpen(_ path: String, in folder: String) -> Bool {
  liesIn(path, folder)
    && !path.utf8.dropFirst(folder.utf8.count).split(separator: UInt8(ascii: "/")).contains {
      $0.first == UInt8(ascii: ".")
    }
}

private func isLink(_ path: String) -> Bool {
  var facts = stat()
  return lstat(path, &facts) == 0 && facts.isLink
}
