/// Makes texts of HTML as people and editors write them, with `@` for each word.
struct HTMLTexts {
  var numbers: SeededNumbers

  /// Shortcodes and marks of blocks of WordPress among them.
  var isWordPress = false

  init(seed: UInt64, isWordPress: Bool) {
    numbers = SeededNumbers(seed: seed)
    self.isWordPress = isWordPress
  }

  mutating func text() -> String {
    (0...numbers.next(below: 5)).map { _ in block(3) }.joined(separator: gap())
  }

  private mutating func gap() -> String { numbers.one(of: ["", "\n", "\n\n", " "]) }

  mutating func blocks(_ depth: Int) -> String {
    (0...numbers.next(below: 3)).map { _ in block(depth) }.joined(separator: gap())
  }

  private mutating func block(_ depth: Int) -> String {
    if depth == 0 || numbers.isOnce(in: 4) { return "<p>\(words())</p>" }
    if isWordPress, numbers.isOnce(in: 4) { return shortcode(depth - 1) }
    let next = depth - 1
    switch numbers.next(below: 22) {
    case 0: return "<h\(numbers.next(below: 5) + 1)>\(words())</h2>"
    case 1, 2: return list(next)
    case 3:
      return "<blockquote>\(blocks(next))<footer>\(words()) <cite>@</cite></footer></blockquote>"
    case 4: return "<blockquote cite=\"https://x.example/@\">\(words())</blockquote>"
    case 5, 6: return table(next)
    case 7, 8, 9: return figure(next)
    case 10: return "<details><summary>\(words())</summary>\(blocks(next))</details>"
    case 11: return "<dl><dt>\(words())<dd>\(blocks(next))<dt>@</dt><dd>\(words())</dd></dl>"
    case 12: return "<pre><code class=\"language-x\">@ \(words(1))\n  @ &lt;@&gt;\n\n@</code></pre>"
    case 13: return "<div class=\"x\">\(blocks(next))</div>"
    case 14: return "<section>@\(blocks(next))@</section>"
    case 15: return "<!-- @ -->" + blocks(next)
    case 16: return "<center>\(words())<hr>\(words())</center>"
    case 17: return words()
    case 18: return "<p>\(words())" + blocks(next)
    case 19: return card(next)
    case 20: return "<form><label>@</label><textarea>@</textarea><button>@</button></form>"
    default: return "<noscript>\(blocks(next))</noscript>"
    }
  }

  private mutating func list(_ depth: Int) -> String {
    let name = numbers.one(of: ["ul", "ol", "ol start=\"7\""])
    let items = (0...numbers.next(below: 3)).map { _ -> String in
      switch numbers.next(below: 4) {
      case 0: "<li>\(words())</li>"
      case 1: "<li>\(words())\(blocks(depth))"
      case 2: "<li>\(blocks(depth))</li>"
      default: "\(words())<li>\(words())</li>"
      }
    }
    return "<\(name)>\(items.joined(separator: gap()))</\(name.prefix(2))>"
  }

  private mutating func table(_ depth: Int) -> String {
    let caption = numbers.isOnce(in: 2) ? "<caption>\(words())</caption>" : ""
    let rows = (0...numbers.next(below: 3)).map { _ -> String in
      let cells = (0...numbers.next(below: 3)).map { _ -> String in
        let name = numbers.one(of: ["td", "th", "td colspan=\"2\"", "td rowspan=\"2\""])
        let inside = numbers.isOnce(in: 4) ? blocks(depth) : words()
        return "<\(name)>\(inside)" + numbers.one(of: ["", "</\(name.prefix(2))>"])
      }
      return "<tr>\(cells.joined())" + numbers.one(of: ["", "</tr>", "@</tr>"])
    }
    return "<table>\(caption)\(rows.joined(separator: gap()))</table>"
  }

  private mutating func figure(_ depth: Int) -> String {
    let caption = numbers.isOnce(in: 4) ? "" : "<figcaption>\(words())</figcaption>"
    let inside: String =
      switch numbers.next(below: 9) {
      case 0: "<blockquote>\(blocks(depth))</blockquote>"
      case 1: table(depth)
      case 2: "<iframe src=\"https://maps.example/@\" title=\"@\"></iframe>"
      case 3: "<iframe src=\"https://www.youtube.com/embed/abc\" title=\"@\">@</iframe>"
      case 4: "<video src=\"/@.mp4\" title=\"@\">@</video>"
      case 5: "<audio controls><source src=\"/@.mp3\">\(words(1))</audio>"
      case 6: "<a href=\"https://l.example/@\">\(picture())</a>"
      case 7: "<pre>@\n@</pre>"
      default: picture()
      }
    let gallery = (0...numbers.next(below: 3)).map { _ in
      "<figure>\(picture())<figcaption>\(words())</figcaption></figure>"
    }
    switch numbers.next(below: 6) {
    case 0: return "<figure class=\"wp-block-gallery\">\(gallery.joined())\(caption)</figure>"
    case 1:
      return
        "<figure class=\"wp-block-pullquote\"><blockquote>\(words())</blockquote>\(caption)</figure>"
    case 2: return "<figure>\(caption)\(inside)</figure>"
    case 3:
      return
        "<figure class=\"wp-block-gallery\"><ul><li>\(gallery.joined(separator: "</li><li>"))</ul>\(caption)</figure>"
    default: return "<figure class=\"x\">\(inside)\(caption)</figure>"
    }
  }

  private mutating func picture() -> String {
    let title = numbers.isOnce(in: 3) ? " title=\"@ @\"" : ""
    let source = numbers.one(of: [
      "src=\"/@.jpg\"", "src=\"https://p.example/@.png\"", "data-src=\"/@.webp\" src=\"data:x\"",
      "src=\"@.tiff\"", "srcset=\"/@.jpg 2x\"", "",
    ])
    return
      "<img \(source) alt=\"@ \(numbers.one(of: ["@", "&quot;@&quot;", "[@]", "*@*", "@|@"]))\"\(title)>"
  }

  /// What Ghost calls a card.
  private mutating func card(_ depth: Int) -> String {
    switch numbers.next(below: 6) {
    case 0:
      "<figure class=\"kg-card kg-bookmark-card\"><a class=\"kg-bookmark-container\" href=\"https://b.example/@\"><div class=\"kg-bookmark-content\"><div class=\"kg-bookmark-title\">@</div><div class=\"kg-bookmark-description\">@ @</div></div><div class=\"kg-bookmark-thumbnail\"><img src=\"https://b.example/@.jpg\" alt=\"@\"></div></a><figcaption>\(words())</figcaption></figure>"
    case 1:
      "<div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-emoji\">@</div><div class=\"kg-callout-text\">\(words())</div></div>"
    case 2:
      "<div class=\"kg-card kg-toggle-card\"><div class=\"kg-toggle-heading\"><h4>\(words())</h4><button>@</button></div><div class=\"kg-toggle-content\">\(blocks(depth))</div></div>"
    case 3:
      "<div class=\"kg-card kg-button-card\"><a href=\"https://b.example/@\" class=\"kg-btn\">@</a></div>"
    case 4:
      "<!--kg-card-begin: html-->\(blocks(depth))<!--kg-card-end: html-->"
    default:
      "<div class=\"kg-card kg-file-card\"><a href=\"/files/@.pdf\" title=\"@\"><div>@</div><div>@</div></a></div>"
    }
  }

  private mutating func shortcode(_ depth: Int) -> String {
    switch numbers.next(below: 12) {
    case 0: "[caption id=\"x\"]\(picture()) \(words())[/caption]"
    case 1: "[caption caption=\"@ @\"]<a href=\"/@/\">\(picture())</a>[/caption]"
    case 2: "[button url=\"https://s.example/@\"]\(words())[/button]"
    case 3: "[vc_row][vc_column title=\"@\"]\(blocks(depth))[/vc_column][/vc_row]"
    case 4: "\(words())[efn_note]\(words())[/efn_note] @"
    case 5: "[gallery ids=\"1,2\" caption=\"@\"]"
    case 6: "[spoiler title=\"@\"]\(blocks(depth))[/spoiler]"
    case 7: "<!-- wp:group --><div>\(blocks(depth))</div><!-- /wp:group -->"
    case 8: "[embed]https://e.example/@[/embed]"
    case 9: "https://lone.example/@"
    case 10: "[video mp4=\"/@.mp4\"]@[/video] [audio src=\"/@.mp3\"]"
    default: "\(words())<!--more-->\(words())<!--nextpage-->\n\n\(words())\n\(words())"
    }
  }

  private mutating func words(_ depth: Int = 3) -> String {
    (0...numbers.next(below: 4)).map { _ in inline(depth) }.joined(
      separator: numbers.one(of: ["", " ", " ", "\n"]))
  }

  private static let spans = [
    "b", "i", "em", "strong", "u", "mark", "sub", "sup", "q", "del", "s", "code", "kbd", "small",
    "span style=\"font-style: italic\"", "abbr title=\"@\"", "font", "ins", "cite", "dfn", "time",
    "bdo", "ruby", "tt", "var", "nobr",
  ]

  private mutating func inline(_ depth: Int) -> String {
    if depth == 0 { return "@" }
    switch numbers.next(below: 16) {
    case 0, 1, 2, 3: return "@"
    case 4, 5, 6:
      let span = numbers.one(of: Self.spans)
      let name = span.prefix { $0 != " " }
      return "<\(span)>\(words(depth - 1))" + (numbers.isOnce(in: 9) ? "" : "</\(name)>")
    case 7, 8:
      let address = numbers.one(of: [
        "https://l.example/@", "/@/", "@", "#@", "mailto:@@x.example", "javascript:@()", "/?p=@",
        "",
        "//h.example/@", "https://steppe.example/2024/05/winter/#@",
      ])
      let title = numbers.isOnce(in: 4) ? " title=\"@\"" : ""
      return "<a href=\"\(address)\"\(title)>\(words(depth - 1))</a>"
    case 9: return picture()
    case 10: return "@<br>@"
    case 11:
      return numbers.one(of: [
        "&nbsp;@&nbsp;", "&copy;@", "&#64;@", "&unknown;@", "&lt;@&gt;", "@&amp;@",
        "&ldquo;@&rdquo;",
      ])
    case 12:
      return numbers.one(of: [
        "*@*", "_@_", "[@]", "[@](@)", "`@", "@~~@", "<@", "@ > @", "# @", "- @", "1. @", "| @ |",
        "\\@",
        "![@]", "[^@]", "!@", "{@}", "@:@", "[@]: @", "<film:@>",
      ])
    case 13: return "<!-- @ -->@"
    case 14: return "<a name=\"x\"></a>@<wbr>@"
    default: return "(@)"
    }
  }
}
