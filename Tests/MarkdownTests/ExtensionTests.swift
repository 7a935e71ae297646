import Markdown
import Testing

/// What a text is printed as, and what is said about it.
struct Case: Sendable, CustomTestStringConvertible {
  let text: String
  let html: String
  let problems: [String]
  var testDescription: String { text }

  init(_ text: String, _ html: String, _ problems: [String] = []) {
    self.text = text
    self.html = html
    self.problems = problems
  }

  func check(_ options: MarkdownOptions) {
    let rendering = Rendering(text, options: options)
    #expect(rendering.html == html)
    #expect(rendering.problems == problems)
  }
}

struct ExtensionTests {
  @Test(arguments: [
    Case(
      "| a | b |\n|---|:-:|\n| *c* | `d\\|e` |\n| f",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n<th class=\"align-center\">b</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td><em>c</em></td>\n<td class=\"align-center\"><code>d|e</code></td>\n"
        + "</tr>\n<tr>\n<td>f</td>\n<td class=\"align-center\"></td>\n</tr>\n</tbody>\n</table>\n"),
    Case(
      "a | b\n:-- | --:\n\nx",
      "<table>\n<thead>\n<tr>\n<th class=\"align-left\">a</th>\n<th class=\"align-right\">b</th>\n"
        + "</tr>\n</thead>\n</table>\n<p>x</p>\n"),
    Case("| a |\n| --- | --- |", "<p>| a |\n| --- | --- |</p>\n"),
    Case(
      "before\n*it*\n| [a] |\n| - |\n| # b # |\n\n[a]: /x",
      "<p>before <em>it</em></p>\n<table>\n<thead>\n<tr>\n<th><a href=\"/x\">a</a></th>\n</tr>\n"
        + "</thead>\n<tbody>\n<tr>\n<td># b #</td>\n</tr>\n</tbody>\n</table>\n"),
    Case(
      "> | a |\n> | - |\n> | 1. b |",
      "<blockquote>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td>1. b</td>\n</tr>\n</tbody>\n</table>\n</blockquote>\n"),
    Case("```\n| a |\n| - |\n```", "<pre><code>| a |\n| - |\n</code></pre>\n"),
  ])
  func `tables are those of GitHub`(example: Case) { example.check(MarkdownOptions()) }

  @Test(arguments: [
    Case("~~a~~ ~b~", "<p><del>a</del> <del>b</del></p>\n"),
    Case("~~*a* b **c**~~", "<p><del><em>a</em> b <strong>c</strong></del></p>\n"),
    Case("*~~a~~*", "<p><em><del>a</del></em></p>\n"),
    Case(
      "~~~a~~~ b~", "<pre><code class=\"language-a~~~\"></code></pre>\n",
      ["1:1: warning: this code begins and never ends [unclosed-code]"]),
    Case("x ~~~a~~~ ~~ b ~~", "<p>x ~~~a~~~ ~~ b ~~</p>\n"),
    Case("\\~\\~a~~ `~~b~~` ~c", "<p>~~a~~ <code>~~b~~</code> ~c</p>\n"),
    Case("~~a ~b~ c~~", "<p><del>a <del>b</del> c</del></p>\n"),
    Case("~~a\nb~~", "<p><del>a\nb</del></p>\n"),
  ])
  func `one or two tildes strike text through`(example: Case) { example.check(MarkdownOptions()) }

  @Test(arguments: [
    Case(
      "# A *b*\n\n## A b\n\nA b\n-----\n\n#",
      "<h1 id=\"a-b\">A <em>b</em></h1>\n<h2 id=\"a-b-2\">A b</h2>\n<h2 id=\"a-b-3\">A b</h2>\n"
        + "<h1 id=\"section\"></h1>\n"),
    Case(
      "# A {#b}\n\n# A-2\n\n# A\n\n# A",
      "<h1 id=\"a-b\">A {#b}</h1>\n<h1 id=\"a-2\">A-2</h1>\n<h1 id=\"a\">A</h1>\n"
        + "<h1 id=\"a-3\">A</h1>\n"),
  ])
  func `headings have anchors of their own`(example: Case) { example.check(MarkdownOptions()) }

  @Test func `an anchor leaves out the scheme of an address`() {
    let options = MarkdownOptions(hostSchemes: ["film"])
    let headings = Rendering("# <film:fire-2021>\n\n# a:b <https://c.d>", options: options)
      .document.headings
    #expect(headings.map(\.anchor) == ["fire-2021", "a-b-c-d"])
  }

  @Test(arguments: [
    Case(
      "> [!Pull]\n> One *two*",
      "<aside class=\"pull\">\n<p>One <em>two</em></p>\n</aside>\n"),
    Case(
      "> [!note]\n>\n> - a\n>\n> > [!spoiler]\n> > b",
      "<aside class=\"note\">\n<ul>\n<li>a</li>\n</ul>\n<aside class=\"spoiler\">\n<p>b</p>\n"
        + "</aside>\n</aside>\n"),
    Case(
      "> [!note] title", "<blockquote>\n<p>[!note] title</p>\n</blockquote>\n",
      ["1:3: warning: “[!note]” does not stand alone in its line [broken-callout]"]),
    Case("> [!no te]", "<blockquote>\n<p>[!no te]</p>\n</blockquote>\n"),
    Case("> \\[!note]\n> x", "<blockquote>\n<p>[!note]\nx</p>\n</blockquote>\n"),
    Case("> [!pull]", "<aside class=\"pull\">\n</aside>\n"),
  ])
  func `a block quote with a name is a callout`(example: Case) { example.check(MarkdownOptions()) }

  @Test func `a callout knows its name and where that stands`() {
    let document = Rendering("x\n\n> [!Pull] \n> One").document
    #expect(document.callouts.map(\.name) == ["pull"])
    #expect(document.callouts.map(\.range) == [5..<12])
  }

  @Test(arguments: [
    Case("3. a\n7. b", "<ol start=\"3\">\n<li value=\"3\">a</li>\n<li value=\"7\">b</li>\n</ol>\n"),
    Case("- a", "<ul>\n<li>a</li>\n</ul>\n"),
    Case(
      "> 1) a\n>\n> 1) b",
      "<blockquote>\n<ol>\n<li value=\"1\">\n<p>a</p>\n</li>\n<li value=\"1\">\n<p>b</p>\n</li>\n"
        + "</ol>\n</blockquote>\n"),
  ])
  func `numbers stay as typed where that is asked for`(example: Case) {
    example.check(MarkdownOptions(keepsTypedNumbers: true))
  }

  @Test(arguments: [
    Case(
      "a <b>c</b> d\n\n<div>\ne & f\n</div>",
      "<p>a &lt;b&gt;c&lt;/b&gt; d</p>\n<p>&lt;div&gt;\ne &amp; f\n&lt;/div&gt;</p>\n",
      [
        "1:3: warning: the markup “<b>” is shown as text [raw-html]",
        "3:1: warning: the markup “<div>” is shown as text [raw-html]",
      ]),
    Case("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf", "<p>a  c</p>\n<p>f</p>\n"),
    Case("<!-- a --><!-- b -->", ""),
    Case(
      "<!-- a --> <hr>", "<p> &lt;hr&gt;</p>\n",
      ["1:1: warning: the markup “ <hr>” is shown as text [raw-html]"]),
  ])
  func `markup is shown as text, comments vanish`(example: Case) {
    example.check(MarkdownOptions())
  }

  @Test func `markup is let through where that is allowed`() {
    Case("a <b>c</b>\n\n<!-- d -->\n", "<p>a <b>c</b></p>\n<!-- d -->\n")
      .check(MarkdownOptions(allowsRawHTML: true))
  }
}
