#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SiteWriter {
  /// Those of `paths` where something lies that we did not write, sorted by their bytes.
  ///
  /// To be asked before anything is written. A folder on the way that is a file or a symbolic link
  /// counts as well. Where the notes of the build before are lost, all that is there is foreign.
  package func foreignFiles(among paths: [String]) -> [String] {
    let unknown = SortedPaths(paths).subtracting(manifest.paths)
    guard !unknown.isEmpty, !isEmptyFolder else { return [] }
    return unknown.filter { path in
      guard isTaken(path) else { return false }
      // A file of ours where a folder is needed now, or a folder of ours in a file's place: `begin`
      // clears it away.
      return !folders(of: path).contains { manifest.paths.contains($0) }
        && !manifest.paths.containsAny(in: path)
    }
  }

  /// Notes what is about to be written, so that a build that breaks off still knows its own files;
  /// clears away what the one before left half written, and the stale files that stand where one of
  /// `paths` needs a folder, or the other way round.
  package func begin(paths: [String]) throws(DiskError) {
    if manifest.state == .begun { try sweepTemporaryFiles() }
    let wanted = SortedPaths(paths)
    let stale = SortedPaths(manifest.paths.subtracting(wanted))
    if !stale.isEmpty {
      let inTheWay = Set(paths.flatMap(folders)).intersection(stale.all)
      let within = stale.all.filter { folders(of: $0).contains { wanted.contains($0) } }
      _ = try remove(Array(inTheWay) + within)
    }
    let all = stale.isEmpty ? wanted : SortedPaths(wanted.all + stale.all)
    try manifestPlace.write(Manifest(state: .begun, paths: all))
  }

  /// Removes the files of the build before that are not among `paths`, the folders which that
  /// empties, and notes `paths` for the next build. Returns the number of files removed.
  package func finish(paths: [String]) throws(DiskError) -> Int {
    let wanted = SortedPaths(paths)
    let removed = try remove(stale(for: wanted))
    try manifestPlace.write(Manifest(state: .whole, paths: wanted))
    return removed
  }

  /// The files of ours that are not wanted any more.
  ///
  /// Not those which a disk that ignores case takes for one that is.
  private func stale(for wanted: SortedPaths) -> [String] {
    let stale = manifest.paths.subtracting(wanted)
    guard !stale.isEmpty else { return [] }
    let byLowercase = Dictionary(
      wanted.all.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    return stale.filter { path in
      guard let twin = byLowercase[path.lowercased()] else { return true }
      var old = stat()
      var new = stat()
      let areThere =
        fstatat(output.descriptor, path, &old, AT_SYMLINK_NOFOLLOW) == 0
        && fstatat(output.descriptor, twin, &new, AT_SYMLINK_NOFOLLOW) == 0
      return !(areThere && old.st_dev == new.st_dev && old.st_ino == new.st_ino)
    }
  }

  /// Whether there is nothing in the output folder.
  private var isEmptyFolder: Bool {
    guard let own = OpenFile(".", in: output.descriptor, flags: O_RDONLY | O_DIRECTORY) else {
      return false
    }
    // `closedir` closes the descriptor it is given.
    guard let stream = fdopendir(dup(own.descriptor)) else { return false }
    defer { closedir(stream) }
    var count = 0
    while count < 3, readdir(stream) != nil { count += 1 }
    return count < 3
  }

  /// Whether anything lies at a path or stands in its way.
  private func isTaken(_ path: String) -> Bool {
    do throws(DiskError) {
      let path = try OutputPath(checking: path)
      let place = try OutputPlace(of: path, in: output, making: false)
      var facts = stat()
      return path.withName(at: path.fileStart) {
        fstatat(place.descriptor, $0, &facts, AT_SYMLINK_NOFOLLOW)
      } == 0
    } catch {
      switch error {
      case .cannot(_, path: _, errno: ENOENT): return false
      case .unsafePath: return false
      default: return true
      }
    }
  }

  private func sweepTemporaryFiles() throws(DiskError) {
    for path in manifest.paths.all {
      guard let path = try? OutputPath(checking: path), let place = try placeLeft(of: path)
      else { continue }
      if unlinkat(place.descriptor, path.temporaryName, 0) != 0,
        ![ENOENT, EISDIR, EPERM].contains(errno)
      {
        throw .cannot(.remove, path: "\(output.name)/\(path.text)", errno: errno)
      }
    }
  }

  /// The folder of a path; nil where it is gone, or is no folder of ours any more. Any other failure has to
  /// be told: what is not removed and not noted either would be foreign from then on.
  private func placeLeft(of path: OutputPath) throws(DiskError) -> OutputPlace? {
    do throws(DiskError) {
      return try OutputPlace(of: path, in: output, making: false)
    } catch {
      switch error {
      case .symbolicLink: return nil
      case .cannot(_, path: _, errno: ENOENT), .cannot(_, path: _, errno: ENOTDIR): return nil
      default: throw error
      }
    }
  }

  /// Removes files of ours and the folders that this empties; what is no file any more stays as it is.
  /// Returns the number of files removed.
  private func remove(_ paths: [String]) throws(DiskError) -> Int {
    var removed = 0
    var emptied: [String] = []
    for path in paths {
      guard let path = try? OutputPath(checking: path) else { continue }
      // Also where the file is gone: a build that broke off may not have come to its folder.
      if let last = path.folderStarts.last { emptied.append(path.folderPath(through: last)) }
      guard let place = try placeLeft(of: path) else { continue }
      let status = path.withName(at: path.fileStart) { unlinkat(place.descriptor, $0, 0) }
      if status == 0 {
        removed += 1
      } else if ![ENOENT, EISDIR, EPERM].contains(errno) {
        throw .cannot(.remove, path: "\(output.name)/\(path.text)", errno: errno)
      }
    }
    for folder in SortedPaths(emptied).all.reversed() { try removeFolders(from: folder) }
    return removed
  }

  /// Removes a folder and those above it as long as they are empty or gone; never the output folder.
  private func removeFolders(from folder: String) throws(DiskError) {
    var folder = folder
    while !folder.isEmpty {
      guard let path = try? OutputPath(checking: folder) else { return }
      if let place = try placeLeft(of: path),
        path.withName(at: path.fileStart, { unlinkat(place.descriptor, $0, AT_REMOVEDIR) }) != 0
      {
        // What is not empty stays, and so does what is no folder of ours any more.
        if [ENOTEMPTY, EEXIST, ENOTDIR, EBUSY].contains(errno) { return }
        if errno != ENOENT {
          throw .cannot(.remove, path: "\(output.name)/\(folder)", errno: errno)
        }
      }
      folder = path.folderStarts.last.map { path.folderPath(through: $0) } ?? ""
    }
  }
}

/// The paths of the folders on the way to a file: `a`, `a/b` for `a/b/c`.
private func folders(of path: String) -> [String] {
  path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
}
