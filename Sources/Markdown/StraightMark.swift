/// A quotation mark or an apostrophe of a typewriter, and what is printed for it.
package struct StraightMark: Sendable {
  /// UTF-8 byte offsets into the file: of the mark, or of the escape that stands for it.
  package let range: Range<Int>

  /// UTF-8: `“`, `« ` with its no-break space.
  package let printed: [UInt8]
}
