/// What the disk refused, at one of the program's two ends.
package enum DiskError: Error, Hashable, Sendable {
  /// A call to the system failed. `path` is as the editor knows it; `errno` is the system's number.
  case cannot(DiskAction, path: String, errno: Int32)

  /// A path that would lead outside the output folder, or that no file may have.
  case unsafePath(String)

  /// A folder on the way to an output file is a symbolic link.
  case symbolicLink(String)

  /// A file at one of our addresses that we did not write.
  case notOurs(String)

  /// Another build is writing into the output folder.
  case busy(String)

  /// Files are at our addresses that differ from ours, and the notes that would say whose they are
  /// have been lost. The first of them, and how many more there are.
  case notesLost(String, others: Int)

  /// The folder given for the output cannot be one.
  case unfitOutput(String, OutputFault)
}

/// What was being done when the disk refused.
package enum DiskAction: String, Hashable, Sendable {
  case open, read, list, write, rename, remove, copy
  case makeFolder
}

/// Why a folder cannot be the output folder.
package enum OutputFault: Hashable, Sendable {
  case isJournal
  case containsJournal

  /// It is, or lies in, one of the journal's own folders: `content`, `templates`, `.intertitle`.
  case liesIn(String)

  /// It is, or holds, the home folder of whoever builds.
  case holdsHome

  case isOtherJournal

  /// It is, or lies in, one of another journal's own folders.
  case liesInOther(String)
}
