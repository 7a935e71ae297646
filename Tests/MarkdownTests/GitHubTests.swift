import Markdown
import Testing

/// The examples of GitHub's specification for what we have besides CommonMark.
struct GitHubTests {
  @Test(arguments: [("table", 8), ("strikethrough", 2)])
  func `what GitHub has besides CommonMark is printed as its specification has it`(
    name: String, count: Int
  ) throws {
    let examples = try #require(
      CommonMarkExample.gitHub(name),
      "the examples are missing: run Tests/commonmark-examples.sh, which fetches them into .build")
    #expect(examples.count == count)
    for example in examples {
      // The attribute is none of HTML any more.
      let html = example.html.replacing(#/ align="([a-z]+)"/#) { " class=\"align-\($0.1)\"" }
      #expect(Rendering(example.markdown).html == html, "\(example.markdown)")
    }
  }
}
