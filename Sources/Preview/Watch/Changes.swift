/// What has happened to the journal's files since somebody last asked.
package struct Changes: Sendable, Equatable {
  /// The files that were written, made, moved or removed, relative to the journal's folder.
  package var paths: Set<String> = []

  /// Whether that is not all, since a folder came or went, or more happened than could be noted: then
  /// everything has to be looked at.
  package var isWhole = false

  /// When the first of it was seen.
  package var start: ContinuousClock.Instant?

  package init() {}

  package var isEmpty: Bool { paths.isEmpty && !isWhole }

  package mutating func formUnion(_ other: Changes) {
    paths.formUnion(other.paths)
    isWhole = isWhole || other.isWhole
    start = start ?? other.start
  }
}

/// What the watcher has to say besides changes.
package enum WatcherNotice: Sendable, Equatable {
  /// The system has no more watches: files are looked at twice a second from now on.
  case polling

  /// The journal's folder is not there any more.
  case folderGone
  case folderBack
}

/// Which of the names in a journal's folder may be of interest.
enum WatchedPlaces {
  static let folders = ["content", "templates"]

  /// Whether an entry of `folder` can be left alone: what begins with a dot, other than in the folder
  /// that is copied as it is, and what editors keep beside the files they edit.
  static func ignores(_ name: String, in folder: String) -> Bool {
    if folder.isEmpty { return !folders.contains(name) }
    if name.utf8.first == UInt8(ascii: ".") {
      let isCopied = folder == "content/files" || folder.utf8.starts(with: "content/files/".utf8)
      if !isCopied { return true }
    }
    return name.utf8.last == UInt8(ascii: "~") || name.hasSuffix(".swp")
  }
}
