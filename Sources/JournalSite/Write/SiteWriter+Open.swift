#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SiteWriter {
  /// Opens, and makes where it is missing, the folder `output` of the journal in the folder `root`.
  ///
  /// Both are relative to the current folder unless they are absolute. Refuses an output folder
  /// that is or holds the journal's or the `home` folder, is another journal's, or lies in one of a
  /// journal's own folders.
  package init(root: String, output: String, home: String? = nil) throws(DiskError) {
    guard let realRoot = realPath(of: root) else {
      throw .cannot(.open, path: root, errno: errno)
    }
    let realOutput = try pathToBe(of: output)
    try refuse(output, lyingAt: realOutput, in: realRoot)
    try refuse(output, lyingAt: realOutput, amongJournalsBeside: realRoot)
    if let realHome = home.flatMap({ realPath(of: $0) }), liesIn(realHome, realOutput) {
      throw .unfitOutput(output, .holdsHome)
    }
    try makeFolders(realOutput)
    guard let folder = OpenFile(realOutput, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY) else {
      throw .cannot(.open, path: output, errno: errno)
    }
    try refuse(output, beingThatOf: folder, in: realRoot)
    // Held until the folder is closed, by the end of the program at the latest.
    if flock(folder.descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw .busy(output)
    }
    // Within the journal's folder, so that the journal may be moved without losing its notes.
    let name =
      liesIn(realOutput, realRoot)
      ? String(decoding: realOutput.utf8.dropFirst(realRoot.utf8.count + 1), as: UTF8.self)
      : realOutput
    let place = ManifestPlace(realRoot: realRoot, outputName: name)
    self.init(
      output: OutputFolder(folder, name: name), manifest: try place.read(), place: place,
      realRoot: realRoot)
  }
}

/// The journal's folders that are no place for the site.
private let ownFolders = ["content", "templates", ".intertitle"]

/// The path without symbolic links, of a folder that may not be there yet.
private func pathToBe(of path: String) throws(DiskError) -> String {
  var missing: [String] = []
  var there = path
  while true {
    while there.utf8.count > 1, there.utf8.last == UInt8(ascii: "/") { there.removeLast() }
    if let real = realPath(of: there) {
      // The dots in what is missing would lead somewhere else once it is made.
      guard !missing.contains(where: { $0 == ".." || $0 == "." }) else { throw .unsafePath(path) }
      return missing.reversed().reduce(real == "/" ? "" : real) { "\($0)/\($1)" }
    }
    guard errno == ENOENT, !there.isEmpty else {
      throw .cannot(.open, path: path, errno: errno)
    }
    if let slash = there.utf8.lastIndex(of: UInt8(ascii: "/")) {
      missing.append(String(there[there.utf8.index(after: slash)...]))
      there = slash == there.startIndex ? "/" : String(there[..<slash])
    } else {
      missing.append(there)
      there = "."
    }
  }
}

private func refuse(
  _ output: String, lyingAt real: String, in root: String
) throws(DiskError) {
  if real == root { throw .unfitOutput(output, .isJournal) }
  if liesIn(root, real) { throw .unfitOutput(output, .containsJournal) }
  for name in ownFolders {
    let folder = "\(root)/\(name)"
    if liesIn(real, folder) || realPath(of: folder).map({ liesIn(real, $0) }) == true {
      throw .unfitOutput(output, .liesIn(name))
    }
  }
}

/// Refuses another journal's folder, and what lies among its texts: the next build there would publish it.
private func refuse(
  _ output: String, lyingAt real: String, amongJournalsBeside root: String
) throws(DiskError) {
  var folder = real
  while !folder.isEmpty {
    if folder != root, access("\(folder)/\(JournalConfiguration.path)", F_OK) == 0 {
      if folder == real { throw .unfitOutput(output, .isOtherJournal) }
      for name in ownFolders where liesIn(real, "\(folder)/\(name)") {
        throw .unfitOutput(output, .liesInOther(name))
      }
    }
    folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
  }
}

/// The same by the folder itself: two names may mean one, where case does not count.
private func refuse(
  _ output: String, beingThatOf folder: borrowing OpenFile, in root: String
) throws(DiskError) {
  guard let facts = folder.facts() else { throw .cannot(.open, path: output, errno: errno) }
  func isSame(_ path: String) -> Bool {
    var other = stat()
    return stat(path, &other) == 0 && other.st_dev == facts.st_dev && other.st_ino == facts.st_ino
  }
  if isSame(root) { throw .unfitOutput(output, .isJournal) }
  for name in ownFolders where isSame("\(root)/\(name)") {
    throw .unfitOutput(output, .liesIn(name))
  }
}

/// Makes the folder at an absolute path and those on the way to it.
func makeFolders(_ path: String) throws(DiskError) {
  var end = path.utf8.startIndex
  while end != path.utf8.endIndex {
    end =
      path.utf8[path.utf8.index(after: end)...].firstIndex(of: UInt8(ascii: "/"))
      ?? path.utf8.endIndex
    let part = String(path[..<end])
    if mkdir(part, 0o777) != 0 {
      let reason = errno
      var facts = stat()
      // A folder that is there may still be one in which nothing can be made.
      if stat(part, &facts) == 0, facts.isFolder { continue }
      throw .cannot(.makeFolder, path: part, errno: reason)
    }
  }
}
