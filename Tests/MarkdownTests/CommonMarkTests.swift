import FoundationEssentials
import Markdown
import Testing

struct CommonMarkTests {
  @Test func `all 652 examples of CommonMark 0.30 are printed as the specification has them`()
    throws
  {
    let examples = try #require(
      CommonMarkExample.all,
      "the examples are missing: run Tests/commonmark-examples.sh, which fetches them into .build")
    #expect(examples.count == 652)
    for example in examples {
      let rendering = Rendering(example.markdown, options: .pureCommonMark)
      #expect(rendering.html == example.html, "example \(example.number): \(example.markdown)")
    }
  }

  @Test func `the examples are read without a crash with everything switched on`() throws {
    let examples = try #require(CommonMarkExample.all)
    for example in examples {
      let options = MarkdownOptions(smartPunctuation: "ru", keepsTypedNumbers: true)
      let rendering = Rendering(example.markdown, options: options)
      for link in rendering.document.links {
        let bytes = Array(example.markdown.utf8)
        #expect(link.range.upperBound <= bytes.count)
        let first = bytes[link.range.lowerBound]
        #expect([UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<")].contains(first))
      }
    }
  }
}

/// An example of the specification: a fence of 32 backticks, Markdown, a line with a full stop,
/// HTML, a fence; arrows stand for tabs.
struct CommonMarkExample {
  let number: Int
  let markdown: String
  let html: String

  /// Those of CommonMark; nil where the file has not been fetched.
  static var all: [CommonMarkExample]? { examples(in: "commonmark-0.30.txt") }

  /// Those of GitHub's Markdown that are marked as being of an extension.
  static func gitHub(_ name: String) -> [CommonMarkExample]? {
    examples(in: "gfm-0.29.txt", markedWith: " \(name)")
  }

  private static func examples(
    in file: String, markedWith mark: String = ""
  ) -> [CommonMarkExample]? {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = root.joined(separator: "/") + "/.build/\(file)"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    let fence = String(repeating: "`", count: 32)
    var examples: [CommonMarkExample] = []
    var parts: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == fence + " example" + mark {
        parts = [""]
      } else if line == fence, let finished = parts {
        examples.append(
          CommonMarkExample(
            number: examples.count + 1, markdown: finished[0],
            html: finished.count > 1 ? finished[1] : ""))
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append("")
      } else if let last = parts?.indices.last {
        parts?[last] += line.replacing("→", with: "\t") + "\n"
      }
    }
    return examples
  }
}
