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
      texts: replace(changed, in: texts, by: new.texts, \.path),
      pictures: replace(changed, in: pictures, by: new.pictures, \.path),
      others: replace(changed, in: others, by: new.others, \.path),
      skipped: skipped.filter { !changed.contains($0.path) })
  }
}

/// A list in the order of its paths with what is `new` at those of `paths`, and nothing else there.
private func replace<Element>(
  _ paths: SortedPaths, in list: [Element], by new: [Element], _ path: (Element) -> String
) -> [Element] {
  // Mostly one of many thousands. A list in which nothing changes is not copied.
  var list = list
  var rest = new[...]
  for changed in paths.all {
    let place = firstPlace(notBefore: changed, in: list, by: path)
    let isThere = place < list.count && path(list[place]).orderByBytes(changed) == 0
    let element = rest.first.flatMap { path($0).orderByBytes(changed) == 0 ? $0 : nil }
    if element != nil { rest.removeFirst() }
    switch (element, isThere) {
    case (let element?, true): list[place] = element
    case (let element?, false): list.insert(element, at: place)
    case (nil, true): list.remove(at: place)
    case (nil, false): break
    }
  }
  return list
}
