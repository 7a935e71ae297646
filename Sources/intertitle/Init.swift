import ArgumentParser
import Authoring
import JournalSite

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new journal.",
    discussion: """
      Settings, a first article with a drawing, a film, a person and a page, each
      with comments that teach. Nothing is ever overwritten: if one of the files is
      there, none is written.

        intertitle init my-journal
        intertitle init my-journal --title "The Steppe and the Screen" \\
          --language kk
      """)

  @Argument(
    help: ArgumentHelp("The folder; made if it is not there.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("The title of the journal.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The code of its language.", valueName: "code"))
  var language = "en"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The address under which it will be published.", valueName: "url"),
    transform: BaseURL.reading)
  var baseURL: BaseURL?

  @Flag(name: .shortAndLong, help: "Print nothing but what is wrong.")
  var quiet = false

  mutating func validate() throws {
    if folder.isEmpty { throw ValidationError("The journal's folder cannot be an empty text.") }
  }

  func run() async throws {
    var folder = folder
    while folder.hasSuffix("/"), folder.count > 1 { folder.removeLast() }
    let today = try Today(in: "UTC").day
    do throws(AuthoringFault) {
      let journal = try StarterJournal(
        title: title, language: language, baseURL: baseURL, today: today)
      try FileMaker(in: folder).make(journal.files)
      for file in journal.files { Terminal.standardOutput.write("\(folder)/\(file.path)\n") }
    } catch {
      throw failed(error)
    }
    if !ThemeFiles.speaks(language) {
      Terminal.standardError.write(
        """
        warning: the theme has no words of “\(language)”, so pages speak English where the articles \
        do not.
          It has \(ThemeFiles.languages.joined(separator: ", ")). For others, see “Languages” in \
        docs/templates.md.

        """)
    }
    if quiet { return }
    Terminal.standardError.write(
      """
      A journal with a first article is in “\(folder)”. To see it:
        intertitle serve \(shellWord(folder))

      """)
  }
}
