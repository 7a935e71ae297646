import JournalSite
import Testing

/// What a reference means must not depend on which file is read first.
@Suite struct FileOrderTests {
  @Test func `two files of one id come before what only one of them would make`() async {
    let site = await TestSite([
      "articles/a.md": articleText("See [it](article:b#snow), <topic:winter>."),
      "articles/b.md": articleText(),
      "articles/c/b.md": articleText("## Snow", fields: "topics: [Winter]"),
    ])
    #expect(site.problemIDs == ["duplicate-id", "unknown-fragment", "unknown-topic"])
  }

  /// Every order of these texts in files that are read one after another.
  private static func orders(_ texts: [String]) -> [[String]] {
    if texts.count < 2 { return [texts] }
    return texts.indices.flatMap { index in
      var rest = texts
      let first = rest.remove(at: index)
      return orders(rest).map { [first] + $0 }
    }
  }

  /// Who and what there is with each order of the files, and what is wrong; each outcome once.
  private func outcomes(_ folder: String, _ texts: [String]) async -> Set<String> {
    var found: Set<String> = []
    for order in Self.orders(texts) {
      let files = order.enumerated().map { ("\(folder)/f\($0.offset)-2000.md", $0.element) }
      let site = await TestSite(Dictionary(uniqueKeysWithValues: files))
      let journal = site.journal
      let people = journal.people.map { "\($0.id) \($0.record.name) \($0.filmography.count)" }
      let films = journal.films.filter { !$0.origin.isRecord }.map { "\($0.id) \($0.record.title)" }
      let others =
        journal.festivals.map { "\($0.id) \($0.name) \($0.films.count)" }
        + journal.topics.map { "\($0.id) \($0.title)" }
        + journal.series.map { "\($0.id) \($0.title)" }
      found.insert(
        (people + films + others + site.problemIDs).sorted().joined(separator: "; "))
    }
    return found
  }

  @Test(arguments: [
    (
      ["Steve McQueen", "Steve McQueen (steve-mcqueen-1969)", "steve-mcqueen-1969"],
      "steve-mcqueen-1969 Steve McQueen 3"
    ),
    (
      ["Steve McQueen", "Steven McQueen (sm-69)", "Steve McQueen (sm-69)"],
      "sm-69 Steve McQueen 3; spelled-two-ways"
    ),
    (
      ["Ann", "Ann (ann-1)", "Ann (ann-2)"],
      "ambiguous-name; ann-1 Ann 1; ann-2 Ann 1"
    ),
    (["jane-doe", "Jane Doe", "jane-doe"], "jane-doe Jane Doe 3"),
    (["nobody-1", "Jane Doe", "Jane Doe"], "jane-doe Jane Doe 2; unknown-person"),
  ])
  func `a person`(_ names: [String], _ outcome: String) async {
    let texts = names.enumerated().map { record("T\($0.offset)", "directors: [\($0.element)]") }
    #expect(await outcomes("films", texts) == [outcome])
  }

  @Test(arguments: [
    (["Lantern Days 7", "lantern-days 8: Opening", "lantern-days"], "lantern-days Lantern Days 3"),
    (["goEast", "goeast", "goEast 2024"], "goeast goEast 3"),
    (["goEast", "lantern-days", "goEast"], "goeast goEast 2; unknown-festival"),
  ])
  func `a festival`(_ names: [String], _ outcome: String) async {
    let texts = names.enumerated().map { record("T\($0.offset)", "festivals: [\"\($0.element)\"]") }
    #expect(await outcomes("films", texts) == [outcome])
  }

  @Test(arguments: [
    (
      ["topics: [Central Asia]", "topics: [central-asia]", "topics: [central asia, Central Asia]"],
      "central-asia Central Asia; listed-twice"
    ),
    (
      ["series: Winters", "series: winters", "series: Winters"], "winters Winters"
    ),
    (
      ["films: [fire-2021]", "films:\n  - Fire (dir. A B (a-b-2), 2021)", "films: [Fire]"],
      "a-b-2 A B 1; fire-2021 Fire"
    ),
    (
      ["films: [Fire]", "films:\n  - Fire (dir. A, 2021)", "films:\n  - Fire (dir. B, 1936)"],
      "a A 1; ambiguous-name; b B 1; fire-1936 Fire; fire-2021 Fire"
    ),
  ])
  func `what articles name`(_ fields: [String], _ outcome: String) async {
    #expect(await outcomes("articles", fields.map { articleText(fields: $0) }) == [outcome])
  }

  @Test func `directors of a film that has a record are not made by naming it`() async {
    let site = await TestSite.article(
      "Text.", fields: "films:\n  - Fire (dir. Other Name (other-1), 2021)",
      with: ["films/fire-2021.md": fire])
    #expect(site.problemIDs == ["other-directors"])
    #expect(site.journal.people.map(\.id) == ["aizhan-kassymbek"])
  }
}
