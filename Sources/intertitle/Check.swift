import ArgumentParser
import JournalSite

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with the journal, and write nothing.",
    discussion: """
        intertitle check
        intertitle check my-journal --strict --format github
      """)

  @OptionGroup var options: JournalOptions

  func run() async throws {
    let session = try await Session(options)
    try session.report()
    session.finish(pages(session.site.plan.pages.count))
    session.leave()
  }
}
