import ArgumentParser
import Diagnostics
import JournalSite

/// The options that build and check share; they mean the same everywhere.
struct JournalOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The journal's folder.", valueName: "dir"), completion: .directory)
  var journal = "."

  @Option(
    help: ArgumentHelp("The address of the site, in place of the journal's.", valueName: "url"),
    transform: BaseURL.reading)
  var baseURL: BaseURL?

  @Flag(help: "Publish drafts, too.")
  var drafts = false

  @Flag(help: "Publish articles with a date in the future, too.")
  var future = false

  @Option(
    help: ArgumentHelp(
      "The day on which the site is built, instead of today.", valueName: "YYYY-MM-DD"),
    transform: Today.reading)
  var date: Today?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How diagnostics are printed: text, json or github.")
  var format = DiagnosticFormat.text

  @Option(help: ArgumentHelp("How many tasks work at a time.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print nothing but what is wrong.")
  var quiet = false

  @Flag(help: ArgumentHelp("Say how long each stage took.", visibility: .hidden))
  var timings = false

  mutating func validate() throws {
    if let jobs, !(1...1_000).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1000.")
    }
    if journal.isEmpty { throw ValidationError("The journal's folder cannot be an empty text.") }
  }
}

extension BaseURL: ExpressibleByArgument {
  /// An address such as `https://journal.example`.
  public init?(argument: String) {
    self.init(argument)
  }

  /// As `init(argument:)`, with a word on what such an address looks like.
  static func reading(_ argument: String) throws -> BaseURL {
    if let url = BaseURL(argument) { return url }
    let isHost = argument.contains(".") && !argument.contains("://")
    let whole = "https://" + argument
    throw ValidationError(
      isHost && BaseURL(whole) != nil
        ? "begin it with https://, as in \(whole)" : "write it as https://journal.example")
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
