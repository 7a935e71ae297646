/// All files of a journal as they are at one time, to be compared with a later one.
struct FolderState: Sendable {
  /// By the bytes of the path: two Unicode forms of a name are two files.
  private var files: [[UInt8]: FileState] = [:]

  /// Files that were found empty: an editor may be about to fill them.
  private var awaited: Set<[UInt8]> = []

  init(of root: String) {
    walk("", of: root) { entry in
      if !entry.isFolder { files[Array(entry.path.utf8)] = entry.identity }
      return true
    }
  }

  /// What has changed since `previous`, which becomes this state. A file that has just become empty is
  /// given until the next look.
  func changes(since previous: inout FolderState) -> Changes {
    var changes = Changes()
    var next = self
    for (path, state) in files where previous.files[path] != state {
      if state.size == 0, !previous.awaited.contains(path) {
        next.awaited.insert(path)
        next.files[path] = previous.files[path]
      } else {
        changes.paths.insert(String(decoding: path, as: UTF8.self))
      }
    }
    for path in previous.files.keys where files[path] == nil {
      changes.paths.insert(String(decoding: path, as: UTF8.self))
    }
    previous = next
    return changes
  }
}
