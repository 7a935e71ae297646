import Markup

extension TreeBuilder {
  mutating func enterInline(_ node: CMarkNode, _ kind: NodeKind) {
    switch kind {
    case .text: addText(node)
    case .softBreak, .lineBreak:
      add(kind, sourceOffset: sourceOfCursor)
      leaf.positions.passBreak(in: input)
    case .code: addCode(node)
    case .htmlInline: addHTMLInline(node)
    case .link, .image: addLink(node, kind)
    default:
      if let known = leaf.positions.knownStart {
        leaf.positions.passDelimiters(delimiterLength(kind))
        current = add(kind, sourceOffset: input.source(of: known, inLine: leaf.positions.line))
      } else {
        _ = leaf.positions.offset(ofColumn: node.startColumn, in: input)
        current = add(kind, sourceOffset: sourceOfCursor)
      }
    }
  }

  mutating func leaveInline(_ node: CMarkNode, _ kind: NodeKind) {
    switch kind {
    case .link, .image:
      let number = Int(document[current].payload)
      let isAutolink = document[current].flags.contains(.autolink)
      let last =
        isAutolink
        ? autolinkEnd
        : leaf.positions.offset(ofUnanchoredColumn: node.endColumn, in: input)
      let start = document.links[number].range.lowerBound
      let end = input.source(of: last, inLine: leaf.positions.line) + 1
      document.links[number].range = start..<max(start, end)
      if !document.links[number].isSafe {
        report(unsafeAddress(document.links[number].destination, kind), start..<max(start, end))
      } else if kind == .image, lacksDescription(current) {
        report(.noDescription(document.links[number].destination), start..<max(start, end))
      }
      if let reason = emptiness(ofLink: number, current) {
        let link = document.links[number]
        let named = link.destination.isEmpty ? document.plainText(of: current) : link.destination
        report(.brokenLink(named, reason), link.range)
      }
      if kind == .link { linkDepth -= 1 }
      current = document[current].parent ?? .document
    case .emphasis, .strong:
      leaf.positions.passDelimiters(delimiterLength(kind))
      current = document[current].parent ?? .document
    default: break
    }
  }

  private func delimiterLength(_ kind: NodeKind) -> Int { kind == .strong ? 2 : 1 }

  var sourceOfCursor: Int {
    input.source(of: leaf.positions.cursor, inLine: leaf.positions.line)
  }

  private mutating func addText(_ node: CMarkNode) {
    let offset = leaf.positions.offset(ofColumn: node.startColumn, in: input)
    let start = document.text.count
    node.appendLiteral(to: &document.text)
    guard document.text.count > start else { return }
    // The text of an autolink is its address: nothing in it is curled or taken apart.
    let isAutolink = document[current].flags.contains(.autolink)
    if !isAutolink, survey.hasEscapes || survey.hasImages || mayHoldLinkSigns(from: start) {
      markLiterals(from: start, typedAt: offset)
    }
    warnOfUnclosedEmphasis(from: start, typedAt: offset)
    let length = UInt32(truncatingIfNeeded: document.text.count - start)
    let last = document[current].lastChildID
    if last.optional != nil, document[last].kind == .text,
      Int(document[last].textStart + document[last].textLength) == start
    {
      document[last].textLength += length
      return
    }
    let added = add(.text, sourceOffset: sourceOfCursor)
    document[added].textStart = UInt32(truncatingIfNeeded: start)
    document[added].textLength = length
    if linkDepth > 0 { document[added].flags = .inLink }
  }

  private func mayHoldLinkSigns(from start: Int) -> Bool {
    guard survey.mayHaveLinks, options.extensions else { return false }
    return unsafe document.text[start...].withUnsafeBufferPointer {
      unsafe $0.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "<") }
    }
  }

  private mutating func addCode(_ node: CMarkNode) {
    let tick = UInt8(ascii: "`")
    var ticks = 0
    if let start = leaf.positions.knownStart {
      while start + ticks < input.bytes.count, input.bytes[start + ticks] == tick { ticks += 1 }
    }
    let offset = leaf.positions.offset(ofColumn: node.startColumn, leading: ticks, in: input)
    ticks = 0
    while offset - ticks > 0, input.bytes[offset - ticks - 1] == tick { ticks += 1 }
    let start = input.source(of: offset - ticks, inLine: leaf.positions.line)
    let added = add(.code, sourceOffset: start)
    appendLiteral(of: node, to: added)
    var index = offset
    while index < input.bytes.count {
      var run = 0
      while index + run < input.bytes.count, input.bytes[index + run] == tick { run += 1 }
      index += max(run, 1)
      if run > 0, run == ticks { break }
    }
    leaf.positions.pass(to: index, in: input)
  }

  func appendedLength(from start: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: document.text.count - start)
  }

  mutating func appendLiteral(of node: CMarkNode, to added: NodeID) {
    let start = document.text.count
    node.appendLiteral(to: &document.text)
    document[added].textStart = UInt32(truncatingIfNeeded: start)
    document[added].textLength = appendedLength(from: start)
  }

  private mutating func addLink(_ node: CMarkNode, _ kind: NodeKind) {
    var isAutolink = false
    var offset: Int
    if kind == .link, let child = node.firstChild, child.kind == .text {
      // Where an autolink begins cmark does not say; its text stands right behind its bracket.
      let inside = leaf.positions.offset(ofColumn: child.startColumn, leading: 1, in: input)
      isAutolink = inside > 0 && input.bytes[inside - 1] == UInt8(ascii: "<")
      offset = inside - 1
    } else {
      offset = leaf.positions.offset(ofColumn: node.startColumn, in: input)
    }
    offset = input.source(of: offset, inLine: leaf.positions.line)
    let added = add(kind, sourceOffset: offset)
    document[added].payload = Int32(clamping: document.links.count)
    if isAutolink { document[added].flags = .autolink }
    let destination = node.destination
    let isSafe = isLetThrough(destination)
    document.links.append(
      MarkdownLink(
        node: added, destination: destination, title: node.title, range: offset..<offset + 1,
        isAutolink: isAutolink, isSafe: isSafe))
    if kind == .link { linkDepth += 1 }
    current = added
  }

  /// The offset of the `>` that ends the autolink whose text was seen last.
  private var autolinkEnd: Int {
    let cursor = leaf.positions.cursor
    let end = input.content(ofLine: leaf.positions.line).upperBound
    guard cursor < end else { return cursor }
    return input.bytes[cursor..<end].firstIndex(of: UInt8(ascii: ">")) ?? max(cursor, end - 1)
  }

  private func isLetThrough(_ destination: String) -> Bool {
    if options.trustsAddresses || destination.utf8.starts(with: "https://".utf8) { return true }
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    return isSafeAddress(destination)
      || options.hostSchemes.contains { $0 == destination[..<colon] }
      || options.embedSchemes.contains { $0 == destination[..<colon] }
  }
}
