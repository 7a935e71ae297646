import ArgumentParser
import Authoring
import Diagnostics
import JournalSite

struct Rename: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Change an id, a name or a title everywhere.",
    discussion: """
      Shows what would change, as a diff, and asks. Links, front matter, settings and
      file names change together; the old address is kept as an alias, the old name
      under also-known-as. Where nobody can be asked, nothing is changed without
      --write.

        intertitle rename film:madina-2023 madina-of-aktau-2023
        intertitle rename person:ajzhan-kasymbek aizhan-kassymbek \\
          --name "Aizhan Kassymbek"
        intertitle rename madina-2023 --name "Madina of Aktau" --write
      """)

  @Argument(
    help: "What is renamed: its id, such as film:madina-2023.", completion: RecordIDs.all)
  var id: String

  @Argument(help: ArgumentHelp("The new id; otherwise it stays.", valueName: "new"))
  var newID: String?

  @Option(help: ArgumentHelp("The new name or title; otherwise it stays.", valueName: "text"))
  var name: String?

  @Flag(name: [.customLong("write"), .customLong("yes")], help: "Change the files without asking.")
  var write = false

  @Option(
    help: ArgumentHelp(
      "The journal; otherwise the one that the current folder lies in.", valueName: "dir"),
    completion: .directory)
  var journal: String?

  @Flag(name: .shortAndLong, help: "Print the diff, and nothing else that is not wrong.")
  var quiet = false

  func run() async throws {
    let root = try JournalRoot(journal)
    let tree = try await root.tree()
    let today = try Today(in: JournalSettings(of: tree).configuration.timezone).day
    let request = RenameRequest(target: id, newID: newID, newName: name)
    let renaming: Renaming
    do throws(RenameFault) {
      renaming = try await Renaming(request, in: tree, on: PublicationDate(today: today))
    } catch {
      throw failed(error)
    }
    Terminal.standardOutput.write(renaming.change.diff(of: tree))
    report(renaming.warnings, of: renaming.texts)
    if !quiet { for hint in renaming.hints { say("hint: \(hint)") } }
    guard try isWanted() else { return }
    do throws(ChangeWriter.Failure) {
      try ChangeWriter(in: root.path).make(renaming.change, in: tree)
    } catch {
      throw failed(error)
    }
    if !quiet { say(summary(of: renaming.change, in: tree)) }
  }

  /// Whether the files are to be changed: `--write`, or a yes on a terminal.
  private func isWanted() throws -> Bool {
    if write { return true }
    guard Terminal.isInteractive else {
      if !quiet { say("nothing was changed; add --write to change the files") }
      return false
    }
    Terminal.standardError.write("Change these files? [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    if ["y", "yes"].contains(answer) { return true }
    say("nothing was changed")
    return false
  }

  private func summary(of change: JournalChange, in tree: SourceTree) -> String {
    let changed = change.changedTexts(of: tree).count
    let moved = change.moves.count
    return "\(changed == 1 ? "1 file" : "\(grouped(changed)) files") changed, "
      + "\(grouped(moved)) renamed"
  }

  private func failed(_ fault: RenameFault) -> any Error {
    if fault.isUsage { return ValidationError(sentence(fault.message)) }
    if case .wouldFail(let diagnostics, let texts) = fault { report(diagnostics, of: texts) }
    say("error: \(fault.message)")
    return ExitCode(1)
  }

  private func failed(_ failure: ChangeWriter.Failure) -> any Error {
    say("error: \(failure.fault.message)")
    if failure.done.isEmpty {
      say("nothing was changed")
    } else {
      say("these changes are made, and the rest is not:")
      for path in failure.done { say("  \(path)") }
    }
    return ExitCode(1)
  }

  private func say(_ line: String) { Terminal.standardError.write(line + "\n") }
}
