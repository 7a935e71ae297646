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

  /// A name or a value between curly quotation marks, which YAML takes for letters.
  case curlySetting(String)
  case unsupportedVersion(String)
  case fixedSeverity(id: String)

  // Files
  case strayFile(folders: [String])

  /// A folder of `content/` with so many files that each are a stray file.
  case strayFolder(String, count: Int, folders: [String])
  case listOfOtherThanFilms
  case ignoredFile(IgnoredFile)
  case skippedFile(SkipReason)
  case templateNotUTF8
  case unusedTemplate(String, nearest: [String])
  case unusedBlock(String)

  /// A file of `templates/` that nothing reads, by its path there; `belongs` is where it is perhaps
  /// meant to lie.
  case unreadThemeFile(String, belongs: String?)

  /// Words of a language that is not the journal's.
  case otherLanguage(String, journal: String)

  /// An address in a stylesheet; `nearest` as they would be typed there.
  case unknownAsset(String, nearest: [String])
  case unevenStylesheet(String, wanted: String)

  /// An `@import` behind a rule of a stylesheet.
  case lateImport
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

  /// A date more years ahead than anybody plans.
  case farFuture(String)

  /// `example` is an id of that catalogue.
  case badExternalID(String, catalogue: String, example: String)

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

  /// In an interview of marked questions, one with its answer on its line is none.
  case answerOnLine(style: ArticleKind.Questions)

  /// Initials that begin a paragraph as the speakers' do; `known` are those under `speakers`.
  case unknownSpeaker(String, known: [String])

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

  /// As `nearlyNamed`, where only spaces, marks and case differ: `goEast2024`.
  case nearlySpaced(EntityKind, String, other: String)

  /// `Alibek Adiken as Rauan` in a cast, where a colon divides.
  case characterInName(name: String, character: String)

  /// `Alibek Adiken:Rauan` in a cast, where a colon and a space divide.
  case colonWithoutSpace(name: String, character: String)

  /// `Alibek Adiken (voice` in a credit.
  case unclosedNote(String)

  /// `Tarn Film Days 2024 (Competition)`, where a colon divides; `name` is what stands before it.
  case sectionInName(name: String, section: String)

  /// Two records of one title, year and director.
  case sameFilm(String, otherPath: String)

  /// A citation that makes a film beside a record of its title and directors, one year away.
  case nearlySameYear(String, year: Int, recorded: Int, id: String)

  /// `[Fire (dir. Aizhan Kassymbek, 2021)]`, where the comma divides the list.
  case dividedCitation(String)

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

  /// As `unpublished`, where front matter or the settings name it.
  case unpublishedReference(EntityKind, String)
  case unknownFile(String, nearest: [String])
  case unknownFragment(String, nearest: [String])
  case unknownAddress(String, nearest: [String])

  /// An address that a template writes out.
  case templateAddress(TemplateAddressFault)
  case leadsOutside(String)
  case unknownCallout(String, known: [String])
  case notAPicture(String)

  // Addresses
  case sameAddress(String, otherPath: String)

  /// Of two files whose names are one in letters and two in bytes.
  case unicodeTwins(String)

  /// An old address that is somebody's present one.
  case takenAlias(String, otherPath: String)
  case reservedAddress(String)

  /// A part of it is longer than a disk allows.
  case longAddress(String)

  /// One with a part that begins with a full stop.
  case hiddenAddress(String)

  /// A file where the folder of this address has to be.
  case folderIsFile(String)
}
