import Diagnostics
import FrontMatter
import Markdown

/// Emphasis in a text, and where it stands in the file.
struct EmphasisedTitle {
  let node: NodeID
  let text: String

  /// With its marks; empty where it could not be found again, and then nothing is changed there.
  let range: Range<Int>

  /// The innermost link around it.
  let link: NodeID?

  /// Whether it stands where a first mention would be linked.
  let isProse: Bool
}

extension LintedText {
  /// All emphasis that is not much longer than the longest title, in reading order.
  func emphasisedTitles(upTo longest: Int) -> [EmphasisedTitle] {
    var titles: [EmphasisedTitle] = []
    for root in roots {
      // What is open around the present node.
      var links: [NodeID] = []
      var unprosaic = root == .document ? 0 : 1
      for event in document.events(in: root) {
        switch event {
        case .enter(let node):
          let kind = document[node].kind
          if kind == .link { links.append(node) }
          if Self.isNoProse(kind) { unprosaic += 1 }
          if kind == .emphasis, let text = shortText(of: node, upTo: longest) {
            titles.append(
              EmphasisedTitle(
                node: node, text: text, range: typedRange(of: node, saying: text),
                link: links.last, isProse: unprosaic == 0))
          }
        case .exit(let node):
          let kind = document[node].kind
          if kind == .link { links.removeLast() }
          if Self.isNoProse(kind) { unprosaic -= 1 }
        }
      }
    }
    return titles
  }

  private static func isNoProse(_ kind: NodeKind) -> Bool {
    switch kind {
    case .heading, .question, .blockQuote, .callout, .table, .figure, .embed, .image: true
    default: false
    }
  }

  /// Emphasis may be nested thousands of times: what is too long is not read to its end.
  private func shortText(of node: NodeID, upTo longest: Int) -> String? {
    var rest = 3 * longest + 16
    for case .enter(let inner) in document.events(in: node) {
      rest -= 1 + document.bytes(of: inner).count
      if rest < 0 { return nil }
    }
    return document.plainText(of: node)
  }

  /// From mark to mark, where between them stands nothing but the text.
  private func typedRange(of node: NodeID, saying text: String) -> Range<Int> {
    let start = Int(document[node].sourceOffset)
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_")
    else { return start..<start }
    let mark = bytes[start]
    let limit = min(bytes.count, start + 4 * text.utf8.count + 16)
    guard let end = bytes[(start + 1)..<max(limit, start + 1)].firstIndex(of: mark),
      start == 0 || bytes[start - 1] != mark, end + 1 == bytes.count || bytes[end + 1] != mark,
      comparable(String(decoding: bytes[(start + 1)..<end], as: UTF8.self)) == comparable(text)
    else { return start..<start }
    return start..<end + 1
  }
}
