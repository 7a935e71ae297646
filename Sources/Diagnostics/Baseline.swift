/// What is known to be wrong and is let be: a count for each file, id and message, so that lines may
/// move. Errors are never among it.
package struct Baseline: Sendable, Hashable {
  private var counts: [Entry: Int] = [:]

  fileprivate struct Entry: Sendable, Hashable, Comparable {
    let path, id, message: String

    static func < (a: Entry, b: Entry) -> Bool {
      (a.path, a.id, a.message) < (b.path, b.id, b.message)
    }
  }

  private static let heading = "# What “intertitle check” lets be: file, id, how often, message."

  package init(of diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.severity == .warning {
      counts[Entry(diagnostic), default: 0] += diagnostic.problem.occurrences
    }
  }

  /// Nil for a text that is no baseline.
  package init?(reading text: String) {
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }
    guard lines.first.map(String.init) == Self.heading else { return nil }
    for line in lines.dropFirst() {
      let parts = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, let count = Int(parts[2]), count > 0 else { return nil }
      let entry = Entry(path: String(parts[0]), id: String(parts[1]), message: String(parts[3]))
      counts[entry] = count
    }
  }

  /// As a file: sorted lines, fields divided by tabs.
  package var text: String {
    counts.sorted { $0.key < $1.key }.reduce(Self.heading + "\n") { text, line in
      text + "\(line.key.path)\t\(line.key.id)\t\(line.value)\t\(line.key.message)\n"
    }
  }

  /// How many findings it lets be.
  package var count: Int { counts.values.reduce(0) { $0.addingReportingOverflow($1).partialValue } }

  /// The diagnostics that it does not let be, in their order; of more than are known, the last. One that
  /// stands for more faults than are known is told with all of them.
  package func beyond(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var rest = counts
    return diagnostics.filter { diagnostic in
      guard diagnostic.severity == .warning else { return true }
      let entry = Entry(diagnostic)
      let faults = diagnostic.problem.occurrences
      guard let count = rest[entry], count >= faults else { return true }
      rest[entry] = count - faults
      return false
    }
  }

  /// Without what is gone.
  package func remaining(in diagnostics: [Diagnostic]) -> Baseline {
    let found = Baseline(of: diagnostics).counts
    var remaining = self
    for (entry, count) in counts {
      let now = min(count, found[entry] ?? 0)
      remaining.counts[entry] = now > 0 ? now : nil
    }
    return remaining
  }
}

extension Baseline.Entry {
  fileprivate init(_ diagnostic: Diagnostic) {
    func line(_ text: String) -> String {
      String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
    self.init(
      path: line(diagnostic.path), id: diagnostic.problem.id,
      message: line(diagnostic.problem.message))
  }
}
