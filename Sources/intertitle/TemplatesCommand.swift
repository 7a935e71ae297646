import ArgumentParser
import JournalSite
import Templates

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print everything that a template may say.",
    discussion: """
      Every page's template with the names it is handed, every view with its fields
      and their types, every filter, and how a value is escaped where it is printed.
      In a journal, its own fields are among them.

        intertitle templates | less
      """)

  @Argument(
    help: ArgumentHelp("The journal's folder; the current one otherwise.", valueName: "dir"),
    completion: .directory)
  var journal: String?

  func run() async throws {
    let configuration = try await configuration()
    Terminal.standardOutput.write(CompiledTheme.vocabulary(for: configuration).text)
  }

  /// That of any journal where the current folder is none.
  private func configuration() async throws -> JournalConfiguration {
    do throws(DiskError) {
      let tree = try await SourceTree(reading: journal ?? ".", jobs: 1)
      return JournalSettings(of: tree).configuration
    } catch {
      if journal == nil { return JournalConfiguration() }
      throw failed(error)
    }
  }
}
