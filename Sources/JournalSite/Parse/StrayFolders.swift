import Diagnostics

extension [Diagnostic] {
  /// One warning for a folder of `content/` that nobody reads, however many files are in it: a journal
  /// within the journal, notes, what a program has put there.
  ///
  /// In the byte order of the paths, as they come: the files of a folder follow one another.
  func gatheringStrayFolders() -> [Diagnostic] {
    var gathered: [Diagnostic] = []
    gathered.reserveCapacity(count)
    var first: (folder: Substring, place: Int, count: Int)?
    for diagnostic in self {
      guard case .strayFile(let folders)? = diagnostic.problem as? JournalProblem,
        let folder = folder(of: diagnostic.path)
      else {
        gathered.append(diagnostic)
        continue
      }
      guard var known = first, known.folder == folder else {
        first = (folder, gathered.count, 1)
        gathered.append(diagnostic)
        continue
      }
      known.count += 1
      first = known
      gathered[known.place] = Diagnostic(
        JournalProblem.strayFolder(String(folder), count: known.count, folders: folders),
        path: gathered[known.place].path, range: 0..<0)
    }
    return gathered
  }

  /// The folder of `content/` in which a file lies; nil for a file of `content/` itself.
  private func folder(of path: String) -> Substring? {
    let parts = path.split(separator: "/", maxSplits: 2)
    return parts.count == 3 ? parts[1] : nil
  }
}
