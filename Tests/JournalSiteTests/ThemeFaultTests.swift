import JournalSite
import Testing

/// Faults of a journal's own theme, told where the designer can mend them.
@Suite struct ThemeFaultTests {
  private func problems(_ files: [String: String]) async -> String {
    let article = ["articles/a.md": articleText()]
    return await TestSite(article.merging(files) { $1 }, theme: [:]).problems
  }

  @Test func `a wrong string is told in the strings file`() async {
    let found = await problems(["templates/strings/en.yaml": "all-by: Everything\n"])
    #expect(found.hasPrefix("templates/strings/en.yaml:1:1"))
    #expect(found.contains("the string “all-by” lacks “{name}”"))
    #expect(found.contains("write “{name}” where it belongs"))
    #expect(!found.contains("theme:"))
  }

  @Test func `what an included template lacks is told where it is included`() async {
    let found = await problems([
      "templates/article.html": "{% include \"partials/caption.html\" with caption=article.note %}"
    ])
    #expect(found.hasPrefix("templates/article.html:1:"))
    #expect(found.contains("in “partials/caption.html”: no name “credit” here"))
    #expect(found.contains("hand it over: with credit=…"))
    #expect(!found.contains("theme:"))
  }

  @Test func `a block that no text has is told`() async {
    let found = await problems(["templates/blocks/aside.html": "<aside>{{ body }}</aside>"])
    #expect(found.contains("no text has a block “[!aside]”"))
    let used = await problems([
      "templates/blocks/aside.html": "<aside>{{ body }}</aside>",
      "articles/b.md": articleText("> [!aside]\n> A."),
    ])
    #expect(used == "")
  }

  @Test(arguments: [
    ("a { b: c }", nil), ("a { b: \"}\" } /* { */ c[d=\"e\"] { f: url(g) }", nil),
    ("a { b: c", "“{” without “}”"), ("a { b: c } }", "“}” without “{”"),
    ("a { b: url(c; }", "“(” without “)”"), ("/* a", "“/*” without “*/”"),
    ("a { b: \"c\n }", "“\"” without “\"”"), ("a { b: \\", "“{” without “}”"), ("", nil),
  ])
  func `what is not closed in a stylesheet is told`(css: String, fault: String?) async {
    let found = await problems(["templates/assets/journal.css": css])
    if let fault {
      #expect(found.contains(fault))
      #expect(found.contains("[uneven-stylesheet]"))
    } else {
      #expect(found == "")
    }
  }

  @Test func `a filter that is unknown or wrong names those that there are`() async {
    let found = await problems(["templates/article.html": "{{ article.title | date: \"d MMMM\" }}"])
    #expect(found.contains("“date” takes a date, not a text"))
    #expect(found.contains("filters for a text: capitalise, "))
    let unknown = await problems(["templates/article.html": "{{ article.title | xyzzyplugh }}"])
    #expect(unknown.contains("there are capitalise, date, "))
  }
}
