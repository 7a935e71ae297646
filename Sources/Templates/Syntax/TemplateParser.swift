import Diagnostics

/// Builds the tree of a template. What is wrong is reported, and reading goes on behind it.
struct TemplateParser {
  let source: SourceText
  var parent: TemplateReference?
  var blocks: [String: Block] = [:]
  var diagnostics: [Diagnostic]

  let pieces: [TemplatePiece]
  var position = 0

  /// The tags that are open, outermost first.
  var open: [OpenTag] = []

  var blockNames: [String: Range<Int>] = [:]

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
  mutating func parseNodes() -> [Node] {
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

  func word(of piece: TemplatePiece) -> String {
    guard piece.kind == .tag else { return "" }
    let content = source.bytes[piece.content].drop(while: isSpace)
    return String(decoding: content.prefix { !isSpace($0) }, as: UTF8.self)
  }

  mutating func endOfTag(_ piece: TemplatePiece, after word: String) {
    _ = read(piece) { parser throws(SyntaxFailure) in
      try parser.expectName(word)
      try parser.expectEnd()
    }
  }

  mutating func read<Result>(
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

  mutating func report(_ problem: TemplateProblem, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }
}

/// The words that tags start with.
private let tagWords = [
  "block", "elif", "else", "empty", "endblock", "endfor", "endif", "extends", "for", "if",
  "include", "set",
]
