import ArgumentParser
import Foundation
import JournalSite

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the journal and write the site.",
    discussion: """
      Nothing is written while there is an error. Only files whose content changed
      are touched, and only files that an earlier build wrote are removed.

        intertitle build
        intertitle build my-journal --output /srv/www
      """)

  @OptionGroup var options: JournalOptions

  @Option(
    help: ArgumentHelp("Where the site goes; output/ in the journal otherwise.", valueName: "dir"),
    completion: .directory)
  var output: String?

  mutating func validate() throws {
    if output?.isEmpty == true {
      throw ValidationError("The output folder cannot be an empty text.")
    }
  }

  func run() async throws {
    var session = try await Session(options, keeping: SourceTree.keptFileCount)
    try await session.makeVariants()
    try session.report(consequence: "; nothing was written")
    do throws(DiskError) {
      let folder = output ?? session.root + "/output"
      let home = ProcessInfo.processInfo.environment["HOME"]
      let writer = try SiteWriter(root: session.root, output: folder, home: home)
      if let fault = writer.manifestFault { session.warn(fault.message) }
      let summary = try await session.write(with: writer)
      session.end(.write)
      session.finish(
        "\(pages(summary.pages)), \(grouped(summary.written)) written, "
          + "\(grouped(summary.removed)) removed")
      session.suggestVariants()
      session.leave()
    } catch {
      throw session.failure(error)
    }
  }
}
