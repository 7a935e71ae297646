extension VariantFolder {
  /// The variants of every original, kept or made, in their order; nil where one could not be made.
  func variants(
    of originals: [VariantOriginal], jobs: Int, progress: WorkProgress?,
    with make: @escaping VariantMaker
  ) async -> [[PictureVariant]?] {
    await concurrentMap(count: originals.count, jobs: jobs, run: 1) { index in
      let isNew = progress != nil && !self.hasVariants(of: originals[index])
      defer { if isNew { progress?.add(1) } }
      return self.variants(of: originals[index], with: make)
    }
  }

  func hasVariants(of original: VariantOriginal) -> Bool {
    guard let header = original.pictures.first?.header else { return true }
    return header.variantWidths.allSatisfy { width in
      byteCount(of: PictureVariant(hash: original.hash, width: width), for: header) != nil
    }
  }

  private func variants(of original: VariantOriginal, with make: VariantMaker) -> [PictureVariant]?
  {
    guard let picture = original.pictures.first, let header = picture.header else { return nil }
    var variants: [PictureVariant] = []
    for width in header.variantWidths {
      let variant = PictureVariant(hash: original.hash, width: width)
      let kept = byteCount(of: variant, for: header)
      guard let byteCount = kept ?? self.make(variant, of: picture, with: make) else { return nil }
      // Flat drawings grow when they are scaled: fewer pixels in more bytes serve nobody.
      if byteCount < original.byteCount { variants.append(variant) }
    }
    return variants
  }
}
