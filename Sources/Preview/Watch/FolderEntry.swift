#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies in a folder, as the watcher needs to know it.
struct FolderEntry {
  /// Relative to the journal's folder.
  let path: String
  let isFolder: Bool

  /// Whether there is a symbolic link at the path.
  let isLink: Bool
  let identity: FileState

  /// Nil where there is nothing, or something other than a file or folder.
  init?(_ path: String, in root: String) {
    let full = "\(root)/\(path)"
    var facts = stat()
    guard lstat(full, &facts) == 0 else { return nil }
    isLink = facts.st_mode & S_IFMT == S_IFLNK
    if isLink, stat(full, &facts) != 0 { return nil }
    let kind = facts.st_mode & S_IFMT
    guard kind == S_IFDIR || kind == S_IFREG else { return nil }
    self.path = path
    isFolder = kind == S_IFDIR
    identity = FileState(facts)
  }
}

/// What tells one state of a file from another.
struct FileState: Hashable, Sendable {
  let size: Int
  let inode: UInt64
  let device: UInt64

  /// Nanoseconds since 1970: of the content, and of everything that is known of the file.
  let modified: Int
  let changed: Int
  let linkCount: Int

  init(_ facts: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (facts.st_mtimespec, facts.st_ctimespec)
    #else
      let (modified, changed) = (facts.st_mtim, facts.st_ctim)
    #endif
    size = Int(facts.st_size)
    inode = UInt64(facts.st_ino)
    device = UInt64(truncatingIfNeeded: facts.st_dev)
    self.modified = modified.tv_sec &* 1_000_000_000 &+ modified.tv_nsec
    self.changed = changed.tv_sec &* 1_000_000_000 &+ changed.tv_nsec
    linkCount = Int(facts.st_nlink)
  }
}

/// The names in a folder but those that are of no interest; empty where it cannot be listed.
func names(in folder: String, of root: String) -> [String] {
  guard let stream = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      String(validatingCString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
    }
    guard let name, name != ".", name != "..", !WatchedPlaces.ignores(name, in: folder) else {
      continue
    }
    names.append(name)
  }
  return names
}

/// The path of an entry of a folder, both relative to the journal's.
func path(of name: String, in folder: String) -> String {
  folder.isEmpty ? name : "\(folder)/\(name)"
}

/// Calls `meet` with every folder below and including `folder`, and with every file. Links are
/// followed where they do not lead back to a folder on the way.
func walk(_ folder: String, of root: String, meet: (FolderEntry) -> Bool) {
  var folders: [(path: String, above: [UInt64])] = []
  func visit(_ entry: FolderEntry, above: [UInt64]) {
    guard meet(entry), entry.isFolder, !above.contains(entry.identity.inode) else { return }
    // Links upon links would multiply: nobody nests folders so deep.
    if above.count < 64 { folders.append((entry.path, above + [entry.identity.inode])) }
  }
  if folder.isEmpty {
    folders.append(("", []))
  } else if let entry = FolderEntry(folder, in: root) {
    visit(entry, above: [])
  }
  while let (folder, above) = folders.popLast() {
    for name in names(in: folder, of: root) {
      if let entry = FolderEntry(path(of: name, in: folder), in: root) {
        visit(entry, above: above)
      }
    }
  }
}
