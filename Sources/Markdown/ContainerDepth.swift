/// How many quotes and list items may be open at once: never less than cmark has.
///
/// A marker further right than those before it stands inside them; one in the same column takes
/// their place.
struct ContainerDepth {
  private var open: [LineStart.Marker] = []

  var count: Int { open.count }

  mutating func open(_ line: LineStart, isAfterBlank: Bool) {
    for marker in line.markers {
      while let last = open.last, last.column >= marker.column { open.removeLast() }
      open.append(marker)
    }
    if line.markers.isEmpty, isAfterBlank {
      while let last = open.last, last.end > line.column { open.removeLast() }
    }
  }

  /// The column that a line needs to be in the list item that holds what begins at `column`.
  func margin(for column: Int) -> Int {
    open.last { $0.byte != UInt8(ascii: ">") && $0.end <= column }?.column.advanced(by: 1) ?? 0
  }
}
