import Diagnostics
import Foundation
import JournalSite
import Preview

/// Says on the terminal what happens in a preview.
struct PreviewVoice: Sendable {
  private let format: DiagnosticFormat
  private let isQuiet: Bool
  private let opensBrowser: Bool

  init(options: JournalOptions, opensBrowser: Bool) {
    format = options.format
    isQuiet = options.quiet
    self.opensBrowser = opensBrowser
  }

  func say(_ notice: PreviewNotice) {
    switch notice {
    case .built(let site, let duration):
      tell("\(pages(site.plan.pages.count)), read in \(seconds(duration))")
    case .ready(let address):
      // What a program that starts this one waits for.
      Terminal.standardOutput.write("\(address.text)\n")
      tell("the site is shown at this address until you press Ctrl-C")
      if opensBrowser, !Browser.open(address.text) {
        warn("there is no program that opens a browser; open the address yourself")
      }
    case .problems(let problems, let site): show(problems, of: site)
    case .mended: tell("mended")
    case .updated(let paths, let duration):
      let others = paths.count > 1 ? " and \(grouped(paths.count - 1)) more" : ""
      tell("\(paths.first ?? "nothing")\(others): shown after \(seconds(duration))")
    case .unreadable(let error): Terminal.standardError.write("error: \(error.message)\n")
    case .watcher(.polling):
      warn(
        "the system cannot watch more folders, so files are looked at twice a second "
          + "(Linux: a larger fs.inotify.max_user_watches mends that)")
    case .watcher(.folderGone):
      warn("the journal’s folder is gone; its last pages are still shown")
    case .watcher(.folderBack): tell("the journal’s folder is back")
    case .interrupted(let reason): warn("the server broke off and begins again: \(reason)")
    }
  }

  private func show(_ problems: [Diagnostic], of site: Site) {
    let printer = DiagnosticPrinter(format: format, color: Terminal.standardError.color)
    let text = printer.print(problems) { site.source($0) }
    if format == .text {
      Terminal.standardError.write(text)
    } else {
      Terminal.standardOutput.write(text)
    }
  }

  private func tell(_ line: String) {
    if !isQuiet { Terminal.standardError.write(line + "\n") }
  }

  private func warn(_ line: String) {
    Terminal.standardError.write("warning: \(line)\n")
  }
}

/// `0.08 s`
private func seconds(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  let hundredths = Int((Double(seconds) + Double(attoseconds) / 1e18) * 100 + 0.5)
  return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s"
}
