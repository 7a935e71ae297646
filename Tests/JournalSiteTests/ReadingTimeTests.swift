import Diagnostics
import JournalSite
import Markdown
import Testing

struct ReadingTimeTests {
  private func minutes(_ text: String) -> Int {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    return MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count, options: MarkdownOptions(),
      diagnostics: &diagnostics
    ).readingTime
  }

  @Test(arguments: [
    "a", "word", "seventy", "eighteen", "nineteenth", "don’t", "é", "Мәдина", "“a”", "…", "1,000",
  ])
  func `345 words are the first that take two minutes`(word: String) {
    let words = Array(repeating: word, count: 345)
    #expect(minutes(words.joined(separator: " ")) == 2)
    #expect(minutes(words.dropLast().joined(separator: " ")) == 1)
  }

  @Test func `750 Chinese characters are the first that take two minutes`() {
    #expect(minutes(String(repeating: "电影", count: 375)) == 2)
    #expect(minutes(String(repeating: "电", count: 749)) == 1)
    // Counted together: half of each.
    let words = Array(repeating: "word", count: 172).joined(separator: " ")
    #expect(minutes(words + " " + String(repeating: "电", count: 377)) == 2)
    #expect(minutes(words + " " + String(repeating: "电", count: 374)) == 1)
  }

  @Test func `no text takes a minute`() { #expect(minutes("") == 1) }
}
