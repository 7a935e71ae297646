import JournalSite

/// A line on a terminal that says how far a stage is, and is gone when the stage has ended.
struct ProgressBar: Sendable {
  let progress: WorkProgress

  /// What is counted: `pages`.
  let noun: String
  let isShown: Bool

  /// What takes less is over before anybody has read a line.
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  /// In characters.
  private static let width = 24

  /// Shows the line until the task is cancelled, as one bound by `async let` is at the end of its
  /// scope.
  func show() async {
    if !isShown { return }
    try? await Task.sleep(for: Self.patience)
    if Task.isCancelled { return }
    while !Task.isCancelled {
      if progress.total > 0 { Terminal.standardError.write("\r\(line)\u{1B}[K") }
      try? await Task.sleep(for: Self.pause)
    }
    if progress.total > 0 { Terminal.standardError.write("\r\u{1B}[K") }
  }

  /// `[######------------------] 7,900 of 31,545 pages`
  private var line: String {
    let total = max(progress.total, 1)
    let done = min(max(progress.done, 0), total)
    let filled = Int(Double(done) / Double(total) * Double(Self.width))
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
    return "[\(bar)] \(grouped(done)) of \(grouped(total)) \(noun)"
  }
}
