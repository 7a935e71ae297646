import Testing

/// Two dates, each a day, a month or a year, of which the second must not come first.
@Suite struct DateOrderTests {
  @Test(arguments: [
    ("expires: 2024-05-01", ["ends-before-it-begins"]),
    ("updated: 2024-04", ["ends-before-it-begins"]),
    ("updated: 2023", ["ends-before-it-begins"]),
    ("updated: 2024-05-02", []),
    ("updated: 2024-05", []),
    ("updated: 2024", []),
  ])
  func `an article of 2 May 2024`(_ field: String, ids: [String]) async {
    #expect(await TestSite.article("Text.", fields: field).problemIDs == ids)
  }

  @Test func `a fault names the field`() async {
    let site = await TestSite.article("Text.", fields: "updated: 2023")
    #expect(
      site.problems == """
        content/articles/a.md:5:10: error: “updated” is before the “date” of the article
            5 | updated: 2023
              |          ^^^^
           help: mend one of the two dates  [ends-before-it-begins]

        """)
  }

  @Test func `a year ends with its last day`() async {
    let site = await TestSite([
      "films/f.md": record("F", "showings:\n  - {at: K, from: 2026-12, until: 2026}\n"),
      "people/a.md": record("Ann", "born: 1950-07\ndied: 1950\n", key: "name"),
    ])
    #expect(site.problemIDs == [])
  }

  @Test(arguments: ["0000-01-01", "0999", "3000-01-01"])
  func `years that nobody means`(_ date: String) async {
    let site = await TestSite.article("Text.", fields: "expires: \(date)")
    #expect(site.problemIDs == ["bad-date"])
    #expect(site.problems.contains("help: write a year from 1000 to 2999"))
  }
}
