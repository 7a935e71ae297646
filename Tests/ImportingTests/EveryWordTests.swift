import Importing
import Testing

/// No word of an archive is lost without a line: each is in the journal or in the report.
struct EveryWordTests {
  private static let html = [
    "<p>@ <b>@</b> <i>@</i> <u>@</u> <mark>@</mark> <sub>@</sub> <abbr title=\"@\">@</abbr> <q>@</q> <del>@</del></p>",
    "<details><summary>@</summary><p>@</p></details><dl><dt>@</dt><dd>@</dd></dl>",
    "<ul><li>@<ul><li>@</li></ul></li><li><p>@</p><p>@</p></li></ul><ol start=3><li>@</li></ol>",
    "<table><caption>@</caption><tr><th colspan=2>@</th></tr><tr><td>@<br>@</td><td><ul><li>@</li></ul></td></tr></table>",
    "<blockquote cite=\"https://x.example/@\"><p>@</p><footer>@ <cite>@</cite></footer></blockquote>",
    "<pre>@ <b>@</b> <a href=\"https://x.example/@\">@</a> <img alt=\"@\"></pre>",
    "<figure><img src=\"/@.jpg\" alt=\"@\" title=\"@\"><figcaption>@ <a href=\"https://c.example/@\">@</a></figcaption></figure>",
    "<p><a href=\"https://l.example/@\" title=\"@\">@</a> <a href=\"javascript:@()\">@</a> <a href=\"#@\">@</a></p>",
    "<form><label>@</label><textarea>@</textarea><select><option>@</option></select><button>@</button></form>",
    "<video src=\"/@.mp4\"><p>@</p></video><iframe src=\"https://i.example/@\">@</iframe><object data=\"/@.pdf\">@</object>",
    "<map name=x><area href=\"https://m.example/@\" alt=\"@\"></map><svg><title>@</title><text>@</text></svg>",
    "<h1>@</h1><h2>@ <em>@</em></h2><hr><!-- @ --><noscript><p>@</p></noscript><center>@</center>",
    "<p>@<table><tr><td>@<table><tr><td>@</td></tr></table>@</td></tr></table>@</p><li>@</li><td>@</td>",
    "<p>a<b>@</b>b 5*6 a_b `@` [@] ![@] (@) &nbsp;@&nbsp; &copy;@ &unknown;@</p><img alt=\"@\">",
    "<figure><blockquote><p>@</p></blockquote><figcaption>@</figcaption></figure>",
    "<figure><iframe src=\"https://maps.example/@\"></iframe><figcaption>@</figcaption></figure>",
  ]

  private static let shortcodes = [
    "[caption id=\"x\" width=\"3\"]<img src=\"/@.jpg\" alt=\"@\"> @ <em>@</em>[/caption]",
    "x [embed]https://e.example/@[/embed] @", "[button url=\"https://s.example/@\"]@[/button]",
    "[vc_row][vc_column title=\"@\"]@[/vc_column][/vc_row]",
    "[et_pb_image src=\"/@.jpg\" alt=\"@\" /]", "[efn_note]@ <em>@</em>[/efn_note] @",
    "[video mp4=\"/@.mp4\" poster=\"/@.jpg\"][/video]", "[[escaped]@[/escaped]] [sic] @",
    "https://lone.example/@", "@ https://inline.example/@ @", "<!--more @-->", "@<!--nextpage-->@",
    "[gallery ids=\"1,2\" caption=\"@\"]", "[spoiler title=\"@\"]@[/spoiler]",
  ]

  private static let markdown = [
    "@ *@* **@** `@` ~~@~~ [@](/@/ \"@\") [@][r] ![@](/@.jpg \"@\") <https://auto.example/@> @[^1]",
    "# @", "@\n====", "- @\n  - @\n\n    @", "> @\n>> @", "| @ | @ |\n|---|---|\n| @ | `@` |",
    "```swift\n@\n```", "    @",
    "{{< figure src=\"/@.jpg\" alt=\"@\" title=\"@\" caption=\"@\" attr=\"@\" link=\"https://y.example/@\" class=\"@\" >}}",
    "{{< youtube id=\"abc\" title=\"@\" >}}", "{{< custom a=\"@\" >}}@{{< /custom >}}",
    "{{% notice note %}}\n@ **@**\n{{% /notice %}}", "{{</* @ */>}}",
    "[@]({{< ref \"no-@.md\" >}})",
    "<div>@ <b>@</b></div>", "<span title=\"@\">@</span> <sup>@</sup> <!-- @ -->",
    "Term @\n: Definition @", "- [ ] @\n- [x] @", "## @ {#@}", "{% raw %}@{% endraw %}",
    "![@](@.png) inline ![@](/@.png) @", "A line @\\\nnext @  \nthird @",
    "[^1]: Note @\n    more @", "[r]: /@/ \"@\"", "@ <!--more--> @",
  ]

  @Test(arguments: html) func `every word of HTML is there`(html: String) async throws {
    var words = Words()
    let text = words.fill(html)
    let journal = try Export(
      post("<!-- wp:html -->\(text)"), post(words.fill(html), name: "two", number: 2)
    ).journal()
    #expect(words.lost(of: journal) == [])
    let errors = await Built(journal).errors
    #expect(errors == "")
    let page = try ImportedJournal(
      hugo: SiteFolder(["content/a.html": "---\ntitle: A\n---\n\(text)"]))
    var again = Words()
    _ = again.fill(html)
    #expect(again.lost(of: page) == [])
  }

  @Test(arguments: shortcodes) func `every word of shortcodes is there`(text: String) throws {
    var words = Words()
    let journal = try Export(post(words.fill(text))).journal()
    #expect(words.lost(of: journal) == [])
  }

  @Test(arguments: markdown) func `every word of Markdown is there`(text: String) async throws {
    var words = Words()
    let body = words.fill(text)
    let hugo = try ImportedJournal(
      hugo: SiteFolder(["content/posts/a.md": "---\ntitle: A\ndate: 2024-05-02\n---\n\(body)\n"]))
    #expect(words.lost(of: hugo) == [])
    let jekyll = try ImportedJournal(
      jekyll: SiteFolder(["_posts/2024-05-02-a.md": "---\ntitle: A\n---\n\(body)\n"]))
    #expect(words.lost(of: jekyll) == [])
    let errors = await Built(hugo).errors
    #expect(errors == "")
  }

  @Test func `every word beside a post of Ghost is there`() throws {
    var words = Words()
    let json = words.fill(
      #"""
      {"db":[{"data":{"posts":[{"id":"1","title":"@ @","slug":"a","html":"<p>@</p>","status":"published","custom_excerpt":"@","feature_image":"__GHOST_URL__/content/images/@.jpg","published_at":"2024-05-02"},
      {"id":"2","title":"@","slug":"b","type":"page","html":"<p>@</p>","status":"published","custom_excerpt":"@","feature_image":"__GHOST_URL__/content/images/@.jpg"},
      {"id":"3","title":"@","slug":"c","html":null,"plaintext":"@\n\n@"}],
      "tags":[{"id":"t","name":"@","slug":"t","description":"@"},{"id":"v","name":"@","slug":"v","description":"@"}],
      "posts_tags":[{"post_id":"1","tag_id":"t"}],
      "users":[{"id":"u","name":"@ @","slug":"u","bio":"@","website":"https://@.example"},{"id":"w","name":"@","slug":"w","bio":"@"}],
      "posts_authors":[{"post_id":"1","author_id":"u"}],
      "posts_meta":[{"post_id":"1","meta_title":"@","meta_description":"@","feature_image_alt":"@","feature_image_caption":"@"}],
      "settings":[{"key":"title","value":"@"},{"key":"description","value":"@"},{"key":"navigation","value":"[{\"label\":\"@\"}]"}]}}]}
      """#)
    let journal = try ImportedJournal(ghost: Array(json.utf8), name: "g.json")
    #expect(words.lost(of: journal) == [])
  }

  @Test func `blocks that texts share are in each, and the fields of plug-ins are told`() throws {
    var words = Words()
    let journal = try Export(
      post(words.fill("<!-- wp:block {\"ref\":7} /--><p>@</p>"), also: meta("subtitle", "x")),
      post(
        words.fill("<p>@</p>"), name: "block", number: 7, ["wp:post_type": "wp_block"]),
      post(words.fill("<p>@</p>"), name: "b", number: 3, ["wp:post_type": "page"])
    ).journal()
    #expect(words.lost(of: journal) == [])
    #expect(journal.report.examples(.front) == ["`subtitle`, in 1 text"])
    #expect(journal.report.count(.block) == 0)
  }
}
