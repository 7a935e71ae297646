import Importing
import Testing

/// Small things that texts lost.
struct SmallFindsTests {
  private let winter = "content/articles/winter.md"

  @Test(arguments: [
    (
      "<p>A <a href=\"https://a.example/\"></a>b</p>", "A b",
      ["a link without words, `https://a.example/`"]
    ),
    (
      "<a href=\"https://a.example/\"><a href=\"https://b.example/\">b</a></a>",
      "[b](https://b.example/)", ["a link without words, `https://a.example/`"]
    ),
    ("<a href=\"https://a.example/\"><p>A</p><p></p></a>", "[A](https://a.example/)", []),
    ("<a href=\"https://a.example/\">A", "[A](https://a.example/)", []),
    ("<em><a href=\"https://a.example/\">A</em></a>", "*[A](https://a.example/)*", []),
    (
      "<a href=\"https://a.example/\"><img class=\"lazy\" data-src=\"https://b.example/c.jpg\"></a><noscript><a href=\"https://a.example/\"><img src=\"https://b.example/c.jpg\"></a></noscript>",
      "[![](https://b.example/c.jpg)](https://a.example/)", []
    ),
    (
      "<code>a <a href=\"https://a.example/\">b</a> c</code>", "`a`[`b`](https://a.example/)`c`", []
    ),
    ("A<code> </code>b", "A b", []),
    (
      "<amp-ad type=\"x\" data-y=\"z\"></amp-ad>A <sub>b</sub>", "A b",
      ["`<amp-ad type=\"x\" data-y=\"z\">`", "<sub>"]
    ),
    (
      "<pre><img srcset=\"/a.jpg 2x\">b</pre>", "```\nb\n```",
      ["`<img srcset=\"/a.jpg 2x\">` within <pre>"]
    ),
  ])
  func `what HTML says beside its words is kept or told`(
    html: String, body: String, told: [String]
  ) throws {
    let journal = try Export(post("<!-- wp:html -->" + html)).journal()
    #expect(journal.body(winter) == body + "\n")
    #expect(journal.report.examples(.element) == told.map { "\($0), in \(winter)" })
  }

  @Test func `of two links of a picture that cannot be shown, both are there`() throws {
    let html = #"<a href=\"https://a.example/\"><img src=\"/content/images/d.tiff\" alt=\"e\"></a>"#
    let json =
      #"{"db":[{"data":{"posts":[{"id":"1","title":"T","slug":"b","html":"\#(html)"}]}}]}"#
    let journal = try ImportedJournal(ghost: Array(json.utf8), name: "g.json")
    #expect(
      journal.body("content/articles/b.md")
        == "[e](../content/images/d.tiff) [https://a.example/](https://a.example/)\n")
  }

  @Test func `the words of a picture that another stands for are told`() throws {
    let journal = try Export(
      post(
        "<!-- wp:html --><p><img alt=\"Ice\"></p><noscript><img src=\"https://b.example/c.jpg\" alt=\"Snow\"></noscript>"
      )
    ).journal()
    #expect(journal.body(winter) == "![Snow](https://b.example/c.jpg)\n")
    #expect(
      journal.report.examples(.picture) == ["“Ice”, in whose place another stands, in \(winter)"])
  }

  @Test func `a gallery's words are told`() throws {
    let journal = try Export(
      post("[gallery ids=\"2\" columns=\"3\" caption=\"Snow\"]"),
      attachment(2, "https://steppe.example/a.jpg")
    ).journal()
    #expect(
      journal.report.examples(.shortcode) == [
        "`[gallery ids=\"2\" columns=\"3\" caption=\"Snow\"]`, in \(winter)"
      ])
  }

  @Test(arguments: [
    (
      "[a](#gone \"b (c)\") d", "a d",
      ["\"b (c)\", the title of a link, in content/articles/winter.md"]
    ),
    ("[a](javascript:x 'b') d", "a d", ["'b', the title of a link, in content/articles/winter.md"]),
    ("[a][1]\n\n[1]: <https://a.example/b> \"c\"", "[a][1]\n\n[1]: https://a.example/b \"c\"", []),
    ("<a href=\"https://a.example/\">a\n\nb", "[a](https://a.example/)\n\nb", []),
    (
      "<a href=\"https://a.example/\">a <a href=\"https://b.example/\">b</a></a> c",
      "[a ](https://a.example/)[b](https://b.example/) c", []
    ),
    (
      "<img data-src=\"https://a.example/b.jpg\" src=\"data:x\" alt=\"c\"> d",
      "![c](https://a.example/b.jpg) d", []
    ),
  ])
  func `what Markdown says beside its words is kept or told`(
    text: String, body: String, told: [String]
  ) throws {
    let journal = try ImportedJournal(
      jekyll: SiteFolder([
        "_config.yml": "url: https://steppe.example\n",
        "_posts/2024-05-02-winter.md": "---\ntitle: Winter\n---\n\(text)\n",
      ]))
    #expect(journal.body(winter) == body + "\n")
    #expect(journal.report.examples(.attribute) == told)
  }
}
