import Markdown
import Testing

/// Slips that leave the text whole: addresses, callouts, tables and captions mistyped.
@Suite struct MistypedTests {
  private let options = MarkdownOptions(hostSchemes: ["film", "person"])

  @Test(arguments: [
    ("<films:x>", "did you mean film:?"), ("[x](FILM:x)", "did you mean film:?"),
    ("[x](Film:x)", "did you mean film:?"), ("[x](persom:x)", "did you mean person:?"),
    (
      "[x](movie:x)",
      "write an address that begins with https://, http://, mailto: or tel:, a file of the journal, "
        + "or one of film:, person:"
    ),
    ("[x](file:///a.pdf)", "copy the file beside the article and write its name alone"),
    ("[x](C:\\a.pdf)", "copy the file beside the article and write its name alone"),
  ])
  func `a prefix that nobody knows is helped with`(text: String, help: String) {
    let rendering = Rendering(text, options: options)
    #expect(rendering.problems.count == 1)
    #expect(rendering.problems.allSatisfy { $0.hasSuffix("[unsafe-address]") })
    #expect(rendering.help == [help])
  }

  @Test(arguments: [
    ("##Winter", 1), ("####Winter", 1), ("#Alive is a film", 0), ("#########", 0), ("##", 0),
    ("\\##Winter", 0), ("• One\n• Two", 1), ("•One", 1), ("• • •", 0), ("•", 0),
    ("| a | b |\n| c | d |", 1), ("| a | b |\n|---|---|\n| c | d |", 0), ("|x| is a norm", 0),
    ("words\n| a | b |\n| c | d |\n| e | f |", 1), ("> w\n> | a | b |\n> | c | d |", 1),
    ("words\n| a | b |\nwords", 0), ("| a | b |", 0), ("> | a | b |\n> | c | d |", 1),
    ("- ##Winter", 1),
  ])
  func `a paragraph that is probably something else`(text: String, count: Int) {
    #expect(Rendering(text, options: options).problems.count == count)
  }

  @Test(arguments: ["C:\\stills\\a.jpg", "file:///Users/ann/a.jpg", "FILE:a.jpg", "d:/a.jpg"])
  func `a picture of one’s own disk is an error`(address: String) {
    #expect(
      Rendering("![A](\(address))").problems == [
        "1:1: error: the picture “\(address)” lies on one computer only [local-picture]"
      ])
  }

  @Test(arguments: [
    (
      "![](a.jpg)",
      [
        "1:1: warning: the picture “a.jpg” has no words for those who cannot see it [no-description]"
      ]
    ),
    (
      "a ![](a.jpg) b",
      [
        "1:3: warning: the picture “a.jpg” has no words for those who cannot see it [no-description]"
      ]
    ),
    ("![*A*](a.jpg)", []), ("![](film:x)", []), ("![](talk.mp3)", []),
    ("![](https://youtu.be/abc)", []),
  ])
  func `a picture has words`(text: String, problems: [String]) {
    #expect(Rendering(text, options: options).problems == problems)
  }

  @Test(arguments: [
    ("> [!pull] A sentence.", "pull"), (">[!note] a", "note"), ("> [! pull]\n> a", "pull"),
    ("> [!note] *a*", "note"),
  ])
  func `words beside a callout’s name are told`(text: String, name: String) {
    #expect(
      Rendering(text).problems == [
        "1:\(text.hasPrefix("> ") ? 3 : 2): warning: “[!\(name)]” does not stand alone in its line "
          + "[broken-callout]"
      ])
  }

  @Test(arguments: ["> [!pull]\n> a", "> \\[!pull] a", "> [! he said]", "> [!", "[!pull] a"])
  func `other quotes are not`(text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test(arguments: [
    ("```\na\n\nb", "1:1", "```"), ("a\n\n~~~~ swift\nb\n~~~\n", "3:1", "~~~~"),
    ("> ```\n> a\n\nb", "1:3", "```"), ("- a\n\n  ```\n  b", "3:3", "```"), ("```", "1:1", "```"),
    ("```\na\n```\n\n```\nb", "5:1", "```"),
  ])
  func `code that never ends is told`(text: String, place: String, fence: String) {
    let rendering = Rendering(text)
    #expect(
      rendering.problems == [
        "\(place): warning: this code begins and never ends [unclosed-code]"
      ])
    #expect(
      rendering.help == [
        "write “\(fence)” on a line of its own where the code ends, or delete this line"
      ])
  }

  @Test(arguments: [
    "```\na\n```", "~~~ swift\na\n~~~~  \nb", "> ```\n> a\n> ```\n\nb", "- ```\n  a\n  ```",
    "    ```\n    a", "```\n```", "`` ` ``", "a\n\n\t~~~ b", "```\r\na\r\n```\r\n",
  ])
  func `code that ends is not`(text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test(arguments: [
    ("[Laughs]: Yes.", "1:1", "Laughs"), ("a\n\n> [Laughs]: Yes.", "3:3", "Laughs"),
    ("- [x]: y", "1:3", "x"), ("[a]: /a\n[b]: /b\n\nc [A]", "2:1", "b"),
    ("[a]: /a\nText.", "1:1", "a"), ("[a]: /a\n[a]: /b", "1:1", "a"),
  ])
  func `an address that no link uses is told`(text: String, place: String, label: String) {
    let rendering = Rendering(text)
    #expect(
      rendering.problems.first
        == "\(place): warning: “[\(label)]: …” is not printed, and no link uses it "
        + "[unused-definition]")
    #expect(
      rendering.help.first
        == "to print the line, put a backslash before it: \\[\(label)]: …; otherwise delete it")
  }

  @Test(arguments: [
    "[a]: /a\n\n[b][A]", "[a]: /a\n\n![b][a]", "[a b]: /a\n\nx [a\nb]",
    "> [a]: /a\n\nx [a]", "x[^1] y\n\n[a]: /a\n\n[^1]: see [a]",
    "![A](a.jpg \"One [a]\")\n\n[a]: /a", "[Straße]: /a\n\n[STRASSE]",
    "\\[Laughs]: Yes.", "[Laughs]: Yes, of course.", "Why?\n[Laughs]: Yes.",
    "[//]: # (a remark)\n\na", "[comment]: <> (a remark)", "[a]: b(c", "```\n[a]: b\n```",
    "    [a]: b", "<!--\n\n[a]: b\n\n-->", "[ ]: a", "[]: a",
  ])
  func `an address that is used, and other brackets, are not`(text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test(arguments: [
    ("So it ends.\n---\nNext.", "2:1"), ("One\ntwo\n-----", "3:1"), ("> So.\n> ---", "2:3"),
    ("- So.\n  ---", "2:3"), ("A very long sentence that says something.\n-----", "2:1"),
    ("So.\r\n--\r\n", "2:1"),
  ])
  func `hyphens below words are told`(text: String, place: String) {
    let rendering = Rendering(text)
    #expect(
      rendering.problems == [
        "\(place): warning: this line makes a heading of the words above it [underlined-heading]"
      ])
    #expect(
      rendering.help == [
        "put an empty line before it; for a heading, begin its line with “## ” instead"
      ])
  }

  @Test(arguments: ["Winter\n------", "Winter\n===", "## Winter", "So.\n\n---", "## A\n---"])
  func `a heading that is meant is not told`(text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test(arguments: [
    ("a <!-- b\n\nc", "1:3"), ("a\nb <!-- c", "2:3"), ("a <!-- b -- c -->", "1:3"),
    ("*a <!-- b*", "1:4"), ("- a <!-- b", "1:5"),
  ])
  func `a comment that is printed is told`(text: String, place: String) {
    #expect(
      Rendering(text).problems == [
        "\(place): warning: this comment is printed with the text [unclosed-comment]"
      ])
  }

  @Test(arguments: ["a <!-- b --> c", "a \\<!-- b", "a `<!--` b", "a &lt;!-- b"])
  func `a comment that vanishes is not`(text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test(arguments: [
    ("This *Madina is open.", "1:6", "*"), ("**Bold start", "1:1", "**"),
    ("a **b*", "1:3", "**"), ("*a* and\nb **c", "2:3", "**"), ("> Of *Fire", "1:6", "*"),
    ("A “quote” (*Fire", "1:12", "*"),
  ])
  func `asterisks that nothing closes are told`(text: String, place: String, sign: String) {
    #expect(
      Rendering(text).problems == [
        "\(place): warning: this “\(sign)” is printed: nothing closes it [unclosed-emphasis]"
      ])
  }

  @Test(arguments: [
    "*Not her real name.", "a* b\n*c", "f*ck", "2 * 3", "5 *6", "\\*a b", "a \\*b", "****",
    "Kolleg*innen", "a * b *", "`*a` b", "This *Madina* is", "She* said *so", "* * *", "&#42;a",
    "| *a |\n| --- |", "A *****word",
  ])
  func `other asterisks are not`(text: String) {
    #expect(Rendering(text).problems == [])
  }

  @Test func `cells that are not printed are told`() {
    #expect(
      Rendering("| a | b |\n|---|---|\n| c | d | e |\n| f | g | |\n| h |").problems == [
        "3:11: warning: this row has more cells than the first one [dropped-cells]"
      ])
  }

  @Test(arguments: [
    ("`a | b`", "<code>a | b</code>"),
    ("`` ` | b`` | C", "<code> ` | b</code> <span class=\"credit\">C</span>"),
    ("a ` | b", "a ` <span class=\"credit\">b</span>"),
    ("a `b | `` c | d", "a `b | `` c <span class=\"credit\">d</span>"),
  ])
  func `a bar in code divides no caption`(title: String, caption: String) {
    #expect(
      Rendering("![A](a.jpg \"\(title)\")").html
        == "<figure class=\"still\">\n<img src=\"a.jpg\" alt=\"A\" />\n<figcaption>\(caption)"
        + "</figcaption>\n</figure>\n")
  }
}
