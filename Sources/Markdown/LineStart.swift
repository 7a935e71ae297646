/// The beginning of a line: its white space and the markers of quotes and list items.
struct LineStart {
  /// In the order of the line.
  private(set) var markers: [Marker] = []

  /// Where the text behind them begins.
  private(set) var offset: Int

  /// The column of the first byte that is no white space, counted from 0, tabs to the next fourth.
  private(set) var column = 0

  /// The column of `offset`.
  private(set) var endColumn = 0

  /// Spaces between the last marker and `offset`.
  private(set) var textColumn = 0

  private(set) var isBlank: Bool

  /// The text behind white space and quote markers only: where a fence can close.
  private(set) var fenceOffset: Int

  struct Marker {
    /// `>`, `-`, `+`, `*`, `.` or `)`.
    let byte: UInt8
    let column: Int
    /// Where the marker ends.
    let end: Int
  }

  init(_ bytes: [UInt8], _ content: Range<Int>) {
    var index = content.lowerBound
    var column = 0
    var isFirst = true
    var sawItem = false
    isBlank = false
    fenceOffset = index
    offset = index
    while true {
      let spacesStart = column
      while index < content.upperBound {
        if bytes[index] == UInt8(ascii: " ") {
          column += 1
        } else if bytes[index] == UInt8(ascii: "\t") {
          column += 4 - column % 4
        } else {
          break
        }
        index += 1
      }
      textColumn = column - spacesStart
      if isFirst { self.column = column }
      if !sawItem { fenceOffset = index }
      guard index < content.upperBound else {
        isBlank = isFirst
        break
      }
      isFirst = false
      guard let length = Self.markerLength(bytes, index..<content.upperBound) else { break }
      let byte = bytes[index + length - 1]
      if byte != UInt8(ascii: ">") { sawItem = true }
      markers.append(Marker(byte: byte, column: column, end: column + length))
      // Only as many as matter: the line is refused anyway.
      if markers.count > MarkdownLimits.containers { break }
      index += length
      column += length
    }
    offset = index
    endColumn = column
  }

  private static func markerLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    switch bytes[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < range.upperBound, index - range.lowerBound < 9, bytes[index] & 0xF0 == 0x30,
        bytes[index] < 0x3A
      {
        index += 1
      }
      guard index < range.upperBound,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
      else { return nil }
    default: return nil
    }
    let next = index + 1
    guard next == range.upperBound || bytes[next] == 0x20 || bytes[next] == 0x09 else { return nil }
    return next - range.lowerBound
  }
}
