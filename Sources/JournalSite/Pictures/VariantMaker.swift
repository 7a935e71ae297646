/// Makes one smaller variant of a picture with a program that need not be installed; false where that
/// failed. Called from several tasks at a time.
package typealias VariantMaker = @Sendable (VariantRequest) -> Bool

/// What is to be made of which picture.
package struct VariantRequest: Sendable {
  /// The picture, open for reading, at its beginning.
  package let source: Int32

  /// An empty file, open for writing.
  package let target: Int32

  /// In pixels.
  package let width: Int
}
