import JournalSite
import Testing

/// Old addresses, and names that are too long for any.
@Suite struct AliasTests {
  @Test(arguments: [
    ("/caf%C3%A9/", "/café/"), ("/old", "/old/"), ("/old.html", "/old.html"),
    ("/old/index.html", "/old/"), ("/a%20b/", "/a b/"),
  ])
  func `what an alias means`(_ alias: String, _ address: String) async {
    let site = await TestSite.article("Text.", fields: "aliases:\n  - \(alias)")
    #expect(site.problems == "")
    #expect(site.addresses.contains(address))
  }

  @Test(arguments: [
    "/a//b/", "//a/", "/%2e%2e/a/", "/a%2Fb/", "/%00/", "/%ff/", "/%zz/", "/a%3C/", "/a%22/",
    "/" + String(repeating: "a", count: 201) + "/",
  ])
  func `what is no alias`(_ alias: String) async {
    let site = await TestSite.article("Text.", fields: "aliases:\n  - \(alias)")
    #expect(site.problemIDs == ["bad-alias"])
  }

  @Test func `an alias that is a page is an error under each of its spellings`() async {
    for alias in ["/articles/b/index.html", "/articles/b", "/articles/%62/"] {
      let site = await TestSite([
        "articles/a.md": articleText(fields: "aliases:\n  - \(alias)"),
        "articles/b.md": articleText(),
      ])
      #expect(site.problemIDs.contains("same-address"), "\(alias)")
    }
  }

  @Test func `a name too long for a folder makes nobody`() async {
    let long = String(repeating: "a", count: 201)
    for fields in [
      "authors:\n  - \(long)", "films:\n  - \(long) (dir. A, 2020)", "topics:\n  - \(long) x",
      "series: \(long) x", "festivals:\n  - \(long) x",
    ] {
      let site = await TestSite.article("Text.", fields: fields)
      #expect(Set(site.problemIDs) == ["unnameable"], "\(fields.prefix(8))")
    }
    let site = await TestSite.article("Text.", fields: "slug: \(long)")
    #expect(site.problemIDs == ["bad-slug"])
  }
}
