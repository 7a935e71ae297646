// What each problem is called in settings and in docs/diagnostics.md, where every id is explained.
extension TemplateProblem {
  var id: String {
    switch self {
    case .inIncluded(_, let problem), .inStrings(let problem), .elsewhere(let problem, _):
      problem.id
    case .unclosedTag: "template-unclosed-tag"
    case .unclosedText, .unexpectedCharacter, .unexpected, .numberTooLarge: "template-syntax"
    case .unknownTag: "template-unknown-tag"
    case .strayTag: "template-stray-tag"
    case .unclosedBlock: "template-unclosed-block"
    case .tooDeep, .tooLarge: "template-too-large"
    case .duplicateBlock: "template-duplicate-block"
    case .duplicateParameter: "template-duplicate-parameter"
    case .lateExtends: "template-late-extends"
    case .unknownTemplate: "template-unknown-template"
    case .unknownBlock: "template-unknown-block"
    case .missingBlocks: "template-missing-block"
    case .contentOutsideBlocks: "template-outside-block"
    case .blockInInclusion, .pageInInclusion: "template-not-includable"
    case .noParentBlock: "template-no-parent-block"
    case .recursion: "template-recursion"
    case .unknownName: "template-unknown-name"
    case .unknownField, .noFields: "template-unknown-field"
    case .takenName: "template-taken-name"
    case .maybeMissing: "template-maybe-missing"
    case .notAList: "template-not-a-list"
    case .incomparable: "template-incomparable"
    case .unprintable: "template-unprintable"
    case .unknownFilter: "template-unknown-filter"
    case .filterInput, .neverMissing: "template-filter-input"
    case .argumentCount, .argumentType, .unknownArgument, .variableArgument, .datePattern:
      "template-filter-argument"
    case .unknownString: "template-unknown-string"
    case .pluralWithoutCount, .pluralFormsMissing: "template-plural"
    case .placeholderMissing, .placeholderUnknown: "template-placeholder"
    case .stringIsList, .stringIsNoList: "template-string-form"
    case .unsafePlace: "template-unsafe-place"
    case .branchesDiffer, .loopDiffers: "template-uneven-branches"
    case .openMarkup: "template-open-markup"
    case .unknownFormat: "template-unknown-format"
    }
  }
}
