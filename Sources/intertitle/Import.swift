import ArgumentParser
import Diagnostics
import Foundation
import Importing
import JournalSite

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a journal of another program's archive.",
    discussion: """
      The formats are wordpress (the file of Tools > Export), jekyll and hugo (the
      site's folder), ghost (the .json of Settings > Export), and films (a list of
      films as .csv or .json, as Letterboxd and IMDb give it out; letterboxd and imdb
      mean the same). Nothing that is there is written over; journal.yaml gets the kinds
      that it lacks. What became of what, and what needs a hand, stands in
      import-report.md in the journal's folder.

        intertitle import wordpress steppe.xml my-journal
        intertitle import wordpress steppe.xml --uploads wp-content/uploads
        intertitle import hugo old-site my-journal
        intertitle import films watched.csv my-journal
      """)

  @Argument(
    help: ArgumentHelp(
      "Where the archive comes from: \(formats).", valueName: "format"))
  var format: ImportFormat

  @Argument(help: ArgumentHelp("The file, or the folder of the old site.", valueName: "file"))
  var file: String

  @Argument(help: ArgumentHelp("The journal's folder.", valueName: "dir"))
  var journal = "."

  @Option(
    help: ArgumentHelp(
      "A copy of WordPress's wp-content/uploads, or of Ghost's content/images.",
      valueName: "dir"))
  var uploads: String?

  @Flag(name: .shortAndLong, help: "Print nothing but what is wrong.")
  var quiet = false

  private static let formats = ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")

  mutating func validate() throws {
    if file.isEmpty { throw ValidationError("The file cannot be an empty text.") }
    if journal.isEmpty { throw ValidationError("The journal's folder cannot be an empty text.") }
    if uploads != nil, format != .wordpress, format != .ghost {
      throw ValidationError("--uploads goes with wordpress and ghost only.")
    }
    if uploads?.isEmpty == true { throw ValidationError("--uploads cannot be an empty text.") }
  }

  func run() async throws {
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    let existing = await ExistingJournal(in: journal, jobs: jobs)
    let today = (try? Today(in: "UTC")).map { "\($0.day.year)-\($0.day.month)-\($0.day.day)" } ?? ""
    do throws(ImportError) {
      var imported = try ImportedJournal(
        format, at: file, uploads: uploads, today: today, into: existing)
      var writer = JournalWriter(journal)
      if let link = writer.folderOutside(on: imported) { throw .leadsOutside(link) }
      let report: String
      do throws(DiskError) {
        try writer.writeFiles(of: imported)
        await addErrors(to: &imported.report)
        report = try writer.writeReport(on: imported)
      } catch { throw .disk(error) }
      if !quiet { say(writer, of: imported, report: report) }
    } catch {
      Terminal.standardError.write("error: \(error.message)\n")
      throw ExitCode(1)
    }
  }

  /// Builds the journal in memory, and notes in the report what would stop `build`.
  private func addErrors(to report: inout ImportReport) async {
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    guard let tree = try? await SourceTree(reading: journal, jobs: jobs) else { return }
    let settings = JournalSettings(of: tree)
    guard let today = try? Today(in: settings.configuration.timezone) else { return }
    let options = SiteOptions(date: PublicationDate(today: today.day), jobs: jobs)
    let site = await Site(tree, options: options)
    for error in site.diagnostics.filter({ $0.severity == .error }).prefix(1_000) {
      let line = site.source(error.path)?.position(at: error.range.lowerBound).line ?? 1
      report.note(.fault, "\(error.problem.message), in \(error.path):\(line)")
    }
  }

  /// What was made, what needs a hand, and where all of it is told.
  private func say(_ writer: JournalWriter, of imported: ImportedJournal, report: String) {
    var lines = imported.report.made
    for kind in ImportReport.Kind.allCases where imported.report.count(kind) > 0 {
      lines.append("\(kind.title): \(grouped(imported.report.count(kind)))")
    }
    if !writer.left.isEmpty {
      lines.append("Files that were there already, and stay as they were: \(writer.left.count)")
    }
    let number = writer.written.count
    lines.append(
      "\(number == 1 ? "1 file" : "\(grouped(number)) files") written; what became of what, and what "
        + "needs a hand: \(journal == "." ? report : "\(journal)/\(report)")")
    Terminal.standardError.write(lines.map { $0 + "\n" }.joined())
  }
}

extension ImportFormat: ExpressibleByArgument {
  /// Whose list of films it is makes no difference.
  private static let otherNames: [String] = ["letterboxd", "imdb"]

  /// In capitals, too; nil for a program that we do not know.
  public init?(argument: String) {
    let name = argument.lowercased()
    self.init(rawValue: Self.otherNames.contains(name) ? Self.films.rawValue : name)
  }

  /// What messages and completions offer.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) + otherNames }
}
