import ArgumentParser
import Authoring
import JournalSite

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema of a kind of file, for editors that complete YAML.",
    discussion: """
      Of journal.yaml, of a list of films, or of the front matter of a record. In a
      journal, its kinds and its own fields are in it.

        intertitle schema journal > journal.schema.json
        intertitle schema films > films.schema.json
      """)

  @Argument(
    help: "journal, article, film, films, person, festival, topic, series, issue or page.")
  var subject: JournalSchema.Subject

  @Option(
    help: ArgumentHelp(
      "The journal; otherwise the one that the current folder lies in.", valueName: "dir"),
    completion: .directory)
  var journal: String?

  func run() async throws {
    let configuration = try await configuration()
    Terminal.standardOutput.write(JournalSchema(of: subject, for: configuration).text)
  }

  /// That of any journal where the current folder lies in none.
  private func configuration() async throws -> JournalConfiguration {
    if journal == nil, JournalFolder.nearest(to: ".") == nil {
      return JournalSettings(of: SourceTree(texts: [:])).configuration
    }
    return JournalSettings(of: try await JournalRoot(journal).tree()).configuration
  }
}

extension JournalSchema.Subject: ExpressibleByArgument {}
