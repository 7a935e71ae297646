import Importing
import Testing

/// Texts that nobody wrote.
struct RobustnessTests {
  /// What trips converters up, in pieces.
  private static let pieces = [
    "<p>", "</p>", "<b>", "</b>", "<em>", "</em>", "<ul>", "<li>", "</li>", "</ul>", "<ol start=2>",
    "</ol>", "<blockquote>", "</blockquote>", "<table>", "<tr>", "<td>", "<th colspan=3>",
    "</table>",
    "<h2>", "</h2>", "<h4>", "<pre>", "</pre>", "<code>", "</code>", "<figure>", "<figcaption>",
    "</figure>", "<img src=a.jpg alt=x>", "<img src='/b(1).png'>", "<a href=\"/x y\">",
    "<a href=#x>",
    "</a>", "<br>", "<hr>", "[caption]", "[/caption]", "[gallery]", "[efn_note]", "[/efn_note]",
    "[!pull]", "[x]: y", "[a](b)", "[^1]", "[^1]: ", "# ", "- ", "1. ", "> ", "+ ", "* ", "`",
    "```",
    "~~", "~", "***", "_", "__", "\\", "|", "|---|", "---", "===", "&amp;", "&lt;b&gt;", "&#60;",
    "<",
    ">", "\n", "\n\n", "    ", "\t", "film:x", "<film:x>", "http://x.example/", "word", "“q”", "é",
    "。",
    "<iframe src=https://youtu.be/a>", "<!-- x -->", "<!--", "<script>", "</script>", "\u{A0}", "!",
    "*Fire* (dir. A B, 2021)", "<em>Fire</em> (2021)", "<dl><dt>", "<sup data-fn=x>", "]", "[", "(",
  ]

  @Test func `whatever a text is made of, the journal has no errors`() async throws {
    var numbers = SeededNumbers(seed: 7)
    var posts: [String] = []
    for number in 1...150 {
      var text = number % 2 == 0 ? "<!-- wp:x -->" : ""
      for _ in 0..<numbers.next(below: 60) {
        text += Self.pieces[numbers.next(below: Self.pieces.count)]
      }
      posts.append(post(text, name: "p-\(number)", number: number))
    }
    var export = Export()
    export.items = posts
    let journal = try export.journal()
    #expect(journal.files.count > 150)
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `whatever a text of Markdown is made of, the journal has no errors`() async throws {
    let pieces =
      Self.pieces + [
        "{{< ", " >}}", "{% ", " %}", "{{", "}}", "](", "![", "[x](y.md)", "[x](/y/)",
        "![a](b.png)",
        "[r]: z.html\n", "{: .x}", "{#id}", "<https://x.example>", "](#y)", "# One\n", "> [!x]\n",
        "\n---\n",
      ]
    var numbers = SeededNumbers(seed: 11)
    var texts: [String: String] = [:]
    for number in 1...150 {
      var text = "---\ntitle: T\ndate: 2024-05-02\n---\n"
      for _ in 0..<numbers.next(below: 60) { text += pieces[numbers.next(below: pieces.count)] }
      texts["content/posts/p-\(number).md"] = text
    }
    let journal = try ImportedJournal(hugo: SiteFolder(texts))
    #expect(journal.files.count > 150)
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test func `whatever a text of Ghost is made of, the journal has no errors`() async throws {
    var numbers = SeededNumbers(seed: 13)
    var posts: [String] = []
    for number in 1...150 {
      var text = ""
      for _ in 0..<numbers.next(below: 60) {
        text += Self.pieces[numbers.next(below: Self.pieces.count)]
      }
      let escaped = text.flatMap { character -> String in
        switch character {
        case "\"", "\\": "\\\(character)"
        case "\n": "\\n"
        case "\t": "\\t"
        default: String(character)
        }
      }
      posts.append(
        #"{"id":"\#(number)","title":"T","slug":"p-\#(number)","html":"\#(String(escaped))","published_at":"2024-05-02"}"#
      )
    }
    let json = #"{"db":[{"data":{"posts":[\#(posts.joined(separator: ","))]}}]}"#
    let journal = try ImportedJournal(ghost: Array(json.utf8), name: "g.json")
    #expect(journal.files.count > 150)
    let errors = await Built(journal).errors
    #expect(errors == "")
  }

  @Test(arguments: [
    "<b><p>", "<blockquote>", "<ul><li>", "[a ", "[caption]", "<a href=\"", "<!--",
    "<table><tr><td>", "`a``",
    "&", "<a href=#fn1>", "*", "[efn_note]", "<script>", "((", "\n\n<em>",
  ])
  func `a piece ten thousand times is imported`(piece: String) throws {
    let text = String(repeating: piece, count: 10_000)
    #expect(try !Export(post(text)).journal().files.isEmpty)
    #expect(try !ImportedJournal(hugo: SiteFolder(["content/posts/a.md": text])).files.isEmpty)
  }
}
