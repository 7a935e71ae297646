import Foundation
import Testing

struct StartPageTests {
  @Test func `what docs/start.md shows is what happens`() async throws {
    let scratch = try Scratch()
    var folder = scratch.path
    let steps = try steps(of: "docs/start.md")
    #expect(steps.count == 9)
    for step in steps {
      let words = words(of: step.command)
      if words.first == "cd" {
        folder += "/" + words[1]
        #expect(step.output == "")
        continue
      }
      #expect(words.first == "intertitle")
      let run = try await intertitle(list: Array(words.dropFirst()), in: folder)
      #expect(run.output + run.errors == step.output, "\(step.command)")
    }
  }

  private struct Step {
    let command: String

    /// Both streams, without how long it took.
    var output = ""
  }

  /// The lines that begin with `$` in blocks of `console`, with what stands below each.
  private func steps(of path: String) throws -> [Step] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    var steps: [Step] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if isInside, !steps.isEmpty {
        let line = line.replacing(/, [0-9]+\.[0-9][0-9] s$/, with: "")
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }

  /// Divided as a shell does it, with double quotation marks.
  private func words(of command: String) -> [String] {
    var words: [String] = []
    for (index, part) in command.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}
