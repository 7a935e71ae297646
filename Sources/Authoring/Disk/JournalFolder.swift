import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the journal is that somebody stands in.
package enum JournalFolder {
  /// `start`, or the nearest of the folders around it that is a journal: `content/articles` gives
  /// `content/articles/../..`, and `.` gives `.` or `..`. Nil where there is none.
  package static func nearest(to start: String) -> String? {
    var folder = start.isEmpty ? "." : start
    for _ in 0..<64 {
      if access("\(folder)/\(JournalConfiguration.path)", F_OK) == 0 { return folder }
      let above = folder == "." ? ".." : folder + "/.."
      var here = stat()
      var there = stat()
      guard stat(folder, &here) == 0, stat(above, &there) == 0,
        here.st_ino != there.st_ino || here.st_dev != there.st_dev
      else { return nil }
      folder = above
    }
    return nil
  }
}
