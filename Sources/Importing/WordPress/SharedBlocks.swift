/// Blocks of WordPress that stand in several texts by their number: `<!-- wp:block {"ref":7} /-->`.
struct SharedBlocks {
  private let blocks: [Int: [UInt8]]
  private var shown: Set<Int> = []

  init(_ items: [WordPressItem]) {
    blocks = Dictionary(
      items.filter { $0.type == "wp_block" && $0.status != "trash" }.map { ($0.number, $0.content) }
    ) { first, _ in first }
  }

  /// The numbers of those that were in no text.
  var unused: [Int] { blocks.keys.filter { !shown.contains($0) }.sorted() }

  /// A text with the blocks in their places. A block within a block stays a number, so that none can
  /// hold itself; one that is not in the export stays, too.
  mutating func whole(_ text: [UInt8]) -> [UInt8] {
    if blocks.isEmpty { return text }
    let mark = Array("<!-- wp:block {".utf8)
    var result: [UInt8] = []
    var start = 0
    var offset = 0
    while let found = text.offset(of: UInt8(ascii: "<"), from: offset) {
      offset = found + 1
      guard text[found...].starts(with: mark),
        let end = text.offset(of: UInt8(ascii: ">"), from: found),
        let number = Self.number(in: text[(found + mark.count)..<end]), let block = blocks[number]
      else { continue }
      shown.insert(number)
      result += text[start..<found] + block
      start = end + 1
      offset = start
    }
    return start == 0 ? text : result + text[start...]
  }

  /// `"ref":7`
  private static func number(in fields: ArraySlice<UInt8>) -> Int? {
    let words = String(decoding: fields.prefix(200), as: UTF8.self)
    guard let name = words.firstRange(ofText: "\"ref\":") else { return nil }
    return Int(words[name.upperBound...].prefix { $0.isNumber })
  }
}
