import Importing
import Testing

/// What HTML becomes.
struct MarkdownTests {
  @Test(arguments: [
    // A stand-in, the picture itself, and both by turns.
    (
      "<p><img src=\"data:image/gif;base64,R0\" alt=\"A\"><noscript><img src=\"/a.jpg\"></noscript></p>",
      "![A](/a.jpg)"
    ),
    (
      "<img class=\"lazyload\" src=\"/x/blank.gif\"><noscript><img src=\"/a.jpg\" alt=\"A\"></noscript>",
      "![A](/a.jpg)"
    ),
    (
      "<img src=\"/b.gif\" data-src=\"/a.jpg\" alt=\"A\"> <noscript><img src=\"/a.jpg\" alt=\"A\"></noscript>",
      "![A](/a.jpg)"
    ),
    (
      "<noscript><img src=\"/a.jpg\" alt=\"A\"></noscript><img class=\"lazyload\" src=\"data:x\" data-src=\"/a.jpg\" alt=\"A\">",
      "![A](/a.jpg)"
    ),
    (
      "<img src=\"/b.jpg\" alt=\"B\"><noscript><img src=\"/a.jpg\" alt=\"A\"></noscript>",
      "![B](/b.jpg)\n\n![A](/a.jpg)"
    ),
    (
      "<img src=\"/a-300x200.jpg\" alt=\"A\"></a><div></div><noscript><img src=\"/a.jpg\"></noscript>",
      "![A](/a-300x200.jpg)"
    ),
    (
      "<iframe data-src=\"https://vimeo.com/1\"></iframe><noscript><iframe src=\"https://vimeo.com/1\"></iframe></noscript>",
      "![Video](https://vimeo.com/1)"
    ),
    ("<p>One <noscript>two</noscript> three</p>", "One two three"),
    ("<img srcset=\"/a-1.jpg 300w, /a-2.jpg 900w\" alt=\"A\">", "![A](/a-2.jpg)"),
  ])
  func `what is loaded late is there once`(html: String, expected: String) throws {
    let text = try Export(post("<!-- wp:html -->\(html)<!-- /wp:html -->")).journal()
      .body("content/articles/winter.md")
    let bare = text?.split(separator: "https://steppe.example").joined()
    #expect(bare == expected + "\n")
  }

  private func markdown(_ html: String) throws -> String {
    try Export(post("<!-- wp:paragraph -->" + html)).journal().body("content/articles/winter.md")
      ?? ""
  }

  @Test(arguments: [
    ("<p>One.</p><p>Two.</p>", "One.\n\nTwo.\n"),
    ("<p>A <em>film</em> and a <strong>book</strong>.</p>", "A *film* and a **book**.\n"),
    ("<p>A<em> film </em>here</p>", "A *film* here\n"),
    ("<p><em></em>Nothing<strong> </strong>there</p>", "Nothing there\n"),
    ("<p><em>One</em><em>two</em></p>", "*Onetwo*\n"),
    ("<p><b><strong>Twice</strong></b></p>", "**Twice**\n"),
    ("<p><b>A<i>b</b>c</i></p>", "**A*b***c\n"),
    ("<p><strong>JD:</strong>Why?</p>", "**JD**:Why?\n"),
    ("<p>so<em>“Fire”</em></p>", "so“*Fire”*\n"),
    ("<p><em>One<p>Two</em></p>", "*One*\n\n*Two*\n"),
    ("<p>one<br>two<br/></p>", "one\\\ntwo\n"),
    ("<p>&nbsp;</p><p>a&nbsp;b &nbsp; c</p>", "a\u{A0}b c\n"),
    (
      "<p><em>Madina&nbsp;</em>is <strong>&nbsp;Why?&emsp;</strong>x</p>",
      "*Madina* is **Why?** x\n"
    ),
    ("<p><b><em>A\u{2003}B\u{A0} </em>\u{202F}</b>(2023)</p>", "***A\u{2003}B*** (2023)\n"),
    (
      "<p>x<em>\u{3000}<a href=\"/y\">&nbsp;A&nbsp;</a></em></p>",
      "x *[A](https://steppe.example/y)*\n"
    ),
    ("<p>5 &lt; 6 &amp;amp; &copy; &#8212; &hellip;</p>", "5 < 6 &amp;amp; © — …\n"),
    ("<p>1. April</p>", "1\\. April\n"),
    (
      "<p># one</p><p>- two</p><p>+ three</p><p>> four</p>",
      "\\# one\n\n\\- two\n\n\\+ three\n\n\\> four\n"
    ),
    ("<p>---</p>", "\\---\n"),
    ("<p>* a * b _c_ snake_case `d` ~e~</p>", "\\* a \\* b \\_c\\_ snake_case \\`d\\` \\~e\\~\n"),
    (
      "<p>[Serikbayeva] and [a](b) and [!pull] and a[^1]</p>",
      "[Serikbayeva] and [a\\](b) and \\[!pull] and a\\[^1]\n"
    ),
    ("<p>&lt;b&gt; C:\\films \\*</p>", "\\<b> C:\\films \\\\\\*\n"),
    ("<h1>One</h1><h3>Two</h3>", "## One\n\n#### Two\n"),
    ("<h3>One</h3><h4>Two</h4>", "## One\n\n### Two\n"),
    ("<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>", "- One\n- Two\n  - Three\n"),
    ("<ol start=\"3\"><li>One<li>Two</ol>", "3. One\n4. Two\n"),
    ("<ul><li>One</li></ul><ul><li>Two</li></ul>", "- One\n\n* Two\n"),
    ("<ul><li><p>One</p><p>More</p></li><li>Two</li></ul>", "- One\n\n  More\n\n- Two\n"),
    (
      "<blockquote><p>One</p><p>Two</p><cite>Jane</cite></blockquote>",
      "> One\n>\n> Two\n>\n> Jane\n"
    ),
    (
      "<figure class=\"wp-block-pullquote\"><blockquote><p>One</p></blockquote></figure>",
      "> [!pull]\n> One\n"
    ),
    ("<pre>a\n  b *c*</pre>", "```\na\n  b *c*\n```\n"),
    ("<p>Use <code>a`b</code></p>", "Use `` a`b ``\n"),
    ("<hr><p>x</p>", "---\n\nx\n"),
    (
      "<table><thead><tr><th>Year</th><th>Film</th></tr></thead><tr><td>2021</td><td>Fire | <em>Ot</em></td></tr></table>",
      "| Year | Film |\n|---|---|\n| 2021 | Fire \\| *Ot* |\n"
    ),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "| | |\n|---|---|\n| a | b |\n"),
    ("<p><s>old</s> new</p>", "~~old~~ new\n"),
    ("<p>a <q>b</q></p>", "a “b”\n"),
    ("<p>unclosed <b>bold", "unclosed **bold**\n"),
    ("<p>a < b and a <", "a < b and a <\n"),
    ("<script>alert(1)</script><style>p {}</style><p>x</p>", "x\n"),
    ("<dl><dt>Term</dt><dd>Words</dd></dl>", "Term\n\nWords\n"),
    ("<p>x<!-- a remark --> y</p>", "x y\n"),
    (
      "<p><a href=\"https://other.example/a(b)\">there</a></p>",
      "[there](https://other.example/a%28b%29)\n"
    ),
    ("<p><a href=\"javascript:alert(1)\">no</a> <a name=\"x\">place</a></p>", "no place\n"),
    ("<p><a href=\"#x\">above</a></p>", "above\n"),
    (
      "<p>see <a href=\"https://o.example/\"> there </a>now</p>",
      "see [there](https://o.example/) now\n"
    ),
    (
      "<p><iframe src=\"https://www.youtube.com/embed/abc123?x=1\"></iframe></p>",
      "![Video](https://www.youtube.com/watch?v=abc123)\n"
    ),
    (
      "<p><iframe src=\"//player.vimeo.com/video/76979871\" title=\"Trailer\"></iframe></p>",
      "![Trailer](https://vimeo.com/76979871)\n"
    ),
    (
      "<p><iframe src=\"https://maps.example/1\" title=\"Map\"></iframe></p>",
      "[Map](https://maps.example/1)\n"
    ),
    (
      "<figure><div>\nhttps://youtu.be/abc\n</div><figcaption>The trailer</figcaption></figure>",
      "![Video](https://www.youtube.com/watch?v=abc \"The trailer\")\n"
    ),
  ])
  func `HTML becomes Markdown that means the same`(html: String, expected: String) throws {
    #expect(try markdown(html) == expected)
  }
}
