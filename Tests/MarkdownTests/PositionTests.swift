import Diagnostics
import Markdown
import Testing

struct PositionTests {
  /// `⟦` and `⟧` stand around each link; they are taken out before the text is parsed.
  @Test(arguments: [
    "⟦[a](b)⟧",
    "x ⟦[a](b)⟧ y ⟦[c](d)⟧",
    "x\ny ⟦[a](b)⟧\n  z ⟦[c](d)⟧ ⟦<http://e.f>⟧",
    "# ⟦[a](b)⟧ #",
    "   ###   x ⟦[a](b)⟧",
    "x ⟦[a](b)⟧\ny ⟦[a](b)⟧\n===",
    "- ⟦[a](b)⟧\n- x\n  ⟦[a](b)⟧",
    "- x\n  - y\n    z ⟦[a](b)⟧\n    - ⟦[c](d)⟧\n\n      ⟦[e](f)⟧",
    "1.  x\n    y ⟦[a](b)⟧",
    "> x ⟦[a](b)⟧\n> y ⟦[a](b)⟧",
    "> x\nlazy ⟦[a](b)⟧\n>   not ⟦[a](b)⟧",
    "> > x\n> lazy ⟦[a](b)⟧\n>> ⟦[c](d)⟧",
    "> - x\n>   ⟦[a](b)⟧\n> lazy ⟦[a](b)⟧",
    "- > x\n  > ⟦[a](b)⟧\n\tlazy ⟦[a](b)⟧",
    "-\tx ⟦[a](b)⟧\n\ty ⟦[a](b)⟧",
    "\tcode\n\nx\n\t\t⟦[a](b)⟧",
    "⟦[a\nb](c)⟧ ⟦[d](e)⟧",
    "⟦[a](b\n\"c\")⟧ x ⟦[d](e)⟧\ny ⟦[f](g)⟧",
    "⟦[a](\nb\n\"c\nd\"\n)⟧ x ⟦[d](e)⟧\ny ⟦[f](g)⟧",
    "> ⟦[a\n> b](c\n> \"d\")⟧ x ⟦[e](f)⟧\n> y ⟦[g](h)⟧",
    "⟦[a][x\ny]⟧ z ⟦[b][]⟧ ⟦[b]⟧\n⟦[x y]⟧\n\n[x y]: /1\n[b]: /2",
    "[x]: /1\n⟦[x]⟧ ⟦[y](z)⟧",
    "[x]: /1\n  'title\n  more'\n[y]: <a b>\n z ⟦[x]⟧\n⟦[y]⟧",
    "> [x]: /1\n> ⟦[x]⟧ a\n> ⟦[x]⟧",
    "- [x]: /1\n  ⟦[x]⟧ a",
    "[x]\\: /1\n⟦[x](a)⟧",
    "x\\\ny ⟦[a](b)⟧\nz ⟦[c](d)⟧",
    "x  \n  y ⟦[a](b)⟧\\\n  z ⟦[c](d)⟧",
    "`x\ny` ⟦[a](b)⟧\n⟦[c](d)⟧",
    "> ``x\n> `y`` ⟦[a](b)⟧\n> ⟦[c](d)⟧",
    "<b\nc=\"d\"> ⟦[a](b)⟧\n⟦[c](d)⟧",
    "> <b\n> c> ⟦[a](b)⟧\n> ⟦[c](d)⟧",
    "*x ⟦[a](b)⟧* **⟦[c](d)⟧\ny ⟦[e](f)⟧** ***⟦[g](h)⟧***",
    "Мәдина «é» ⟦[ә](б)⟧ 🎬 ⟦[c](d)⟧\n電影 ⟦[e](f)⟧",
    "&amp; &eacute; \\* \\[ ⟦[a](b)⟧ &#x20; ⟦[c](d)⟧",
    "⟦[a](b)⟧⟦[c](d)⟧ \\![x] ! ⟦[c](d)⟧",
    "⟦![a](b)⟧ ⟦[x ⟦![y](z)⟧ w](v)⟧ t",
    "⟦![a\nb](c \"d\n e\")⟧ x\n⟦[f](g)⟧",
    "⟦[\\<b>](c)⟧ ⟦[&lt;b](c)⟧ ⟦[<](c)⟧",
    "x\n\n| a | b |\n|---|---|\n| ⟦[a](b)⟧ | x ⟦[c](d)⟧ |\n| ⟦<http://x.y>⟧ |",
    "> | a | ⟦[b](b)⟧ |\n> |---|---|\n> | `\\|` ⟦[c](d)⟧ |",
    "x[^1] ⟦[a](b)⟧\n\n[^1]: ⟦[c](d)⟧\n  lazy ⟦[c](d)⟧\n\n    more ⟦[e](f)⟧\n\nlast ⟦[g](h)⟧",
    "⟦![a](b \"in ⟦[*c*](d)⟧ | by ⟦[e](f)⟧\")⟧",
    "a | b\n- | -\n⟦[x](y)⟧ | z",
    "```\n[a](b)\n```\n⟦[a](b)⟧",
    "<div>\n[a](b)\n</div>\n\n⟦[a](b)⟧",
  ])
  func `a link stands where it was typed`(marked: String) {
    for text in [marked, marked.replacing("\n", with: "\r\n"), marked.replacing("\n", with: "\r")] {
      check(text, prefix: "")
      check(text, prefix: "\u{FEFF}")
      check(text, prefix: "---\ntitle: É\n---\n")
    }
  }

  private func check(_ marked: String, prefix: String) {
    var bytes = Array(prefix.utf8)
    var open: [(Int, Int)] = []
    var expected: [String] = []
    for character in marked.unicodeScalars {
      switch character {
      case "⟦":
        open.append((bytes.count, expected.count))
        expected.append("")
      case "⟧":
        guard let (start, place) = open.popLast() else { return }
        expected[place] = "\(start)..<\(bytes.count)"
      default: bytes += Array(String(character).utf8)
      }
    }
    let source = SourceText(path: "a.md", bytes: bytes)
    var diagnostics: [Diagnostic] = []
    let document = MarkdownDocument(
      parsing: source, body: prefix.utf8.count..<bytes.count, options: MarkdownOptions(),
      diagnostics: &diagnostics)
    let found = document.links.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    #expect(found.map { "\($0)" } == expected)
  }

  @Test func `a text node knows where it begins`() {
    let text = "> one *two*\n> three\n\n- four"
    let document = Rendering(text).document
    let texts = document.descendants(of: .document).filter { document[$0].kind == .text }
    let bytes = Array(text.utf8)
    for node in texts {
      let start = Int(document[node].sourceOffset)
      #expect(bytes[start...].starts(with: document.bytes(of: node)))
    }
    #expect(texts.count == 4)
  }
}
