import Foundation

/// Measures each engine beside others that do the same, and prints the results as JSON.
///
/// What is measured is processor time of one thread. `engines ROUNDS` measures so many rounds.
@main
enum Engines {
  static func main() throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9
    let contests = [
      try templateContest(pages: 1_000), try frontMatterContest(files: 2_000),
      markdownContest(texts: 1_000),
    ]
    var results: [ContestResult] = []
    for contest in contests {
      let result = contest.run(rounds: max(1, rounds))
      FileHandle.standardError.write(Data(result.summary.utf8))
      results.append(result)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(results), as: UTF8.self))
  }
}
