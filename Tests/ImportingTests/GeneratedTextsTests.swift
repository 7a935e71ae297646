import Importing
import Testing

/// No word of a text is lost without a line, whatever stands in what.
struct GeneratedTextsTests {
  /// Texts with their words filled in, and which words each has.
  private struct Filled {
    var words = Words()
    private(set) var texts: [String] = []
    private var ends: [Int] = []

    mutating func add(_ template: String) {
      texts.append(words.fill(template))
      ends.append(words.all.count)
    }

    /// The lost words, each with what stood around it.
    func lost(of journal: ImportedJournal) -> [String] {
      let lost = Set(words.lost(of: journal))
      return words.all.enumerated().filter { lost.contains($1) }.map { place, word in
        let text = Array(texts[ends.firstIndex { place < $0 } ?? 0].utf8)
        let start = text.indices.first { text[$0...].starts(with: word.utf8) } ?? 0
        let around = text[max(0, start - 120)..<min(text.count, start + 80)]
        return "\(word): \(String(decoding: around, as: UTF8.self))"
      }
    }
  }

  private static let seeds = Array(UInt64(1)...12)

  @Test(arguments: seeds) func `every word of a post of WordPress is there`(seed: UInt64) throws {
    var maker = HTMLTexts(seed: seed, isWordPress: true)
    var filled = Filled()
    for _ in 0..<8 { filled.add(maker.text()) }
    var export = Export()
    export.items = filled.texts.enumerated().map { post($1, name: "p-\($0)", number: $0 + 10) }
    export.items += [1, 2].map { attachment($0, "https://steppe.example/\($0).jpg") }
    let lost = try filled.lost(of: export.journal())
    #expect(lost == [])
  }

  @Test(arguments: seeds) func `every word of a post of Ghost is there`(seed: UInt64) throws {
    var maker = HTMLTexts(seed: seed &+ 1_000, isWordPress: false)
    var filled = Filled()
    for _ in 0..<8 { filled.add(maker.text()) }
    let posts = filled.texts.enumerated().map { number, text in
      let html = text.split(separator: "\\", omittingEmptySubsequences: false).joined(
        separator: "\\\\"
      ).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
        .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
      return
        "{\"id\":\"\(number)\",\"title\":\"T\",\"slug\":\"p-\(number)\",\"html\":\"\(html)\",\"status\":\"published\",\"published_at\":\"2024-05-02\"}"
    }
    let json = "{\"db\":[{\"data\":{\"posts\":[\(posts.joined(separator: ","))]}}]}"
    let journal = try ImportedJournal(ghost: Array(json.utf8), name: "g.json")
    let lost = filled.lost(of: journal)
    #expect(lost == [])
  }

  @Test(arguments: seeds) func `every word of a text of Hugo is there`(seed: UInt64) throws {
    var maker = MarkdownTexts(seed: seed &+ 2_000, isHugo: true)
    var filled = Filled()
    for _ in 0..<8 { filled.add(maker.text()) }
    let files = filled.texts.enumerated().map {
      ("content/posts/p-\($0).md", "---\ntitle: T\ndate: 2024-05-02\n---\n\($1)")
    }
    let folder = SiteFolder(Dictionary(uniqueKeysWithValues: files))
    let lost = try filled.lost(of: ImportedJournal(hugo: folder))
    #expect(lost == [])
  }

  @Test(arguments: seeds) func `every word of a text of Jekyll is there`(seed: UInt64) throws {
    var maker = MarkdownTexts(seed: seed &+ 3_000, isHugo: false)
    var filled = Filled()
    for _ in 0..<8 { filled.add(maker.text()) }
    let files = filled.texts.enumerated().map {
      ("_posts/2024-05-02-p-\($0).md", "---\ntitle: T\n---\n\($1)")
    }
    let folder = SiteFolder(Dictionary(uniqueKeysWithValues: files))
    let lost = try filled.lost(of: ImportedJournal(jekyll: folder))
    #expect(lost == [])
  }
}
