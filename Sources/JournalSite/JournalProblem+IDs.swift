// What each problem is called in settings and in docs/diagnostics.md, where every id is explained.
extension JournalProblem {
  package var id: String {
    switch self {
    case .noJournalFile: "no-journal"
    case .invalidSettings: "invalid-settings"
    case .missingSetting: "missing-setting"
    case .unknownSetting: "unknown-setting"
    case .duplicateSetting: "duplicate-setting"
    case .wrongSettingType, .curlySetting: "wrong-setting"
    case .unsupportedVersion: "unsupported-version"
    case .fixedSeverity: "fixed-severity"
    case .templateNotUTF8: "invalid-utf-8"
    case .unusedTemplate, .unusedBlock, .unreadThemeFile: "unused-template"
    case .otherLanguage: "unused-string"
    case .unknownAsset: "unknown-asset"
    case .unevenStylesheet: "uneven-stylesheet"
    case .lateImport: "late-import"
    case .unusedString: "unused-string"
    case .strayFile, .strayFolder: "stray-file"
    case .listOfOtherThanFilms: "list-of-other-than-films"
    case .ignoredFile: "ignored-file"
    case .skippedFile: "skipped-file"
    case .unreadablePicture: "unreadable-picture"
    case .noVariants: "no-smaller-sizes"
    case .badID: "bad-id"
    case .badSlug: "bad-slug"
    case .badAlias: "bad-alias"
    case .badLanguage: "bad-language"
    case .badYear: "bad-year"
    case .yearDiffersFromID: "year-differs-from-id"
    case .badRuntime: "bad-runtime"
    case .farFuture: "far-future"
    case .badExternalID: "bad-external-id"
    case .unknownCountry: "unknown-country"
    case .endsBeforeItBegins, .beforePublication: "ends-before-it-begins"
    case .creditOfNobody: "missing-field"
    case .severalNames: "several-names"
    case .noteAsID: "note-as-id"
    case .unknownKind: "unknown-kind"
    case .noRatingScale: "no-rating-scale"
    case .badRating: "bad-rating"
    case .notAStill: "not-a-still"
    case .emptyArticle: "empty-article"
    case .secondTitle: "second-title"
    case .fewQuestions, .undividedQuestion, .answerOnLine, .nobodyAnswers: "few-questions"
    case .unknownSpeaker: "unknown-speaker"
    case .duplicateID: "duplicate-id"
    case .unknownReference(let kind, _, _): "unknown-\(kind.rawValue)"
    case .ambiguousReference: "ambiguous-name"
    case .unnameable: "unnameable"
    case .spelledTwoWays: "spelled-two-ways"
    case .nearlyTheSame, .nearlyTheSameID, .nearlyNamed, .nearlySpaced: "nearly-the-same"
    case .characterInName, .colonWithoutSpace: "character-in-name"
    case .unclosedNote: "unclosed-note"
    case .sectionInName: "section-in-name"
    case .sameFilm, .nearlySameYear: "same-film"
    case .dividedCitation: "unknown-film"
    case .otherDirectors: "other-directors"
    case .twoFilms: "two-films"
    case .unknownEdition: "unknown-edition"
    case .refersToItself: "refers-to-itself"
    case .listedTwice, .repeated: "listed-twice"
    case .unpublished, .unpublishedReference: "unpublished"
    case .unknownFile: "unknown-file"
    case .unknownFragment: "unknown-fragment"
    case .unknownAddress: "unknown-address"
    case .templateAddress(let fault): fault.id
    case .leadsOutside: "leads-outside"
    case .unknownCallout: "unknown-callout"
    case .notAPicture: "not-a-picture"
    case .sameAddress, .unicodeTwins, .takenAlias, .folderIsFile: "same-address"
    case .reservedAddress, .hiddenAddress: "reserved-address"
    case .longAddress: "long-address"
    }
  }

  /// Every id that this module can report, for `diagnostics:` in `journal.yaml`.
  package static let allIDs: [String] =
    [
      "no-journal", "invalid-settings", "missing-setting", "unknown-setting", "duplicate-setting",
      "wrong-setting", "unsupported-version", "fixed-severity", "unused-template", "unused-string",
      "uneven-stylesheet", "late-import", "unknown-asset",
      "stray-file", "list-of-other-than-films", "ignored-file", "skipped-file",
      "unreadable-picture", "no-smaller-sizes", "bad-id", "bad-slug", "bad-alias", "bad-language",
      "bad-year", "year-differs-from-id", "bad-runtime", "unknown-country", "ends-before-it-begins",
      "unknown-kind", "no-rating-scale", "bad-rating", "not-a-still", "empty-article",
      "second-title", "few-questions", "duplicate-id", "ambiguous-name", "unnameable",
      "several-names", "note-as-id", "long-address", "spelled-two-ways", "nearly-the-same",
      "character-in-name", "unclosed-note", "section-in-name", "same-film", "unknown-speaker",
      "far-future", "bad-external-id", "other-directors", "two-films", "unknown-edition",
      "refers-to-itself", "listed-twice",
      "unpublished", "unknown-file", "unknown-fragment", "unknown-address", "leads-outside",
      "unknown-callout", "not-a-picture", "same-address", "reserved-address",
    ] + EntityKind.allCases.map { "unknown-\($0.rawValue)" }
}
