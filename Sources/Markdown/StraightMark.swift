/// A quotation mark or an apostrophe of a typewriter, and what is printed for it.
package struct StraightMark: Sendable {
  /// UTF-8 byte offset into the file.
  package let offset: Int

  /// UTF-8: `“`, `« ` with its no-break space.
  package let printed: [UInt8]
}
