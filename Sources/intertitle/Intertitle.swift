import ArgumentParser
import Diagnostics
import Foundation

@main
struct Intertitle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intertitle",
    abstract: "A static site generator for film journals.",
    discussion: """
      A journal is a folder with content/, templates/ and output/. Write articles,
      films and people as Markdown in content/, then:

        intertitle init       makes a journal to begin with
        intertitle new        begins an article, a film, a person
        intertitle rename     changes an id or a name everywhere
        intertitle check      says what is wrong, and how to mend it
        intertitle build      writes the site into output/
        intertitle serve      shows it in a browser while you write
      """,
    version: "0.1.0",
    subcommands: [
      Init.self, New.self, Rename.self, Import.self, Build.self, Serve.self, Check.self,
      TemplatesCommand.self, SchemaCommand.self,
    ])

  /// The command that a word was meant to be which is none.
  private static func command(nearest word: String) -> String? {
    if word.hasPrefix("-") { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    return names.contains(word) ? nil : nearestNames(to: word, among: names).first
  }

  static func main() async {
    useMimalloc()
    // A reader that went away, as in `intertitle check | head`, is no reason to stop half way.
    signal(SIGPIPE, SIG_IGN)
    if let wrong = CommandLine.arguments.dropFirst().first, let name = command(nearest: wrong) {
      exit(withError: ValidationError("There is no command '\(wrong)'. Did you mean '\(name)'?"))
    }
    await main(nil)
  }
}
