import JournalSite
import Testing

struct UnpublishedTests {
  private static let files = [
    "articles/draft.md": articleText(title: "Sketch", fields: "draft: true"),
    "articles/future.md": articleText(title: "Later", date: "2030-01-01"),
    "articles/plain.md": articleText(title: "Now"),
  ]

  private func site() async -> TestSite {
    let date = PublicationDate(
      today: TestSite.today, includesDrafts: true, includesFuture: true)
    return await TestSite(Self.files, theme: [:], options: SiteOptions(date: date))
  }

  @Test(arguments: [("draft", "Draft"), ("future", "Not published yet")])
  func `the page of an article that is not published says so`(id: String, word: String) async {
    let page = await site().page("/articles/\(id)/")
    #expect(page?.contains(" <strong class=\"unpublished\">\(word)</strong></p>\n<h1") == true)
  }

  @Test func `lists say it, too, and nothing of the others`() async throws {
    let site = await site()
    let list = try #require(site.page("/articles/"))
    #expect(list.split(separator: "class=\"unpublished\"").count == 3)
    #expect(site.page("/articles/plain/")?.contains("<strong class=\"unpublished\">") != nil)
  }
}
