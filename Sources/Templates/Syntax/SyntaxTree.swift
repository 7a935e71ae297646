/// A word of a template and where it stands.
struct Name: Sendable {
  let text: String
  let range: Range<Int>
}

/// What can be asked for between `{{` and `}}`, or after `if`, `in` and `=`.
indirect enum Expression: Sendable {
  /// `film.original-title`: at least one name.
  case path([Name])
  case literal(Value, range: Range<Int>)
  case filtered(Expression, FilterCall)
  case negation(Expression, range: Range<Int>)
  case conjunction(Expression, Expression)
  case disjunction(Expression, Expression)
  case comparison(Comparison, Expression, Expression)

  /// What could not be read and has been reported.
  case invalid(Range<Int>)

  /// From the first byte of the expression to after its last, brackets around it left out.
  var range: Range<Int> {
    switch self {
    case .path(let names):
      (names.first?.range.lowerBound ?? 0)..<(names.last?.range.upperBound ?? 0)
    case .literal(_, let range), .negation(_, let range), .invalid(let range): range
    case .filtered(let input, let call):
      input.range.lowerBound..<max(input.range.lowerBound, call.range.upperBound)
    case .conjunction(let a, let b), .disjunction(let a, let b), .comparison(_, let a, let b):
      a.range.lowerBound..<max(a.range.lowerBound, b.range.upperBound)
    }
  }
}

enum Comparison: String, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case within = "in"
  case notWithin = "not in"
}

/// `| name: argument, label=argument`.
struct FilterCall: Sendable {
  let name: Name
  let arguments: [Argument]
  let range: Range<Int>
}

/// An argument of a filter or a parameter of an inclusion.
struct Argument: Sendable {
  let label: Name?
  let value: Expression
}

/// One piece of a template between two others.
indirect enum Node: Sendable {
  /// A stretch of the file that is printed as it is.
  case literal(Range<Int>)
  case output(Expression, range: Range<Int>)

  /// `{{ block.super }}`.
  case parentBlock(Range<Int>)
  case conditional(Conditional)
  case loop(Loop)
  case inclusion(Inclusion)
  case block(Block)
  case assignment(Name, Expression)
}

/// `{% if %}` with all its branches.
struct Conditional: Sendable {
  let branches: [Branch]
  let otherwise: [Node]

  /// The tag that opens it.
  let range: Range<Int>
}

/// What is printed if `condition` holds and none before it does.
struct Branch: Sendable {
  let condition: Expression
  let body: [Node]
}

/// `{% for item in list %}`.
struct Loop: Sendable {
  let item: Name
  let list: Expression
  let body: [Node]

  /// What is printed for a list without elements.
  let empty: [Node]

  /// The tag that opens it.
  let range: Range<Int>
}

/// `{% include "x.html" with film=entry.film %}`.
struct Inclusion: Sendable {
  let template: TemplateReference
  let parameters: [Argument]
}

/// `{% block name %}`.
struct Block: Sendable {
  let name: Name
  let body: [Node]
}

/// The name of a template as another one spells it.
struct TemplateReference: Sendable {
  /// Without `theme:`.
  let name: String

  /// True for `theme:x.html`: the built-in file, whatever lies over it.
  let isBuiltIn: Bool

  let range: Range<Int>
}
