import ArgumentParser
import Diagnostics
import JournalSite
import Templates

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print everything that a template may say.",
    discussion: """
      Every page's template with the names it is handed, every view with its fields
      and their types, and every filter. In a journal, its own fields are among them.

        intertitle templates | less
      """)

  @Argument(
    help: ArgumentHelp("The journal's folder; the current one otherwise.", valueName: "dir"))
  var journal: String?

  func run() async throws {
    var ignored: [Diagnostic] = []
    let configuration = JournalConfiguration(
      reading: try await settings(), knownDiagnostics: Site.diagnosticIDs + Site.lintIDs,
      diagnostics: &ignored)
    Terminal.standardOutput.write(CompiledTheme.vocabulary(for: configuration).text)
  }

  /// Nil where the current folder is no journal: then the vocabulary is that of any journal.
  private func settings() async throws -> SourceText? {
    let tree: SourceTree
    do throws(DiskError) {
      tree = try await SourceTree(reading: journal ?? ".", jobs: 1)
    } catch {
      if journal == nil { return nil }
      throw failed(error)
    }
    return tree.texts.first { $0.path == JournalConfiguration.path }
  }
}
