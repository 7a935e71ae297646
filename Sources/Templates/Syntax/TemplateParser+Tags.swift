import Diagnostics

// The tags, each with what stands between it and its end.
extension TemplateParser {
  mutating func conditional(_ piece: TemplatePiece) -> Node? {
    var branches: [Branch] = []
    var otherwise: [Node] = []
    guard enter(.conditional, piece) else { return nil }
    var condition = self.condition(piece, after: "if")
    while true {
      let body = parseNodes()
      branches.append(Branch(condition: condition, body: body))
      guard let next = nextDivider(of: .conditional), word(of: next) == "elif" else { break }
      position += 1
      condition = self.condition(next, after: "elif")
    }
    if let next = nextDivider(of: .conditional), word(of: next) == "else" {
      endOfTag(next, after: "else")
      position += 1
      otherwise = parseNodes()
      while let next = nextDivider(of: .conditional), word(of: next) != "endif" {
        report(.strayTag(word(of: next)), next.range)
        position += 1
        otherwise += parseNodes()
      }
    }
    leave()
    return .conditional(
      Conditional(branches: branches, otherwise: otherwise, range: piece.range))
  }

  private mutating func condition(_ piece: TemplatePiece, after word: String) -> Expression {
    read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName(word)
      let expression = try parser.expression()
      try parser.expectEnd()
      return expression
    } ?? .invalid(piece.range)
  }

  mutating func loop(_ piece: TemplatePiece) -> Node? {
    guard enter(.loop, piece) else { return nil }
    let head = read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName("for")
      let item = try parser.name("a name for each element")
      try parser.expectName("in")
      let list = try parser.operand()
      try parser.expectEnd()
      return (item, list)
    }
    let body = parseNodes()
    var empty: [Node] = []
    let otherwise = elseOfLoop()
    if let next = otherwise ?? nextDivider(of: .loop), word(of: next) != "endfor" {
      if otherwise == nil { endOfTag(next, after: "empty") }
      position += 1
      empty = parseNodes()
      while let next = nextDivider(of: .loop), word(of: next) != "endfor" {
        report(.strayTag(word(of: next)), next.range)
        position += 1
        empty += parseNodes()
      }
    }
    leave()
    // Where the tag cannot be read its variable is not known, and each use of it would be reported.
    guard let head else { return nil }
    return .loop(
      Loop(item: head.0, list: head.1, body: body, empty: empty, range: piece.range))
  }

  mutating func block(_ piece: TemplatePiece) -> Node? {
    guard enter(.block, piece) else { return nil }
    let name = read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName("block")
      let name = try parser.name("the name of the block")
      try parser.expectEnd()
      return name
    }
    if let name {
      if let first = blockNames[name.text] {
        let line = source.position(at: first.lowerBound).line
        report(.duplicateBlock(name.text, line: line), name.range)
      } else {
        blockNames[name.text] = name.range
      }
    }
    let body = parseNodes()
    leave()
    guard let name else { return nil }
    let block = Block(name: name, body: body)
    if blocks[name.text] == nil { blocks[name.text] = block }
    return .block(block)
  }

  mutating func inclusion(_ piece: TemplatePiece) -> Node? {
    let inclusion = read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName("include")
      let template = try parser.templateReference()
      let parameters = parser.takeName("with") ? try parser.parameters() : []
      try parser.expectEnd()
      return Inclusion(template: template, parameters: parameters)
    }
    guard let inclusion else { return nil }
    var seen: Set<String> = []
    for label in inclusion.parameters.compactMap(\.label)
    where !seen.insert(label.text).inserted {
      report(.duplicateParameter(label.text), label.range)
    }
    return .inclusion(inclusion)
  }

  mutating func extend(_ piece: TemplatePiece) {
    let reference = read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName("extends")
      let reference = try parser.templateReference()
      try parser.expectEnd()
      return reference
    }
    guard let reference else { return }
    let isFirst = pieces[..<(position - 1)].allSatisfy { piece in
      piece.kind == .literal && source.bytes[piece.range].allSatisfy(isSpace)
    }
    if isFirst, parent == nil {
      parent = reference
    } else {
      report(.lateExtends, piece.range)
    }
  }
}
