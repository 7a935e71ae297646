/// Several ways to do the same, the first of them ours.
struct Contest {
  let name: String

  /// What is done in a round, for those who read the table.
  let work: String

  /// How far the outputs were compared.
  let comparison: String

  let contestants: [Contestant]
}

/// One way to do it.
struct Contestant {
  let name: String

  /// Does all of it once; gives how many bytes came out, so that nothing can be left out.
  let run: () -> Int
}

extension Contest {
  /// A round to warm up, then `rounds` in which everybody takes turns.
  func run(rounds: Int) -> ContestResult {
    var times = contestants.map { _ in [Double]() }
    var bytes = contestants.map { $0.run() }
    for _ in 0..<rounds {
      for (index, contestant) in contestants.enumerated() {
        let start = processorSeconds()
        bytes[index] = contestant.run()
        times[index].append((processorSeconds() - start) * 1_000)
      }
    }
    return ContestResult(
      name: name, work: work, comparison: comparison,
      contestants: contestants.indices.map {
        ContestResult.Entry(name: contestants[$0].name, milliseconds: times[$0], bytes: bytes[$0])
      })
  }
}
