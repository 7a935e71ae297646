/// A filter as data: enough to check its use, to run it and to print it in the vocabulary.
struct FilterDeclaration: Sendable {
  /// As templates spell it: `strip-tags`.
  let name: String

  /// One sentence for the designer of a theme.
  let summary: String

  /// The types it takes, in words: “a date”.
  let accepts: String

  /// How it is written: `limit: 5`.
  let usage: String

  let argument: FilterArgument?

  /// The type that it makes of another one, or nil for a type that it does not take.
  let result: @Sendable (ValueType) -> ValueType?

  let action: FilterAction

  /// What the vocabulary says it makes.
  let makes: String
}

/// The one argument of a filter.
enum FilterArgument: Sendable {
  case text
  case number

  /// Digits written in the template, at most 10.
  case digits

  /// Anything that can stand in for the input.
  case substitute

  /// A pattern for dates, written in the template.
  case datePattern

  /// What fills the placeholders of a string, by name.
  case placeholders
}

/// What a filter does when a page is rendered.
enum FilterAction: Sendable {
  /// Takes the input and the argument. A missing input stays missing without it.
  case plain(@Sendable (Value, Value) -> Value)

  /// As `plain`, and is asked about a missing input, too.
  case total(@Sendable (Value, Value) -> Value)

  /// Made by the compiler out of literals: `date`, `decimal`, `string`, `default`.
  case compiled
}

extension FilterDeclaration {
  init(
    _ usage: String, _ summary: String, accepts: String, makes: String,
    argument: FilterArgument? = nil, action: FilterAction,
    result: @escaping @Sendable (ValueType) -> ValueType?
  ) {
    name = String(usage.prefix { $0 != ":" })
    self.usage = usage
    self.summary = summary
    self.accepts = accepts
    self.makes = makes
    self.argument = argument
    self.action = action
    self.result = result
  }

  static func named(_ name: String) -> FilterDeclaration? {
    all.first { $0.name == name }
  }
}
