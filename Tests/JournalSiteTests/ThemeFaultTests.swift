import Diagnostics
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

  @Test func `a name that not every page has is told with those that all have`() async {
    let found = await problems(["templates/foot.html": "{{ artikle }}{{ film.title }}\n"])
    #expect(found.contains("1:4: error: no name “artikle” here"))
    #expect(found.contains("1:17: error: no name “film” here"))
    #expect(found.ranges(of: "help: there are page and site").count == 2)
  }

  @Test func `a base.html without the blocks of the built-in pages is told once`() async {
    let found = await problems([
      "templates/base.html": "<main>{% block main %}{% endblock %}</main>\n"
    ])
    #expect(
      found.hasPrefix("templates/base.html:1:1: error: built-in templates fill “description”"))
    #expect(found.ranges(of: "error:").count == 1)
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
    ("a {}\n", "b {}\n", "a {}\nb {}\n"),
    ("a {}\n", "@import \"x.css\";\nb {}\n", "@import \"x.css\";\na {}\n\nb {}\n"),
    (
      "/* a */ a {}\n", "/* b */ @charset \"utf-8\"; @IMPORT url(x;y.css) print;b {}",
      "@IMPORT url(x;y.css) print;\n/* a */ a {}\n/* b */  b {}"
    ),
    ("@import 'a.css';a {}\n", "@import 'b.css';", "@import 'a.css';\n@import 'b.css';\na {}\n"),
    ("a {}\n", "b {}\n@import \"x.css\";", "a {}\nb {}\n@import \"x.css\";"),
    ("a {}\n", "@import \"x.css", "a {}\n@import \"x.css"), ("", "@imports x;", "@imports x;"),
  ])
  func `what a stylesheet imports stands in front of all rules`(
    theme: String, own: String, expected: String
  ) {
    let joined = StylesheetHead.joined(Array(theme.utf8), Array(own.utf8))
    #expect(String(decoding: joined, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("a { b: c }", nil), ("a { b: \"}\" } /* { */ c[d=\"e\"] { f: url(#g) }", nil),
    ("a { b: c", "“{” without “}”"), ("a { b: c } }", "“}” without “{”"),
    ("a { b: url(c; }", "“(” without “)”"), ("/* a", "“/*” without “*/”"),
    ("a { b: \"c\n }", "“\"” without “\"”"), ("a { b: \\", "“{” without “}”"), ("", nil),
    ("a { b: url(//c.example/*.png) }", nil), ("a { b: url(c d { }", "“(” without “)”"),
    ("a { b: \"c\\\r\nd\" }\r\n", nil), ("a { b: url(\"c) }", "“\"” without “\"”"),
    ("a\\{ { b: c }", nil), ("a { b: url(c\\)d) }", nil),
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

  @Test(arguments: [
    ("@import \"a.css\"; a {}", []), ("/* a */ @charset \"utf-8\"; @import url(a.css);", []),
    ("a {} @import \"a.css\";", [6]), ("a {}\n@IMPORT 'a.css';\n@import 'b.css';", [6, 23]),
    ("@media print { @import 'a.css'; }", [16]), ("a {} /* @import 'a.css'; */", []),
    ("a::before { content: '@import' }", []), ("@font-face {} @import 'a.css';", [15]),
    ("@layer a; @import 'a.css';", [11]), ("@imports 'a'; a { b: @import }", [22]),
  ])
  func `what is imported behind a rule is told`(css: String, columns: [Int]) async {
    let found = await TestSite(
      ["articles/a.md": articleText(), "templates/assets/journal.css": css], theme: [:])
    let places = found.site.diagnostics.filter { $0.problem.id == "late-import" }
    #expect(places.map { $0.range.lowerBound + 1 } == columns)
    #expect(places.allSatisfy { $0.range.count == 7 })
  }

  @Test func `names of layers may stand before what a theme of one's own imports`() async {
    let css = "@layer a, b; @import 'a.css' layer(a);"
    #expect(await problems(["templates/assets/theme.css": css]) == "")
    #expect(
      await problems(["templates/assets/theme.css": "@layer a {} @import 'a.css';"])
        .contains("[late-import]"))
  }

  @Test(arguments: [
    ("url(fonts/a.woff2)", ""), ("url( 'fonts/a.woff2?v=1#x' )", ""), ("url(\"./paper.svg\")", ""),
    ("url(#a)", ""), ("url(data:image/png;base64,AA)", ""), ("url(https://a.example/b.png)", ""),
    ("url(/logo.svg)", ""), ("url(../logo.svg)", ""), ("/* url(b.png) */ red", ""), ("url()", ""),
    ("\"url(b.png)\"", ""), ("URL(pictures/paper.svg)", "did you mean paper.svg?"),
    ("url(fonts/a.woff)", "did you mean fonts/a.woff2?"),
    ("url(b.png)", "put it there; addresses in a stylesheet begin in that folder"),
  ])
  func `an address in a stylesheet leads to a file beside it`(value: String, help: String) async {
    let site = await TestSite(
      [
        "articles/a.md": articleText(), "templates/assets/paper.svg": "<svg/>",
        "templates/assets/journal.css": "a { background: \(value); }",
      ], others: ["templates/assets/fonts/a.woff2"], theme: [:])
    if help.isEmpty {
      #expect(site.problems == "")
    } else {
      #expect(site.problems.contains("[unknown-asset]"))
      #expect(site.problems.contains("help: \(help)"))
    }
  }

  @Test(arguments: [
    ("journal.css", "did you mean templates/assets/journal.css?"),
    ("asets/journal.css", "did you mean templates/assets/journal.css?"),
    ("styles/a.css", "styles, scripts, fonts and pictures lie in templates/assets/"),
    ("en.yaml", "did you mean templates/strings/en.yaml?"),
    ("strings/en.yml", "did you mean templates/strings/en.yaml?"),
    ("strings/eng.yaml", "it is “en”: only templates/strings/en.yaml is read"),
    ("strings/fr.yaml", "it is “en”: only templates/strings/en.yaml is read"),
  ])
  func `a file of the theme that nothing reads is told`(name: String, help: String) async {
    let found = await problems(["templates/\(name)": "by: a\n"])
    #expect(found.hasPrefix("templates/\(name):1:1: warning: "))
    #expect(found.contains("help: \(help)"))
    #expect(found.split(separator: "\n").count { $0.contains("warning") } == 1)
  }

  @Test func `of a folder that nothing reads, one file is named`() async {
    let found = await problems(["templates/css/a.css": "", "templates/css/b.css": ""])
    #expect(found.contains("templates/css/a.css"))
    #expect(!found.contains("templates/css/b.css"))
  }

  @Test func `notes beside the theme, and a copy of it, are nothing unusual`() async {
    let copy = Dictionary(
      uniqueKeysWithValues: ThemeFiles.builtIn.map {
        ("templates/" + $0.key, String(decoding: $0.value.bytes, as: UTF8.self))
      })
    #expect(await problems(copy.merging(["templates/notes.txt": "mine"]) { $1 }) == "")
  }

  @Test func `a filter that is unknown or wrong names those that there are`() async {
    let found = await problems(["templates/article.html": "{{ article.title | date: \"d MMMM\" }}"])
    #expect(found.contains("“date” takes a date, not a text"))
    #expect(found.contains("filters for a text: capitalise, "))
    let unknown = await problems(["templates/article.html": "{{ article.title | xyzzyplugh }}"])
    #expect(unknown.contains("there are capitalise, date, "))
  }
}
