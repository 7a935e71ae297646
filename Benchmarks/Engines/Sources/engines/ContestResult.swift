/// What was measured, as `benchmark.py` reads it.
struct ContestResult: Codable {
  struct Entry: Codable {
    let name: String

    /// Of processor time, a round each.
    let milliseconds: [Double]

    /// Of output, in one round.
    let bytes: Int
  }

  let name: String
  let work: String
  let comparison: String

  /// The first is ours.
  let contestants: [Entry]
}

extension ContestResult {
  /// A line for each, the others with how many times as long they take as the first.
  var summary: String {
    let first = contestants.first?.median ?? 0
    return "\(name)\n"
      + contestants.map { entry in
        let times = first > 0 ? entry.median / first : 0
        return "  \(entry.name): \(rounded(entry.median)) ms, \(rounded(times)) times\n"
      }.joined()
  }

  private func rounded(_ number: Double) -> Double {
    (number * 100).rounded() / 100
  }
}

extension ContestResult.Entry {
  var median: Double {
    let sorted = milliseconds.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return 0 }
    return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
  }
}
