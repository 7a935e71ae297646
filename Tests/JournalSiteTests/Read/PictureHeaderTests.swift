import JournalSite
import Testing

@Suite struct PictureHeaderTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    + Array("IHDR".utf8) + [0, 0, 7, 128, 0, 0, 4, 56]
  private static let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xF0, 0x00]
  private static let frame: [UInt8] = [0, 17, 8, 0x04, 0x38, 0x07, 0x80, 3]

  /// An APP1 segment whose only entry is the orientation.
  private static func exif(_ orientation: UInt8, big: Bool) -> [UInt8] {
    let tiff: [UInt8] =
      big
      ? [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
      : [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    return [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
  }

  private static func webp(_ chunk: String, _ body: [UInt8]) -> [UInt8] {
    Array("RIFF\0\0\0\0WEBP".utf8) + Array(chunk.utf8) + [UInt8(body.count), 0, 0, 0] + body
  }

  private static func box(_ name: String, _ body: [UInt8]) -> [UInt8] {
    [0, 0, UInt8((body.count + 8) >> 8), UInt8((body.count + 8) & 255)] + Array(name.utf8) + body
  }

  private static func avif(rotation: UInt8) -> [UInt8] {
    let extent: (UInt8, UInt8) -> [UInt8] = { box("ispe", [0, 0, 0, 0, 0, 0, 1, $0, 0, 0, 0, $1]) }
    let container = box("ipco", extent(1, 2) + extent(64, 200) + box("irot", [rotation]))
    let associations = box(
      "ipma", [0, 0, 0, 0, 0, 0, 0, 2, 0, 7, 1, 1, 0, 9, 2, 0x82, 0x83])
    return box("ftyp", Array("avif\0\0\0\0mif1".utf8))
      + box(
        "meta",
        [0, 0, 0, 0] + box("pitm", [0, 0, 0, 0, 0, 9]) + box("iprp", container + associations))
  }

  private static func svg(_ attributes: String) -> [UInt8] {
    Array(
      "<?xml version='1.0'?>\n<!-- <svg> -->\n<!DOCTYPE svg [<!ENTITY a '>'>]>\n<svg \(attributes)>"
        .utf8)
  }

  private static let table: [(String, [UInt8], Int, Int, PictureFormat)] = [
    ("PNG", png, 1920, 1080, .png),
    ("GIF", gif, 320, 240, .gif),
    ("baseline JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0] + frame, 1920, 1080, .jpeg),
    ("progressive JPEG, filled", [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xC2] + frame, 1920, 1080, .jpeg),
    ("upright", [0xFF, 0xD8] + exif(3, big: true) + [0xFF, 0xC0] + frame, 1920, 1080, .jpeg),
    ("on its side", [0xFF, 0xD8] + exif(6, big: true) + [0xFF, 0xC0] + frame, 1080, 1920, .jpeg),
    (
      "little-endian", [0xFF, 0xD8] + exif(8, big: false) + [0xFF, 0xC0] + frame, 1080, 1920, .jpeg
    ),
    ("VP8", webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x47, 0x38, 0x04]), 1920, 1080, .webp),
    ("VP8L", webp("VP8L", [0x2F, 0x7F, 0xC7, 0x0D, 0x01]), 1920, 1080, .webp),
    ("VP8X", webp("VP8X", [0, 0, 0, 0, 0x7F, 0x07, 0, 0x37, 0x04, 0]), 1920, 1080, .webp),
    (
      "VP8X with EXIF",
      webp("VP8X", [8, 0, 0, 0, 0x7F, 0x07, 0, 0x37, 0x04, 0]) + Array("ALPH".utf8)
        + [1, 0, 0, 0, 9, 0] + Array("EXIF".utf8) + [22, 0, 0, 0]
        + exif(6, big: true).dropFirst(10),
      1080, 1920, .webp
    ),
    ("AVIF", avif(rotation: 0), 320, 200, .avif),
    ("AVIF turned", avif(rotation: 3), 200, 320, .avif),
    ("SVG in pixels", svg("width='12.4px' height=\"20\" viewBox='0 0 1 1'"), 12, 20, .svg),
    ("SVG by its box", svg("width='100%' viewBox='0 0 300, 150'"), 300, 150, .svg),
    ("SVG by one side", svg("height='50' viewBox='0 0 300 150'"), 100, 50, .svg),
  ]

  @Test(arguments: table.indices)
  func `a header tells width, height and format`(index: Int) throws {
    let (name, bytes, width, height, format) = Self.table[index]
    let header = try PictureHeader(reading: bytes)
    #expect(header == PictureHeader(width: width, height: height, format: format), "\(name)")
  }

  @Test func `a header tells whether the picture moves`() throws {
    func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(body.count)] + Array(name.utf8) + body + [0, 0, 0, 0]
    }
    let header = Self.png + [8, 2, 0, 0, 0, 0, 0, 0, 0]
    let frames = chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])
    let size: [UInt8] = [0, 0, 0, 0x7F, 0x07, 0, 0x37, 0x04, 0]
    let still = Self.avif(rotation: 0)
    let table: [([UInt8], Bool)] = [
      (header + chunk("gAMA", [0, 0, 0, 1]) + frames + chunk("IDAT", [1]), true),
      (header + chunk("IDAT", [1]) + frames, false),
      (header + [0xFF, 0xFF, 0xFF, 0xFF], false),
      (Self.webp("VP8X", [2] + size), true),
      (Self.webp("VP8X", [0x10] + size), false),
      (still.prefix(8) + Array("avis".utf8) + still.dropFirst(12), true),
      (still, false),
    ]
    for (index, (bytes, isAnimated)) in table.enumerated() {
      #expect(try PictureHeader(reading: bytes).isAnimated == isAnimated, "\(index)")
    }
  }

  @Test(
    arguments: [
      ([], .unknownFormat),
      (Array("hello".utf8), .unknownFormat),
      (Array(png.prefix(20)), .truncated(.png)),
      (Array(png.prefix(16)) + [0, 0, 0, 0, 0, 0, 0, 1], .malformed(.png)),
      (Array(png.prefix(16)) + [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1], .malformed(.png)),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0], .malformed(.jpeg)),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 1], .truncated(.jpeg)),
      ([0xFF, 0xD8, 0xFF, 0xDA], .malformed(.jpeg)),
      (svg("width='10em'"), .noSize),
      (svg("width='1e300' height='1'"), .malformed(.svg)),
      (svg("viewBox='0 0 nan 1'"), .noSize),
      (Array("<svg width='1".utf8), .truncated(.svg)),
      (Array("<html><svg>".utf8), .unknownFormat),
    ] as [([UInt8], PictureFault)])
  func `what cannot be read says why`(bytes: [UInt8], fault: PictureFault) {
    #expect(throws: fault) { try PictureHeader(reading: bytes) }
  }

  @Test(arguments: table.indices)
  func `no part of a header and no changed byte is too much`(index: Int) {
    let bytes = Self.table[index].1
    for count in bytes.indices { _ = try? PictureHeader(reading: Array(bytes.prefix(count))) }
    for place in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var changed = bytes
        changed[place] = value
        if let header = try? PictureHeader(reading: changed) {
          #expect(header.width > 0 && header.height > 0)
        }
      }
    }
  }
}
