package import Diagnostics
package import JournalSite

/// What happens while a journal is shown, for whoever puts it into words.
package enum PreviewNotice: Sendable {
  /// The journal was read and linked for the first time.
  case built(Site, Duration)

  /// Pages are served from now on.
  case ready(PreviewAddress)

  /// What is wrong now and was not before; never empty.
  case problems([Diagnostic], of: Site)

  /// What was wrong is mended.
  case mended

  /// Changed files are shown, so long after the first of them was seen.
  case updated([String], Duration)

  /// A file could not be read, or all of them.
  case unreadable(DiskError)
  case watcher(WatcherNotice)

  /// The server broke off and begins again.
  case interrupted(String)
}

/// Where the preview is.
package struct PreviewAddress: Sendable, Equatable {
  package let port: UInt16

  /// Where the home page is: `/`, or below the path of the journal's base URL.
  package let home: String

  package var text: String { "http://127.0.0.1:\(port)\(home)" }
}
