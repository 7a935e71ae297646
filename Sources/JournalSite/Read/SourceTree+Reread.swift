import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SourceTree {
  /// The journal after the files at `paths` have changed, come or gone; all else is as it was read.
  ///
  /// For the preview, which learns of changes file by file. A path to nothing of ours, to a folder,
  /// or to a link that leads out of the journal's folder `root` is as one that has gone.
  package func rereading(_ paths: [String], in root: String) throws(DiskError) -> SourceTree {
    guard let realRoot = realPath(of: root),
      let folder = OpenFile(realRoot, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY)
    else { throw .cannot(.open, path: root, errno: errno) }
    let changed = SortedPaths(paths)
    let readings = changed.all.map { path in
      guard FolderWalk.reaches(path), let file = FoundFile(path: path),
        let real = realPath(of: "\(realRoot)/\(path)"),
        real == "\(realRoot)/\(path)" || mayBeReached(real, byLinkIn: realRoot)
      else { return FileReading.gone }
      return FileReading(file, in: folder.descriptor)
    }
    let new = try SourceTree(readings, skipped: [])
    return SourceTree(
      texts: merge(texts.filter { !changed.contains($0.path) }, new.texts, by: \.path),
      pictures: merge(pictures.filter { !changed.contains($0.path) }, new.pictures, by: \.path),
      others: merge(others.filter { !changed.contains($0.path) }, new.others, by: \.path),
      skipped: skipped.filter { !changed.contains($0.path) })
  }
}

/// Two lists in the order of their paths as one.
private func merge<Element>(
  _ old: [Element], _ new: [Element], by path: (Element) -> String
) -> [Element] {
  var merged: [Element] = []
  merged.reserveCapacity(old.count + new.count)
  var rest = new[...]
  for element in old {
    while let next = rest.first, path(next).precedesByBytes(path(element)) {
      merged.append(next)
      rest.removeFirst()
    }
    merged.append(element)
  }
  return merged + rest
}
