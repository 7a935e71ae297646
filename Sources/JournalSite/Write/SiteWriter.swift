/// Puts the site's files into the output folder: only what changed, each file whole, and nothing
/// outside of it.
///
/// In this order: `foreignFiles(among:)`, `begin(paths:)`, `write` and `copy` from as many tasks as
/// one likes (each path once), `finish(paths:)`. Paths are relative to the output folder, with `/`.
package struct SiteWriter: Sendable {
  /// Set where the notes of the build before could not be used; it is then as if there were none.
  package let manifestFault: ManifestFault?

  /// Opens, and makes where it is missing, the folder `output` of the journal in the folder `root`.
  ///
  /// A relative `output` is relative to the current folder, as is `root`.
  package init(root: String, output: String) throws(DiskError) {
    manifestFault = nil
  }

  /// Those of `paths` where something lies that we did not write, in the given order.
  ///
  /// To be asked before anything is written.
  package func foreignFiles(among paths: [String]) -> [String] { [] }

  /// Notes what is about to be written, so that a build that breaks off still knows its own files,
  /// and clears away what the one before left half written.
  package func begin(paths: [String]) throws(DiskError) {}

  /// Puts `bytes` at `path`.
  package func write(_ bytes: [UInt8], to path: String) throws(DiskError) -> WriteOutcome {
    .written
  }

  /// Puts a copy of the file `source`, relative to the journal's folder or absolute, at `path`.
  package func copy(from source: String, to path: String) throws(DiskError) -> WriteOutcome {
    .written
  }

  /// Removes the files of the build before that are not among `paths`, the folders which that
  /// empties, and notes `paths` for the next build. Returns the number of files removed.
  package func finish(paths: [String]) throws(DiskError) -> Int { 0 }
}

/// What became of one file.
package enum WriteOutcome: Hashable, Sendable {
  /// It was there with the same bytes, and was not touched.
  case unchanged
  case written
}

/// Why the notes of the build before could not be used.
package enum ManifestFault: Hashable, Sendable {
  /// The file is not one of ours, or is damaged.
  case garbled

  /// It was written by a later version of Intertitle.
  case unknownVersion

  /// It speaks of another output folder.
  case ofAnotherFolder
}
