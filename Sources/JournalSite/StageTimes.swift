/// A stage of a build, in the order in which they run.
package enum Stage: String, Sendable, CaseIterable {
  case read, theme, parse, link, derive, pictures, write

  /// As `--timings` prints it.
  package var label: String { self == .write ? "render and write" : rawValue }
}

/// How long each stage took, by a clock that the command line hands in: nothing else here knows
/// what time it is.
package struct StageTimes: Sendable {
  package typealias Clock = @Sendable () -> ContinuousClock.Instant

  package private(set) var times: [(stage: Stage, duration: Duration)] = []
  private let clock: Clock?
  private var last: ContinuousClock.Instant?

  /// Without a clock nothing is measured.
  package init(clock: Clock? = nil) {
    self.clock = clock
    last = clock?()
  }

  /// Says that a stage has ended, and the next one begins.
  package mutating func end(_ stage: Stage) {
    guard let clock, let last else { return }
    let now = clock()
    times.append((stage, now - last))
    self.last = now
  }
}
