extension PictureHeader {
  /// ITU T.81, annex B: segments up to the frame header, which holds the size.
  static func jpegSize(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    var offset = 2
    var orientation = 1
    // Thousands of segments would be an attack on our patience, not a picture.
    for _ in 0..<10_000 {
      guard let prefix = bytes.big(1, at: offset), let marker = bytes.big(1, at: offset + 1) else {
        return .failure(.truncated(.jpeg))
      }
      guard prefix == 0xFF else { return .failure(.malformed(.jpeg)) }
      switch marker {
      case 0xFF:
        offset += 1
        continue
      case 0x01, 0xD0...0xD7:
        offset += 2
        continue
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = bytes.big(2, at: offset + 5), let width = bytes.big(2, at: offset + 7)
        else { return .failure(.truncated(.jpeg)) }
        let size = PixelSize(width: width, height: height)
        return .success(size.turned(byOrientation: orientation))
      case 0xD8, 0xD9, 0xDA:
        return .failure(.malformed(.jpeg))
      default:
        break
      }
      guard let length = bytes.big(2, at: offset + 2) else { return .failure(.truncated(.jpeg)) }
      guard length >= 2 else { return .failure(.malformed(.jpeg)) }
      if marker == 0xE1, length >= 8, bytes.holds("Exif\0\0", at: offset + 4),
        let found = exifOrientation(bytes, at: offset + 10, count: length - 8)
      {
        orientation = found
      }
      offset += 2 + length
    }
    return .failure(.malformed(.jpeg))
  }

  /// The orientation, 1 to 8, in the TIFF structure of `count` bytes at `start`; nil where it has
  /// none. TIFF 6.0, section 2; CIPA DC-008, 4.6.5: tag 0x0112 of the first directory, a SHORT.
  static func exifOrientation(_ bytes: PictureBytes, at start: Int, count: Int) -> Int? {
    guard count >= 8, let order = bytes.big(2, at: start) else { return nil }
    let isBig = order == 0x4D4D
    guard isBig || order == 0x4949 else { return nil }
    func number(_ length: Int, at offset: Int) -> Int? {
      guard offset >= 0, offset + length <= count else { return nil }
      return isBig
        ? bytes.big(length, at: start + offset) : bytes.little(length, at: start + offset)
    }
    guard number(2, at: 2) == 42, let directory = number(4, at: 4),
      let entries = number(2, at: directory)
    else { return nil }
    for entry in 0..<entries {
      let offset = directory + 2 + entry * 12
      guard let tag = number(2, at: offset) else { return nil }
      guard tag == 0x0112 else { continue }
      guard number(2, at: offset + 2) == 3, let value = number(2, at: offset + 8) else {
        return nil
      }
      return (1...8).contains(value) ? value : nil
    }
    return nil
  }
}
