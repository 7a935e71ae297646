import Diagnostics

/// What can be wrong with a theme.
///
/// The associated strings are what the designer wrote; `nearest` holds at most three names that
/// exist, best first.
enum TemplateProblem: Problem, Hashable {
  /// What is wrong in a built-in template, told where the journal’s own includes it.
  indirect case inIncluded(String, TemplateProblem)

  /// What is wrong with a string of the journal’s own, told where it stands.
  indirect case inStrings(TemplateProblem)

  /// What cannot be read since it is written as in another language.
  indirect case elsewhere(TemplateProblem, OtherNotation)

  // Syntax.
  case unclosedTag(opener: String, closer: String)
  case unclosedText
  case unexpectedCharacter(String)
  case unexpected(expected: String, found: String?)
  case numberTooLarge(String)
  case unknownTag(String, nearest: [String])
  case strayTag(String)
  case unclosedBlock(opener: String, closer: String)
  case tooDeep
  case duplicateBlock(String, line: Int)
  case duplicateParameter(String)
  case lateExtends

  // How templates are put together.
  case unknownTemplate(String, nearest: [String])
  case unknownBlock(String, parent: String, nearest: [String])

  /// Told at a template of the journal’s own: what built-in ones that extend it fill.
  case missingBlocks([String])
  case contentOutsideBlocks(parent: String)
  case blockInInclusion(String)
  case pageInInclusion(String)
  case noParentBlock
  case recursion([String])
  case tooLarge

  // Names and types.

  /// `known` are all names there are in that place, in alphabetical order.
  case unknownName(String, known: [String])
  case unknownField(String, of: String, nearest: [String])
  case noFields(String, type: ValueType)
  case takenName(String)
  case maybeMissing(String)
  case notAList(String, type: ValueType)
  case incomparable(String, ValueType, ValueType)
  case unprintable(String, type: ValueType, place: PrintPlace)

  // Filters.
  case unknownFilter(String, nearest: [String])
  case filterInput(filter: String, accepts: String, found: ValueType)
  case argumentCount(filter: String, usage: String, found: Int)
  case argumentType(filter: String, wanted: String, found: ValueType)
  case unknownArgument(filter: String, name: String)
  case variableArgument(filter: String, wanted: String)
  case datePattern(String)
  case neverMissing(String, type: ValueType)

  // Strings.
  case unknownString(String, language: String, nearest: [String])
  case pluralWithoutCount(String)
  case pluralFormsMissing(String, language: String, forms: [String])
  case placeholderMissing(String, key: String)
  case placeholderUnknown(String, key: String, nearest: [String])
  case stringIsList(String)
  case stringIsNoList(String, wanted: Int)

  // Places.
  case unsafePlace(PrintPlace)
  case branchesDiffer
  case loopDiffers
  case openMarkup(OpenMarkup)
  case unknownFormat(String)
}

extension TemplateProblem {
  /// True where it is not known what the template would print if this were mended: a part of it was
  /// passed over, or may be in another place of the markup than it seems. False where only a value is
  /// not known.
  var concernsMarkup: Bool {
    switch self {
    case .inIncluded(_, let problem), .inStrings(let problem), .elsewhere(let problem, _):
      problem.concernsMarkup
    case .unknownName, .unknownField, .noFields, .takenName, .maybeMissing, .notAList,
      .incomparable, .unprintable, .unknownFilter, .filterInput, .argumentCount, .argumentType,
      .unknownArgument, .variableArgument, .datePattern, .neverMissing, .unknownString,
      .pluralWithoutCount, .pluralFormsMissing, .placeholderMissing, .placeholderUnknown,
      .stringIsList, .stringIsNoList, .duplicateParameter:
      false
    default: true
    }
  }

  /// True where it depends on the place in the markup whether anything is wrong.
  var followsFromMarkup: Bool {
    switch self {
    case .unprintable, .unsafePlace, .branchesDiffer, .loopDiffers, .openMarkup: true
    default: false
    }
  }
}
