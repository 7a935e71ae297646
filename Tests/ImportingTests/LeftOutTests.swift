import Importing
import Testing

/// What Jekyll and Hugo have besides texts of Markdown.
struct LeftOutTests {
  @Test func `Hugo's texts of HTML are read, and those of other formats are told`() async throws {
    let folder = SiteFolder(
      [
        "hugo.toml": "baseURL = \"https://steppe.example\"\n",
        "content/reviews/fire/index.html": """
        ---
        title: Fire
        date: 2024-05-02
        ---
        <p>A <em>film</em> &amp; 2 * 2, <a href="../winter">w</a></p>
        <img src="b.jpg" alt="B">{{< figure src="c.jpg" alt="C &quot;c" caption="Say" >}}
        {{< youtube abc >}}

        """,
        "content/reviews/winter.markdown": "---\ntitle: W\ndate: 2024-05-01\n---\nText.\n",
        "content/posts/spring.org": "#+title: Spring\n", "content/posts/autumn.rst": "x",
        "content/reviews/_index.md": "---\ntitle: Reviews\n---\n",
        "content/posts/marks.json": "{}", "data/films.yml": "x: y", "layouts/a.html": "x",
      ],
      others: [
        "content/reviews/fire/b.jpg", "content/reviews/fire/c.jpg", "content/reviews/fire/d.jpg",
        "static/x.pdf", "static/x.css",
      ])
    let journal = try ImportedJournal(hugo: folder)
    #expect(
      journal.body("content/articles/fire.md") == """
        A *film* & 2 \\* 2, [w](article:winter)

        ![B](fire-files/b.jpg)

        ![C "c](fire-files/c.jpg "Say")

        ![Video](https://www.youtube.com/watch?v=abc)

        """)
    #expect(journal.body("content/articles/winter.md") == "Text.\n")
    #expect(
      journal.report.examples(.format) == [
        "`content/posts/autumn.rst`: reStructuredText", "`content/posts/spring.org`: Org",
      ])
    #expect(
      journal.report.examples(.leftOut) == [
        "`content/posts/marks.json`: data",
        "`content/reviews/_index.md`: the fields of a section’s page, without a text",
        "`data/films.yml`: data that templates showed",
      ])
    #expect(
      journal.report.examples(.unusedFile) == ["`content/reviews/fire/d.jpg`", "`static/x.pdf`"])
    #expect(
      journal.report.changed == [
        "1 file of the theme (layouts/, archetypes/, i18n/) left out"
      ])
    let errors = await Built(journal, pictures: journal.copies.map(\.target)).errors
    #expect(errors == "")
  }

  @Test func `Jekyll's collections are read, and all else is told`() async throws {
    let folder = SiteFolder(
      [
        "_config.yml": """
        url: https://steppe.example
        collections:
          reviews: {output: true, permalink: "/r/:path/"}
          places: {output: true}
          notes: {output: false}
        """,
        "_reviews/2024-05-02-fire.md": "---\ntitle: Fire\n---\n[P](/places/aktau.html)\n",
        "_reviews/snow.html": "---\ntitle: Snow\n---\n<p>Words * here</p>\n",
        "_places/aktau.md": "---\ntitle: Aktau\n---\nText.\n",
        "_notes/one.md": "---\ntitle: One\ndate: 2020-01-02\n---\nText.\n",
        "_old/two.md": "---\ntitle: Two\n---\nText.\n",
        "_posts/2024-05-03-ice.textile": "h1. Ice\n",
        "_posts/2024-05-04-sun.mkd": "Sun.\n", "_data/x.yml": "a: b\n",
        "_includes/x.html": "x", "secret.md": "---\ntitle: S\npublished: False\n---\nText.\n",
        "README.md": "Read.\n", "index.html": "---\n---\nx\n",
      ], others: ["assets/a.jpg"])
    let journal = try ImportedJournal(jekyll: folder)
    #expect(
      journal.files.map(\.path).dropFirst() == [
        "content/articles/one.md", "content/articles/sun.md", "content/articles/fire.md",
        "content/articles/snow.md", "content/articles/secret.md", "content/pages/aktau.md",
      ])
    #expect(
      journal.text("content/articles/fire.md") == """
        ---
        title: Fire
        kind: review
        date: 2024-05-02
        aliases:
          - /r/2024-05-02-fire/
        ---
        [P](page:aktau)

        """)
    #expect(journal.body("content/articles/snow.md") == "Words \\* here\n")
    #expect(
      journal.report.examples(.draft) == [
        "of the collection “notes”, whose texts had no pages, in content/articles/one.md",
        "a page, not published, in content/articles/secret.md",
      ])
    #expect(journal.report.examples(.format) == ["`_posts/2024-05-03-ice.textile`: Textile"])
    #expect(
      journal.report.examples(.leftOut) == [
        "`README.md`: a file without front matter",
        "`_old/two.md`: `_old` is no folder of texts in `_config.yml`",
        "`index.html`: the journal makes a page of its own in its place",
        "`_data/x.yml`: data that templates showed",
      ])
    #expect(journal.report.examples(.unusedFile) == ["`assets/a.jpg`"])
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    ("draft: true", true), ("headless: true", true), ("build: {render: never}", true),
    ("expiryDate: 2020-01-01", true), ("draft: false", false),
  ])
  func `a page that Hugo did not show is a draft`(field: String, isDraft: Bool) throws {
    let journal = try ImportedJournal(
      hugo: SiteFolder(["content/about.md": "---\ntitle: About\n\(field)\n---\nText.\n"]))
    #expect(
      journal.text("content/articles/about.md")?.contains("draft: true\n") == (isDraft ? true : nil)
    )
    #expect((journal.text("content/pages/about.md") == nil) == isDraft)
    #expect(journal.report.count(.draft) == (isDraft ? 1 : 0))
  }

  @Test(arguments: [
    ([0x4D, 0xE4, 0x72, 0x7A], "März"), ([0xFF, 0xFE, 0x4D, 0x00, 0x41, 0x04], "Mс"),
    ([0x93, 0x41, 0x94], "“A”"),
  ])
  func `a text that is not UTF-8 is read as what it is`(bytes: [UInt8], expected: String) throws {
    let journal = try ImportedJournal(hugo: SiteFolder(bytes: ["content/a.md": bytes]))
    #expect(journal.body("content/pages/a.md") == expected + "\n")
    #expect(journal.report.examples(.encoding) == ["`content/a.md`"])
  }

  @Test(arguments: [
    (
      "{{< figure src=\"a.jpg\" alt=\"A\" title=\"T\" caption=\"C\" attr=\"K\" attrlink=\"https://k.example/\" link=\"https://l.example/\" class=\"wide\" >}}",
      "[![A](../img/a.jpg \"T. C | [K](https://k.example/)\")](https://l.example/)",
      ["`class=\"wide\"` of `figure`, in content/posts/one.md"]
    ),
    (
      "{{< figure\n  src=\"a.jpg\"\n  caption=\"C\"\n>}}", "![](../img/a.jpg \"C\")", []
    ),
    (
      "One {{< youtube id=\"abc\" title=\"Two\" start=\"5\" >}}",
      "One\n\n![Two](https://www.youtube.com/watch?v=abc)",
      ["`start=\"5\"` of `youtube`, in content/posts/one.md"]
    ),
    (
      "{{< figure src=\"a.jpg\" caption=\"Her \\\"Fire\\\" in Baku\" >}}",
      "![](../img/a.jpg \"Her \\\"Fire\\\" in Baku\")", []
    ),
    (
      "{{< figure src=`a.jpg` caption=`Her \"Fire\" in Baku` alt=A-b />}}",
      "![A-b](../img/a.jpg \"Her \\\"Fire\\\" in Baku\")", []
    ),
    (
      "{{< youtube -a_b- >}}", "![Video](https://www.youtube.com/watch?v=-a_b-)", []
    ),
    ("{{< figure src=\"a.jpg >}}", "{{< figure src=\"/img/a.jpg >}}", []),
    ("{{< figure\n\nText.", "{{< figure\n\nText.", []),
  ])
  func `what a shortcode of Hugo says is kept or told`(
    text: String, expected: String, told: [String]
  ) async throws {
    let head = "---\ntitle: One\ndate: 2024-05-02\n---\n"
    let source = text.split(separator: "a.jpg").joined(separator: "/img/a.jpg")
    let journal = try ImportedJournal(
      hugo: SiteFolder(
        ["content/posts/one.md": "\(head)\(source)\n"], others: ["static/img/a.jpg"]))
    #expect(journal.body("content/articles/one.md") == expected + "\n")
    #expect(journal.report.examples(.shortcode) == told)
    let errors = await Built(journal, pictures: journal.copies.map(\.target)).errors
    #expect(errors == "")
  }

  @Test func `fields that come second, and those of pages, are told`() throws {
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "content/posts/a.md":
          "---\ntitle: A\ndate: 2024-05-02\ndescription: D\nsubtitle: S\nimages: [/a.jpg, /b.jpg]\n---\n",
        "content/about.md": "---\ntitle: About\ndescription: D\n---\nText.\n",
      ]))
    #expect(
      journal.report.examples(.front).filter { !$0.contains("baseURL") } == [
        "`images` has 2 pictures, of which the first is shown, in content/articles/a.md",
        "`description`, in 1 text", "`subtitle`, in 1 text",
      ])
  }
}
