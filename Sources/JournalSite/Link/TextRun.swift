import Markdown

/// Neighbouring texts of a paragraph with the ends of lines between them, as one text: where an
/// editor's lines are wrapped, a name may begin on one and end on the next.
struct TextRun {
  /// UTF-8; the end of a line is a space, and letters are joined with marks that stand behind them.
  private(set) var bytes: [UInt8] = []

  /// Where in the nodes' own text each byte comes from, and behind the last; empty where the two are
  /// the same.
  private var origins: [Int] = []

  /// The node behind the run.
  private(set) var next: NodeID?

  /// Where in their own text each node begins.
  private var pieces: [(node: NodeID, start: Int)] = []

  /// The run that begins with a node.
  init(from first: NodeID, in document: MarkdownDocument) {
    var upcoming: NodeID? = first
    while let node = upcoming, Self.isPart(document[node].kind) {
      pieces.append((node, bytes.count))
      if document[node].kind == .text {
        bytes.append(contentsOf: document.bytes(of: node))
      } else {
        bytes.append(UInt8(ascii: " "))
      }
      upcoming = document[node].nextSibling
    }
    next = upcoming
    if hasCombiningMarks(bytes) { compose() }
  }

  private static func isPart(_ kind: NodeKind) -> Bool {
    kind == .text || kind == .softBreak || kind == .lineBreak
  }

  private mutating func compose() {
    var composed: [UInt8] = []
    var origin = 0
    for character in String(decoding: bytes, as: UTF8.self) {
      let text = String(character)
      for scalar in Letters.known.composedScalars(of: text) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          composed.append(byte)
          origins.append(origin)
        }
      }
      origin += text.utf8.count
    }
    origins.append(origin)
    bytes = composed
  }

  /// Cuts the texts so that a part of the run has nodes of its own; gives the first and the last.
  /// The run must not be used again.
  func cut(_ found: Range<Int>, outOf document: inout MarkdownDocument) -> (NodeID, NodeID)? {
    let range =
      origins.isEmpty ? found : origins[found.lowerBound]..<origins[found.upperBound]
    guard let first = pieces.last(where: { $0.start <= range.lowerBound }),
      let last = pieces.last(where: { $0.start < range.upperBound })
    else { return nil }
    // The end before the beginning, so that the offsets stay right.
    _ = document.splitText(last.node, at: range.upperBound - last.start)
    guard let rest = document.splitText(first.node, at: range.lowerBound - first.start) else {
      return (first.node, last.node)
    }
    return (rest, first.node == last.node ? rest : last.node)
  }
}
