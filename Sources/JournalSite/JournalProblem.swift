/// What can be wrong with a journal, as facts. `JournalProblem+Wording.swift` says it in words.
package enum JournalProblem: Sendable {
  // journal.yaml and the strings files
  case noJournalFile
  case invalidSettings(SettingsFault, in: SettingsFile)
  case missingSetting(name: String)
  case unknownSetting(name: String, nearest: [String])
  case duplicateSetting(name: String)
  case wrongSettingType(name: String, expected: String)
  case unsupportedVersion(String)
  case fixedSeverity(id: String)

  // Files
  case strayFile(folders: [String])
  case listOfOtherThanFilms
  case skippedFile(SkipReason)
  case templateNotUTF8
  case unusedTemplate(String, nearest: [String])
  case unusedString(String, nearest: [String])
  case unreadablePicture(PictureFault)
  case noVariants(VariantFault)

  // Records
  case badID(id: String, suggestion: String)
  case badSlug(String, suggestion: String)
  case badAlias(String)
  case badLanguage(String)
  case badYear(String)
  case yearDiffersFromID(year: Int, id: String)
  case badRuntime(String)
  case endsBeforeItBegins
  case unknownKind(String, known: [String])
  case noRatingScale
  case badRating(allowed: String)
  case notAStill(String)
  case fewQuestions(Int, style: ArticleKind.Questions)

  // Who is who
  case duplicateID(EntityKind, id: String, otherPath: String)

  /// `nearest` as they would be typed in the same place: `madina-2023`, in a link `film:madina-2023`.
  case unknownReference(EntityKind, String, nearest: [String])
  case ambiguousReference(EntityKind, String, ids: [String])
  case unnameable(EntityKind, String)
  case spelledTwoWays(String, other: String)
  case nearlyTheSame(String, recorded: String, id: String)

  /// By its own reference, or through those of others: `part-of` in a circle.
  case refersToItself(EntityKind, String)

  /// `otherIssue` is a title; nil where it is the same issue.
  case listedTwice(String, otherIssue: String?)

  // Links
  case unpublished(String)
  case unknownFile(String, nearest: [String])
  case unknownFragment(String, nearest: [String])
  case unknownAddress(String, nearest: [String])
  case leadsOutside(String)
  case unknownCallout(String, known: [String])
  case notAPicture(String)

  // Addresses
  case sameAddress(String, otherPath: String)
  case reservedAddress(String)

  /// A file where the folder of this address has to be.
  case folderIsFile(String)
}
