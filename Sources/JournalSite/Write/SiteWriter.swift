/// Puts the site's files into the output folder: only what changed, each file whole, and nothing
/// outside of it.
///
/// In this order: `foreignFiles(among:)`, `begin(paths:)`, `write` and `copy` from as many tasks as
/// one likes (each path once), `finish(paths:)`. Paths are relative to the output folder, with `/`.
package struct SiteWriter: Sendable {
  /// Set where the notes of the build before could not be used; it is then as if there were none.
  package let manifestFault: ManifestFault?

  let output: OutputFolder

  /// What the build before, or one that broke off, put there.
  let manifest: Manifest

  let manifestPlace: ManifestPlace

  /// The journal's folder, without symbolic links.
  let realRoot: String

  init(
    output: OutputFolder, manifest: (Manifest, ManifestFault?), place: ManifestPlace,
    realRoot: String
  ) {
    self.output = output
    self.manifest = manifest.0
    manifestFault = manifest.1
    manifestPlace = place
    self.realRoot = realRoot
  }
}

/// What became of one file.
package enum WriteOutcome: Hashable, Sendable {
  /// It was there with the same bytes, and was not touched.
  case unchanged
  case written
}
