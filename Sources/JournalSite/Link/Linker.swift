import Diagnostics
import FrontMatter
import Markdown

/// The work of *link*: `Linker+Records.swift` gives every record its place,
/// `Linker+References.swift` says what a name means and makes who may be made, and the files after
/// these fill in films, articles and the rest.
struct Linker: Sendable {
  var content: ParsedContent
  let configuration: JournalConfiguration
  let date: PublicationDate

  var journal: Journal
  var tables = EntityTables()
  var diagnostics: [Diagnostic] = []

  /// Which parsed record each entity comes from; shorter than the journal's lists, whose rest was
  /// made by references.
  var filmRecords: [Int] = []
  var personRecords: [Int] = []
  var festivalRecords: [Int] = []
  var topicRecords: [Int] = []
  var seriesRecords: [Int] = []
  var issueRecords: [Int] = []
  var pageRecords: [Int] = []

  /// The parsed articles, published in the order of `journal.articles`.
  var published: [Int] = []
  var unpublished: [Int] = []

  /// Who is who if what only unpublished articles make counts, too; `tables` is without it.
  var wholeTables = EntityTables()

  /// Why the article whose references are being resolved is left out; nil for what is published.
  var absence: Absence?

  /// What was not found so far.
  var unresolved: [UnresolvedReference] = []

  /// The unpublished articles, linked only to be checked; in the order of `unpublished`.
  var drafts: [Article] = []

  /// Whether unpublished articles made somebody or something: `wholeTables` knows them, and the journal
  /// no longer does.
  var hasForgotten = false

  /// What linking the texts of unpublished articles found.
  var draftFindings = DocumentFindings()

  /// The editions that each festival's record declares, in the order of `festivalRecords`.
  var declaredEditions: [[String]] = []

  /// What the texts of credits were found to mean, in the order in which they were met.
  var knownPeople: [KnownPerson] = []

  /// Where each text is in `knownPeople`. Credits repeat names, and most of the time of linking would
  /// go into making slugs of them.
  var placesOfKnownPeople: [String: Int] = [:]

  init(content: ParsedContent, configuration: JournalConfiguration, date: PublicationDate) {
    self.content = content
    self.configuration = configuration
    self.date = date
    journal = Journal(configuration: configuration)
  }

  mutating func report(_ problem: JournalProblem, path: String, range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: path, range: range))
  }
}

/// What a text in a credit means: `Zoya (voice)`.
struct KnownPerson: Sendable {
  let credited: Credited

  /// The name without its brackets.
  let name: String

  /// How often it was met.
  var count: Int
}
