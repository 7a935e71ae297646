extension TreeBuilder {
  /// False where the node and all that is in it are to be passed over.
  mutating func enterBlock(_ node: CMarkNode, _ kind: NodeKind) -> Bool {
    let line = node.startLine - 1
    let isLeafBlock = kind == .codeBlock || kind == .htmlBlock || kind == .thematicBreak
    if line < input.preambleLines { return isLeafBlock }
    switch mode {
    case .body: break
    case .notes(let definitions):
      if current == .document {
        if kind == .item, let definition = definitions[line] { current = definition }
        return true
      }
    case .inlines(let nodes):
      let number = line - input.preambleLines
      guard kind == .heading, nodes.indices.contains(number) else { return isLeafBlock }
      current = nodes[number]
      beginLeaf(node, line)
      return true
    }
    return add(node, kind, line: line)
  }

  private mutating func add(_ node: CMarkNode, _ kind: NodeKind, line: Int) -> Bool {
    guard input.lines.indices.contains(line) else { return false }
    let start = Int(input.lines[line].start) + max(node.startColumn - 1, 0)
    let offset = input.source(of: start, inLine: line)
    let isContainer = kind == .list || kind == .item || kind == .blockQuote
    if !survey.definitions.isEmpty, !isContainer {
      blockLines.append(line...max(line, node.endLine - 1))
    }
    if kind == .heading, options.extensions { warnOfUnderline(from: start, node, line) }
    if kind == .paragraph, options.extensions {
      if addTable(node, firstLine: line) { return false }
      warnOfMistypedBlock(from: start, node, line)
    }
    let added = kind == .htmlBlock ? NodeID.none : add(kind, sourceOffset: offset)
    switch kind {
    case .codeBlock:
      fillCodeBlock(node, added)
      if options.extensions { warnOfUnclosedCode(added, from: start, node, line) }
    case .htmlBlock: addHTMLBlock(node, sourceOffset: offset)
    case .thematicBreak: break
    case .list:
      document[added].flags = node.isOrdered ? .ordered : []
      if node.isTight { document[added].flags.insert(.tight) }
      document[added].payload = node.isOrdered ? Int32(clamping: node.listStart) : -1
      current = added
    case .item:
      fillItem(added, start: start)
      current = added
    case .blockQuote:
      quotes += 1
      current = added
    default:
      if kind == .heading { document[added].level = UInt16(clamping: node.headingLevel) }
      if kind == .paragraph, isTight(added) { document[added].flags = .tight }
      current = added
      beginLeaf(node, line)
    }
    return true
  }

  mutating func leaveBlock(_ node: CMarkNode, _ kind: NodeKind) {
    let left = current
    switch mode {
    case .notes where document[left].parent == nil:
      if kind == .item { current = .document }
      return
    case .inlines:
      if kind == .heading, left != .document {
        finishLeaf(left)
        setPicturesInSentence(of: left)
      }
      current = .document
      return
    default: break
    }
    current = document[left].parent ?? .document
    switch kind {
    case .paragraph:
      finishLeaf(left)
      // What begins a callout has its marker before its pictures.
      if options.extensions, !beginsCallout(left) { setPictures(of: left) }
    case .heading:
      finishLeaf(left)
      setPicturesInSentence(of: left)
      if options.extensions { addAnchor(left) }
    case .blockQuote:
      quotes -= 1
      if options.extensions { convertCallout(left) }
    default: break
    }
  }

  private mutating func beginLeaf(_ node: CMarkNode, _ line: Int) {
    leaf = Leaf(
      positions: InlinePositions(
        line: line, column: node.startColumn, quotes: quotes, in: input),
      firstNode: document.nodes.count, textStart: document.text.count, firstLine: line)
    let start = Int(input.lines[line].start) + max(node.startColumn - 1, 0)
    guard start < input.bytes.count, input.bytes[start] == UInt8(ascii: "["),
      input.bytes[input.range(ofLine: line)].contains(UInt8(ascii: "]")),
      !survey.definitions.isEmpty
    else { return }
    var stripped = Array(input.bytes[start..<input.content(ofLine: line).upperBound])
    for next in line + 1..<max(line + 1, min(node.endLine, input.lines.count)) {
      stripped.append(0x0A)
      let end = input.content(ofLine: next).upperBound
      stripped += input.bytes[min(input.contentStart(ofLine: next, quotes: quotes), end)..<end]
    }
    var scanner = LinkDefinitionScanner(stripped)
    let end = scanner.end()
    leaf.positions.skipLines(stripped[..<end].count { $0 == 0x0A }, in: input)
  }

  private func isTight(_ paragraph: NodeID) -> Bool {
    guard let item = document[paragraph].parent, document[item].kind == .item,
      let list = document[item].parent
    else { return false }
    return document[list].flags.contains(.tight)
  }

  private mutating func fillItem(_ item: NodeID, start: Int) {
    var number = 0
    var index = start
    while index < input.bytes.count, index - start < 9,
      input.bytes[index] >= 0x30, input.bytes[index] <= 0x39
    {
      number = number * 10 + Int(input.bytes[index] - 0x30)
      index += 1
    }
    guard index > start else { return }
    document[item].payload = Int32(clamping: number)
    if options.keepsTypedNumbers { document[item].flags.insert(.keepsNumber) }
  }

  private mutating func fillCodeBlock(_ node: CMarkNode, _ added: NodeID) {
    let start = document.text.count
    node.appendInfo(to: &document.text)
    let middle = document.text.count
    node.appendLiteral(to: &document.text)
    document[added].payload = Int32(clamping: middle - start)
    document[added].textStart = UInt32(clamping: middle)
    document[added].textLength = UInt32(clamping: document.text.count - middle)
  }

  private mutating func addAnchor(_ heading: NodeID) {
    let anchor = document.uniqueAnchor(options.slug(document.anchorText(of: heading)))
    document[heading].payload = Int32(clamping: document.headings.count)
    document.headings.append(
      MarkdownHeading(node: heading, level: Int(document[heading].level), anchor: anchor))
  }
}
