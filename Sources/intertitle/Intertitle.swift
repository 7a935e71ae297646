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

  private static let commands =
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// The command that a word was meant to be which is none.
  private static func command(nearest word: String) -> String? {
    if word.hasPrefix("-") || commands.contains(word) { return nil }
    return nearestNames(to: word, among: commands).first
  }

  /// What is wrong with a command line and is not said as well by whoever parses it.
  private static func fault(in words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if let name = command(nearest: first) {
      return "There is no command '\(first)'. Did you mean '\(name)'?"
    }
    if first == "help", let word = words.dropFirst().first, !word.hasPrefix("-"),
      !commands.contains(word)
    {
      let meant = command(nearest: word).map { " Did you mean '\($0)'?" } ?? ""
      return "There is no command '\(word)'.\(meant)"
    }
    if first == "new", let title = New.dashedTitle(in: Array(words.dropFirst())) {
      return "'\(title)' begins with a hyphen, as options do. Put two hyphens before a title that "
        + "begins with one, behind all options: intertitle new film -- '\(title)'"
    }
    return nil
  }

  static func main() async {
    useMimalloc()
    // A reader that went away, as in `intertitle check | head`, is no reason to stop half way.
    signal(SIGPIPE, SIG_IGN)
    if let fault = fault(in: Array(CommandLine.arguments.dropFirst())) {
      exit(withError: ValidationError(fault))
    }
    await main(nil)
  }
}
