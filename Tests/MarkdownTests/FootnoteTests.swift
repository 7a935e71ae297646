import Markdown
import Testing

struct FootnoteTests {
  private static func back(_ id: String) -> String {
    "<a href=\"#fnref-\(id)\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>"
  }

  private static func reference(_ note: Int, _ id: String) -> String {
    "<sup><a href=\"#fn-\(note)\" id=\"fnref-\(id)\" role=\"doc-noteref\">\(note)</a></sup>"
  }

  private static func section(_ items: String) -> String {
    "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n\(items)"
      + "</ol>\n</section>\n"
  }

  @Test(arguments: [
    Case(
      "a[^x] b[^Y] c[^x]\n\n[^y]: Two.\n[^x]: One *[z]*\nlazy\n\n    - more\n\n[z]: /z\n",
      "<p>a\(reference(1, "1")) b\(reference(2, "2")) c\(reference(1, "1-2"))</p>\n"
        + section(
          "<li id=\"fn-1\">\n<p>One <em><a href=\"/z\">z</a></em>\nlazy</p>\n<ul>\n<li>more</li>\n"
            + "</ul>\n<p>\(back("1")) \(back("1-2"))</p>\n</li>\n"
            + "<li id=\"fn-2\">\n<p>Two. \(back("2"))</p>\n</li>\n")),
    Case(
      "a[^1] b\n[^1]: note [^2]\n\n[^2]: - - -\n",
      "<p>a\(reference(1, "1")) b</p>\n"
        + section(
          "<li id=\"fn-1\">\n<p>note \(reference(2, "2")) \(back("1"))</p>\n</li>\n"
            + "<li id=\"fn-2\">\n<hr />\n<p>\(back("2"))</p>\n</li>\n")),
    Case(
      "a[^1] `[^1]` \\[^1] [b[^1]](c)\n\n```\n[^1]: code\n```\n\n[^2]: b\n\n[^2]: c",
      "<p>a[^1] <code>[^1]</code> [^1] <a href=\"c\">b[^1]</a></p>\n"
        + "<pre><code>[^1]: code\n</code></pre>\n",
      [
        "1:2: warning: no note “1” [undefined-footnote]",
        "7:1: warning: nothing refers to the note “2” [unused-footnote]",
        "9:1: warning: a second note “2” [repeated-footnote]",
      ]),
    Case(
      "# a[^1]\n\n[^1]:\n    ```\n    x\n[^2]: y",
      "<h1 id=\"a\">a\(reference(1, "1"))</h1>\n"
        + section(
          "<li id=\"fn-1\">\n<pre><code>x\n</code></pre>\n<p>\(back("1"))</p>\n</li>\n"),
      [
        "4:5: warning: this code begins and never ends [unclosed-code]",
        "6:1: warning: nothing refers to the note “2” [unused-footnote]",
      ]),
    Case(
      "| a[^1] |\n| - |\n\n![b](c \"d[^2]\")\n\n[^1]: e\n[^2]: f",
      "<table>\n<thead>\n<tr>\n<th>a\(reference(1, "1"))</th>\n</tr>\n</thead>\n</table>\n"
        + "<figure class=\"still\">\n<img src=\"c\" alt=\"b\" />\n<figcaption>d"
        + "\(reference(2, "2"))</figcaption>\n</figure>\n"
        + section(
          "<li id=\"fn-1\">\n<p>e \(back("1"))</p>\n</li>\n<li id=\"fn-2\">\n<p>f \(back("2"))</p>\n"
            + "</li>\n")),
  ])
  func `notes are those of GitHub`(example: Case) { example.check(MarkdownOptions()) }

  @Test func `ids of notes can have a prefix`() {
    let html = Rendering(
      "a[^1]\n\n[^1]: b", rendering: RenderingOptions(idPrefix: "x-", footnotesLabel: "Anm. \"&\"")
    ).html
    #expect(html.contains("href=\"#x-fn-1\" id=\"x-fnref-1\""))
    #expect(html.contains("<li id=\"x-fn-1\">"))
    #expect(html.contains("aria-label=\"Anm. &quot;&amp;&quot;\""))
  }

  @Test func `notes are left out where that is asked for`() {
    let html = Rendering("a[^1]\n\n[^1]: b", rendering: RenderingOptions(printsFootnotes: false))
      .html
    #expect(html == "<p>a</p>\n")
  }
}
