import Importing
import JournalSite
import Testing

/// What becomes of a WordPress export.
struct WordPressTests {
  private let winter = "content/articles/winter.md"

  @Test func `a post becomes an article`() async throws {
    let journal = try Export(
      post(
        "First line\nsecond line\n\nA <em>paragraph</em>.",
        title: "Winter &amp; <em>Fire</em>",
        ["excerpt:encoded": "<![CDATA[A <b>short</b> word.]]>"],
        also: category("Reviews", "reviews") + category("Central Asia", "central-asia")
          + category("horror", "horror", domain: "post_tag")
          + category("Uncategorized", "uncategorized")),
      channel: """
        <wp:author><wp:author_login>jane</wp:author_login>
        <wp:author_display_name><![CDATA[Jane Doe]]></wp:author_display_name></wp:author>
        """
    ).journal()
    #expect(
      journal.text(winter) == """
        ---
        title: Winter & Fire
        kind: review
        date: 2024-05-02
        authors:
          - Jane Doe
        standfirst: A **short** word.
        topics:
          - Central Asia
          - horror
        aliases:
          - /2024/05/winter/
        ---
        First line\\
        second line

        A *paragraph*.

        """)
    #expect(journal.text("content/topics/horror.md") == "---\ntitle: horror\n---\n")
    #expect(
      journal.text("content/journal.yaml") == """
        # The settings of the journal. Lines that begin with # are comments: change them, delete them.

        # The version of the format. Leave it as it is.
        intertitle: 1

        # In this file, a text with a colon or quotation marks in it needs quotation marks around it.
        title: "The Steppe"

        # The address under which the journal will be published. Feeds and search engines need it.
        base-url: "https://steppe.example"

        # A code of a language: en, kk, ka, ru.
        language: en-US

        # In whose time zone a new day begins: UTC, or Asia/Almaty.
        timezone: UTC

        # One sentence, for search engines.
        description: "Films of Central Asia"

        # What articles can be. An article says which it is in its field “kind”.
        kinds:
          - review

        # The menu: indexes, and pages of the folder pages/.
        navigation:
          - articles
          - films
          - directors
          - search

        # The marks that reviews can give.
        # rating-scale: {worst: 0, best: 5, step: 0.5}

        """)
    let built = await Built(journal)
    #expect(built.problemIDs == [])
    #expect(built.site.plan.pages.contains { $0.address == "/2024/05/winter/" })
  }

  @Test(arguments: ["1.0", "1.1", "1.2"])
  func `every version is read, and the text is not mixed up with the excerpt`(version: String)
    throws
  {
    let journal = try Export(
      post("The text.", ["excerpt:encoded": "<![CDATA[The excerpt.]]>"]),
      namespace: "http://wordpress.org/export/\(version)/"
    ).journal()
    #expect(journal.body(winter) == "The text.\n")
    #expect(journal.text(winter)?.contains("standfirst: The excerpt.\n") == true)
  }

  @Test func `prefixes mean what their namespaces say`() throws {
    let text = Export(post("The text.")).text
    let renamed = text.split(separator: "wp:").joined(separator: "w:")
      .split(separator: "content:encoded").joined(separator: "c:encoded")
      .split(separator: "xmlns:content").joined(separator: "xmlns:c")
      .split(separator: "xmlns:wp").joined(separator: "xmlns:w")
    let journal = try ImportedJournal(wordPress: ByteChunks(renamed, name: "a.xml"))
    #expect(journal.body(winter) == "The text.\n")
  }

  @Test(arguments: [
    ("publish", "", false), ("draft", "", true), ("pending", "", true), ("private", "", true),
    ("future", "", false), ("publish", "secret", true),
  ])
  func `statuses become drafts or not`(status: String, password: String, isDraft: Bool) throws {
    let journal = try Export(
      post("x", ["wp:status": status, "wp:post_password": password])
    ).journal()
    #expect(journal.text(winter)?.contains("draft: true\n") == isDraft)
  }

  @Test func `what is no text is left out and counted`() throws {
    let journal = try Export(
      post("x", ["wp:status": "trash"]), post("x", ["wp:post_type": "revision"]),
      post("x", ["wp:post_type": "nav_menu_item"]), post("x", ["wp:post_type": "product"]),
      post("x", also: "<wp:comment><wp:comment_content>Hi</wp:comment_content></wp:comment>")
    ).journal()
    #expect(
      journal.files.map(\.path) == ["content/journal.yaml", winter, "content/people/jane.md"])
    #expect(
      journal.report.changed == [
        "1 comment of readers is left out", "1 text of status “trash” is left out",
        "1 thing of type “nav_menu_item” is left out", "1 thing of type “product” is left out",
        "1 thing of type “revision” is left out",
      ])
    #expect(
      journal.report.examples(.leftOut) == [
        "“Winter”, in the trash",
        "“Winter”, of type “product”: <https://steppe.example/2024/05/winter/>",
      ])
  }

  @Test(arguments: [
    ("2024-05-02 10:00:00", "2024-05-01 22:00:00", "", "2024-05-02"),
    ("0000-00-00 00:00:00", "2024-05-01 22:00:00", "", "2024-05-01"),
    ("0000-00-00 00:00:00", "0000-00-00 00:00:00", "Fri, 03 May 2024 10:00:00 +0000", "2024-05-03"),
    ("", "", "Mon, 30 Nov -0001 00:00:00 +0000", "2024-05-02"),
    ("2024-02-31 00:00:00", "", "", "2024-05-02"),
  ])
  func `a date that is none is another`(
    date: String, greenwich: String, publication: String, expected: String
  ) throws {
    let journal = try Export(
      post(
        "x", ["wp:post_date": date, "wp:post_date_gmt": greenwich, "pubDate": publication])
    ).journal()
    #expect(journal.text(winter)?.contains("\ndate: \(expected)\n") == true)
  }

  @Test func `ids are made of names and titles, each once`() async throws {
    let journal = try Export(
      post("x", number: 1), post("x", number: 2), post("x", number: 3),
      post("x", title: "Агнес Варда", name: "%d0%b0%d0%b3%d0%bd%d0%b5%d1%81", number: 4),
      post("x", title: "千", name: "%e5%8d%83", number: 5),
      post("x", title: "", name: "", number: 6),
      post("x", title: "Films", name: "films", number: 7, ["wp:post_type": "page"])
    ).journal()
    #expect(
      journal.files.map(\.path) == [
        "content/journal.yaml", "content/articles/winter.md", "content/articles/winter-2024.md",
        "content/articles/winter-2.md", "content/articles/agnes.md", "content/articles/post-5.md",
        "content/articles/post-6.md", "content/pages/films-2.md", "content/people/jane.md",
      ])
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `co-authors win over whoever saved the post`() throws {
    let journal = try Export(
      post(
        "x",
        also: category("greta", "cap-greta", domain: "author")
          + category("karl", "cap-karl-weiss", domain: "author")),
      post("", title: "Karl Weiss", name: "cap-karl-weiss", ["wp:post_type": "guest-author"]),
      channel: """
        <wp:author><wp:author_login>greta</wp:author_login>
        <wp:author_display_name>Greta Blum</wp:author_display_name></wp:author>
        """
    ).journal()
    #expect(
      journal.text(winter)?.contains("authors:\n  - Greta Blum\n  - Karl Weiss\n") == true)
  }

  @Test func `names that look like ids, or have no letters of ours, have records`() async throws {
    let journal = try Export(
      post(
        "x", ["dc:creator": "admin"],
        also: category("film-noir", "film-noir") + category("映画", "eiga")),
      post("x", name: "other", ["dc:creator": "wang"]),
      channel: """
        <wp:author><wp:author_login>wang</wp:author_login>
        <wp:author_display_name>王</wp:author_display_name></wp:author>
        """
    ).journal()
    #expect(
      journal.files.map(\.path).suffix(4) == [
        "content/topics/film-noir.md", "content/topics/eiga.md", "content/people/admin.md",
        "content/people/wang.md",
      ])
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `links between texts are links between articles`() async throws {
    let journal = try Export(
      post(
        """
        <a href="https://www.steppe.example/2024/05/spring/#comments">one</a> \
        <a href="/2024/05/spring">two</a> <a href="http://steppe.example/?p=2">three</a> \
        <a href="/about/">four</a> <a href="/category/x/">five</a> <a href="../spring/">six</a>
        """),
      post("x", name: "spring", number: 2),
      post(
        "x", name: "about", number: 3,
        ["wp:post_type": "page", "link": "https://steppe.example/about/"])
    ).journal()
    #expect(
      journal.body(winter) == """
        [one](article:spring) [two](article:spring) [three](article:spring) [four](page:about) \
        [five](https://steppe.example/category/x/) [six](https://steppe.example/2024/05/winter/spring/)

        """)
    #expect(journal.report.count(.link) == 2)
    let built = await Built(journal)
    #expect(built.errors == "")
    #expect(built.problemIDs == ["unknown-address", "unknown-address"])
  }

  @Test func `old addresses lead on where nothing else lies`() async throws {
    let journal = try Export(
      post("x", name: "one", number: 1, ["link": "https://steppe.example/films/"]),
      post("x", name: "two", number: 2, ["link": "https://steppe.example/?p=2"]),
      post("x", name: "three", number: 3, ["link": "https://steppe.example/posts/"]),
      post("x", name: "four", number: 4, ["link": "https://steppe.example/%d0%b0/"]),
      post("x", name: "five", number: 5, also: meta("_wp_old_slug", "old-five")),
      post("x", name: "six", number: 6, ["link": "https://steppe.example/.well-known/"])
    ).journal()
    #expect(journal.report.count(.alias) == 4)
    #expect(journal.text("content/articles/four.md")?.contains("aliases:\n  - /а/\n") == true)
    #expect(
      journal.text("content/articles/five.md")?
        .contains("aliases:\n  - /2024/05/five/\n  - /2024/05/old-five/\n") == true)
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `captions, galleries and featured pictures come from the uploads`() async throws {
    let uploads = UploadsFolder("/u") {
      ["/u/2024/a.jpg", "/u/2024/b c.jpg", "/u/2024/c.jpg"].contains($0)
    }
    let root = "https://steppe.example/wp-content/uploads/2024/"
    let journal = try Export(
      attachment(7, root + "a.jpg", description: "A harbour", caption: "The *harbour* | \"here\""),
      attachment(8, root + "b%20c.jpg", description: "Snow", parent: 1),
      attachment(9, root + "c.jpg", parent: 1),
      attachment(10, root + "gone.jpg", description: "Gone"),
      post(
        """
        [caption id="attachment_7" align="left" width="300"]<a href="\(root)a.jpg"><img class="wp-image-7" src="\(root)a-300x200.jpg" alt="" /></a> In <em>Fire</em> "now" | here[/caption]

        [gallery ids="8,9"]

        [gallery]

        <img src="\(root)gone-1024x768.jpg" class="wp-image-10">text
        """, also: meta("_thumbnail_id", "7"))
    ).journal(uploads: uploads)
    #expect(
      journal.body(winter) == #"""
        ![A harbour](../wp-content/uploads/2024/a.jpg "In *Fire* \"now\" \\| here")

        ![Snow](../wp-content/uploads/2024/b%20c.jpg)
        ![](../wp-content/uploads/2024/c.jpg)

        ![Snow](../wp-content/uploads/2024/b%20c.jpg)
        ![](../wp-content/uploads/2024/c.jpg)

        ![Gone](https://steppe.example/wp-content/uploads/2024/gone-1024x768.jpg)

        text

        """#)
    #expect(
      journal.text(winter)?.contains(
        #"still: ![A harbour](../wp-content/uploads/2024/a.jpg "The \\*harbour\\* \\| \"here\"")"#)
        == true)
    #expect(
      journal.copies.map(\.target) == [
        "content/wp-content/uploads/2024/a.jpg", "content/wp-content/uploads/2024/b c.jpg",
        "content/wp-content/uploads/2024/c.jpg",
      ])
    let built = await Built(journal, pictures: journal.copies.map(\.target))
    #expect(built.errors == "")
  }

  @Test(arguments: [
    "https://i0.wp.com/steppe.example/wp-content/uploads/2024/a.jpg?resize=300",
    "https://steppe.files.wordpress.com/2024/a-300x200.jpg?w=300",
    "//www.steppe.example/wp-content/uploads/2024/a-300x200.jpg", "/wp-content/uploads/2024/a.jpg",
  ])
  func `pictures are found by whatever address WordPress gives them`(address: String) throws {
    let uploads = UploadsFolder("/u") { $0 == "/u/2024/a.jpg" }
    let journal = try Export(post("<img src=\"\(address)\" alt=\"A\">")).journal(uploads: uploads)
    #expect(journal.body(winter) == "![A](../wp-content/uploads/2024/a.jpg)\n")
  }

  @Test func `a file that no page can show is a link`() async throws {
    let uploads = UploadsFolder("/u") { $0 == "/u/a.bmp" }
    let journal = try Export(
      attachment(7, "https://steppe.example/wp-content/uploads/a.bmp"),
      post(
        "One <img src=\"/wp-content/uploads/a.bmp\" alt=\"A\">",
        also: meta("_thumbnail_id", "7"))
    ).journal(uploads: uploads)
    #expect(journal.body(winter) == "One\n\n[A](../wp-content/uploads/a.bmp)\n")
    #expect(journal.report.count(.picture) == 1)
    let errors = await Built(journal, others: journal.copies.map(\.target)).errors
    #expect(errors == "")
  }

  @Test func `a path that leads out of the uploads is no file of them`() throws {
    let uploads = UploadsFolder("/u") { _ in true }
    let journal = try Export(
      post("<img src=\"https://steppe.example/wp-content/uploads/../../etc/passwd\">")
    ).journal(uploads: uploads)
    #expect(journal.copies.isEmpty)
  }

  @Test(arguments: [
    ("A.[efn_note]See <em>Fire</em>.[/efn_note] B.", "A.[^1] B.\n\n[^1]: See *Fire*.\n"),
    (
      "A<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a>.\n\n<a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> The note.",
      "A[^1].\n\n[^1]: The note.\n"
    ),
    (
      "A<sup><a href=\"#fn1\" id=\"r\">1</a></sup>.\n<ol><li id=\"fn1\">The note. <a href=\"#fnref1\">↩</a></li></ol>",
      "A[^1].\n\n[^1]: The note.\n"
    ),
    ("It is [sic] and [REC] and [gallery", "It is [sic] and [REC] and [gallery\n"),
    ("[contact-form-7 id=\"1\"]", "[contact-form-7 id=\"1\"]\n"),
    ("[et_pb_row admin=\"x\"]Words[/et_pb_row]", "Words\n"),
    (
      "https://www.youtube.com/watch?v=abc\n\n[embed]https://vimeo.com/1[/embed]",
      "![Video](https://www.youtube.com/watch?v=abc)\n\n![Video](https://vimeo.com/1)\n"
    ),
    ("One\n<!--more-->\nTwo", "One\n\nTwo\n"),
    (
      "One [embed width=\"5\"]https://youtu.be/abc[/embed] two.",
      "One\n\n![Video](https://www.youtube.com/watch?v=abc)\n\ntwo.\n"
    ),
    (
      "[youtube=https://youtu.be/abc] [vimeo 12]",
      "![Video](https://www.youtube.com/watch?v=abc)\n\n![Video](https://vimeo.com/12)\n"
    ),
  ])
  func `shortcodes and notes are read`(content: String, expected: String) throws {
    #expect(try Export(post(content)).journal().body(winter) == expected)
  }

  @Test func `WordPress's own footnotes are taken from beside the text`() throws {
    let journal = try Export(
      post(
        "<!-- wp:paragraph --><p>A<sup data-fn=\"u1\" class=\"fn\"><a href=\"#u1\" id=\"u1-link\">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->",
        also: meta("footnotes", #"[{"id":"u1","content":"The <em>note</em>."}]"#))
    ).journal()
    #expect(journal.body(winter) == "A[^1].\n\n[^1]: The *note*.\n")
  }

  @Test func `films with a director are records, all others are told`() async throws {
    let journal = try Export(
      post(
        "<em>Fire</em> (dir. Aizhan Kassymbek, 2021), <em>Madina</em> (2023), <em>Steppe</em> (Jane Doe, 2020), <em>Snow</em> (Kazakhstan, 2019), <strong>No</strong> (1990) and <em>Fire</em> (2021)"
      ),
      post("<em>Fire</em> (2021)", name: "other", number: 2)
    ).journal()
    #expect(
      journal.text("content/films/imported.yaml") == """
        - id: fire-2021
          title: Fire
          year: 2021
          directors:
            - Aizhan Kassymbek
        - id: steppe-2020
          title: Steppe
          year: 2020
          directors:
            - Jane Doe

        """)
    #expect(
      journal.text(winter)?.contains(
        "films:\n  - Fire (dir. Aizhan Kassymbek, 2021)\n  - Steppe (dir. Jane Doe, 2020)\n")
        == true)
    #expect(
      journal.text("content/articles/other.md")?
        .contains("films:\n  - Fire (dir. Aizhan Kassymbek, 2021)\n") == true)
    #expect(
      journal.report.examples(.film) == [
        "Madina (2023), in \(winter)", "Snow (2019), in \(winter)",
      ])
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `text that would be Markdown builds without an error`() async throws {
    let nasty = """
      [!pull] # One * two _three_ [x]: y [^1] &lt;script&gt; &amp;amp; {{ x }} <br> ![a](b) [a][b] http://x.example/_a_

      <blockquote>[!nonsense]</blockquote>

      1986. A year

      - no list

      | a | b |
      |---|---|

      <a href="film:nothing">x</a> <a href="nothing.html">y</a> <a href="C:\\films\\a.jpg">z</a> <img src="data:image/png;base64,AA==">
      """
    let journal = try Export(
      post(nasty, title: "\"Quoted\"", ["excerpt:encoded": "<![CDATA[| pipe]]>"]),
      post(nasty, title: "| [REC] : #1", name: "rec", number: 2)
    ).journal()
    let built = await Built(journal)
    #expect(built.errors == "")
    #expect(
      built.site.journal.articles.map(\.record.title).sorted() == ["\"Quoted\"", "| [REC] : #1"])
  }
}
