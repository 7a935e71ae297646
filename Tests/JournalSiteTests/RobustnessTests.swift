import Diagnostics
import JournalSite
import Testing

/// Files that somebody broke: nothing crashes, and what is left without an error is printed.
@Suite struct RobustnessTests {
  private static let article = articleText(
    "**Why *Madina*?**\nSo.[^1]\n\n![A](s.jpg \"In <film:madina-2023> | K\")\n\n> [!pull]\n> Long\n\n"
      + "## <film:fire-2021>\n\n| a | b |\n|---|---|\n| Aizhan Kassymbek | ~~c~~ |\n\n1. *Fire*\n\n[^1]: [x](b.md#y)\n",
    kind: "interview",
    fields:
      "films: [madina-2023, \"Fire (dir. A and B, 2021)\"]\nfestivals:\n  - goEast 2024: Competition\n"
      + "extra: {mood: [calm]}\ncorrections:\n  - {date: 2024-05-04, text: A}\nstill: ![A](s.jpg)\n"
  )
  private static let settings =
    "title: T\nbase-url: https://a.example/b\nkinds: {interview: {form: interview}, essay: }\n"
    + "rating-scale: {best: 5}\nextra: {article: {mood: [text]}}\nhome: {lead: a}\nnavigation: [films]\n"

  /// A generator of its own (xorshift), so that every run breaks the same.
  private struct Chance {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, limit)))
    }
  }

  private static func broken(_ text: String, _ chance: inout Chance) -> String {
    var bytes = Array(text.utf8)
    let pieces = [
      "[", "(", "{", "\"", "*", "**", "\n", "\n\n", "---\n", ": ", "- ", "  ", "<", "|", "ә",
      "\u{0}", "![", "[^1]",
    ]
    for _ in 0...chance.next(below: 3) where !bytes.isEmpty {
      let place = chance.next(below: bytes.count)
      let end = min(bytes.count, place + chance.next(below: 12))
      switch chance.next(below: 3) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: pieces[chance.next(below: pieces.count)].utf8, at: place)
      default: bytes.insert(contentsOf: bytes[place..<end], at: chance.next(below: bytes.count))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 1...4) func `broken files`(seed: Int) async {
    var chance = Chance(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<25 {
      let which = chance.next(below: 3)
      let site = await TestSite(
        [
          "journal.yaml": which == 0 ? Self.broken(Self.settings, &chance) : Self.settings,
          "films/madina-2023.md": which == 1 ? Self.broken(madina, &chance) : madina,
          "articles/a.md": which == 2 ? Self.broken(Self.article, &chance) : Self.article,
          "articles/b.md": articleText("## Y"),
        ], pictures: ["articles/s.jpg"])
      // Printing must not fail either, whatever the range.
      #expect(site.site.diagnostics.isEmpty == site.problems.isEmpty)
      if site.site.diagnostics.contains(where: { $0.severity == .error }) { continue }
      for page in site.site.plan.pages { #expect(site.page(page.address) != nil) }
    }
  }
}
