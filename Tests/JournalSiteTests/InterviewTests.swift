import JournalSite
import Testing

/// Interviews: what is a question, and where an answer ends.
@Suite struct InterviewTests {
  private func html(_ body: String, fields: String = "", settings: String = "") async -> String? {
    let site = await TestSite.article(
      body, kind: "interview", fields: fields, settings: settings, pictures: ["articles/s.jpg"])
    #expect(site.problems == "")
    return site.body
  }

  @Test func `a paragraph that is bold from end to end is a question`() async {
    #expect(
      await html(
        """
        An introduction with **bold** in it.

        **Why Aktau?**

        Because.

        Of **the sea**.

        **And *Madina*?** **Really?**

        So.
        """) == """
          <p>An introduction with <strong>bold</strong> in it.</p>
          <h2 id="why-aktau">Why Aktau?</h2>
          <p>Because.</p>
          <p>Of <strong>the sea</strong>.</p>
          <h2 id="and-madina-really">And <em>Madina</em>? Really?</h2>
          <p>So.</p>

          """)
  }

  @Test func `a line break behind a question splits`() async {
    #expect(
      await html("**Why?**\nBecause.\n\n**How?**  \nSo.") == """
        <h2 id="why">Why?</h2>
        <p>Because.</p>
        <h2 id="how">How?</h2>
        <p>So.</p>

        """)
  }

  @Test func `two in a row are one question`() async {
    #expect(
      await html("**You said “no”.**\n\n**Why?**\n\nBecause.\n\n**How?**\n\nSo.") == """
        <h2 id="you-said-no">You said “no”.<br />
        Why?</h2>
        <p>Because.</p>
        <h2 id="how">How?</h2>
        <p>So.</p>

        """)
  }

  @Test func `notes do not matter, stills and pull quotes do not end an answer`() async throws {
    let html = try #require(
      await html(
        """
        **Why?**[^1]

        ![A sea](s.jpg "The sea")

        Because.

        > [!pull]
        > Because

        More.

        **How?[^1]**

        So.

        [^1]: Asked twice.
        """))
    #expect(html.hasPrefix("<h2 id=\"why\">Why?<sup"))
    #expect(
      html.contains(
        """
        <figure><img src="/articles/s.jpg" alt="A sea" width="1600" height="900"><figcaption>The sea</figcaption></figure>
        <p>Because.</p>
        <aside class="pull">
        <p>Because</p>
        </aside>
        <p>More.</p>
        <h2 id="how">How?<sup
        """))
  }

  @Test func `a still between two questions parts them`() async throws {
    let html = try #require(
      await html("**One.**\n\n![A](s.jpg)\n\n**Two?**\n\nSo.\n\n**Three?**\n\nNo."))
    #expect(html.hasPrefix("<h2 id=\"one\">One.</h2>\n<figure>"))
    #expect(html.contains("</figure>\n<h2 id=\"two\">Two?</h2>\n<p>So.</p>"))
  }

  @Test func `a thematic break ends the interview`() async {
    #expect(
      await html("**Why?**\n\nA.\n\n**How?**\n\nB.\n\n---\n\n**Thanks**\n\nC.") == """
        <h2 id="why">Why?</h2>
        <p>A.</p>
        <h2 id="how">How?</h2>
        <p>B.</p>
        <hr />
        <p><strong>Thanks</strong></p>
        <p>C.</p>

        """)
  }

  @Test(arguments: ["questions: italic", ""])
  func `questions in italics`(_ field: String) async {
    let settings = field.isEmpty ? "kinds: {interview: {questions: italic}}\n" : ""
    #expect(
      await html("*Why?*\n\n**Because.**\n\n*How **so**?*\n\nB.", fields: field, settings: settings)
        == """
        <h2 id="why">Why?</h2>
        <p><strong>Because.</strong></p>
        <h2 id="how-so">How <strong>so</strong>?</h2>
        <p>B.</p>

        """)
  }

  @Test func `questions by initials`() async {
    #expect(
      await html(
        "JD: Why?\n\nAK: Because: it is.\n\n**JD:** How?\n\nMore.\n\nNB: no speaker.",
        fields: """
          questions: speaker
          speakers: {JD: Jane Doe, AK: aizhan-kassymbek-1}
          interviewers: [Jane Doe]
          interviewees:
            - aizhan-kassymbek-1
          """, settings: "diagnostics: {unknown-person: ignore}\n") == """
          <h2 id="why">Why?</h2>
          <p>AK: Because: it is.</p>
          <h2 id="how">How?</h2>
          <p>More.</p>
          <p>NB: no speaker.</p>

          """)
  }

  @Test(arguments: [
    ("aizhan-kassymbek", "Aizhan Kassymbek"), ("Aizhan Kassymbek", "aizhan-kassymbek"),
    ("Aizhan Kassymbek", "Aizhan Kassymbek (aizhan-kassymbek)"),
    ("aizhan-kassymbek", "aizhan-kassymbek"),
  ])
  func `who answers is a person, named or by id`(_ speaker: String, _ interviewee: String) async {
    let site = await TestSite.article(
      "JD: Why?\n\nAK: So.\n\nJD: How?\n\nAK: Thus.", kind: "interview",
      fields: """
        questions: speaker
        speakers: {AK: \(speaker), JD: Jane Doe}
        interviewers: [Jane Doe]
        interviewees:
          - \(interviewee)
        """, with: ["people/aizhan-kassymbek.md": record("Aizhan Kassymbek", key: "name")])
    #expect(site.problems == "")
    #expect(
      site.body == """
        <h2 id="why">Why?</h2>
        <p>AK: So.</p>
        <h2 id="how">How?</h2>
        <p>AK: Thus.</p>

        """)
  }

  @Test func `a speaker who is nobody is a slip and makes nobody`() async {
    let site = await TestSite.article(
      "JD: Why?\n\nSo.\n\nJD: How?\n\nThus.", kind: "interview",
      fields: "questions: speaker\nspeakers: {JD: Jane Do}\ninterviewers: [Jane Doe]")
    #expect(site.problemIDs == ["unknown-person"])
    #expect(site.journal.people.map(\.id) == ["jane-doe"])
  }

  @Test func `an interview in which all who speak ask is spoken of`() async {
    let site = await TestSite.article(
      "AK: Why?\n\nJD: So.\n\nAK: How?", kind: "interview",
      fields: "questions: speaker\nspeakers: {AK: Aizhan Kassymbek, JD: Jane Doe}\n"
        + "interviewers: [Jane Doe]\npeople: [Aizhan Kassymbek]")
    #expect(
      site.problems.contains("warning: nobody answers in this interview"))
    #expect(site.problemIDs == ["few-questions"])
  }

  @Test func `two questions of the same words have two anchors`() async {
    #expect(
      await html(
        "**Why?**\n\nA.\n\n**Why?**\n\nB.\n\n**?!**\n\nC.\n\n**\(String(repeating: "Long ", count: 20))?**\n\nD."
      ) == """
        <h2 id="why">Why?</h2>
        <p>A.</p>
        <h2 id="why-2">Why?</h2>
        <p>B.</p>
        <p><strong>?!</strong></p>
        <p>C.</p>
        <h2 id="long-long-long-long-long-long-long-long-long">\(String(repeating: "Long ", count: 20))?</h2>
        <p>D.</p>

        """)
  }

  @Test(arguments: [
    (
      "No question.", "bold", "this interview has no questions",
      "a question is a paragraph that is bold from end to end: **Why Aktau?**"
    ),
    (
      "**One?**\n\nA.", "bold", "this interview has only one question",
      "a question is a paragraph that is bold from end to end: **Why Aktau?**"
    ),
    (
      "**Two?**\n\n**In a row?**\n\nA.", "italic", "this interview has no questions",
      "a question is a paragraph that is in italics from end to end: *Why Aktau?*"
    ),
    (
      "JD: One?", "speaker", "this interview has no questions",
      "a question begins with the initials of the one who asks, as in speakers: JD: Why Aktau?"
    ),
  ])
  func `fewer than two`(_ body: String, _ style: String, _ message: String, _ help: String) async {
    let site = await TestSite.article(body, kind: "interview", fields: "questions: \(style)")
    #expect(
      site.problems == """
        content/articles/a.md:3:1: warning: \(message)
            3 | kind: interview
              | ^^^^
           help: \(help)  [few-questions]

        """)
  }

  @Test(arguments: [
    ("bold", "**Why?** Because.\n\n**How?** So.", "no questions", "**Why?**", "**Why Aktau?**"),
    ("bold", "**Why?**\n\nA.\n\n**How?** So.", "only one question", "**How?**", "**Why Aktau?**"),
    ("italic", "*Why?* Because.\n\n**How?** So.", "no questions", "*Why?*", "*Why Aktau?*"),
  ])
  func `an answer on the line of its question`(
    _ style: String, _ body: String, _ what: String, _ marked: String, _ example: String
  ) async {
    let site = await TestSite.article(body, kind: "interview", fields: "questions: \(style)")
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.hasPrefix(marked + " ") } ?? 0
    let number = String(line + 7)
    #expect(
      site.problems == """
        content/articles/a.md:\(number):1: warning: this interview has \(what)
        \(String(repeating: " ", count: 5 - number.count))\(number) | \(lines[line])
              | \(String(repeating: "^", count: marked.count))
           help: put the answer on the line below the question: \(example)  [few-questions]

        """)
  }

  @Test func `an interview without a text is only that`() async {
    let site = await TestSite.article("", kind: "interview")
    #expect(site.problemIDs == ["empty-article"])
    let draft = await TestSite.article("", kind: "interview", fields: "draft: true")
    #expect(draft.problems == "")
  }

  @Test func `other kinds have no questions`() async {
    let site = await TestSite.article("**Why?**\n\nA.")
    #expect(site.problems == "")
    #expect(site.body == "<p><strong>Why?</strong></p>\n<p>A.</p>\n")
  }

  @Test func `who answers is told by the person, not by the spelling`() async {
    let site = await TestSite.article(
      "JD: Why?\n\nAK: Because.\n\nMM: And how?\n\nAK: So.", kind: "interview",
      fields: """
        questions: speaker
        speakers: {JD: Jane Doe, AK: Ajzhan Kasymbek, MM: Max Moe}
        authors: [Jane Doe, Max Moe]
        interviewees: [kassymbek]
        """,
      with: [
        "people/kassymbek.md": record(
          "Aizhan Kassymbek", "also-known-as: [Ajzhan Kasymbek]\n", key: "name")
      ])
    #expect(site.problems == "")
    #expect(
      site.body == """
        <h2 id="why">Why?</h2>
        <p>AK: Because.</p>
        <h2 id="and-how">And how?</h2>
        <p>AK: So.</p>

        """)
  }

  @Test func `too few questions by initials are told, in a draft, too`() async {
    let text = articleText(
      "JD: Why?\n\nSo.", kind: "interview",
      fields: "questions: speaker\nspeakers: {JD: Jane Doe}\nauthors: [Jane Doe]")
    let site = await TestSite([
      "articles/a.md": text,
      "articles/b.md": text.replacing("authors", with: "draft: true\nauthors"),
    ])
    #expect(site.problemIDs == ["few-questions", "few-questions"])
  }
}
