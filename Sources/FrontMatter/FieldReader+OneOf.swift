import Diagnostics

// Values that may be of several types.
extension FieldReader {
  /// The first alternative that reads without an error; text last.
  mutating func readOneOf(_ type: FieldType, _ node: Node) -> FieldValue? {
    if let tag = coreTag(node) {
      fail(.yamlFeature(.tag), tag, in: node)
      return nil
    }
    let types = alternatives(type, for: node)
    let before = diagnostics.count
    for type in types {
      line = node.line
      let value = readValue(type, node)
      if !hasErrors(from: before) { return value }
      if isPlainly(type, node) { return value }
      diagnostics.removeSubrange(before...)
    }
    failWrongType(type, shape(node), node)
    return nil
  }

  /// As `readOneOf`, inside brackets.
  mutating func readFlowOneOf(
    _ type: FieldType, _ cursor: inout FlowCursor
  ) -> FieldValue? {
    let before = diagnostics.count
    let start = cursor
    for type in flatten(type).sorted(by: { !$0.takesAnyText && $1.takesAnyText }) {
      cursor = start
      let value = readFlowValue(type, &cursor)
      if !hasErrors(from: before) { return value }
      diagnostics.removeSubrange(before...)
    }
    cursor = start
    let token = flowToken(&cursor)
    report(
      .wrongType(field: fieldName, expected: type, found: .text(excerpt(token))), token)
    return nil
  }

  /// Whether anything but warnings has been reported since there were `count` diagnostics.
  private func hasErrors(from count: Int) -> Bool {
    diagnostics[count...].contains { $0.severity == .error }
  }

  /// The alternatives to try, in order. Brackets and quotes around a whole text leave the choice to
  /// what is inside: `{Proof}` is no map, `"true"` is a text.
  private func alternatives(_ type: FieldType, for node: Node) -> [FieldType] {
    let all = flatten(type)
    let texts = all.filter { $0.isLine && $0.takesAnyText }
    if texts.isEmpty { return all }
    let others = all.filter { !($0.isLine && $0.takesAnyText) }
    let isQuoted = node.start < lines[node.line].end && bytes[node.start] == UInt8(ascii: "\"")
    return isQuoted ? texts + others : others.filter { !$0.isBlock || isPlainly($0, node) } + texts
  }

  /// Nothing but a value of `type`, or a faulty one, can have the shape of `node`.
  private func isPlainly(_ type: FieldType, _ node: Node) -> Bool {
    switch (type, shape(node)) {
    case (.list, .blockList), (.credits, .blockList): true
    case (.list, .flowList(let index, let start)), (.credits, .flowList(let index, let start)):
      bytes[start..<lines[index].end].contains(UInt8(ascii: ","))
    case (.map, .block(let index, let start)), (.dictionary, .block(let index, let start)),
      (.map, .flowMap(let index, let start)), (.dictionary, .flowMap(let index, let start)):
      startsMap(from: start, on: index)
    default: false
    }
  }

  /// `kk: …`, `"kk": …`, `{kk: …`: a word and a colon.
  func startsMap(from start: Int, on index: Int) -> Bool {
    let end = lines[index].end
    let first = bytes[start] == UInt8(ascii: "{") ? skipBlanks(start + 1, end) : start
    guard let colon = colon(from: first, to: end) else { return false }
    return !bytes[first..<colon].contains(UInt8(ascii: " "))
  }

  /// `!!int 4`: a tag of YAML's own, and no title begins so.
  private func coreTag(_ node: Node) -> Range<Int>? {
    let value = node.start..<lines[node.line].end
    let isTag = bytes[value].starts(with: "!!".utf8) && bytes[value].contains(where: isBlankByte)
    return isTag ? value : nil
  }

  private func flatten(_ type: FieldType) -> [FieldType] {
    guard case .oneOf(let first, let second) = type else { return [type] }
    return flatten(first) + flatten(second)
  }
}

extension FieldType {
  /// Its values stand on one line, without brackets.
  fileprivate var isLine: Bool { !isBlock }

  fileprivate var isBlock: Bool {
    switch self {
    case .list, .map, .dictionary, .credits: true
    default: false
    }
  }
}
