import ArgumentParser
import Diagnostics
import Foundation
import JournalSite

/// One run of the program over one journal: reads it, says what is wrong, and what was done.
struct Session {
  let options: JournalOptions
  let root: String
  let jobs: Int
  private(set) var site: Site
  let siteOptions: SiteOptions
  private(set) var times: StageTimes

  /// Of what a list lets be, for the last line: `, 20 let be (debts.txt)`.
  private var letBe = ""
  private let start: ContinuousClock.Instant
  private let thumbnailer = VipsThumbnail()

  /// Of more files than `keptFileCount`, the texts are read when they are asked for.
  init(_ options: JournalOptions, keeping keptFileCount: Int = .max) async throws {
    start = .now
    times = StageTimes { .now }
    self.options = options
    root = options.journal
    jobs = options.jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let tree: SourceTree
    do throws(DiskError) {
      tree = try await SourceTree(reading: root, jobs: jobs, keeping: keptFileCount)
    } catch {
      throw failed(error)
    }
    times.end(.read)
    let settings = JournalSettings(of: tree)
    let timezone = settings.configuration.timezone
    let today = try options.date ?? Today(in: timezone)
    let date = PublicationDate(
      today: today.day, includesDrafts: options.drafts, includesFuture: options.future)
    siteOptions = SiteOptions(date: date, baseURL: options.baseURL, jobs: jobs)
    site = await Site(tree, settings: settings, options: siteOptions, times: &times)
    if options.date == nil, !Today.knows(timezone) {
      warn("there is no time zone “\(timezone)”, so the day is that of UTC")
    }
  }

  /// Makes the smaller variants of the pictures, where there is a program for it and a site to come.
  mutating func makeVariants() async throws {
    guard let thumbnailer, count.errors == 0 else { return }
    let isSilent = !showsProgress
    let progress = WorkProgress()
    let bar = ProgressBar(progress: progress, noun: "pictures", isShown: showsProgress)
    async let _: Void = bar.show()
    do throws(DiskError) {
      try await site.makeVariants(
        in: root, jobs: jobs, announce: { if !isSilent { announceVariants(of: $0) } },
        progress: progress, with: thumbnailer.make)
    } catch {
      throw failed(error)
    }
    times.end(.pictures)
  }

  private var showsProgress: Bool { !options.quiet && Terminal.standardError.isTerminal }

  /// Writes the site, and shows how far it is where that takes long.
  func write(with writer: SiteWriter) async throws(DiskError) -> WriteSummary {
    let progress = WorkProgress(total: site.printedCount)
    let bar = ProgressBar(progress: progress, noun: "pages", isShown: showsProgress)
    async let _: Void = bar.show()
    return try await site.write(with: writer, jobs: jobs, progress: progress)
  }

  /// Says how phones could be spared large pictures, where there are any.
  func suggestVariants() {
    if options.quiet || thumbnailer != nil || !site.hasWidePictures { return }
    say(
      "hint: with vipsthumbnail installed (Debian, Ubuntu: libvips-tools; Mac: brew install vips), "
        + "phones get smaller pictures")
  }

  /// Says that a stage has ended that `Site` knows nothing of.
  mutating func end(_ stage: Stage) { times.end(stage) }

  private var count: DiagnosticCount { DiagnosticCount(site.diagnostics) }

  /// Adds what only `check` looks for.
  mutating func lint() async {
    await site.addLints(jobs: jobs)
  }

  /// Leaves out of what is wrong what is not among `kept`, since `file` lets it be.
  mutating func report(only kept: [Diagnostic], besides file: String) {
    func faults(_ diagnostics: [Diagnostic]) -> Int {
      diagnostics.filter { $0.severity != .ignore }.reduce(0) { $0 + $1.problem.occurrences }
    }
    let known = faults(site.diagnostics) - faults(kept)
    if known > 0 { letBe = ", \(grouped(known)) let be (\(file))" }
    site.report(only: kept)
  }

  /// Prints what is wrong; leaves with status 1 where that forbids to go on, saying what follows.
  func report(consequence: String = "") throws {
    let printer = DiagnosticPrinter(format: options.format, color: Terminal.standardError.color)
    let text = printer.print(site.diagnostics) { site.source($0) }
    if options.format == .text {
      Terminal.standardError.write(text)
    } else {
      Terminal.standardOutput.write(text)
    }
    if count.errors > 0 || (options.strict && count.warnings > 0) {
      if !options.quiet { say(problems + consequence) }
      throw ExitCode(1)
    }
  }

  /// The last line: what happened, and how long it took.
  func finish(_ summary: String) {
    if options.timings {
      for (stage, duration) in times.times {
        say(
          "\(stage.label): \(duration.formatted(.units(allowed: [.milliseconds], width: .narrow)))")
      }
    }
    if options.quiet { return }
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let hundredths = Int((Double(seconds) + Double(attoseconds) / 1e18) * 100 + 0.5)
    say(
      "\(summary), \(problems), \(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s"
        + (site.nextChange.map { "; \($0.sentence)" } ?? ""))
  }

  /// Ends the program. To free a large journal value by value takes a twentieth of a build, and
  /// the system frees it all at once.
  func leave() -> Never { Foundation.exit(0) }

  /// Says what is not right, but no fault of the journal's files.
  func warn(_ message: String) {
    say("warning: \(message)")
  }

  func failure(_ error: DiskError) -> ExitCode { failed(error) }

  private var problems: String {
    let errors = count.errors == 1 ? "1 error" : "\(grouped(count.errors)) errors"
    let warnings = count.warnings == 1 ? "1 warning" : "\(grouped(count.warnings)) warnings"
    return "\(errors), \(warnings)\(letBe)"
  }

  func say(_ line: String) {
    Terminal.standardError.write(line + "\n")
  }
}

/// Says what the disk did not do; the program leaves with status 1.
func failed(_ error: DiskError) -> ExitCode {
  Terminal.standardError.write("error: \(error.message)\n")
  return ExitCode(1)
}

/// Says why nothing happens for a while: a picture of a good camera takes a second.
private func announceVariants(of count: Int) {
  let pictures = count == 1 ? "one picture" : "\(grouped(count)) pictures"
  Terminal.standardError.write("making smaller sizes of \(pictures), kept for the next build …\n")
}

/// `1 page`, `31,545 pages`
func pages(_ number: Int) -> String {
  number == 1 ? "1 page" : "\(grouped(number)) pages"
}

/// `31,545`
func grouped(_ number: Int) -> String {
  var digits = Array(String(number))
  var index = digits.count - 3
  while index > 0 {
    digits.insert(",", at: index)
    index -= 3
  }
  return String(digits)
}
