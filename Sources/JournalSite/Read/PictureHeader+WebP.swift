extension PictureHeader {
  /// RFC 9649: the first chunk tells the size.
  static func webpSize(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    if bytes.holds("VP8 ", at: 12) { return lossySize(bytes) }
    if bytes.holds("VP8L", at: 12) { return losslessSize(bytes) }
    if bytes.holds("VP8X", at: 12) { return extendedSize(bytes) }
    let isWhole = bytes.bytes(at: 12, count: 4) != nil
    return .failure(isWhole ? .malformed(.webp) : .truncated(.webp))
  }

  /// RFC 6386, 9.1: a key frame's start code, then 14 bits each.
  private static func lossySize(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    guard let start = bytes.big(3, at: 23), let width = bytes.little(2, at: 26),
      let height = bytes.little(2, at: 28)
    else { return .failure(.truncated(.webp)) }
    guard start == 0x9D012A else { return .failure(.malformed(.webp)) }
    return .success(PixelSize(width: width & 0x3FFF, height: height & 0x3FFF))
  }

  /// RFC 9649, 3.4: a signature byte, then 14 bits each, less one.
  private static func losslessSize(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    guard let signature = bytes.big(1, at: 20), let bits = bytes.little(4, at: 21) else {
      return .failure(.truncated(.webp))
    }
    guard signature == 0x2F else { return .failure(.malformed(.webp)) }
    return .success(PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1))
  }

  /// RFC 9649, 2.7: the canvas, 24 bits each, less one; the EXIF chunk comes last.
  private static func extendedSize(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    guard let flags = bytes.big(1, at: 20), let width = bytes.little(3, at: 24),
      let height = bytes.little(3, at: 27)
    else { return .failure(.truncated(.webp)) }
    let size = PixelSize(width: width + 1, height: height + 1)
    guard flags & 0x08 != 0 else { return .success(size) }
    var offset = 30
    // An animation has a chunk a frame.
    for _ in 0..<10_000 {
      guard let length = bytes.little(4, at: offset + 4) else { break }
      if bytes.holds("EXIF", at: offset) {
        let prefix = bytes.holds("Exif\0\0", at: offset + 8) ? 6 : 0
        let orientation = exifOrientation(
          bytes, at: offset + 8 + prefix, count: max(length - prefix, 0))
        return .success(size.turned(byOrientation: orientation ?? 1))
      }
      offset += 8 + length + length % 2
    }
    return .success(size)
  }
}
