package import JournalSite

/// Why nothing could be imported at all.
package enum ImportError: Error, Hashable, Sendable {
  case disk(DiskError)

  /// A folder of the journal, from its root, is a symbolic link that leads out of it or to something hidden.
  case leadsOutside(String)

  /// Line and column are counted from 1, the column in UTF-8 bytes.
  case xml(XMLFault, path: String, line: Int, column: Int)

  /// The file can be read, and is something else.
  case notAnExport(of: ImportFormat, path: String, found: String?)

  /// The file is read by another of our formats.
  case otherFormat(ImportFormat, path: String, looksLike: ImportFormat)

  /// JSON that is none, with what the reader says of it.
  case json(path: String, reason: String)

  /// A table or a list of films without a column that says their titles; the columns that it has.
  case noTitles(path: String, columns: [String])
}

/// Where an archive comes from.
package enum ImportFormat: String, CaseIterable, Sendable {
  case wordpress, jekyll, hugo, ghost, films
}
