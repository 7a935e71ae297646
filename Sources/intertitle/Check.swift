import ArgumentParser
import Authoring
import Diagnostics
import Foundation
import JournalSite

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with the journal, and write nothing.",
    discussion: """
      Says, too, what an editor may want to look at. Changes files only with --write.

        intertitle check
        intertitle check my-journal --strict --format github
        intertitle check --fix             # shows what can be mended safely
        intertitle check --fix --write     # mends it
        intertitle check --baseline debts  # from now on, only what is new
      """)

  @OptionGroup var options: JournalOptions

  @Flag(
    help: ArgumentHelp(
      """
      Show as a diff what is safe to mend: unlinked titles of several words, quotation marks, \
      no-break spaces.
      """
    ))
  var fix = false

  @Option(
    help: ArgumentHelp(
      "Let be what this file lists; where there is none, begin it with today's findings.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "With --fix, change the files; with --baseline, forget what is gone.")
  var write = false

  func validate() throws {
    if write, !fix, baseline == nil {
      throw ValidationError("--write goes with --fix or with --baseline.")
    }
  }

  func run() async throws {
    var session = try await Session(options)
    if fix { return try await mend(session) }
    await session.lint()
    if let baseline { try letBe(baseline, in: &session) }
    try session.report()
    session.finish(pages(session.site.plan.pages.count))
    session.leave()
  }

  private func mend(_ session: Session) async throws {
    let count = DiagnosticCount(session.site.diagnostics)
    if count.errors > 0 { try session.report(consequence: "; nothing was changed") }
    let tree = session.site.tree
    let change = await Mending(session.site, options: session.siteOptions).change
    let files = change.changedTexts(of: tree).count
    Terminal.standardOutput.write(change.diff(of: tree))
    if write {
      do throws(ChangeWriter.Failure) {
        try ChangeWriter(in: session.root).make(change, in: tree)
      } catch {
        for path in error.done { session.say("changed: \(path)") }
        throw failed(error.fault)
      }
    }
    if options.quiet { return }
    let what = files == 1 ? "1 file" : "\(grouped(files)) files"
    if files == 0 {
      session.say("there is nothing that can be mended safely")
    } else {
      session.say(write ? "\(what) changed" : "\(what) would change; add --write to change them")
    }
  }

  /// Takes from what is wrong what the file lets be, or begins the file.
  private func letBe(_ file: String, in session: inout Session) throws {
    let found = session.site.diagnostics
    // What an editor may want to look at is not looked for before these are mended.
    let isWhole = DiagnosticCount(found).errors == 0
    guard let data = FileManager.default.contents(atPath: file) else {
      // A folder, a link that leads nowhere, a file that may not be read.
      if (try? FileManager.default.attributesOfItem(atPath: file)) != nil {
        session.say(
          "error: cannot read \(file); to begin a list, name a file that is not there yet")
        throw ExitCode(1)
      }
      if !isWhole {
        try session.report(consequence: "; mend them first, then \(file) can be begun")
      }
      let known = Baseline(of: found)
      try save(known, to: file)
      session.report(only: known.beyond(found), besides: file)
      if !options.quiet {
        session.say("\(file) is begun; \(findings(known.count)) of today are let be from now on")
      }
      return
    }
    guard let known = Baseline(reading: String(decoding: data, as: UTF8.self)) else {
      session.say("error: \(file) is no list that --baseline has written; delete it to begin anew")
      throw ExitCode(1)
    }
    session.report(only: known.beyond(found), besides: file)
    let remaining = known.remaining(in: found)
    let gone = known.count - remaining.count
    if gone == 0 || !isWhole { return }
    if write { try save(remaining, to: file) }
    if !options.quiet {
      session.say(
        "\(findings(gone)) in \(file) \(gone == 1 ? "is" : "are") gone"
          + (write ? ", and forgotten" : "; add --write to forget"))
    }
  }

  private func findings(_ count: Int) -> String {
    count == 1 ? "1 finding" : "\(grouped(count)) findings"
  }

  private func save(_ baseline: Baseline, to file: String) throws {
    do {
      // A link stays one: what it leads to is written.
      let place = URL(fileURLWithPath: file).resolvingSymlinksInPath()
      try Data(baseline.text.utf8).write(to: place, options: .atomic)
    } catch {
      Terminal.standardError.write("error: cannot write \(file)\n")
      throw ExitCode(1)
    }
  }
}
