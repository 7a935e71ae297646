import ArgumentParser
import JournalSite

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the journal and write the site.",
    discussion: """
      Nothing is written while there is an error. Only files whose content changed are touched,
      and only files that an earlier build wrote are removed.

        intertitle build
        intertitle build my-journal --output /srv/www --base-url https://my-journal.example
      """)

  @OptionGroup var options: JournalOptions

  @Option(help: ArgumentHelp("Where the site goes; output/ in the journal otherwise.", valueName: "dir"))
  var output: String?

  func run() async throws {
    var session = try await Session(options)
    try session.report()
    do throws(DiskError) {
      let folder = output ?? session.root + "/output"
      let writer = try SiteWriter(root: session.root, output: folder)
      let summary = try await session.site.write(with: writer, jobs: session.jobs)
      session.end(.write)
      session.finish("\(grouped(summary.pages)) pages, \(grouped(summary.written)) written, "
        + "\(grouped(summary.removed)) removed")
      session.leave()
    } catch {
      throw session.failure(error)
    }
  }
}
