import ArgumentParser
import Diagnostics
import Foundation
import JournalSite
import Preview

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the journal in a browser while you write.",
    discussion: """
      The site is served from memory, on this machine only; output/ is not touched.
      Drafts and articles with a date in the future are shown, and marked. When a
      file is saved, the page in the browser shows it; what is wrong appears over
      the page. Ctrl-C ends it.

        intertitle serve --open
        intertitle serve my-journal --port 8080 --navigate
      """)

  @OptionGroup var options: JournalOptions

  @Option(
    help: ArgumentHelp("The port on 127.0.0.1; 8000 or the next that is free otherwise."))
  var port: UInt16?

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Lead the browser to what was changed.")
  var navigate = false

  @Flag(help: "Leave out drafts and articles with a date in the future, as build does.")
  var published = false

  @Flag(help: "Look at the files twice a second, where the system does not tell of changes.")
  var poll = false

  mutating func validate() throws {
    if published, options.drafts || options.future {
      throw ValidationError("--published leaves out what --drafts and --future show.")
    }
  }

  func run() async throws {
    for number in [SIGINT, SIGTERM] {
      // Nothing is half done at any time: the site is in memory only.
      signal(number) { _ in _exit(0) }
    }
    raiseLimitOfOpenFiles()
    let settings = try settings(port: freePort())
    let voice = PreviewVoice(options: options, opensBrowser: open)
    do {
      try await Preview(settings) { voice.say($0) }.run()
    } catch let error as DiskError {
      throw failed(error)
    } catch {
      Terminal.standardError.write("error: cannot serve: \(error)\n")
      throw ExitCode(1)
    }
  }

  private func settings(port: UInt16) throws -> PreviewSettings {
    let given = options.date
    let first = try given ?? Today(in: "UTC")
    let baseURL = options.baseURL
    let jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let showsAll = !published
    var settings = PreviewSettings(root: options.journal, port: port, jobs: jobs) { tree in
      let timezone = JournalSettings(of: tree).configuration.timezone
      // It may be another day than when the site was made before.
      let today = given ?? (try? Today(in: timezone)) ?? first
      let date = PublicationDate(
        today: today.day, includesDrafts: showsAll, includesFuture: showsAll)
      return SiteOptions(date: date, baseURL: baseURL, jobs: jobs)
    }
    settings.isStrict = options.strict
    settings.navigates = navigate
    settings.polls = poll
    return settings
  }

  /// The port that was asked for, or the first free one from 8000 on.
  private func freePort() throws -> UInt16 {
    if let port {
      if let free = FreePort.first(among: [port]) { return free }
      let next = FreePort.first(among: (port..<min(port, .max - 100) + 100).dropFirst())
      let hint = next.map { "; \($0) is free: --port \($0)" } ?? ""
      Terminal.standardError.write("error: port \(port) is in use\(hint)\n")
      throw ExitCode(1)
    }
    let ports: ClosedRange<UInt16> = 8000...8010
    guard let free = FreePort.first(among: ports) else {
      Terminal.standardError.write(
        "error: the ports from 8000 to 8010 are all in use; give another one with --port\n")
      throw ExitCode(1)
    }
    if free != ports.lowerBound, !options.quiet {
      Terminal.standardError.write("port 8000 is in use, so it is \(free) this time\n")
    }
    return free
  }
}
