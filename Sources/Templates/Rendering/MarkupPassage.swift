/// What a stretch of literal text held that matters later; offsets in the bytes of its file.
struct MarkupPassage {
  /// Where an `http-equiv` follows a `content` in which an expression stands: only then does it turn
  /// out that the expression may have been an address.
  var lateDecision: Int?

  /// The last `<` between tags.
  var opening: Int?

  /// True if a drawing or a formula begins.
  var entersIsland = false

  /// The `<` of the last one that does, nil if that stands in front of this text.
  var islandOpening: Int?
}
