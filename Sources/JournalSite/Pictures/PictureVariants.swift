/// The smaller variants that the site has of its pictures.
struct PictureVariants: Sendable {
  /// By the path of the original, the narrowest first.
  private let byPath: [String: [PictureVariant]]

  init(_ byPath: [String: [PictureVariant]] = [:]) {
    self.byPath = byPath
  }

  /// Of the picture at that path; empty where the original stands alone.
  subscript(path: String) -> [PictureVariant] { byPath[path] ?? [] }

  /// The names of all files, each once, in byte order.
  var names: [String] { SortedPaths(byPath.values.joined().map(\.name)).all }
}

/// A smaller variant of a picture.
struct PictureVariant: Hashable, Sendable {
  /// `<hash of the original>-<width>.webp`, in `.intertitle/pictures` and in the site.
  let name: String

  /// In pixels.
  let width: Int
}

/// Why a picture has no smaller variants.
package enum VariantFault: Hashable, Sendable {
  case tooManyPixels

  /// The program that makes them could not.
  case notMade
}
