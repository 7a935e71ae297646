import Importing
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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

  /// `GENERATED_TEXTS=500 swift test` tries as many archives of each program, in place of a dozen.
  private static let seeds: [UInt64] = {
    let typed = ProcessInfo.processInfo.environment["GENERATED_TEXTS"].flatMap { UInt64($0) }
    return Array(1...max(1, typed ?? 12))
  }()

  enum Program: String, CaseIterable {
    case wordPress, ghost, hugo, jekyll
  }

  @Test(arguments: Program.allCases, seeds)
  func `every word of a text is in the journal or in the report`(program: Program, seed: UInt64)
    throws
  {
    let (filled, journal) = try Self.archive(of: program, seed: seed)
    let lost = filled.lost(of: journal)
    #expect(lost == [])
  }

  @Test(arguments: Program.allCases, seeds.prefix(max(2, seeds.count / 20)))
  func `a journal of such texts has no errors`(program: Program, seed: UInt64) async throws {
    let (_, journal) = try Self.archive(of: program, seed: seed)
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  private static func archive(
    of program: Program, seed: UInt64
  ) throws -> (Filled, ImportedJournal) {
    var html = HTMLTexts(seed: seed, isWordPress: program == .wordPress)
    var markdown = MarkdownTexts(seed: seed, isHugo: program == .hugo)
    let isHTML = program == .wordPress || program == .ghost
    var filled = Filled()
    for _ in 0..<8 { filled.add(isHTML ? html.text() : markdown.text()) }
    let journal =
      switch program {
      case .wordPress: try wordPress(filled.texts)
      case .ghost: try ghost(filled.texts)
      case .hugo:
        try ImportedJournal(hugo: folder(filled.texts, "content/posts/p-", "date: 2024-05-02\n"))
      case .jekyll: try ImportedJournal(jekyll: folder(filled.texts, "_posts/2024-05-02-p-", ""))
      }
    return (filled, journal)
  }

  private static func wordPress(_ texts: [String]) throws -> ImportedJournal {
    var export = Export()
    export.items = texts.enumerated().map { post($1, name: "p-\($0)", number: $0 + 10) }
    export.items += [1, 2].map { attachment($0, "https://steppe.example/\($0).jpg") }
    return try export.journal()
  }

  private static func ghost(_ texts: [String]) throws -> ImportedJournal {
    let posts = try texts.enumerated().map { number, text in
      let html = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      return
        "{\"id\":\"\(number)\",\"title\":\"T\",\"slug\":\"p-\(number)\",\"html\":\(html),\"status\":\"published\",\"published_at\":\"2024-05-02\"}"
    }
    let json = "{\"db\":[{\"data\":{\"posts\":[\(posts.joined(separator: ","))]}}]}"
    return try ImportedJournal(ghost: Array(json.utf8), name: "g.json")
  }

  private static func folder(_ texts: [String], _ start: String, _ date: String) -> SiteFolder {
    let files = texts.enumerated().map {
      ("\(start)\($0).md", "---\ntitle: T\n\(date)---\n\($1)")
    }
    return SiteFolder(Dictionary(uniqueKeysWithValues: files))
  }
}
