/// What can be wrong with a journal, as facts. `JournalProblem+Wording.swift` says it in words.
package enum JournalProblem: Sendable {
  // journal.yaml and the strings files
  /// `above` is the folder of a journal in which this one lies.
  case noJournalFile(above: String?)
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
  case ignoredFile(IgnoredFile)
  case skippedFile(SkipReason)
  case templateNotUTF8
  case unusedTemplate(String, nearest: [String])
  case unusedBlock(String)
  case unevenStylesheet(String, wanted: String)
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

  /// `former`: codes of former states that begin so.
  case unknownCountry(String, former: [String])
  case endsBeforeItBegins

  /// `updated: 2023` in an article of 2024; `name` is the field's.
  case beforePublication(name: String)

  /// A line of a crew with a role alone, or with no colon to divide role and name.
  case creditOfNobody(String)

  /// A text that stands for one person or topic and looks like several; `names` are what it may
  /// stand for, `field` is what it stands under.
  case severalNames(EntityKind, String, names: [String], field: String)

  /// Brackets whose words are shaped like an id and have nothing of the name before them.
  case noteAsID(String)
  case unknownKind(String, known: [String], nearest: [String])
  case noRatingScale
  case badRating(allowed: String)
  case notAStill(String)
  case emptyArticle
  case secondTitle(String)
  case fewQuestions(Int, style: ArticleKind.Questions)

  /// As `fewQuestions`, where the answer to a question stands on its line.
  case undividedQuestion(Int, style: ArticleKind.Questions)

  /// Of those whose initials mark the questions, none is an interviewee.
  case nobodyAnswers

  // Who is who
  case duplicateID(EntityKind, id: String, otherPath: String)

  /// `nearest` as they would be typed in the same place: `madina-2023`, in a link `film:madina-2023`.
  case unknownReference(EntityKind, String, nearest: [String])
  case ambiguousReference(EntityKind, String, ids: [String])
  case unnameable(EntityKind, String)
  case spelledTwoWays(String, other: String)
  case nearlyTheSame(String, recorded: String, id: String)

  /// A name with an id in brackets that nobody has, one letter from that of a record of this name.
  case nearlyTheSameID(String, id: String, recorded: String)

  /// What only references made, one letter from another of its kind.
  case nearlyNamed(EntityKind, String, other: String)

  /// `Alibek Adiken as Rauan` in a cast, where a colon divides.
  case characterInName(name: String, character: String)

  /// A citation that names others than the film's directors; `known` is empty where they are
  /// recorded as unknown. `film` is the title with the year.
  case otherDirectors(film: String, named: [String], known: [String])

  /// Two citations of one title and year that agree in no director; `place` is the other's.
  case twoFilms(film: String, named: [String], known: [String], place: String)

  /// `nearest` are editions of the festival.
  case unknownEdition(String, festival: String, id: String, nearest: [String])

  /// By its own reference, or through those of others: `part-of` in a circle.
  case refersToItself(EntityKind, String)

  /// `otherIssue` is a title; nil where it is the same issue.
  case listedTwice(String, otherIssue: String?)

  /// A name, as typed, that means the same as one before it in its list.
  case repeated(String)

  // Links
  /// An article, or what only unpublished articles make; nil for a page by its address.
  case unpublished(EntityKind?, String)
  case unknownFile(String, nearest: [String])
  case unknownFragment(String, nearest: [String])
  case unknownAddress(String, nearest: [String])
  case leadsOutside(String)
  case unknownCallout(String, known: [String])
  case notAPicture(String)

  // Addresses
  case sameAddress(String, otherPath: String)
  case reservedAddress(String)

  /// A part of it is longer than a disk allows.
  case longAddress(String)

  /// One with a part that begins with a full stop.
  case hiddenAddress(String)

  /// A file where the folder of this address has to be.
  case folderIsFile(String)
}
