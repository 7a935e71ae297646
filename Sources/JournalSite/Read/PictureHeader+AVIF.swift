extension PictureHeader {
  /// ISO/IEC 23008-12: the `ispe` and `irot` properties of the primary item, in `meta`.
  static func avifSize(_ bytes: PictureBytes) -> Result<PixelSize, PictureFault> {
    guard let meta = bytes.box("meta", in: 0..<Int.max) else { return .failure(.truncated(.avif)) }
    let inMeta = min(meta.lowerBound + 4, meta.upperBound)..<meta.upperBound
    guard let properties = bytes.box("iprp", in: inMeta),
      let container = bytes.box("ipco", in: properties)
    else { return .failure(.malformed(.avif)) }
    let all = bytes.boxes(in: container)
    let primary = bytes.box("pitm", in: inMeta).flatMap { bytes.primaryItem(in: $0) }
    let associated = bytes.box("ipma", in: properties).flatMap { box in
      primary.flatMap { bytes.propertyIndices(ofItem: $0, in: box) }
    }
    let own = associated?.compactMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil } ?? all
    guard let extent = (own + all).first(where: { $0.type == 0x6973_7065 }),
      let width = bytes.big(4, at: extent.body.lowerBound + 4),
      let height = bytes.big(4, at: extent.body.lowerBound + 8)
    else { return .failure(.malformed(.avif)) }
    let size = PixelSize(width: width, height: height)
    let rotation = own.first { $0.type == 0x6972_6F74 }
    let quarters = rotation.flatMap { bytes.big(1, at: $0.body.lowerBound) } ?? 0
    return .success(quarters & 1 == 1 ? PixelSize(width: height, height: width) : size)
  }
}

/// A box of ISO/IEC 14496-12: its four letters as a number, and where its body lies.
private struct Box {
  let type: Int
  let body: Range<Int>
}

extension PictureBytes {
  /// The boxes that fill `range`, as far as there are bytes; at most a thousand.
  fileprivate func boxes(in range: Range<Int>) -> [Box] {
    var found: [Box] = []
    var offset = range.lowerBound
    while found.count < 1_000, offset < range.upperBound, let size32 = big(4, at: offset),
      let type = big(4, at: offset + 4)
    {
      var header = 8
      var size = size32
      if size32 == 1 {
        guard let high = big(4, at: offset + 8), let low = big(4, at: offset + 12),
          high < 0x1000_0000
        else { break }
        size = high << 32 | low
        header = 16
      }
      let end: Int
      if size32 == 0 {
        end = range.upperBound
      } else {
        let (sum, overflow) = offset.addingReportingOverflow(size)
        guard !overflow else { break }
        end = min(sum, range.upperBound)
      }
      guard end >= offset + header else { break }
      found.append(Box(type: type, body: offset + header..<end))
      offset = end
    }
    return found
  }

  fileprivate func box(_ name: StaticString, in range: Range<Int>) -> Range<Int>? {
    let type = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | Int($1) } }
    return boxes(in: range).first { $0.type == type }?.body
  }

  /// From the body of `pitm`.
  fileprivate func primaryItem(in body: Range<Int>) -> Int? {
    guard let version = big(1, at: body.lowerBound) else { return nil }
    return big(version == 0 ? 2 : 4, at: body.lowerBound + 4)
  }

  /// From the body of `ipma`: numbers of the boxes in `ipco`, counted from 1.
  fileprivate func propertyIndices(ofItem wanted: Int, in body: Range<Int>) -> [Int]? {
    guard let head = big(4, at: body.lowerBound), let entries = big(4, at: body.lowerBound + 4)
    else { return nil }
    let idLength = head >> 24 == 0 ? 2 : 4
    let indexLength = head & 1 == 0 ? 1 : 2
    var offset = body.lowerBound + 8
    for _ in 0..<min(entries, 10_000) {
      guard let id = big(idLength, at: offset), let count = big(1, at: offset + idLength) else {
        return nil
      }
      offset += idLength + 1
      if id == wanted {
        let mask = indexLength == 1 ? 0x7F : 0x7FFF
        return (0..<count).compactMap { big(indexLength, at: offset + $0 * indexLength) }
          .map { $0 & mask }
      }
      offset += count * indexLength
    }
    return nil
  }
}
