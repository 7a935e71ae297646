import ArgumentParser
import Foundation

@main
struct Intertitle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intertitle",
    abstract: "A static site generator for film journals.",
    discussion: """
      A journal is a folder with content/, templates/ and output/. Write articles,
      films and people as Markdown in content/, then:

        intertitle check      says what is wrong, and how to mend it
        intertitle build      writes the site into output/
      """,
    version: "0.1.0",
    subcommands: [Build.self, Check.self, TemplatesCommand.self])

  static func main() async {
    // A reader that went away, as in `intertitle check | head`, is no reason to stop half way.
    signal(SIGPIPE, SIG_IGN)
    await main(nil)
  }
}
