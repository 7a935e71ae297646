import JournalSite
import Testing

/// Addresses that a designer types in a template, looked up among those of the site.
@Suite struct TemplateAddressTests {
  private func problems(
    _ foot: String, settings: String = "", with files: [String: String] = [:]
  ) async -> String {
    let usual = [
      "articles/a.md": articleText(), "films/madina-2023.md": madina,
      "templates/foot.html": foot, "templates/assets/paper.svg": "<svg/>",
    ]
    return await TestSite(
      usual.merging(files) { $1 }, settings: settings, others: ["files/logo.png"], theme: [:]
    ).problems
  }

  @Test(arguments: [
    "<a href=\"/films/\">", "<a href='/films/madina-2023'>", "<a href=\"/films/?a=b#c\">",
    "<img src=\"/logo.png\" alt=\"\">", "<a href=\"/feed.xml\">", "<a href=\"/\">",
    "<img src=\"/assets/paper.svg\" srcset=\"/assets/paper.svg 1x, /logo.png 2x\" alt=\"\">",
    "<a href=\"https://journal.example/films/\">", "<a href=\"https://a.example/film/\">",
    "<a href=\"//a.example/film/\">", "<a href=\"film/\">", "<a href=\"#film\">",
    "<a href=\"mailto:a@b.example\">", "<form action=\"/search/\"></form>",
    "<form action=\"/.netlify/functions/letters\"></form>",
    "<a href=\"{{ site.address }}films/\">", "<a href=\"{{ page.address }}film/\">",
    "<a href=\"/{% if page.address %}film{% endif %}/\">", "<!-- <a href=\"/film/\"> -->",
    "<p title=\"/film/\" data-href=\"/film/\">", "{# <a href=\"/film/\"> #}",
    "<script>let a = '<a href=\"/film/\">'</script>", "<a href=\"/films/index.html\">",
  ])
  func `an address that leads somewhere, or to another site, is right`(foot: String) async {
    #expect(await problems(foot) == "")
  }

  @Test(arguments: [
    ("<a href=\"/film/\">", "/film/", "did you mean /films/"),
    ("<a href=/film/ title=\"\"><a href=\"/fims/\">", "/fims/", "did you mean /films/"),
    ("<img src=\"/images/logo.png\">", "/images/logo.png", "did you mean /logo.png?"),
    ("<img srcset=\"/logo.png 1x, /logo@2x.png 2x\">", "/logo@2x.png", "did you mean /logo.png?"),
    ("<link href=\"/theme.css\">", "/theme.css", "the address of the stylesheet is {{ site."),
    (
      "<script src=\"/assets/lightbox-of-stills.js\"></script>", "/assets/lightbox-of-stills.js",
      "put the file into templates/assets/"
    ),
    (
      "<video poster=\"/stills/harbour.jpg\">", "/stills/harbour.jpg",
      "put the file there: content/files/"
    ),
    ("<a href=\"{{ site.address }}fims/\">", "/fims/", "did you mean {{ site.address }}films/"),
    ("<a href=\"{{ site.address }}/films/\">", "//films/", "did you mean {{ site.address }}films/"),
    ("<form action=\"/serch/\"></form>", "/serch/", "did you mean /search/?"),
    ("<a href=\"https://journal.example/fims/\">", "/fims/", "https://journal.example/films/"),
  ])
  func `one that leads nowhere is an error`(foot: String, address: String, help: String) async {
    let found = await problems(foot)
    #expect(found.contains("error: no page or file “\(address)” on this site"))
    #expect(found.contains("help: ") && found.contains(help))
    #expect(found.contains("[unknown-address]"))
    #expect(found.ranges(of: "error:").count == 1)
  }

  @Test func `it is told where it stands, once for all pages`() async {
    #expect(
      await problems("<p>\n<a class=\"a\" href=\"/film/\">Films</a>\n")
        == """
        templates/foot.html:2:20: error: no page or file “/film/” on this site
            2 | <a class="a" href="/film/">Films</a>
              |                    ^^^^^^
           help: did you mean /films/, /films/years/2023/ or /films/madina-2023/?  [unknown-address]

        """)
  }

  @Test(arguments: [
    ("<a href=\"/films/\">", "write {{ site.address }}films/"),
    ("<a href=\"/\">", "write {{ site.address }}"),
    ("<script src=\"/assets/paper.svg\"></script>", "write /journal/assets/paper.svg"),
    ("<a href=\"/journal/film/\">", "did you mean /journal/films/"),
    ("<a href=\"/journal/films/\"><a href=\"/journal\">", nil), ("<a href=\"/imprint/\">", nil),
    ("<a href=\"{{ site.address }}films/\">", nil),
  ])
  func `below a path, an address has to begin with it`(foot: String, help: String?) async {
    let found = await problems(
      foot, with: ["journal.yaml": "title: A\nbase-url: https://university.example/journal\n"])
    if let help { #expect(found.contains("help: \(help)")) } else { #expect(found == "") }
  }

  @Test func `a page that is not published yet is a warning`() async {
    let found = await problems(
      "<a href=\"/articles/b/\">B</a>",
      with: ["articles/b.md": articleText(title: "Later", fields: "draft: true")])
    #expect(found.contains("warning: the page “/articles/b/” is not published"))
    #expect(found.contains("[unpublished]"))
  }

  @Test func `its severity is the journal's choice`() async {
    let settings = "diagnostics: {unknown-address: ignore}\n"
    #expect(await problems("<a href=\"/film/\">", settings: settings) == "")
  }
}
