extension PictureHeader {
  /// Reads the header of a whole picture, or of as much of it as there is.
  package init(reading bytes: [UInt8]) throws(PictureFault) {
    self = try Self.reading(PictureBytes(bytes)).get()
  }

  static func reading(_ bytes: PictureBytes) -> Result<PictureHeader, PictureFault> {
    guard let format = PictureFormat(of: bytes) else { return .failure(.unknownFormat) }
    let size: Result<PixelSize, PictureFault> =
      switch format {
      case .png: png(bytes)
      case .gif: gif(bytes)
      case .jpeg: jpegSize(bytes)
      case .webp: webpSize(bytes)
      case .avif: avifSize(bytes)
      case .svg: svgSize(bytes.beginning)
      }
    return size.flatMap { size in
      guard size.width > 0, size.height > 0 else { return .failure(.malformed(format)) }
      return .success(
        PictureHeader(
          width: size.width, height: size.height, format: format,
          isAnimated: bytes.isAnimated(format)))
    }
  }

  /// PNG, third edition, 11.2.1: IHDR is the first chunk.
  private static func png(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    guard let width = bytes.big(4, at: 16), let height = bytes.big(4, at: 20) else {
      return .failure(.truncated(.png))
    }
    guard bytes.holds("IHDR", at: 12), width <= Int(Int32.max), height <= Int(Int32.max) else {
      return .failure(.malformed(.png))
    }
    return .success(PixelSize(width: width, height: height))
  }

  /// GIF89a, section 18: the logical screen.
  private static func gif(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    guard let width = bytes.little(2, at: 6), let height = bytes.little(2, at: 8) else {
      return .failure(.truncated(.gif))
    }
    return .success(PixelSize(width: width, height: height))
  }
}

/// Width and height in pixels; not checked yet.
struct PixelSize {
  let width: Int
  let height: Int

  /// The size as it is shown under an EXIF orientation: 5 to 8 lay the picture on its side.
  func turned(byOrientation orientation: Int) -> PixelSize {
    (5...8).contains(orientation) ? PixelSize(width: height, height: width) : self
  }
}

extension PictureFormat {
  /// By the first bytes.
  fileprivate init?(of bytes: PictureBytes) {
    if bytes.isPNG {
      self = .png
    } else if bytes.big(3, at: 0) == 0xFFD8FF {
      self = .jpeg
    } else if bytes.holds("GIF87a", at: 0) || bytes.holds("GIF89a", at: 0) {
      self = .gif
    } else if bytes.holds("RIFF", at: 0), bytes.holds("WEBP", at: 8) {
      self = .webp
    } else if bytes.holds("ftyp", at: 4) {
      guard bytes.hasAVIFBrand else { return nil }
      self = .avif
    } else if svgElement(in: bytes.beginning) != nil {
      self = .svg
    } else {
      return nil
    }
  }
}

extension PictureBytes {
  /// The signature, of which a text cannot hold the first byte.
  fileprivate var isPNG: Bool {
    big(4, at: 0) == 0x8950_4E47 && big(4, at: 4) == 0x0D0A_1A0A
  }

  /// AV1 Image File Format, 6: `avif`, or `avis` for a sequence, among the brands.
  fileprivate var hasAVIFBrand: Bool {
    guard let size = big(4, at: 0) else { return false }
    var offset = 8
    while offset + 4 <= min(size, 256) {
      if offset != 12, holds("avif", at: offset) || holds("avis", at: offset) { return true }
      offset += 4
    }
    return false
  }
}
