import Diagnostics
import Markdown
import Testing

struct PictureTests {
  @Test(arguments: [
    Case(
      "![A *harbour*](a b.jpg)", "<p>![A <em>harbour</em>](a b.jpg)</p>\n",
      ["1:1: warning: this “![” did not become a picture [broken-image]"]),
    Case(
      "![A *harbour*](a.jpg \"On *the* [quay] | Photo: <film:x>\")\n\n[quay]: /q",
      "<figure class=\"still\">\n<img src=\"a.jpg\" alt=\"A harbour\" />\n<figcaption>On "
        + "<em>the</em> <a href=\"/q\">quay</a> <span class=\"credit\">Photo: "
        + "<a href=\"film:x\">film:x</a></span></figcaption>\n</figure>\n"),
    Case(
      "![a](a.jpg)\n![b](b.jpg 'x | y | z')",
      "<figure class=\"still row\">\n<img src=\"a.jpg\" alt=\"a\" /><img src=\"b.jpg\" alt=\"b\" />\n"
        + "<figcaption>x | y <span class=\"credit\">z</span></figcaption>\n</figure>\n"),
    Case(
      "![](a.jpg \" | Klassiki\")",
      "<figure class=\"still\">\n<img src=\"a.jpg\" alt=\"\" />\n<figcaption><span "
        + "class=\"credit\">Klassiki</span></figcaption>\n</figure>\n",
      [
        "1:1: warning: the picture “a.jpg” has no words for those who cannot see it [no-description]"
      ]),
    Case(
      "![a](a.jpg \"| Klassiki\")",
      "<figure class=\"still\">\n<img src=\"a.jpg\" alt=\"a\" />\n<figcaption><span "
        + "class=\"credit\">Klassiki</span></figcaption>\n</figure>\n"),
    Case(
      "[![a](a.jpg \"c\")](/b)",
      "<figure class=\"still\">\n<a href=\"/b\"><img src=\"a.jpg\" alt=\"a\" /></a>\n"
        + "<figcaption>c</figcaption>\n</figure>\n"),
    Case(
      "x ![a](a.jpg \"c\")", "<p>x <img src=\"a.jpg\" alt=\"a\" title=\"c\" /></p>\n",
      [
        "1:3: warning: the caption of a picture among words is not printed [caption-in-sentence]"
      ]),
    Case(
      "[![a](a.jpg \"A | X\")\n![b](b.jpg)](/c)",
      "<figure class=\"still\">\n<a href=\"/c\"><img src=\"a.jpg\" alt=\"a\" />"
        + "<img src=\"b.jpg\" alt=\"b\" /></a>\n<figcaption>A <span class=\"credit\">X</span>"
        + "</figcaption>\n</figure>\n"),
    Case(
      "[![a](a.jpg)](/b \"A | X\")",
      "<figure class=\"still\">\n<a href=\"/b\"><img src=\"a.jpg\" alt=\"a\" /></a>\n"
        + "<figcaption>A <span class=\"credit\">X</span></figcaption>\n</figure>\n"),
    Case(
      "![a](a.jpg \"- # b #\nc\")",
      "<figure class=\"still\">\n<img src=\"a.jpg\" alt=\"a\" />\n<figcaption>- # b # c"
        + "</figcaption>\n</figure>\n"),
    Case(
      "> [!pull]\n> ![a](a.jpg)",
      "<aside class=\"pull\">\n<figure class=\"still\">\n<img src=\"a.jpg\" alt=\"a\" />\n"
        + "</figure>\n</aside>\n"),
    Case(
      "![He said](a.jpg \"He said \"no\" | Y\")",
      "<p>![He said](a.jpg &quot;He said &quot;no&quot; | Y&quot;)</p>\n",
      ["1:1: warning: this “![” did not become a picture [broken-image]"]),
    Case("\\![a](b c) `![a](b c)`", "<p>![a](b c) <code>![a](b c)</code></p>\n"),
  ])
  func `images alone in a paragraph are a figure`(example: Case) {
    example.check(MarkdownOptions(hostSchemes: ["film"]))
  }

  @Test(arguments: [
    ("film:madina-2023", MarkdownEmbed.Media.entity(scheme: "film", id: "madina-2023")),
    ("https://www.youtube.com/watch?t=3&v=dQw4-_9WgXc", .youTube(id: "dQw4-_9WgXc")),
    ("https://youtu.be/dQw4w9WgXcQ?si=x", .youTube(id: "dQw4w9WgXcQ")),
    ("https://youtube.com/shorts/abc", .youTube(id: "abc")),
    ("https://www.youtube-nocookie.com/embed/abc#x", .youTube(id: "abc")),
    ("HTTPS://M.YouTube.com/watch?v=abc", .youTube(id: "abc")),
    ("https://vimeo.com/123456", .vimeo(id: "123456")),
    ("https://player.vimeo.com/video/123?h=1", .vimeo(id: "123")),
    ("clips/a.MP4", .video), ("https://example.org/a.webm?x=1", .video),
    ("talk.mp3", .audio), ("a.ogg", .audio),
  ])
  func `an image that is none is an embed`(address: String, media: MarkdownEmbed.Media) {
    let options = MarkdownOptions(embedSchemes: ["film"])
    let document = Rendering("![a *b*](\(address))", options: options).document
    #expect(document.embeds.map(\.media) == [media])
    #expect(document.embeds.allSatisfy { document.embed(of: $0.node)?.link == 0 })
    #expect(document.plainText() == "a b")
  }

  @Test(arguments: [
    "a.jpg", "https://youtube.com/watch?v=a\"b", "https://evil.example/youtube.com/watch?v=a",
    "https://youtube.com.evil.example/watch?v=a", "https://vimeo.com/about", "person:x",
  ])
  func `other addresses are pictures`(address: String) {
    let options = MarkdownOptions(embedSchemes: ["film"])
    let embeds = Rendering("![a](<\(address)>)", options: options).document.embeds
    #expect(embeds.map(\.media) == (address.hasPrefix("https:") ? [.picture] : []))
  }

  @Test(arguments: [
    Case(
      "![F](https://e.org/x.jpg)",
      "<p class=\"embed\"><a href=\"https://e.org/x.jpg\">F</a></p>\n",
      ["1:1: warning: the picture “https://e.org/x.jpg” lies on another host [remote-picture]"]),
    Case(
      "[![F](https://e.org/x.jpg \"*A* | X\")](/b)",
      "<figure class=\"embed\">\n<a href=\"/b\">F</a>\n<figcaption><em>A</em> "
        + "<span class=\"credit\">X</span></figcaption>\n</figure>\n",
      ["1:2: warning: the picture “https://e.org/x.jpg” lies on another host [remote-picture]"]),
    Case(
      "![a](a.jpg \"A | X\")\n![b](//e.org/b.jpg \"*B* | Y\")\n![c](c.jpg \"C\")",
      "<figure class=\"still row\">\n<img src=\"a.jpg\" alt=\"a\" /><img src=\"c.jpg\" alt=\"c\" />"
        + "\n<figcaption>A <span class=\"credit\">X</span> C</figcaption>\n</figure>\n"
        + "<figure class=\"embed\">\n<a href=\"//e.org/b.jpg\">b</a>\n<figcaption><em>B</em> "
        + "<span class=\"credit\">Y</span></figcaption>\n</figure>\n",
      ["2:1: warning: the picture “//e.org/b.jpg” lies on another host [remote-picture]"]),
    Case(
      "> [!note]\n> ![b](//e.org/b.jpg \"*B*\")",
      "<aside class=\"note\">\n<figure class=\"embed\">\n<a href=\"//e.org/b.jpg\">b</a>\n"
        + "<figcaption><em>B</em></figcaption>\n</figure>\n</aside>\n",
      ["2:3: warning: the picture “//e.org/b.jpg” lies on another host [remote-picture]"]),
    Case(
      "> [!no te] ![b](//e.org/b.jpg)",
      "<blockquote>\n<p>[!no te] <a href=\"//e.org/b.jpg\">b</a></p>\n</blockquote>\n",
      ["1:12: warning: the picture “//e.org/b.jpg” lies on another host [remote-picture]"]),
    Case(
      "a ![b](https://youtu.be/abcdefghijk) c",
      "<p>a <a href=\"https://youtu.be/abcdefghijk\">b</a> c</p>\n",
      [
        "1:3: warning: “https://youtu.be/abcdefghijk” stands among words, and so is a link "
          + "[remote-picture]"
      ]),
    Case(
      "a ![b](https://e.org/x.jpg \"*B*\") c",
      "<p>a <a href=\"https://e.org/x.jpg\">b</a> c</p>\n",
      [
        "1:3: warning: the caption of a picture among words is not printed [caption-in-sentence]",
        "1:3: warning: the picture “https://e.org/x.jpg” lies on another host [remote-picture]",
      ]),
    Case(
      "a [![](//e.org/x.jpg)](/b)", "<p>a <a href=\"/b\">//e.org/x.jpg</a></p>\n",
      ["1:4: warning: the picture “//e.org/x.jpg” lies on another host [remote-picture]"]),
    Case(
      "a ![b](data:image/png;base64,AA==)",
      "<p>a <img src=\"data:image/png;base64,AA==\" alt=\"b\" /></p>\n"),
  ])
  func `a picture on another host is a link`(example: Case) { example.check(MarkdownOptions()) }

  @Test func `a row keeps all captions`() {
    Case(
      "![a](a.jpg \"A | X\")\n![b](b.jpg \"B | Y\")",
      "<figure class=\"still row\">\n<img src=\"a.jpg\" alt=\"a\" /><img src=\"b.jpg\" alt=\"b\" />\n"
        + "<figcaption>A <span class=\"credit\">X</span> B <span class=\"credit\">Y</span>"
        + "</figcaption>\n</figure>\n"
    ).check(MarkdownOptions())
  }

  @Test func `a space before the address breaks a picture`() {
    Case(
      "![D] (a.jpg)", "<p>![D] (a.jpg)</p>\n",
      ["1:1: warning: this “![” did not become a picture [broken-image]"]
    ).check(MarkdownOptions())
  }

  @Test func `a comment that does not end is told`() {
    Case(
      "a\n\n<!-- c\n\nd", "<p>a</p>\n",
      ["3:1: warning: this “<!--” hides all that follows [unclosed-comment]"]
    ).check(MarkdownOptions())
  }

  @Test(arguments: [
    Case(
      "![](https://youtu.be/abc \"A *talk* | Photo: [X](/x)\")",
      "<figure class=\"embed\">\n<a href=\"https://youtu.be/abc\">https://youtu.be/abc</a>\n"
        + "<figcaption>A <em>talk</em> <span class=\"credit\">Photo: <a href=\"/x\">X</a></span>"
        + "</figcaption>\n</figure>\n"),
    Case(
      "- ![A](a.mp3)\n- ![B](b.mp4 \" | X\")",
      "<ul>\n<li>\n<p class=\"embed\"><a href=\"a.mp3\">A</a></p>\n</li>\n<li>\n"
        + "<figure class=\"embed\">\n<a href=\"b.mp4\">B</a>\n<figcaption>"
        + "<span class=\"credit\">X</span></figcaption>\n</figure>\n</li>\n</ul>\n"),
    Case(
      "![A](a.mp4 \"One\")\n![B](https://vimeo.com/1)",
      "<figure class=\"embed\">\n<a href=\"a.mp4\">A</a>\n<figcaption>One</figcaption>\n</figure>\n"
        + "<p class=\"embed\"><a href=\"https://vimeo.com/1\">B</a></p>\n"),
  ])
  func `an embed is a link with a caption where nobody sets it`(example: Case) {
    example.check(MarkdownOptions())
  }

  @Test func `a poster on another host is the video that it leads to`() {
    let rendering = Rendering("[![A](https://img.youtube.com/vi/abc/0.jpg)](https://youtu.be/abc)")
    #expect(rendering.document.embeds.map(\.media) == [.youTube(id: "abc")])
    #expect(rendering.html == "<p class=\"embed\"><a href=\"https://youtu.be/abc\">A</a></p>\n")
  }

  @Test(arguments: [
    ("![A](a.jpg \"One | X)", BrokenImage.unclosedCaption),
    ("![A](a.jpg 'One)", .unclosedCaption),
    ("![A](a.jpg \"One)\n![B](b.jpg \"Two\")", .unclosedCaption),
    ("![A](a.jpg \"One) ![B](b.jpg \"Two\")", .unclosedCaption),
    ("![A](a.jpg “One | X”)", .curlyQuotes), ("![A](a.jpg «One»)", .curlyQuotes),
    ("![A](a b.jpg)", .other), ("![A](a.jpg \"He said \"no\"\")", .other),
    ("![A] (a.jpg)", .spaceBeforeAddress),
    ("![A](a.jpg \"One\"", .other), ("![A](a.jpg One)", .other), ("![A](<a.jpg", .other),
  ])
  func `why a picture is none`(text: String, cause: BrokenImage) {
    let source = SourceText(path: "a.md", bytes: Array(text.utf8))
    var diagnostics: [Diagnostic] = []
    _ = MarkdownDocument(
      parsing: source, body: 0..<source.bytes.count, options: MarkdownOptions(),
      diagnostics: &diagnostics)
    let problems = diagnostics.compactMap { $0.problem as? MarkdownProblem }
    #expect(problems == [.brokenImage(cause)])
    #expect(diagnostics.first?.range == 0..<2)
  }
}
