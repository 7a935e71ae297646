/// Inline Markdown that waits for its parser: a table's cell, a caption.
struct PendingInlines {
  /// Where its inlines go.
  let node: NodeID

  /// One line.
  let bytes: [UInt8]

  /// Where it stands in the file.
  let source: Int

  /// Whether its bytes are those of the file, so that offsets in it can be told.
  let isExact: Bool
}
