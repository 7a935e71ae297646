/// A block of Markdown without blank lines around it.
struct MarkdownBlock {
  var bytes: [UInt8]
  var kind = Kind.other

  enum Kind: Equatable {
    case paragraph, other

    /// The marker of its items: `-`, `*`, `.` or `)`.
    case list(marker: UInt8)

    /// Of a list that is not whole yet.
    case item
  }
}

/// An element whose blocks are put together when it ends.
struct MarkdownContainer {
  /// The name of the element or shortcode.
  let element: String
  let kind: Kind
  var blocks: [MarkdownBlock] = []

  /// Of a figure.
  var pictures: [ImportedPicture] = []
  var caption = ""

  /// Of a table.
  var rows: [[TableCell]] = []

  /// Whether its pictures wait for a caption.
  var isFigure: Bool {
    if case .figure = kind { true } else { kind == .captioned }
  }

  /// Of a note: what stood before its mark.
  var before: (inlines: [Inline], spans: [Span]) = ([], [])

  enum Kind: Equatable {
    case root, item, caption, table, note, plain
    case quote(isPull: Bool)

    /// Nil for bullets; otherwise the first number.
    case list(start: Int?)
    case figure(isGallery: Bool)

    /// `[caption]`: the words in it are the caption.
    case captioned
    case cell(isHeader: Bool, columns: Int)
  }
}

/// A cell of a table with all that stands in it.
struct TableCell {
  let blocks: [MarkdownBlock]
  let isHeader: Bool
}

/// Blocks below one another.
func joined(_ blocks: [MarkdownBlock], isTight: Bool = false) -> [UInt8] {
  var text: [UInt8] = []
  var last: MarkdownBlock.Kind?
  for block in blocks {
    if let last {
      var isClose = false
      if isTight, last == .paragraph, case .list(let marker) = block.kind {
        isClose = marker == UInt8(ascii: "-") || block.bytes.starts(with: "1.".utf8)
      }
      text += isClose ? [0x0A] : [0x0A, 0x0A]
    }
    text += block.bytes
    last = block.kind
  }
  return text
}

/// Every line after a prefix; `first` stands before the first one.
func prefixed(_ bytes: [UInt8], with prefix: String, first: String? = nil) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  let rest = Array(prefix.utf8)
  let bare = rest.count - (rest.reversed().firstIndex { $0 != 0x20 } ?? rest.count)
  var isFirst = true
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if !isFirst { text.append(0x0A) }
    if isFirst, let first {
      text += Array(first.utf8)
    } else {
      // No spaces at the end of an empty line.
      text += line.isEmpty ? Array(rest[..<bare]) : rest
    }
    text += line
    isFirst = false
  }
  return text
}
