/// How smaller variants of pictures are made: everything that decides about their bytes but the
/// picture itself.
package enum VariantRecipe {
  /// In pixels, ascending.
  ///
  /// After the widths at which the theme shows pictures, on screens of one to three dots a pixel: a
  /// teaser takes up to 23rem (368 pixels), a phone up to 400, the column of text 37rem (592), a still
  /// at the head of a page 58rem (928). 480 is a teaser or a small phone, 960 the head of a page, or a
  /// phone of two and a half dots; 1440 the column at two dots, 1920 the head of a page at two.
  static let widths = [480, 960, 1440, 1920]

  /// A file of a few kilobytes can claim any size, and takes as much memory as it claims.
  static let mostPixels = 100_000_000

  /// What `vipsthumbnail` is told, from libvips 8.12 on; the picture comes by its standard input and
  /// the variant goes to its standard output, so that no file's name is ever read as an option.
  ///
  /// The picture is turned as its EXIF data say, which is what the program does unasked. A file that
  /// ends too early is refused instead of being filled up with grey. WebP is known to all browsers.
  /// At quality 78, drawings and faces show no blocks; effort 2 takes half as long as the usual 4 for
  /// one byte in twenty more (measured with photographs of 12 megapixels).
  package static func arguments(width: Int) -> [String] {
    [
      "stdin[fail_on=truncated]", "--export-profile", "srgb", "--size", "\(width)x",
      "--output", ".webp[Q=78,effort=2,strip]",
    ]
  }

  /// Changes with anything above: a variant that was made in another way is another file.
  static let text =
    "\(widths.map(String.init).joined(separator: " ")) "
    + arguments(width: 0).joined(separator: " ")
}

extension PictureHeader {
  /// The widths of the variants that a picture gets, ascending: those that are smaller than itself.
  ///
  /// None for drawings, which have no size of their own, and for what moves or may move: the variant
  /// would be its first frame.
  var variantWidths: [Int] {
    switch format {
    case .gif, .svg: []
    case .jpeg, .png, .webp, .avif:
      isAnimated ? [] : VariantRecipe.widths.filter { $0 < width }
    }
  }

  var hasTooManyPixels: Bool {
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    return overflow || pixels > VariantRecipe.mostPixels
  }
}
