/// Why `![` did not become a picture, as far as that can be told.
package enum BrokenImage: Sendable, Hashable {
  /// The caption's quotation mark has no second one before the bracket.
  case unclosedCaption

  /// The caption stands between quotation marks that are not straight.
  case curlyQuotes

  /// `![words] (address)`.
  case spaceBeforeAddress

  /// A space in the address, a quotation mark in the caption, a bracket that is missing.
  case other
}
