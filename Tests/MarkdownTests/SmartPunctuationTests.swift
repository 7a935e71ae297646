import Markdown
import Testing

struct SmartPunctuationTests {
  @Test(arguments: [
    ("en", "\"One\" 'two'", "“One” ‘two’"),
    ("en", "don't '71 '90s 'tis rock 'n' roll dogs'", "don’t ’71 ’90s ’tis rock ’n’ roll dogs’"),
    ("en", "\"'One' two,\" she said", "“‘One’ two,” she said"),
    ("en", "(\"One\") [\"two\"] \"*three*\"", "(“One”) [“two”] “<em>three</em>”"),
    ("en", "*\"One\"* **'two'**", "<em>“One”</em> <strong>‘two’</strong>"),
    ("en", "1--2 a---b ... a -- b ---- -->", "1–2 a—b … a – b ---- --&gt;"),
    ("en", "“typed” ‘too’ «x»", "“typed” ‘too’ «x»"),
    (
      "en", "`\"a\" -- '` <http://a--b.c>",
      "<code>&quot;a&quot; -- '</code> <a href=\"http://a--b.c\">http://a--b.c</a>"
    ),
    ("en", "\\\"a\\\" \\'b\\' &quot;c&quot; \\-- \\...", "&quot;a&quot; 'b' &quot;c&quot; -- ..."),
    ("en", "[\"a\"](b \"c\")'s", "<a href=\"b\" title=\"c\">“a”</a>’s"),
    ("en", "\"a\nb\" \"c", "“a\nb” “c"),
    ("en", "a—\"b\" 6'2\"", "a—“b” 6’2”"),
    (
      "en", "\"http://a.example/it's--b?q=\"c\"\" it's (www.a.example/'d'...e).",
      "“http://a.example/it's--b?q=&quot;c&quot;” it’s (www.a.example/'d'...e)."
    ),
    (
      "en", "'https://a.example/b' -- o'neill@a.example, 'w@'",
      "‘https://a.example/b’ – o'neill@a.example, ‘w@’"
    ),
    ("ru", "\"Мадина\" и \"фильм \"Огонь\" тут\"", "«Мадина» и «фильм „Огонь“ тут»"),
    ("uk", "\"а\"", "«а»"), ("kk", "\"а\"", "«а»"), ("kk-KZ", "\"а\"", "«а»"),
    ("fr", "\"l'homme\"", "«\u{A0}l’homme\u{A0}»"),
    ("de", "\"Das ist 'gut', ja\"", "„Das ist ‚gut‘, ja“"),
    ("de", "geht's", "geht’s"), ("ka", "\"ა\"", "„ა“"), ("pl", "\"a\"", "„a”"),
    ("sv", "\"a\"", "”a”"), ("xx", "\"a\"", "“a”"),
    ("ru", "\"*Мадина*\", \"**Огонь**\"", "«<em>Мадина</em>», «<strong>Огонь</strong>»"),
  ])
  func `punctuation is that of the language`(language: String, text: String, html: String) {
    let rendering = Rendering(text, options: MarkdownOptions(smartPunctuation: language))
    #expect(rendering.html == "<p>\(html)</p>\n")
  }

  @Test func `everything stays as typed without a language`() {
    #expect(Rendering("'a' -- b...").html == "<p>'a' -- b...</p>\n")
  }
}
