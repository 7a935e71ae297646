import Importing
import JournalSite
import Testing

/// What has no place in a journal, and has a line in the report.
struct ToldTests {
  private let winter = "content/articles/winter.md"

  @Test(arguments: [
    (
      "Wed, 01 May 2024 10:00:00 +0000", false, [String](),
      ["2024-05-02, in content/articles/winter.md"]
    ),
    (
      "Fri, 03 May 2024 10:00:00 +0000", true,
      ["scheduled for 2024-05-02, and not shown, in content/articles/winter.md"], []
    ),
    ("", true, ["scheduled for 2024-05-02, and not shown, in content/articles/winter.md"], []),
  ])
  func `what WordPress would have shown on its day comes out on that day`(
    exported: String, isDraft: Bool, drafts: [String], scheduled: [String]
  ) throws {
    let usual = "Thu, 02 May 2024 10:00:00 +0000"
    let text = Export(post("Text.", ["wp:status": "future"])).text
      .split(separator: usual).joined(separator: exported)
    let journal = try ImportedJournal(wordPress: ByteChunks(text, name: "steppe.xml"))
    #expect(journal.text(winter)?.contains("\ndraft: true\n") == isDraft)
    #expect(journal.report.examples(.draft) == drafts)
    #expect(journal.report.examples(.scheduled) == scheduled)
  }

  @Test(arguments: [("2024-05-01", false), ("2024-05-03", true)])
  func `where an export does not say when it was made, it was made today`(
    today: String, isDraft: Bool
  ) throws {
    let text = Export(post("Text.", ["wp:status": "future"])).text
      .split(separator: "Thu, 02 May 2024 10:00:00 +0000").joined()
    let journal = try ImportedJournal(
      wordPress: ByteChunks(text, name: "steppe.xml"), today: today)
    #expect(journal.text(winter)?.contains("\ndraft: true\n") == isDraft)
  }

  @Test func `descriptions, formats, posters and the trash of WordPress are told`() throws {
    let journal = try Export(
      post(
        "<video src=\"https://x.example/a.mp4\" poster=\"/p.jpg\"></video>",
        ["excerpt:encoded": "<![CDATA[Excerpt]]>"],
        also: meta("_yoast_wpseo_metadesc", "Described 100 % so")
          + meta("rank_math_description", "%title% %sep%")
          + category("Video", "post-format-video", domain: "post_format")
          + category("Français", "fr", domain: "language")),
      post("Text.", title: "Thrown away", name: "t", number: 2, ["wp:status": "trash"]),
      post(
        "Us.", title: "About", name: "about", number: 3, ["wp:post_type": "page"],
        also: meta("_yoast_wpseo_metadesc", "Of us"))
    ).journal()
    #expect(journal.text(winter)?.contains("\nlanguage: fr\n") == true)
    #expect(journal.text(winter)?.contains("\nstandfirst: Excerpt\n") == true)
    #expect(
      journal.report.examples(.front) == [
        "`_yoast_wpseo_metadesc`: “Described 100 % so”, in \(winter)",
        "`_yoast_wpseo_metadesc`: “Of us”, in content/pages/about.md",
      ])
    #expect(journal.report.examples(.topic) == ["“Video”, the format of a post, in \(winter)"])
    #expect(journal.report.examples(.attribute) == ["the poster `/p.jpg` of <video>, in \(winter)"])
    #expect(journal.report.examples(.leftOut) == ["“Thrown away”, in the trash"])
  }

  @Test func `files of the uploads that no text shows are told`() throws {
    let files = ["2024/a-300x200.jpg", "2024/a.jpg", "2024/b.jpg", "2024/c.pdf"]
    let uploads = UploadsFolder("/u", files: files) { files.map { "/u/\($0)" }.contains($0) }
    let journal = try Export(
      post("<img src=\"/wp-content/uploads/2024/a-300x200.jpg\" alt=\"A\">"),
      attachment(7, "https://steppe.example/wp-content/uploads/2024/b.jpg")
    ).journal(uploads: uploads)
    #expect(
      journal.report.examples(.unusedFile) == [
        "`/wp-content/uploads/2024/b.jpg`", "`/wp-content/uploads/2024/c.pdf`",
      ])
  }

  @Test(arguments: [
    ("<pre><code class=\"language-js\">x</code></pre>", "```js\nx\n```\n"),
    ("<pre class=\"wp-block-code lang-c++\"><code>x</code></pre>", "```c++\nx\n```\n"),
    ("<pre class=\"brush: php; title: x\">x</pre>", "```php\nx\n```\n"),
    ("<pre><code class=\"language-`a\">x</code></pre><pre>y</pre>", "```\nx\n```\n\n```\ny\n```\n"),
  ])
  func `code keeps its language`(html: String, expected: String) throws {
    #expect(try Export(post("<!-- wp:code -->\(html)")).journal().body(winter) == expected)
  }

  @Test func `films that the journal has are named, with what they do not get`() async throws {
    let known = await ExistingJournal(
      SourceTree(texts: [
        "content/journal.yaml": "title: Mine\nbase-url: https://mine.example\n",
        "content/films/fire.md": "---\ntitle: Fire\nyear: 2021\nids: {wikidata: Q1}\n---\n",
      ])
    ).films
    let list =
      "Const,Title,Year,Title Type,URL\ntt0000001,Fire,2021,Movie,https://letterboxd.com/film/fire/\n"
      + "tt0000002,,2020,Movie,https://boxd.it/x\ntt0000003,Game,2020,Video Game,\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: known)
    #expect(
      journal.report.examples(.knownFilm) == [
        "“Fire” (2021) is `fire`, and does not get `imdb: tt0000001`, `letterboxd: fire`"
      ])
    #expect(
      journal.report.examples(.row) == [
        "row 2, without a title: Const “tt0000002”, Year “2020”, Title Type “Movie”, URL “https://boxd.it/x”",
        "row 3, “Game”, which is no film: Video Game",
      ])
    #expect(journal.report.made == ["0 films"])
  }

  private func jekyll(_ files: [String: String]) throws -> ImportedJournal {
    try ImportedJournal(
      jekyll: SiteFolder(["_config.yml": "url: https://steppe.example\n"].merging(files) { $1 }))
  }

  @Test(arguments: [
    "[x]({% post_url 2020-01-02-b %}#y)", "<p><a href=\"{% post_url 2020-01-02-b %}#y\">x</a></p>",
  ])
  func `a place on a page that Jekyll names is told`(text: String) async throws {
    let journal = try jekyll([
      "_posts/2020-01-02-b.md": "B.\n", "_posts/2024-05-02-winter.md": "\(text)\n",
    ])
    #expect(journal.body(winter) == "[x](article:b)\n")
    #expect(journal.report.examples(.pageLink) == ["`article:b#y`, in \(winter)"])
    #expect(await Built(journal).errors == "")
  }

  @Test(arguments: [
    (
      "<div class=\"n\" markdown=\"1\">\n*One* [two](/x.pdf)\n\n- three\n</div>\nFour",
      "*One* [two](https://steppe.example/x.pdf)\n\n- three\n\nFour\n"
    ),
    ("A\n<div markdown=\"block\">*One*</div>", "A\n\n*One*\n"),
    (
      "<div markdown=\"1\">\n<div markdown=\"span\">\n*One*\n</div>\n*Two*\n</div>",
      "*One*\n\n*Two*\n"
    ),
    (
      "<div markdown=\"1\">\n<div>\nOne\n</div>\n\n*Two*\n</div>\n*Three*",
      "One\n\n*Two*\n\n*Three*\n"
    ),
    ("<div markdown=\"0\">\n*One*\n</div>", "\\*One\\*\n"),
    ("```\n<div markdown=\"1\">\n```", "```\n<div markdown=\"1\">\n```\n"),
    ("<div markdown=\"1\">\n*One*", "*One*\n"),
  ])
  func `Markdown in an element of HTML stays Markdown`(text: String, expected: String) throws {
    #expect(try jekyll(["_posts/2024-05-02-winter.md": text]).body(winter) == expected)
  }

  @Test func `a text of Jekyll without a date is a draft`() throws {
    let journal = try jekyll(["_posts/winter.md": "---\nlast_modified_at: 2023-01-02\n---\nText.\n"]
    )
    #expect(journal.text(winter)?.contains("date: 2023-01-02\ndraft: true\n") == true)
    #expect(journal.report.examples(.noDate) == ["2023-01-02, in \(winter)"])
  }
}
