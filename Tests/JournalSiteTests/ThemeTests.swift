import JournalSite
import Testing

/// What themes are told, and what the built-in one prints in places that snapshots do not reach.
@Suite struct ThemeTests {
  @Test(arguments: [
    ("The *first*[^1] one.\n\nThe second.\n\n[^1]: Note.", "The first one. The second."),
    ("> [!spoiler]\n> He dies.\n\n> [!pull]\n> A quote\n\n## Head\n\nText.", "Text."),
    ("![A harbour](a.jpg \"Caption\")\n\nText.", "Text."),
    (
      String(repeating: "a winter ", count: 30),
      "a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a winter a…"
    ),
  ])
  func `a page is described by its paragraphs alone`(body: String, expected: String) async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(body),
        "templates/article.html": "{{ page.description | default: \"none\" }}",
      ], pictures: ["articles/a.jpg"])
    #expect(site.page("/articles/a/") == expected)
  }

  @Test func `a text of questions and pictures has no description`() async {
    let site = await TestSite([
      "articles/a.md": articleText("> [!spoiler]\n> He dies.\n"),
      "templates/article.html": "{{ page.description | default: \"none\" }}",
    ])
    #expect(site.page("/articles/a/") == "none")
  }

  @Test func `fields are spelt as in front matter`() async {
    let site = await TestSite([
      "films/madina-2023.md": madina,
      "templates/film.html":
        "{% if film.original-title and film.runtime %}{{ film.original-title }} {{ film.runtime }}{% endif %} {{ \"films\" | string: 2 }}",
    ])
    #expect(site.page("/films/madina-2023/") == "Мәдина 90 2 films")
  }

  @Test func `a person is the same person wherever a template meets them`() async {
    let site = await TestSite([
      "articles/a.md": articleText(
        fields: "authors: [Jane Doe, John Roe]\ninterviewers:\n  - John Roe"),
      "templates/article.html":
        "{% for p in article.authors %}{{ p.name }} {% if p in article.interviewers %}asks{% else %}writes{% endif %}, {% endfor %}"
        + "{% set a = article.authors | last %}{% if a == article.interviewers | last %}one{% endif %}",
    ])
    #expect(site.page("/articles/a/") == "Jane Doe writes, John Roe asks, one")
  }

  @Test func `a translation says from what, and where the original is`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText(
          "Text.", fields: "translated-from: kk\ncanonical: https://other.example/a?b&c")
      ], theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/articles/a/"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://other.example/a?b&amp;c\">"))
    #expect(page.contains("<p class=\"translations\">Translated from Kazakh</p>"))
  }

  @Test func `what the journal's own templates use is not called unused`() async {
    let site = await TestSite(
      [
        "templates/article-review.html": "{% include \"partials/own.html\" %}",
        "templates/partials/own.html": "{{ \"own\" | string }}", "templates/base.html": "x",
        "templates/search.html": "x", "templates/blocks/aside.html": "{{ body }}",
        "articles/a.md": articleText("> [!aside]\n> A."),
        "templates/strings/en.yaml": "own: Own\ncountry-KZ: Qazaqstan\nskip: Skip\n",
      ], settings: "kinds: [essay, review]\n")
    #expect(site.problems == "")
  }

  @Test func `a mistake in a file of all pages is reported once`() async {
    let site = await TestSite(
      ["templates/foot.html": "{{ artcle.title }}{{ fil.title }}"], theme: [:])
    #expect(site.problemIDs == ["template-unknown-name", "template-unknown-name"])
    #expect(site.problems.contains("there are page and site"))
  }
}
