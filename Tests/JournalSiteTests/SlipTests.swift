import Diagnostics
import JournalSite
import Testing

/// What makes sense as it is typed, and is probably a slip.
@Suite struct SlipTests {
  @Test(arguments: [
    ("festivals", "Lantern Days", "Lantern Day", 1), ("topics", "Essay Film", "Essay Films", 1),
    ("topics", "Essay Film", "Essay Film", 0), ("topics", "The 1960s", "The 1970s", 0),
    ("topics", "Iran", "Iraq", 0), ("topics", "Central Asia", "Centrel Asie", 0),
  ])
  func `one letter from what is named more often`(
    _ field: String, _ often: String, _ seldom: String, _ count: Int
  ) async {
    let site = await TestSite([
      "articles/a.md": articleText(fields: "\(field): [\(seldom)]"),
      "articles/b.md": articleText(fields: "\(field): [\(often)]"),
      "articles/c.md": articleText(fields: "\(field): [\(often)]"),
    ])
    #expect(site.problemIDs == [String](repeating: "nearly-the-same", count: count))
    #expect(count == 0 || site.problems.hasPrefix("content/articles/a.md:5:"))
  }

  @Test func `one letter from a recorded festival, topic or series`() async {
    let site = await TestSite([
      "festivals/lantern.md": record("Lantern Days", key: "name"),
      "topics/winter-light.md": record("Winter Light"),
      "series/crossings.md": record("Crossings"),
      "articles/a.md": articleText(
        fields: "festivals: [Lantern Day]\ntopics: [Winter Lights]\nseries: Crossing"),
      "articles/b.md": articleText(fields: "draft: true\ntopics: [Winter Ligt]"),
    ])
    #expect(site.problemIDs == [String](repeating: "nearly-the-same", count: 4))
    #expect(
      site.problems.hasPrefix(
        """
        content/articles/a.md:5:13: warning: “Lantern Day” differs from “Lantern Days” by one letter
            5 | festivals: [Lantern Day]
              |             ^^^^^^^^^^^
           help: mend the name; if it is right, make a record for it in content/festivals/  [nearly-the-same]

        """))
  }

  @Test(arguments: [
    ("goEast2024", "“goEast2024” differs from “goEast 2024”"),
    ("Go East 2024", "“Go East” differs from “goEast”"),
    ("Go-East", "“Go-East” differs from “goEast”"),
    ("Go-East-2024", "“Go-East-2024” differs from “goEast 2024”"), ("goEast 2024", nil),
    ("goEast 2025", nil), ("goEast Winter", nil),
  ])
  func `a festival that only spaces and marks make another`(
    _ name: String, _ told: String?
  ) async {
    let site = await TestSite([
      "festivals/goeast.md": record("goEast", key: "name"),
      "films/f.md": record("F", "festivals:\n  - goEast 2024\n"),
      "articles/a.md": articleText(fields: "festivals:\n  - \(name)"),
    ])
    #expect(
      site.site.diagnostics.map(\.problem.message)
        == [told].compactMap(\.self).map { "\($0) in nothing but spaces, marks and capitals" })
  }

  @Test func `of two topics that differ in a space, one is told`() async {
    let site = await TestSite([
      "articles/a.md": articleText(fields: "topics: [Film School]"),
      "articles/b.md": articleText(fields: "topics: [Filmschool]"),
    ])
    #expect(site.problemIDs == ["nearly-the-same"])
  }

  @Test func `neither of two is the slip if both are named once, or both have records`() async {
    let site = await TestSite([
      "topics/winter-light.md": record("Winter Light"),
      "topics/winter-lights.md": record("Winter Lights"),
      "articles/a.md": articleText(fields: "topics: [Winter Light, Essay Film]"),
      "articles/b.md": articleText(fields: "topics: [Winter Lights, Essay Films]"),
    ])
    #expect(site.problems == "")
  }

  @Test func `an edition that a festival does not list is told once`() async {
    let site = await TestSite([
      "festivals/goeast.md": record("goEast", "editions:\n  - {edition: 2024}\n", key: "name"),
      "festivals/lantern.md": record("Lantern Days", key: "name"),
      "films/a.md": record("A", "festivals: [goEast 2042, goEast 2024, Lantern Days 7]\n"),
      "films/b.md": record("B", "festivals: [goEast 2042, goEast 17]\n"),
    ])
    #expect(site.problemIDs == ["unknown-edition", "unknown-edition"])
    #expect(site.problems.contains("help: did you mean goEast 2024? Otherwise add it to"))
    #expect(site.problems.contains("help: add it to the editions in content/festivals/goeast.md"))
  }

  @Test(arguments: [
    ("KZ", 0), ("kz", 0), ("UK", 0), ("SUHH", 0), ("West Germany", 0), ("Ö1", 0), ("KX", 1),
    ("DD", 1),
  ])
  func `two capital letters are the code of a country`(_ country: String, _ count: Int) async {
    let site = await TestSite(["films/a.md": record("A", "countries: [\(country)]\n")])
    #expect(site.problemIDs == [String](repeating: "unknown-country", count: count))
  }

  @Test(arguments: [
    ("Alibek Adiken as Rauan", 1), ("Alibek Adiken as Rauan (voice)", 1),
    ("Alibek Adiken (as Alik)", 0), ("Alibek Adiken: Rauan as a boy", 0), ("As Usual", 0),
    ("Ahmad as", 0),
  ])
  func `a character behind “as”`(_ line: String, _ count: Int) async {
    let site = await TestSite(["films/a.md": record("A", "cast:\n  - \(line)\n")])
    #expect(site.problemIDs == [String](repeating: "character-in-name", count: count))
  }

  @Test func `what is too long for an id is told once`() async {
    let long = String(repeating: "winter ", count: 40)
    let id = String(repeating: "a1", count: 101)
    let site = await TestSite([
      "films/\(id).md": record("A"),
      "films/b.yaml": "- id: \(id)\n  title: B\n",
      "films/c.md": record("C", "directors:\n  - Jane Doe (\(id))\n  - \(long)\n  - jane-doe-2\n"),
      "articles/a.md": articleText(
        fields: "topics: [\(long)]\nseries: \(long)\nfestivals: [\(long)]\n"
          + "films:\n  - \(long) (dir. A, 2021)"),
    ])
    #expect(
      site.problemIDs == [
        "unnameable", "unnameable", "unnameable", "unnameable", "bad-id", "bad-id", "bad-id",
        "unnameable", "unknown-person",
      ])
    #expect(site.problems.contains("error: this id is too long\n"))
    #expect(site.problems.contains("help: shorten it to 200 letters at most  [bad-id]"))
    #expect(site.addresses.allSatisfy { $0.utf8.count < 210 })
  }
}
