import Importing
import Testing

/// Jekyll, Hugo and Ghost.
struct OtherFormatTests {
  @Test func `a folder of Jekyll becomes a journal`() async throws {
    let folder = SiteFolder(
      [
        "_config.yml": "title: Steppe\nurl: https://steppe.example\npermalink: /:year/:title/\n",
        "_data/authors.yml": "jane: {name: Jane Doe}\n",
        "_posts/2024-05-02-winter.md": """
        ---
        title: "Winter: a film"
        author: jane
        categories: [Reviews]
        tags: [Central Asia]
        image: {path: /assets/a.jpg, alt: A harbour}
        custom: x
        ---
        # One

        [Spring]({% post_url 2024-05-03-spring %}) and [gone](/nowhere/), [up](#one), [no](#two).

        {% highlight swift %}
        let x = [1](2)
        {% endhighlight %}

        <div><p>HTML <em>here</em></p></div>

        > [!WARNING]
        > {% include x.html %}

        """,
        "_posts/2024-05-03-spring.md": "---\ntitle: Spring\n---\nText.\n",
        "_drafts/autumn.md": "---\ntitle: Autumn\n---\nText.\n",
        "about.md": "---\ntitle: About\npermalink: /about-us/\n---\nUs.\n",
        "README.md": "Not a page.\n",
      ], others: ["assets/a.jpg"])
    let journal = try ImportedJournal(jekyll: folder)
    #expect(
      journal.text("content/articles/winter.md") == """
        ---
        title: Winter: a film
        kind: review
        date: 2024-05-02
        authors:
          - Jane Doe
        still: ![A harbour](../old-assets/a.jpg)
        topics:
          - Central Asia
        aliases:
          - /2024/winter/
        ---
        ## One

        [Spring](article:spring) and [gone](https://steppe.example/nowhere/), [up](#one), no.

        ```swift
        let x = [1](2)
        ```

        HTML *here*

        > \\[!WARNING]
        > {% include x.html %}

        """)
    #expect(
      journal.files.map(\.path) == [
        "content/journal.yaml", "content/articles/autumn.md", "content/articles/winter.md",
        "content/articles/spring.md", "content/pages/about.md",
      ])
    #expect(journal.text("content/pages/about.md")?.contains("  - /about-us/\n") == true)
    #expect(journal.text("content/articles/autumn.md")?.contains("draft: true\n") == true)
    #expect(journal.report.examples(.front) == ["`custom`, in 1 text"])
    #expect(await Built(journal, pictures: ["content/old-assets/a.jpg"]).errors == "")
  }

  @Test func `headings that are underlined move down like others`() throws {
    let text = """
      Winter
      in *Aktau*
      ===

      [Up](#winter-in-aktau).

      C#
      ---

      - an item
      ---

      > a quote
      ---

      ***
      A third
      -

      ```
      Code
      ---
      ```
      """
    let journal = try ImportedJournal(
      jekyll: SiteFolder(["_config.yml": "title: Steppe\n", "_posts/2024-05-02-winter.md": text]))
    #expect(
      journal.text("content/articles/winter.md")?.hasSuffix(
        """

        ---
        ## Winter in *Aktau*

        [Up](#winter-in-aktau).

        ### C# ##

        - an item
        ---

        > a quote
        ---

        ***
        ### A third

        ```
        Code
        ---
        ```

        """) == true, "\(journal.text("content/articles/winter.md") ?? "")")
  }

  @Test(arguments: ["A heading\n---\n\nText.\n", "Text\n\n---\n\n## A heading\n"])
  func `headings that are below the title already stay`(text: String) throws {
    let journal = try ImportedJournal(
      jekyll: SiteFolder(["_config.yml": "title: Steppe\n", "_posts/2024-05-02-winter.md": text]))
    #expect(journal.text("content/articles/winter.md")?.hasSuffix("\n---\n\(text)") == true)
  }

  @Test func `a folder of Hugo becomes a journal`() async throws {
    let folder = SiteFolder(
      [
        "hugo.toml":
          "baseURL = \"https://steppe.example/\"\ntitle = 'Steppe'\nlanguageCode = \"en-us\"\n[params]\ndescription = \"Films\"\n",
        "content/reviews/fire/index.md": """
        +++
        title = "Fire"
        date = 2024-05-02T10:00:00Z # a remark
        tags = [
          "Central Asia", "horror",
        ]
        aliases = ["/old/fire/"]
        expiryDate = 2034-05-02
        +++
        {{< figure src="b.jpg" alt="A fire" caption="The *fire*" attr="Klassiki" >}}

        [Winter]({{< ref "posts/winter.md" >}}), [w](../../posts/winter/)

        {{< youtube abc123 >}}
        <!--more-->
        {{< tweet 1 >}}

        """,
        "content/posts/winter.md":
          "{\"title\": \"Winter\", \"date\": \"2024-05-01\", \"draft\": true}\n\nText\n",
        "content/about.md": "---\ntitle: About\n---\n![x](/img/a.png)\n",
        "content/_index.md": "---\ntitle: Home\n---\n",
      ], others: ["content/reviews/fire/b.jpg", "static/img/a.png"])
    let journal = try ImportedJournal(hugo: folder)
    #expect(
      journal.text("content/articles/fire.md") == """
        ---
        title: Fire
        kind: review
        date: 2024-05-02
        expires: 2034-05-02
        topics:
          - Central Asia
          - horror
        aliases:
          - /reviews/fire/
          - /old/fire/
        ---
        ![A fire](fire-files/b.jpg "The *fire* | Klassiki")

        [Winter](article:winter), [w](article:winter)

        ![Video](https://www.youtube.com/watch?v=abc123)

        {{< tweet 1 >}}

        """)
    #expect(journal.body("content/pages/about.md") == "![x](../img/a.png)\n")
    #expect(
      journal.copies.map(\.target) == ["content/img/a.png", "content/articles/fire-files/b.jpg"])
    let errors = await Built(journal, pictures: journal.copies.map(\.target)).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    ("---\na: [unclosed\n---\nText", 1), ("+++\na = \"unclosed\n+++\nText", 1),
    ("{\"a\": tru}\nText", 1), ("---\n- a\n- b\n---\nText", 1),
    ("---\nb: &x [*x]\n---\nText", 1), ("no front matter", 0), ("", 0),
    ("---\na: \(String(repeating: "[", count: 5_000))\n---\nText", 1),
  ])
  func `front matter that cannot be read is told, and the text is kept`(text: String, faults: Int)
    throws
  {
    let folder = SiteFolder(["content/posts/a.md": text])
    let journal = try ImportedJournal(hugo: folder)
    #expect(
      journal.report.examples(.front).filter { $0.contains("content/posts/a.md") }.count == faults)
  }

  @Test func `an export of Ghost becomes a journal`() async throws {
    let json = #"""
      {"db":[{"data":{"posts":[
      {"id":"1","title":"Winter","slug":"winter","html":"<p><a href=\"__GHOST_URL__/spring/\">s</a></p><!--kg-card-begin: html--><p>x</p>","status":"published","type":"post","visibility":"public","published_at":"2024-05-02T10:00:00.000Z","custom_excerpt":"A *word*","feature_image":"__GHOST_URL__/content/images/2024/a.jpg","featured":1},
      {"id":"2","title":"Spring","slug":"spring","html":"<p>y</p>","status":"published","type":"page"},
      {"id":"3","title":"Secret","slug":"secret","html":null,"status":"published","visibility":"paid","published_at":1714644000000}],
      "tags":[{"id":"t1","name":"Reviews","slug":"reviews"},{"id":"t2","name":"#x","slug":"hash-x","visibility":"internal"}],
      "posts_tags":[{"post_id":"1","tag_id":"t1","sort_order":0},{"post_id":"1","tag_id":"t2","sort_order":1}],
      "users":[{"id":"u","name":"Jane Doe","slug":"jane","bio":"Writes."}],
      "posts_authors":[{"post_id":"1","author_id":"u","sort_order":0}],
      "settings":[{"key":"title","value":"Steppe"},{"key":"locale","value":"en"}]}}]}
      """#
    let uploads = UploadsFolder("/i", prefix: UploadsFolder.ghost) { $0 == "/i/2024/a.jpg" }
    let journal = try ImportedJournal(ghost: Array(json.utf8), name: "g.json", uploads: uploads)
    #expect(
      journal.text("content/articles/winter.md") == """
        ---
        title: Winter
        kind: review
        date: 2024-05-02
        authors:
          - Jane Doe
        standfirst: A \\*word\\*
        still: ![](../content/images/2024/a.jpg)
        aliases:
          - /winter/
        ---
        [s](page:spring)

        x

        """)
    #expect(
      journal.text("content/articles/secret.md")?.contains("date: 2024-05-02\ndraft: true\n")
        == true)
    #expect(journal.body("content/people/jane-doe.md") == "Writes.\n")
    let errors = await Built(journal, pictures: journal.copies.map(\.target)).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    (#""status":"published","published_at":"2024-05-02""#, false, nil),
    (#""status":"published","visibility":"members""#, true, "for members only"),
    (#""status":"scheduled","published_at":"2031-01-02""#, true, "scheduled for 2031-01-02"),
    (#""status":"sent""#, true, "sent by mail only"), (#""status":"draft""#, true, nil),
    (#""status":"published","type":"page","visibility":"paid""#, true, "for paid only"),
  ])
  func `what Ghost did not show to everybody is a draft`(
    fields: String, isDraft: Bool, reason: String?
  ) throws {
    let json =
      #"{"db":[{"data":{"posts":[{"id":"1","title":"A","slug":"a","html":"x",\#(fields)}]}}]}"#
    let journal = try ImportedJournal(ghost: Array(json.utf8), name: "g.json")
    let path = "content/articles/a.md"
    #expect(journal.text(path)?.contains("draft: true\n") == isDraft)
    #expect(journal.report.examples(.draft) == (reason.map { ["\($0), in \(path)"] } ?? []))
  }

  @Test func `other files are no export`() {
    #expect(throws: ImportError.self) {
      _ = try ImportedJournal(ghost: Array("{}".utf8), name: "a")
    }
    #expect(throws: ImportError.self) { _ = try ImportedJournal(ghost: Array("{".utf8), name: "a") }
    #expect(throws: ImportError.self) { _ = try ImportedJournal(jekyll: SiteFolder(["a.md": "x"])) }
    #expect(throws: ImportError.self) { _ = try ImportedJournal(hugo: SiteFolder(["a.md": "x"])) }
  }
}
