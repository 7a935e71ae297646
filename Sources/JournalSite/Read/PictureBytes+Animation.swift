extension PictureBytes {
  /// Whether a picture of this format says that it moves.
  func isAnimated(_ format: PictureFormat) -> Bool {
    switch format {
    case .webp: isAnimatedWebP
    case .png: isAnimatedPNG
    // AV1 Image File Format, 6.3: the brand of image sequences.
    case .avif: holds("avis", at: 8)
    case .jpeg, .gif, .svg: false
    }
  }

  /// RFC 9649, 2.7: a flag of the extended header.
  private var isAnimatedWebP: Bool {
    holds("VP8X", at: 12) && (big(1, at: 20) ?? 0) & 0x02 != 0
  }

  /// PNG, third edition, 11.3.6.1: `acTL` stands before the first `IDAT`.
  private var isAnimatedPNG: Bool {
    var offset = 8
    for _ in 0..<1_000 {
      guard let length = big(4, at: offset), !holds("IDAT", at: offset + 4) else { return false }
      if holds("acTL", at: offset + 4) { return true }
      // Length, name and checksum.
      offset += 12 + length
    }
    return false
  }
}
