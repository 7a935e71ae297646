/// Makes texts of Markdown as they stand in folders of Hugo and Jekyll, with `@` for each word.
struct MarkdownTexts {
  var numbers: SeededNumbers

  /// Shortcodes of Hugo, otherwise Liquid.
  let isHugo: Bool
  private var html: HTMLTexts

  init(seed: UInt64, isHugo: Bool) {
    numbers = SeededNumbers(seed: seed)
    self.isHugo = isHugo
    html = HTMLTexts(seed: seed &+ 1, isWordPress: false)
  }

  mutating func text() -> String {
    (0...numbers.next(below: 6)).map { _ in block(3).joined(separator: "\n") }
      .joined(separator: numbers.one(of: ["\n\n", "\n\n", "\n\n", "\n"])) + "\n"
  }

  private mutating func blocks(_ depth: Int) -> [String] {
    var lines = block(depth)
    for _ in 0..<numbers.next(below: 3) { lines += [""] + block(depth) }
    return lines
  }

  /// Lines.
  private mutating func block(_ depth: Int) -> [String] {
    if depth == 0 || numbers.isOnce(in: 4) { return paragraph() }
    let next = depth - 1
    switch numbers.next(below: 20) {
    case 0: return [String(repeating: "#", count: numbers.next(below: 6) + 1) + " " + words()]
    case 1: return [words(), numbers.one(of: ["===", "---", "-"])]
    case 2: return ["## \(words()) {#x}"]
    case 3, 4: return item(next, numbers.one(of: ["- ", "* ", "+ ", "1. ", "10) "]))
    case 5: return blocks(next).map { $0.isEmpty ? ">" : "> " + $0 }
    case 6: return ["> [!NOTE]"] + paragraph().map { "> " + $0 }
    case 7: return fenced()
    case 8: return ["    @ [@](/@/)", "", "    @ *@*"]
    case 9: return table()
    case 10: return ["[^\(numbers.next(below: 3))]: \(words())", "    \(words())"]
    case 11:
      return [
        "[\(numbers.next(below: 3))]: \(numbers.one(of: ["/@/", "https://d.example/@", "<@ @>", "/@.jpg"])) \"@ @\""
      ]
    case 12: return ["@", ": \(words())"]
    case 13: return html.blocks(1).split(separator: "\n").map(String.init)
    case 14: return ["<div>", ""] + blocks(next) + ["", "</div>"]
    case 15: return ["<!-- @", "@ -->"]
    case 16, 17: return isHugo ? shortcode(next) : liquid(next)
    case 18: return ["***"] + paragraph()
    default: return ["- [ ] \(words())", "- [x] \(words())"]
    }
  }

  private mutating func item(_ depth: Int, _ mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.utf8.count)
    return (0...numbers.next(below: 3)).flatMap { _ in
      let lines = numbers.isOnce(in: 2) ? [words()] : blocks(depth)
      return lines.enumerated().map { number, line in
        number == 0 ? mark + line : line.isEmpty ? "" : indent + line
      }
    }
  }

  private mutating func fenced() -> [String] {
    let fence = numbers.one(of: ["```", "~~~", "````"])
    return [fence + numbers.one(of: ["", "swift"]), "@ [@](/@/) {{ @ }}", "", "<b>@</b>", fence]
  }

  private mutating func table() -> [String] {
    ["| \(words(1)) | \(words(1)) |", "|---|:-:|", "| \(words(1)) | `@` |", "| @ |"]
  }

  private mutating func shortcode(_ depth: Int) -> [String] {
    switch numbers.next(below: 8) {
    case 0:
      [
        "{{< figure src=\"/@.jpg\" alt=\"@\" title=\"@\" caption=\"@ **@**\" attr=\"@\" attrlink=\"https://a.example/@\" >}}"
      ]
    case 1: ["{{< figure", "  src=\"@.jpg\"", "  caption=\"@\" class=\"@\"", ">}}"]
    case 2: ["{{< youtube id=\"abc\" title=\"@\" >}}"]
    case 3: ["{{< custom a=\"@\" >}}"] + blocks(depth) + ["{{< /custom >}}"]
    case 4: ["{{% notice note %}}"] + paragraph() + ["{{% /notice %}}"]
    case 5: ["{{</* @ */>}}"]
    case 6: ["{{< highlight go >}}", "@ [@](/@/)", "{{< /highlight >}}"]
    default: ["{{< vimeo 123 >}}", words()]
    }
  }

  private mutating func liquid(_ depth: Int) -> [String] {
    switch numbers.next(below: 8) {
    case 0: ["{% include figure.html src=\"/@.jpg\" caption=\"@\" %}"]
    case 1: ["{% highlight ruby %}", "@ [@](/@/)", "", "{{ @ }}", "{% endhighlight %}"]
    case 2: ["{% raw %}", "{{ @ }}", "{% endraw %}"]
    case 3: ["{% comment %}", "@", "{% endcomment %}"]
    case 4: ["{:.wide title=\"@\"}"] + paragraph()
    case 5: ["*[@]: @ @"]
    case 6: paragraph() + ["{: .@ #@ }"]
    default: ["{% if x %}@{% endif %} {% unknown @ %}"]
    }
  }

  private mutating func paragraph() -> [String] {
    (0...numbers.next(below: 3)).map { _ in words() + numbers.one(of: ["", "", "  ", "\\"]) }
  }

  private mutating func words(_ depth: Int = 2) -> String {
    (0...numbers.next(below: 4)).map { _ in inline(depth) }.joined(separator: " ")
  }

  private mutating func inline(_ depth: Int) -> String {
    if depth == 0 { return "@" }
    let next = depth - 1
    switch numbers.next(below: 18) {
    case 0, 1, 2, 3: return "@"
    case 4:
      let mark = numbers.one(of: ["*", "**", "_", "__", "***", "~~", "`", "``"])
      return mark + (mark.first == "`" ? "@ @" : words(next)) + mark
    case 5, 6:
      let address = numbers.one(of: [
        "/@/", "https://l.example/@", "@.md", "../@.pdf", "#@", "<@ @>", "mailto:@@x.example",
        "javascript:@", "/@(@)/", "",
      ])
      return "[\(words(next))](\(address)\(numbers.one(of: ["", " \"@\"", " '@ @'"])))"
    case 7: return "[\(words(next))][\(numbers.next(below: 3))]"
    case 8:
      return
        "![@ \(words(next))](\(numbers.one(of: ["/@.jpg", "@.png", "https://p.example/@.gif", "/@.tiff"]))\(numbers.one(of: ["", " \"@\""])))"
    case 9: return "<https://auto.example/@>"
    case 10: return "@[^\(numbers.next(below: 3))]"
    case 11:
      let span = numbers.one(of: [
        "b", "em", "sub", "mark", "span title=\"@\"", "u", "kbd", "q", "a href=\"/@/\"", "a name=x",
      ])
      return "<\(span)>\(words(next))</\(span.prefix { $0 != " " })>"
    case 12: return "<img src=\"/@.jpg\" alt=\"@\" title=\"@\">"
    case 13:
      return numbers.one(of: [
        "&copy;@", "&lt;@", "\\*@\\*", "@<br>@", "@ & @", "a*@", "[@]", "@_@",
      ])
    case 14:
      if isHugo {
        return numbers.one(of: [
          "{{< ref \"@.md\" >}}", "[@]({{< relref \"/@/\" >}})", "{{< custom \"@\" >}}",
          "{{% x %}}@{{% /x %}}",
          "{{< youtube abc >}}", "{{< figure src=\"@.png\" title=\"@\" >}}", "{{ @ }}",
        ])
      }
      return numbers.one(of: [
        "{% post_url @ %}", "[@]({% link @.md %})", "{{ page.@ }}", "{{ \"/@/\" | relative_url }}",
        "![@](/@.jpg){: .x title=\"@\"}", "[@]({{ site.baseurl }}/@/)",
      ])
    case 15: return "<!-- @ -->"
    case 16: return "\(words(next))"
    default: return "(@)"
    }
  }
}
