import Foundation

/// What a run feeds: chosen once, by FUZZ_TARGET.
enum FuzzTarget: String, CaseIterable {
  case frontMatter = "front-matter"
  case markdown
  case template
  case settings
  case strings
  case site
  case wordpress
  case ghost
  case films
  case jekyll
  case hugo
  case picture

  static let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let names = allCases.map(\.rawValue).joined(separator: ", ")
      fatalError("FUZZ_TARGET is “\(name)”, and not one of \(names)")
    }
    return target
  }()

  func feed(_ bytes: [UInt8]) {
    switch self {
    case .frontMatter: feedFrontMatter(bytes)
    case .markdown: feedMarkdown(bytes)
    case .template: feedTemplate(bytes)
    case .settings: feedSettings(bytes)
    case .strings: feedStrings(bytes)
    case .site: feedSite(bytes)
    case .wordpress, .ghost, .films, .jekyll, .hugo: feedImporter(self, bytes)
    case .picture: feedPicture(bytes)
    }
  }
}

/// Hands the program over to libFuzzer.
@main struct Fuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(
      runDriver(&count, &arguments) { start, count in
        FuzzTarget.chosen.feed(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
      })
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ feed: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Runs what is asynchronous to its end: libFuzzer wants to know what one text did before the next.
func wait(for work: @escaping @Sendable () async -> Void) {
  let done = DispatchSemaphore(value: 0)
  Task {
    await work()
    done.signal()
  }
  done.wait()
}
