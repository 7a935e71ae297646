import Diagnostics

/// Builds the tree of a template. What is wrong is reported, and reading goes on behind it.
struct TemplateParser {
  let source: SourceText
  private(set) var parent: TemplateReference?
  private(set) var blocks: [String: Block] = [:]
  private(set) var diagnostics: [Diagnostic]

  private let pieces: [TemplatePiece]
  private var position = 0

  /// The tags that are open, outermost first.
  private var open: [OpenTag] = []

  private var blockNames: [String: Range<Int>] = [:]

  init(_ source: SourceText) {
    self.source = source
    let cutter = TemplateCutter(source)
    pieces = cutter.pieces
    diagnostics = cutter.diagnostics
  }

  mutating func parse() -> [Node] {
    parseNodes()
  }

  /// Reads up to a tag that ends or divides the innermost open one, or to the end.
  private mutating func parseNodes() -> [Node] {
    var nodes: [Node] = []
    while position < pieces.count {
      let piece = pieces[position]
      switch piece.kind {
      case .literal:
        nodes.append(.literal(piece.range))
        position += 1
      case .output:
        position += 1
        nodes.append(output(piece))
      case .tag:
        if let word = divider(piece) {
          let divides = open.contains { $0.kind.dividers.contains(word) }
          if divides || isLoopElse(piece) { return nodes }
          report(.strayTag(word), piece.range)
          position += 1
        } else {
          position += 1
          if let node = tag(piece) { nodes.append(node) }
        }
      }
    }
    return nodes
  }

  private mutating func output(_ piece: TemplatePiece) -> Node {
    let expression = read(piece) { parser throws(SyntaxFailure) in
      let expression = try parser.expression()
      try parser.expectEnd("“}}”")
      return expression
    }
    if case .path(let names)? = expression, names.map(\.text) == ["block", "super"] {
      return .parentBlock(piece.range)
    }
    return .output(expression ?? .invalid(piece.range), range: piece.range)
  }

  private mutating func tag(_ piece: TemplatePiece) -> Node? {
    switch word(of: piece) {
    case "if": return conditional(piece)
    case "for": return loop(piece)
    case "block": return block(piece)
    case "include": return inclusion(piece)
    case "extends":
      extend(piece)
      return nil
    case "set":
      return read(piece) { parser throws(SyntaxFailure) in
        try parser.expectName("set")
        let name = try parser.name("a name")
        try parser.expectSign("=")
        let value = try parser.expression()
        try parser.expectEnd()
        return .assignment(name, value)
      }
    case let other:
      report(.unknownTag(other, nearest: nearestNames(to: other, among: tagWords)), piece.range)
      return nil
    }
  }

  private mutating func conditional(_ piece: TemplatePiece) -> Node? {
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

  private mutating func loop(_ piece: TemplatePiece) -> Node? {
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

  private mutating func block(_ piece: TemplatePiece) -> Node? {
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

  private mutating func inclusion(_ piece: TemplatePiece) -> Node? {
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

  private mutating func extend(_ piece: TemplatePiece) {
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

  // The bookkeeping of open tags.

  /// False if the tag nests too deep; its end is then left to be reported as stray.
  private mutating func enter(_ kind: OpenTag.Kind, _ piece: TemplatePiece) -> Bool {
    guard open.count < 60 else {
      report(.tooDeep, piece.range)
      position = pieces.count
      return false
    }
    open.append(OpenTag(kind: kind, range: piece.range))
    return true
  }

  /// Steps over the closing tag of the innermost open one, or reports that there is none.
  private mutating func leave() {
    guard let tag = open.popLast() else { return }
    if position < pieces.count, word(of: pieces[position]) == tag.kind.closer {
      if tag.kind != .block { endOfTag(pieces[position], after: tag.kind.closer) }
      position += 1
    } else if position < pieces.count || !diagnostics.contains(where: { $0.isTooDeep }) {
      report(.unclosedBlock(opener: tag.kind.opener, closer: tag.kind.closer), tag.range)
    }
  }

  /// The `{% else %}` that other languages write where a loop has `{% empty %}`; reported.
  private mutating func elseOfLoop() -> TemplatePiece? {
    guard position < pieces.count, isLoopElse(pieces[position]) else { return nil }
    report(.elsewhere(.strayTag("else"), .loopElse), pieces[position].range)
    return pieces[position]
  }

  /// Whether an `{% else %}` belongs to the innermost open loop: the loop ends behind it, and before
  /// any condition around it does.
  private func isLoopElse(_ piece: TemplatePiece) -> Bool {
    guard open.last?.kind == .loop, word(of: piece) == "else" else { return false }
    var (loops, conditions) = (0, 0)
    // As far as anybody writes: a file of such tags alone is looked through once for each.
    for piece in pieces[position...].prefix(500) where piece.kind == .tag {
      switch word(of: piece) {
      case "for": loops += 1
      case "endfor" where loops == 0: return conditions == 0
      case "endfor": loops -= 1
      case "if": conditions += 1
      case "endif" where conditions == 0: return false
      case "endif": conditions -= 1
      default: break
      }
    }
    return false
  }

  private func nextDivider(of kind: OpenTag.Kind) -> TemplatePiece? {
    guard position < pieces.count, let word = divider(pieces[position]),
      kind.dividers.contains(word)
    else { return nil }
    return pieces[position]
  }

  /// The word of a tag that closes or divides another.
  private func divider(_ piece: TemplatePiece) -> String? {
    let word = word(of: piece)
    return OpenTag.Kind.allCases.contains { $0.dividers.contains(word) } ? word : nil
  }

  private func word(of piece: TemplatePiece) -> String {
    guard piece.kind == .tag else { return "" }
    let content = source.bytes[piece.content].drop(while: isSpace)
    return String(decoding: content.prefix { !isSpace($0) }, as: UTF8.self)
  }

  private mutating func endOfTag(_ piece: TemplatePiece, after word: String) {
    _ = read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName(word)
      try parser.expectEnd()
    }
  }

  private mutating func read<Result>(
    _ piece: TemplatePiece, _ body: (inout ExpressionParser) throws(SyntaxFailure) -> Result
  ) -> Result? {
    do throws(SyntaxFailure) {
      var parser = try ExpressionParser(source, in: piece.content)
      return try body(&parser)
    } catch {
      let notation = OtherNotation(
        in: UnreadTag(
          kind: piece.kind, content: Array(source.bytes[piece.content]), failure: error.problem,
          offset: error.range.lowerBound - piece.content.lowerBound))
      report(notation.map { .elsewhere(error.problem, $0) } ?? error.problem, error.range)
      return nil
    }
  }

  private mutating func report(_ problem: TemplateProblem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }
}

extension Diagnostic {
  fileprivate var isTooDeep: Bool {
    if case .tooDeep? = problem as? TemplateProblem { true } else { false }
  }
}

/// The words that tags start with.
private let tagWords = [
  "block", "elif", "else", "empty", "endblock", "endfor", "endif", "extends", "for", "if",
  "include", "set",
]

/// A tag that waits for its end.
private struct OpenTag {
  enum Kind: CaseIterable {
    case conditional
    case loop
    case block

    var opener: String {
      switch self {
      case .conditional: "if"
      case .loop: "for"
      case .block: "block"
      }
    }

    var closer: String { "end" + opener }

    /// The words at which a part of it ends.
    var dividers: [String] {
      switch self {
      case .conditional: ["elif", "else", "endif"]
      case .loop: ["empty", "endfor"]
      case .block: ["endblock"]
      }
    }
  }

  let kind: Kind
  let range: Range<Int>
}
