import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Site {
  /// Makes the smaller variants of the pictures that pages show, as many pictures at a time as there
  /// are `jobs`, and lets pages and output have them. Those that a build before made are kept in the
  /// journal's folder `root` and not made again; `announce` hears beforehand of how many pictures there
  /// are some to be made, if any.
  ///
  /// A picture of which they cannot be made is a diagnostic, and stands alone.
  package mutating func makeVariants(
    in root: String, jobs: Int, announce: (Int) -> Void = { _ in },
    progress: WorkProgress? = nil,
    with make: @escaping VariantMaker
  ) async throws(DiskError) {
    let pictures = picturesWithVariants
    let (large, fitting) = (
      pictures.filter { $0.header?.hasTooManyPixels == true },
      pictures.filter { $0.header?.hasTooManyPixels == false }
    )
    var found = large.map { $0.diagnostic(.tooManyPixels) }
    guard let realRoot = realPath(of: root) else {
      throw .cannot(.open, path: root, errno: errno)
    }
    if !fitting.isEmpty || VariantFolder.exists(in: realRoot) {
      let folder = try VariantFolder(of: realRoot)
      let originals = try await originals(fitting, in: folder, jobs: jobs)
      let missing = originals.count { !folder.hasVariants(of: $0) }
      if missing > 0 { announce(missing) }
      progress?.expect(missing)
      let made = await folder.variants(
        of: originals, jobs: jobs, progress: progress, with: make)
      let taken = files.map(\.path).filter { $0.hasPrefix("assets/pictures") }
      var byPath: [String: [PictureVariant]] = [:]
      for (original, variants) in zip(originals, made) {
        for picture in original.pictures {
          if let variants {
            byPath[picture.path] = variants.filter { isFree($0, taken) }
          } else {
            found.append(picture.diagnostic(.notMade))
          }
        }
      }
      show(PictureVariants(byPath))
    }
    add(found)
  }

  /// Whether pages show pictures so wide that every screen would be served by a smaller one.
  package var hasWidePictures: Bool {
    picturesWithVariants.contains { $0.header?.variantWidths == VariantRecipe.widths }
  }

  /// Those that pages show and that have smaller variants.
  private var picturesWithVariants: [PictureFile] {
    let shown = SortedPaths(journal.shownPictures)
    return tree.pictures.filter { picture in
      picture.header?.variantWidths.isEmpty == false && shown.contains(picture.path)
    }
  }

  /// The pictures by what they hold; notes it for the next build, and removes the variants of pictures
  /// that the journal does not have any more.
  private func originals(
    _ pictures: [PictureFile], in folder: VariantFolder, jobs: Int
  ) async throws(DiskError) -> [VariantOriginal] {
    let notes = folder.notes()
    let entries = await concurrentMap(count: pictures.count, jobs: jobs, run: 1) { index in
      folder.entry(of: pictures[index].path, in: notes)
    }
    // A picture that only drafts show comes and goes with --drafts: it keeps its variants.
    let present = SortedPaths(tree.pictures.map(\.path))
    let read = SortedPaths(pictures.map(\.path))
    let others = notes.entries.filter { present.contains($0.path) && !read.contains($0.path) }
    let all = (entries.compactMap { $0 } + others).sorted { $0.path.precedesByBytes($1.path) }
    let isNoted = entries.allSatisfy { entry in
      entry.map { notes.hash(of: $0.identity, at: $0.path) != nil } ?? true
    }
    // Before anything is made: what a build that breaks off has made is kept.
    if !isNoted || all != notes.entries { try folder.write(VariantNotes(all)) }
    folder.removeAll(but: Set(all.map(\.hash)))
    return VariantOriginal.list(of: pictures, entries: entries)
  }

  /// False where the journal or the theme has put a file of its own at the variant's address, or one
  /// where the folder of variants would be: the name holds a hash, so that this is nobody's accident.
  private func isFree(_ variant: PictureVariant, _ taken: [String]) -> Bool {
    if taken.isEmpty { return true }
    let path = plan.addresses.outputPath(plan.addresses.variant(variant))
    return !taken.contains { $0 == path || $0 == "assets/pictures" }
  }
}

extension PictureFile {
  fileprivate func diagnostic(_ fault: VariantFault) -> Diagnostic {
    Diagnostic(JournalProblem.noVariants(fault), path: path, range: 0..<0)
  }
}
