import Diagnostics

/// Reads expressions, names and parameters from the tokens of one tag.
struct ExpressionParser {
  private let tokens: [Token]
  private let end: Int
  private var position = 0
  private var depth = 0
  private var length = 0

  init(_ source: SourceText, in range: Range<Int>) throws(SyntaxFailure) {
    tokens = try Tokenizer(source.bytes, in: range).tokens
    end = range.upperBound
  }

  /// The range of the next token; an empty one at the end.
  var nextRange: Range<Int> {
    position < tokens.count ? tokens[position].range : end..<end
  }

  mutating func expression() throws(SyntaxFailure) -> Expression {
    var left = try conjunction()
    while takeName("or") {
      try lengthen()
      left = .disjunction(left, try conjunction())
    }
    return left
  }

  /// A value with its filters.
  mutating func operand() throws(SyntaxFailure) -> Expression {
    var value = try primary()
    while takeSign("|") {
      try lengthen()
      let name = try name("the name of a filter")
      var arguments: [Argument] = []
      if takeSign(":") {
        repeat { arguments.append(try argument()) } while takeSign(",")
      }
      let range = name.range.lowerBound..<lastEnd
      value = .filtered(value, FilterCall(name: name, arguments: arguments, range: range))
    }
    return value
  }

  /// `a=x b=y`, with or without commas between.
  mutating func parameters() throws(SyntaxFailure) -> [Argument] {
    var parameters: [Argument] = []
    repeat {
      let label = try name("the name of a parameter")
      try expectSign("=")
      parameters.append(Argument(label: label, value: try operand()))
      _ = takeSign(",")
    } while position < tokens.count
    return parameters
  }

  mutating func name(_ wanted: String) throws(SyntaxFailure) -> Name {
    guard case .name(let text) = next?.kind, !reservedWords.contains(text) else {
      throw failure(expected: wanted)
    }
    position += 1
    return Name(text: text, range: tokens[position - 1].range)
  }

  mutating func templateReference() throws(SyntaxFailure) -> TemplateReference {
    guard case .text(let text) = next?.kind else {
      throw failure(expected: "the name of a template in quotation marks")
    }
    position += 1
    let isBuiltIn = text.hasPrefix("theme:")
    return TemplateReference(
      name: isBuiltIn ? String(text.dropFirst("theme:".count)) : text, isBuiltIn: isBuiltIn,
      range: tokens[position - 1].range)
  }

  mutating func takeName(_ name: String) -> Bool {
    guard next?.kind == .name(name) else { return false }
    position += 1
    return true
  }

  mutating func takeSign(_ sign: String) -> Bool {
    guard next?.kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  mutating func expectName(_ name: String) throws(SyntaxFailure) {
    guard takeName(name) else { throw failure(expected: "“\(name)”") }
  }

  mutating func expectSign(_ sign: String) throws(SyntaxFailure) {
    guard takeSign(sign) else { throw failure(expected: "“\(sign)”") }
  }

  func expectEnd(_ end: String = "the end of the tag") throws(SyntaxFailure) {
    guard position == tokens.count else { throw failure(expected: end) }
  }

  private mutating func conjunction() throws(SyntaxFailure) -> Expression {
    var left = try negation()
    while takeName("and") {
      try lengthen()
      left = .conjunction(left, try negation())
    }
    return left
  }

  private mutating func negation() throws(SyntaxFailure) -> Expression {
    let start = nextRange.lowerBound
    guard takeName("not") else { return try comparison() }
    try descend()
    let operand = try negation()
    depth -= 1
    return .negation(operand, range: start..<lastEnd)
  }

  private mutating func comparison() throws(SyntaxFailure) -> Expression {
    let left = try operand()
    if takeName("in") { return .comparison(.within, left, try operand()) }
    if takeName("not") {
      try expectName("in")
      return .comparison(.notWithin, left, try operand())
    }
    guard case .sign(let sign) = next?.kind, let comparison = Comparison(rawValue: sign) else {
      return left
    }
    position += 1
    return .comparison(comparison, left, try operand())
  }

  private mutating func argument() throws(SyntaxFailure) -> Argument {
    if case .name = next?.kind, position + 1 < tokens.count,
      tokens[position + 1].kind == .sign("=")
    {
      let label = try name("the name of an argument")
      position += 1
      return Argument(label: label, value: try primary())
    }
    return Argument(label: nil, value: try primary())
  }

  private mutating func primary() throws(SyntaxFailure) -> Expression {
    guard let token = next else { throw failure(expected: "a name or a value") }
    switch token.kind {
    case .text(let text): return literal(.text(text))
    case .number(let number): return literal(.number(number))
    case .decimal(let decimal): return literal(.decimal(decimal))
    case .name("true"): return literal(.boolean(true))
    case .name("false"): return literal(.boolean(false))
    case .name: return try path()
    case .sign("("):
      position += 1
      try descend()
      let inner = try expression()
      depth -= 1
      try expectSign(")")
      return inner
    case .sign: throw failure(expected: "a name or a value")
    }
  }

  private mutating func literal(_ value: Value) -> Expression {
    position += 1
    return .literal(value, range: tokens[position - 1].range)
  }

  private mutating func path() throws(SyntaxFailure) -> Expression {
    var names = [try name("a name or a value")]
    while takeSign(".") { names.append(try name("the name of a field")) }
    return .path(names)
  }

  /// Brackets nest as deep as anybody would write them, and not as deep as the stack.
  private mutating func descend() throws(SyntaxFailure) {
    depth += 1
    if depth > 50 { throw SyntaxFailure(problem: .tooDeep, range: nextRange) }
  }

  /// The tree of `a and b and c …` is as deep as that is long.
  private mutating func lengthen() throws(SyntaxFailure) {
    length += 1
    if length > 200 { throw SyntaxFailure(problem: .tooDeep, range: nextRange) }
  }

  private var next: Token? { position < tokens.count ? tokens[position] : nil }

  private var lastEnd: Int { position > 0 ? tokens[position - 1].range.upperBound : end }

  private func failure(expected: String) -> SyntaxFailure {
    SyntaxFailure(
      problem: .unexpected(expected: expected, found: next.map { describe($0.kind) }),
      range: nextRange)
  }

  private func describe(_ kind: Token.Kind) -> String {
    switch kind {
    case .name(let text), .text(let text), .sign(let text): text
    case .number(let number): "\(number)"
    case .decimal(let decimal): "\(decimal)"
    }
  }
}

/// Words that cannot name anything.
private let reservedWords: Set<String> = ["and", "or", "not", "in", "true", "false"]
