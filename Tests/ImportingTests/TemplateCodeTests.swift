import Importing
import Testing

/// What Jekyll and Hugo make of a text before it is Markdown.
struct TemplateCodeTests {
  private func jekyll(_ text: String) throws -> ImportedJournal {
    try ImportedJournal(
      jekyll: SiteFolder([
        "_config.yml": "title: Steppe\nurl: https://steppe.example\n",
        "_posts/2024-05-02-one.md": text,
        "_posts/2020-01-02-two.md": "---\ntitle: Two\n---\nText.\n",
      ]))
  }

  @Test(arguments: [
    ("See {% post_url 2020-01-02-two %}.", "See <article:two>."),
    ("({% post_url 2020-01-02-two %})", "(<article:two>)"),
    ("[two]({% post_url 2020-01-02-two %})", "[two](article:two)"),
    ("[two]( {{ site.baseurl }}{% post_url 2020-01-02-two %} )", "[two](article:two )"),
    ("[one](/) {% post_url 2020-01-02-two %}", "[one](/) <article:two>"),
    ("[two]: {% post_url 2020-01-02-two %}", "[two]: article:two"),
    ("<a href=\"{% post_url 2020-01-02-two %}\">two</a> x", "[two](article:two) x"),
    ("<p><a href=\"{% post_url 2020-01-02-two %}\">two</a></p>", "[two](article:two)"),
    ("<article:two>", "\\<article:two>"),
    ("{% raw %}\n{{ x }}\n{% endraw %}", "{{ x }}"), ("{% raw %}One{% endraw %} two", "One two"),
    ("{% comment %}\nOne\n{%- endcomment -%}\nTwo", "<!--\nOne\n-->\nTwo"),
  ])
  func `a post that Jekyll names is a link`(text: String, expected: String) async throws {
    let journal = try jekyll("---\ntitle: One\n---\n\(text)\n")
    #expect(journal.body("content/articles/one.md") == expected + "\n")
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    ("See <em>Two&nbsp;</em>again.", "See *Two* again."),
    ("See <em>&nbsp; Two&#160;&emsp;</em>, <b> this\u{A0}</b>.", "See *Two* , **this** ."),
    ("<strong>Why?\u{2003}</strong> one<em>&nbsp;</em>two", "**Why?** one two"),
    (
      "An <em><b>old&nbsp;</b></em>film, A&amp;<em>B&amp;</em>", "An ***old*** film, A&amp;*B&amp;*"
    ),
  ])
  func `emphasis of HTML ends where its words do`(text: String, expected: String) throws {
    let journal = try jekyll("---\ntitle: One\n---\n\(text)\n")
    #expect(journal.body("content/articles/one.md") == expected + "\n")
  }

  @Test(arguments: [
    ("tags: winter snow", ["winter", "snow"]),
    ("tags: [winter snow, ice]", ["winter snow", "ice"]),
    ("tag: winter snow", ["winter snow"]), ("categories: Central  reviews", ["Central"]),
    ("tags: Central Asia, snow", ["Central Asia", "snow"]),
    ("category: Central Asia", ["Central Asia"]),
  ])
  func `Jekyll divides the text of its lists at spaces`(field: String, topics: [String]) throws {
    let journal = try jekyll("---\ntitle: One\n\(field)\n---\nText.\n")
    let lines = "topics:\n" + topics.map { "  - \($0)\n" }.joined()
    #expect(journal.text("content/articles/one.md")?.contains(lines + "aliases:") == true)
  }

  @Test func `a draft of Jekyll has the day that it says it was changed on`() throws {
    let journal = try ImportedJournal(
      jekyll: SiteFolder([
        "_drafts/a.md": "---\ntitle: A\nlast_modified_at: 2023-04-05 10:00\n---\nText.\n"
      ]))
    #expect(
      journal.text("content/articles/a.md")?.contains("date: 2023-04-05\ndraft: true\n") == true)
    #expect(journal.report.examples(.noDate) == ["2023-04-05, in content/articles/a.md"])
  }

  @Test(arguments: [
    "One\n\n    [a](/gone/) {{ x }} <b>c</b>\n\n    {% raw %}\n\nTwo", "\t[a](/gone/)",
    "## One\n    [a](/gone/)\n    {% raw %}", "One\n---\n    [a](/gone/)", "***\n    [a](/gone/)",
    "```\nOne\n```\n    [a](/gone/)", "- ## One\n      [a](/gone/)",
    "- One\n\n      [a](/gone/)", "[^1]: One\n\n        {% raw %}\n\nTwo[^1]",
  ])
  func `code that is indented stays as it is`(text: String) throws {
    let journal = try jekyll("---\ntitle: One\n---\n\(text)\n")
    #expect(journal.body("content/articles/one.md") == text + "\n")
  }

  @Test(arguments: [
    ("One\n    [a]({% post_url 2020-01-02-two %})", "One\n    [a](article:two)"),
    ("- One\n\n    [a]({% post_url 2020-01-02-two %})", "- One\n\n    [a](article:two)"),
    ("> # One\n\n## Two", "> ## One\n\n### Two"), ("# One\n\n> > ## Two", "## One\n\n> > ### Two"),
  ])
  func `what is indented in a paragraph is no code, and quotes have headings`(
    text: String, expected: String
  ) throws {
    let journal = try jekyll("---\ntitle: One\n---\n\(text)\n")
    #expect(journal.body("content/articles/one.md") == expected + "\n")
  }

  @Test(arguments: [
    ("One\n<img src=\"/a.jpg\" alt=\"b\">\n*two*", "One\n![b](../a.jpg)\n*two*"),
    ("<img src=\"/a.jpg\" alt=\"b\"> *two*", "![b](../a.jpg) *two*"),
    ("<img src=\"/a.jpg\" alt=\"b\">\n*two*", "![b](../a.jpg)\n*two*"),
    ("One\n![b](/a.jpg)\n*two*", "One\n![b](../a.jpg)\n*two*"),
    ("One\n\n<img src=\"/a.jpg\" alt=\"b\">\n\n*two*", "One\n\n![b](../a.jpg)\n\n*two*"),
    ("<pre>\nOne\n\n*two*\n</pre>\n*three*", "```\nOne\n\n*two*\n```\n\n*three*"),
    ("<!--\nOne\n\n*two*\n-->\n*three*", "*three*"),
  ])
  func `a picture among words stays there, and HTML ends where it ends`(
    text: String, expected: String
  ) async throws {
    let journal = try ImportedJournal(
      jekyll: SiteFolder(
        [
          "_config.yml": "title: Steppe\nurl: https://steppe.example\n",
          "_posts/2024-05-02-one.md": "---\ntitle: One\n---\n\(text)\n",
        ], others: ["a.jpg"]))
    #expect(journal.body("content/articles/one.md") == expected + "\n")
    let errors = await Built(journal, pictures: ["content/a.jpg"]).errors
    #expect(errors == "")
  }

  @Test func `a page of Jekyll with nothing between its fences is a page`() throws {
    let journal = try ImportedJournal(
      jekyll: SiteFolder([
        "_config.yml": "title: A\n", "about.md": "---\n---\nUs.\n", "notes.md": "No page.\n",
      ]))
    #expect(
      journal.text("content/pages/about.md")
        == "---\ntitle: about\naliases:\n  - /about.html\n---\nUs.\n")
    #expect(journal.report.examples(.noTitle) == ["“about”, in content/pages/about.md"])
    #expect(journal.report.examples(.leftOut) == ["`notes.md`: a file without front matter"])
  }

  @Test func `a translation of Hugo's says what it translates`() async throws {
    let head = "---\ntitle: One\ndate: 2024-05-02\n---\n"
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "content/posts/one.md": "\(head)A.\n", "content/posts/one.fr.md": "\(head)B.\n",
        "content/posts/two/index.md": "\(head)A.\n",
        "content/posts/two/index.fr.md": "\(head)B.\n", "content/posts/v1.no.md": "\(head)C.\n",
      ]))
    let head2 = "---\ntitle: One\nkind: post\ndate: 2024-05-02\n"
    #expect(
      journal.text("content/articles/one-fr.md")
        == "\(head2)language: fr\ntranslation-of: one\naliases:\n  - /fr/posts/one/\n---\nB.\n")
    #expect(
      journal.text("content/articles/two-fr.md")?.contains("translation-of: two\n") == true)
    #expect(journal.text("content/articles/v1-no.md")?.contains("language:") == false)
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `the language of a page of Hugo is told, since pages have none`() async throws {
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "content/about.md": "---\ntitle: About\n---\nUs.\n",
        "content/about.fr.md": "---\ntitle: Nous\n---\n[Us](/about/)\n",
      ]))
    #expect(
      journal.text("content/pages/about-fr.md")
        == "---\ntitle: Nous\naliases:\n  - /fr/about/\n---\n[Us](page:about)\n")
    #expect(
      journal.report.examples(.front).contains(
        "the language, `fr`, since pages have none, in content/pages/about-fr.md"))
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `every text may say its language, the main one's too`() async throws {
    let head = "---\ntitle: One\ndate: 2024-05-02\n---\n"
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "hugo.toml": """
        baseURL = "https://steppe.example"
        defaultContentLanguage = "kk"
        [languages.kk]
        title = "A"
        [languages.fr]
        title = "B"
        """,
        "content/posts/one.kk.md": "\(head)[b]({{< ref \"two.md\" >}})\n",
        "content/posts/one.fr.md": "\(head)B.\n",
        "content/posts/two.fr.md": "\(head)C.\n", "content/posts/two.kk.md": "\(head)D.\n",
        "content/posts/three.fr.md": "\(head)E.\n",
      ]))
    let head2 = "---\ntitle: One\nkind: post\ndate: 2024-05-02\n"
    #expect(
      journal.text("content/articles/one.md")
        == "\(head2)aliases:\n  - /posts/one/\n---\n[b](article:two)\n")
    #expect(
      journal.text("content/articles/one-fr.md")
        == "\(head2)language: fr\ntranslation-of: one\naliases:\n  - /fr/posts/one/\n---\nB.\n")
    #expect(
      journal.text("content/articles/three-fr.md")
        == "\(head2)language: fr\naliases:\n  - /fr/posts/three/\n---\nE.\n")
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  private static let video = "![Video](https://www.youtube.com/watch?v=abc)"

  @Test(arguments: [
    ("One {{< youtube abc >}} two.\nThree.", "One two.\nThree.\n\n\(video)"),
    ("One\n{{< youtube abc >}}\nTwo", "One\n\n\(video)\n\nTwo"),
    ("One\n\n{{< youtube abc >}}\n\nTwo", "One\n\n\(video)\n\nTwo"),
    ("{{< youtube abc >}}{{< youtube abc >}}", "\(video)\n\n\(video)"),
    ("> One {{< youtube abc >}}\n> two", "> One \n> two\n>\n> \(video)\n>"),
    ("- {{< youtube abc >}}\n- two", "- \(video)\n\n- two"),
    ("- One\n  {{< youtube abc >}}\n", "- One\n\n  \(video)"),
    ("| {{< youtube abc >}} |", "| \(video) |"),
    ("<div>{{< youtube abc >}}</div>", video),
    ("One {{< youtube abc >}}, two\n\nThree", "One, two\n\n\(video)\n\nThree"),
    ("- One {{< youtube abc >}} two\n- three", "- One two\n\n  \(video)\n\n- three"),
    ("One\n{{< youtube abc >}}\ngoes on", "One\ngoes on\n\n\(video)"),
    ("> One,\n> {{< youtube abc >}}\n> goes on", "> One,\n> goes on\n>\n> \(video)\n>"),
    ("One.\n{{< youtube abc >}}\ngoes on", "One.\n\n\(video)\n\ngoes on"),
    (
      "One\n{{< youtube abc >}}\n{{< youtube abc >}}\ngoes on",
      "One\ngoes on\n\n\(video)\n\n\(video)"
    ),
    ("A{{< youtube abc >}}\n# Two", "A\n\n\(video)\n\n## Two"),
  ])
  func `a video of Hugo is a paragraph of its own`(text: String, expected: String) async throws {
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "content/posts/one.md": "---\ntitle: One\ndate: 2024-05-02\n---\n\(text)\n"
      ]))
    #expect(journal.body("content/articles/one.md") == expected + "\n")
    let errors = await Built(journal).errors
    #expect(errors == "")
  }
}
