import JournalSite
import Testing

/// Pictures, videos and cards as the built-in theme sets them, whole.
@Suite struct PictureBlockTests {
  private func check(
    _ body: String, _ html: String, problems: [String] = [], others: [String] = [],
    settings: String = "", fields: String = ""
  ) async {
    let site = await TestSite(
      ["articles/a.md": articleText(body, fields: fields), "films/madina-2023.md": madina],
      settings: settings, pictures: ["articles/s.jpg", "articles/t.jpg"], others: others,
      theme: ["templates/article.html": "{{ article.body }}"])
    #expect(site.problemIDs == problems)
    #expect(site.body == html)
  }

  private static let citation =
    "<a href=\"/films/madina-2023/\"><cite>Madina</cite></a> (dir. "
    + "<a href=\"/people/aizhan-kassymbek/\">Aizhan Kassymbek</a>, 2023)"
  private static let size =
    "width=\"1600\" height=\"900\" loading=\"lazy\" decoding=\"async\">"

  @Test func `a video has its caption and its credit`() async {
    await check(
      "![A clip](https://youtu.be/xyz \"From <film:madina-2023> | *Klassiki*\")",
      """
      <figure class="media is-video">
      <a href="https://youtu.be/xyz" rel="external noreferrer" data-plays="iframe" \
      data-player="https://www.youtube-nocookie.com/embed/xyz?autoplay=1" data-title="A clip"><span class="media-action">Watch</span> \
      <span class="media-title">A clip</span> <span class="media-provider">on YouTube</span></a>
      <figcaption>
      <p>From \(Self.citation)</p>
      <p class="credit"><em>Klassiki</em></p>
      </figcaption>
      </figure>

      """)
  }

  @Test(arguments: [
    ("![A harbour](no.jpg \"In *snow* | Klassiki\")", "<p>In <em>snow</em></p>\n<p>Klassiki</p>\n"),
    ("![A *harbour*](no.jpg)", "<p>A harbour</p>\n"),
    ("[![A harbour](no.jpg)](https://a.example/)", "<p>A harbour</p>\n"),
    ("A ![harbour](no.jpg).", "<p>A harbour.</p>\n"),
  ])
  func `a picture without a file leaves its words`(body: String, html: String) async {
    await check(
      body, html, problems: ["unknown-file"], settings: "diagnostics: {unknown-file: warning}\n")
    await check(body, html, settings: "diagnostics: {unknown-file: ignore}\n")
  }

  @Test func `the pictures of a row that are there stay`() async {
    let site = await TestSite(
      ["articles/a.md": articleText("![One](s.jpg \"Two\") ![Three](no.jpg)")],
      settings: "diagnostics: {unknown-file: ignore}\n", pictures: ["articles/s.jpg"],
      theme: ["templates/article.html": "{{ article.body }}"])
    #expect(site.body?.contains("src=\"/articles/s.jpg\"") == true)
    #expect(site.body?.contains("no.jpg") == false)
  }

  @Test func `an article whose still has no file has none`() async {
    let site = await TestSite(
      ["articles/a.md": articleText(fields: "still: ![A harbour](no.jpg \"In snow\")")],
      settings: "diagnostics: {unknown-file: warning}\n",
      theme: [
        "templates/article.html": "{% if article.still %}A still{% endif %}"
      ])
    #expect(site.problemIDs == ["unknown-file"])
    #expect(site.body == "")
  }

  @Test func `a recording of the journal's own`() async {
    await check(
      "![](talk.mp3 \" | Jane Doe\")",
      """
      <figure class="media is-audio">
      <audio controls preload="none" src="/articles/talk.mp3" aria-label="Listen"></audio>
      <figcaption>
      <p class="credit">Jane Doe</p>
      </figcaption>
      </figure>

      """, others: ["articles/talk.mp3"])
  }

  @Test(arguments: [
    ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1&amp;autoplay=1"),
    (
      "https://vimeo.com/76979871/8272103f6e",
      "https://player.vimeo.com/video/76979871?dnt=1&amp;h=8272103f6e&amp;autoplay=1"
    ),
    (
      "https://www.youtube.com/watch?v=a_b-C&t=5",
      "https://www.youtube-nocookie.com/embed/a_b-C?autoplay=1&amp;start=5"
    ),
  ])
  func `a still that leads to a video is its poster`(address: String, player: String) async throws {
    let site = await TestSite(
      ["articles/a.md": articleText("[![A harbour](s.jpg)](\(address))")],
      pictures: ["articles/s.jpg"], theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/articles/a/"))
    #expect(
      page.contains(
        " class=\"poster\" rel=\"external noreferrer\" aria-label=\"Watch: A harbour\" "
          + "data-plays=\"iframe\" data-player=\"\(player)\" data-title=\"A harbour\">"))
  }

  @Test(arguments: [
    ("![A clip](https://youtu.be/xyz)", true), ("![A talk](https://e.example/talk.mp3)", true),
    ("[![A](s.jpg)](https://vimeo.com/1)", true), ("[![A](s.jpg)](/films/)", false),
    ("[a video](https://youtu.be/xyz)", false), ("![A](s.jpg)", false),
  ])
  func `only a page with something to play loads a script`(body: String, isLoaded: Bool)
    async throws
  {
    let site = await TestSite(
      ["articles/a.md": articleText(body), "films/madina-2023.md": madina],
      pictures: ["articles/s.jpg"], theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/articles/a/"))
    #expect(page.contains("<script src=\"/assets/player-") == isLoaded)
  }

  @Test func `a picture in a link is linked`() async {
    await check(
      "[![A](s.jpg \"One | K\")](film:madina-2023)\n![B](t.jpg \"Two\")",
      """
      <figure class="still">
      <div class="frames">
      <a href="/films/madina-2023/">
      <img src="/articles/s.jpg" alt="A" \(Self.size)
      </a>
      <img src="/articles/t.jpg" alt="B" \(Self.size)
      </div>
      <figcaption>
      <p>One <span class="credit">(K)</span> · Two</p>
      </figcaption>
      </figure>

      """)
  }

  @Test func `a picture on another host leaves its caption`() async {
    await check(
      "![A](s.jpg \"One | K\")\n![B](https://e.example/b.jpg \"In *winter* | L\")",
      """
      <figure class="still">
      <div class="frames">
      <img src="/articles/s.jpg" alt="A" \(Self.size)
      </div>
      <figcaption>
      <p>One</p>
      <p class="credit">K</p>
      </figcaption>
      </figure>
      <figure class="media is-picture">
      <a href="https://e.example/b.jpg" rel="external noreferrer"><span class="media-action">See the picture</span> \
      <span class="media-title">B</span> <span class="media-provider">on e.example</span></a>
      <figcaption>
      <p>In <em>winter</em></p>
      <p class="credit">L</p>
      </figcaption>
      </figure>

      """, problems: ["remote-picture"])
  }

  @Test func `a card with a caption`() async throws {
    let site = await TestSite(
      [
        "articles/a.md": articleText("![](film:madina-2023 \"A *first* film | K\")"),
        "films/madina-2023.md": madina,
      ], theme: ["templates/article.html": "{{ article.body }}"])
    let html = try #require(site.body)
    #expect(site.problems == "")
    #expect(html.hasPrefix("<figure class=\"captioned\">\n<div class=\"film-card\">\n"))
    #expect(
      html.hasSuffix(
        """
        </div>
        <figcaption>
        <p>A <em>first</em> film</p>
        <p class="credit">K</p>
        </figcaption>
        </figure>

        """))
  }

  @Test func `a heading of the first level is one of the second`() async {
    await check(
      "# A\n\n## B\n\n[c](#a)\n\nD\n=\n",
      "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n<p><a href=\"#a\">c</a></p>\n<h2 id=\"d\">D</h2>\n",
      problems: ["second-title", "second-title"])
  }
}
