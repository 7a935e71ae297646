import Importing
import Testing

/// What an import used to lose.
struct KeptTests {
  private let winter = "content/articles/winter.md"

  @Test(arguments: [
    (
      "<figure class=\"wp-block-pullquote\"><blockquote><p>A</p></blockquote></figure><blockquote class=\"wp-block-quote\"><p>B</p></blockquote>",
      "> [!pull]\n> A\n\n> B\n"
    ),
    (
      "<div class=\"wp-block-file\"><a href=\"https://a.example/x.pdf\">Notes</a><a href=\"https://a.example/x.pdf\" class=\"wp-block-file__button\" download>Download</a></div>",
      "[Notes](https://a.example/x.pdf)\n"
    ),
    ("[dropcap]T[/dropcap]his", "This\n"),
    (
      "<figure class=\"wp-block-gallery\"><figure><img src=\"https://a.example/a.jpg\" alt=\"a\"><figcaption>One</figcaption></figure><figcaption>All</figcaption></figure>",
      "![a](https://a.example/a.jpg \"One\")\n\nAll\n"
    ),
    ("<a href=\"https://steppe.example/?p=9999\">x</a>", "[x](https://steppe.example/?p=9999)\n"),
    ("<a href=\"/?s=madina\">x</a>", "[x](https://steppe.example/?s=madina)\n"),
    ("<a href=\"/?utm_source=a\">x</a>", "[x](/)\n"),
    (
      "https://www.youtube.com/embed/abc?start=90",
      "![Video](https://www.youtube.com/watch?v=abc&t=90)\n"
    ),
    ("https://youtu.be/abc?t=1m30s", "![Video](https://www.youtube.com/watch?v=abc&t=90)\n"),
    ("https://vimeo.com/123456/abcdef", "![Video](https://vimeo.com/123456/abcdef)\n"),
    (
      "https://player.vimeo.com/video/123457?h=abcdef",
      "![Video](https://vimeo.com/123457/abcdef)\n"
    ),
  ])
  func `what WordPress shows is in the text`(html: String, expected: String) throws {
    let journal = try Export(post(html)).journal()
    #expect(journal.body(winter) == expected)
  }

  @Test func `what a link loses is told`() throws {
    let journal = try Export(
      post("<a href=\"/2024/05/spring/#notes\">x</a> <a href=\"/?cat=3\">y</a>"),
      post("x", name: "spring", number: 2)
    ).journal()
    #expect(
      journal.report.examples(.pageLink) == [
        "<https://steppe.example/2024/05/spring/#notes>, in \(winter)"
      ])
    #expect(journal.report.examples(.link) == ["<https://steppe.example/?cat=3>, in \(winter)"])
  }

  @Test func `what is written about authors and categories is kept or told`() throws {
    let guest = post(
      "", title: "Ann Lee", name: "cap-ann", number: 7, ["wp:post_type": "guest-author"],
      also: meta("cap-display_name", "Ann Lee") + meta("cap-user_login", "ann")
        + meta("cap-description", "Writes <em>much</em>."))
    let other = post(
      "", title: "Bo", name: "cap-bo", number: 8, ["wp:post_type": "guest-author"],
      also: meta("cap-display_name", "Bo Ro") + meta("cap-description", "Wrote."))
    let journal = try Export(
      guest, other,
      post(
        "x", also: category("ann", "cap-ann", domain: "author") + category("Reviews", "reviews")),
      channel: """
        <wp:category><wp:category_nicename>reviews</wp:category_nicename>
        <wp:category_description><![CDATA[Of films.]]></wp:category_description></wp:category>
        """
    ).journal()
    #expect(
      journal.text("content/people/ann-lee.md") == "---\nname: Ann Lee\n---\nWrites *much*.\n")
    #expect(journal.report.examples(.author) == ["“Bo Ro”, who wrote no text: “Wrote.”"])
    #expect(
      journal.report.examples(.topic) == ["`reviews`, which is the kind `review` now: “Of films.”"])
  }

  @Test func `what Jekyll knows of an author is on the page of the person`() throws {
    let journal = try ImportedJournal(
      jekyll: SiteFolder([
        "_config.yml": "url: https://steppe.example\n",
        "_data/authors.yml":
          "jane: {name: Jane Doe, bio: Writes., web: x.example}\nbo: {name: Bo, bio: Wrote.}\n",
        "_posts/2024-05-02-winter.md": "---\ntitle: Winter\nauthor: jane\n---\nText.\n",
      ]))
    #expect(journal.body("content/people/jane-doe.md") == "Writes.\n")
    #expect(
      journal.report.examples(.author) == [
        "“Jane Doe” had `web`: “x.example”", "“Bo”, who wrote no text: “Wrote.”",
      ])
  }

  @Test(arguments: [
    ("{:toc}\n\nA", "A", ["`{:toc}`, in content/articles/winter.md"]),
    (
      "![x](https://a.example/b.png){: .wide title=\"t\"}", "![x](https://a.example/b.png)",
      ["`{: .wide title=\"t\"}`, in content/articles/winter.md"]
    ),
    ("## A {#own}", "## A", ["`{#own}`, in content/articles/winter.md"]),
    ("{% raw %}{{ site.url }}{% endraw %} b", "{{ site.url }} b", []),
    ("`{: .a}`", "`{: .a}`", []),
    (
      "Film\n: a reel", "Film\n: a reel",
      ["a definition, `: a reel`, in content/articles/winter.md"]
    ),
    ("A\n\n*[HTML]: Hyper", "A", []),
    ("[miss]({% post_url 2020-01-01-none %}).", "miss.", []),
  ])
  func `marks of kramdown are told, and not shown`(text: String, body: String, told: [String])
    throws
  {
    let journal = try ImportedJournal(
      jekyll: SiteFolder([
        "_config.yml": "url: https://steppe.example\n",
        "_posts/2024-05-02-winter.md": "---\ntitle: Winter\n---\n\(text)\n",
      ]))
    #expect(journal.body(winter) == body + "\n")
    #expect(journal.report.examples(.element) == told)
  }

  @Test func `a text that Hugo cannot find is no link`() throws {
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "content/posts/winter.md":
          "---\ntitle: Winter\ndate: 2024-05-02\n---\n[miss]({{< ref \"nope.md\" >}}) and\n"
      ]))
    #expect(journal.body(winter) == "miss and\n")
    #expect(journal.report.examples(.link) == ["`nope.md`, in \(winter)"])
  }
}
