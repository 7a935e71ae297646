import ArgumentParser
import Diagnostics
import JournalSite
import Templates

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Print everything that a template may say.",
    discussion: """
      Every page's template with the names it is handed, every view with its fields and their
      types, and every filter. In a journal, its own fields are among them.

        intertitle templates | less
      """)

  @Argument(help: ArgumentHelp("The journal's folder.", valueName: "dir"))
  var journal = "."

  func run() async throws {
    var diagnostics: [Diagnostic] = []
    let tree = try? await SourceTree(reading: journal, jobs: 1)
    let settings = tree?.texts.first { $0.path == JournalConfiguration.path }
    let configuration = JournalConfiguration(
      reading: settings, knownDiagnostics: Site.diagnosticIDs, diagnostics: &diagnostics)
    print(CompiledTheme.vocabulary(for: configuration).text, terminator: "")
  }
}
