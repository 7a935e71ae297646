/// A picture of the journal: where it lies, and what its first bytes say.
package struct PictureFile: Hashable, Sendable {
  /// Relative to the journal's folder.
  package let path: String
  package let byteCount: Int

  /// What the file says of itself, or why that could not be read.
  package let reading: Result<PictureHeader, PictureFault>

  package init(path: String, byteCount: Int, reading: Result<PictureHeader, PictureFault>) {
    self.path = path
    self.byteCount = byteCount
    self.reading = reading
  }

  /// Nil where it could not be read.
  package var header: PictureHeader? { try? reading.get() }
}

/// Width, height and format of a picture.
package struct PictureHeader: Hashable, Sendable {
  /// In pixels, as the picture is shown: turned if its EXIF data say so. At least 1.
  package let width: Int
  package let height: Int
  package let format: PictureFormat

  /// Whether the file says that it moves. Always false for GIF, whose header does not tell.
  package let isAnimated: Bool

  package init(width: Int, height: Int, format: PictureFormat, isAnimated: Bool = false) {
    self.width = width
    self.height = height
    self.format = format
    self.isAnimated = isAnimated
  }
}

/// The formats whose headers we read; told by the file's bytes, not by its name.
package enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  case png, jpeg, gif, webp, avif, svg
}

/// Why a picture's header could not be read.
package enum PictureFault: Error, Hashable, Sendable {
  /// The bytes are of none of the formats we know.
  case unknownFormat

  /// The file ends before its width and height.
  case truncated(PictureFormat)

  /// The file breaks the rules of its format, or its width or height is nought.
  case malformed(PictureFormat)

  /// An SVG without width and height in pixels and without a `viewBox`.
  case noSize
}
