package import Diagnostics

/// The journal's folder in memory: what *read* gives and *parse* takes.
///
/// Every path is relative to the journal's folder, with `/`, as its bytes lie on the disk (not
/// normalised); every list is sorted by the bytes of the path.
package struct SourceTree: Sendable {
  /// `.md`, `.yaml`, `.yml` below `content/`; `.html`, `.xml`, `.yaml`, `.yml`, `.css`, `.js`,
  /// `.svg`, `.txt` below `templates/`. Not what lies in `content/files/`.
  package let texts: [SourceText]

  /// The pictures below `content/`, without those in `content/files/`.
  package let pictures: [PictureFile]

  /// Everything in `content/files/`, and what else lies in `content/` and `templates/assets/`.
  package let others: [OtherFile]

  /// What was passed over for a reason that the editor should know.
  package let skipped: [SkippedFile]

  /// The journal that the folder lies in, as an absolute path; nil where the folder is a journal, or
  /// lies in none.
  package var journalAbove: String? = nil

  /// The text of a file; nil where there is none at that path.
  package func text(at path: String) -> SourceText? {
    text(named: path) ?? texts.first { $0.path == path }
  }
}

/// A file that is neither text nor picture to us: copied as it is, if at all.
package struct OtherFile: Hashable, Sendable {
  package let path: String
  package let byteCount: Int

  package init(path: String, byteCount: Int) {
    self.path = path
    self.byteCount = byteCount
  }
}

/// A file or folder that was passed over.
package struct SkippedFile: Hashable, Sendable {
  /// As UTF-8; what is not valid in it stands as U+FFFD.
  package let path: String
  package let reason: SkipReason

  package init(path: String, reason: SkipReason) {
    self.path = path
    self.reason = reason
  }
}

/// Why a file or folder was passed over.
package enum SkipReason: Hashable, Sendable {
  /// A symbolic link to something outside the journal's folder.
  case leadsOutside

  /// A symbolic link to a file or folder that is hidden, such as `.git`, or lies in one.
  case leadsToHidden

  /// A symbolic link to nothing.
  case leadsNowhere

  /// A symbolic link to a folder that contains it, or that another link led to before.
  case leadsInCircles

  /// The name is not valid UTF-8.
  case nameNotUTF8

  /// A pipe, a socket or a device.
  case notAFile
}
