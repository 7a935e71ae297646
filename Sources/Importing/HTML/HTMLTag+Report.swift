extension HTMLTag {
  /// How the report names an element that Markdown has no word for. Of one that says more than what its
  /// words are, all of it is shown; an editor's `<` may have begun it, too.
  func shown(in bytes: [UInt8]) -> String {
    if attributes.isEmpty || Self.silent.contains(name) { return "<\(name)>" }
    let words = String(decoding: bytes[range].prefix(400), as: UTF8.self)
    return "`\(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))`"
  }

  /// Elements whose attributes say how their words look, or nothing to readers; `title` is told by itself.
  static let silent: Set<String> = [
    "p", "div", "span", "font", "center", "section", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
    "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "hr", "pre",
    "code",
    "kbd", "figure", "figcaption", "details", "summary", "u", "mark", "sub", "sup", "abbr",
    "acronym",
    "small", "big", "ins", "cite", "time", "data", "bdo", "bdi", "ruby", "rb", "rt", "rp", "rtc",
    "nobr", "svg", "math", "map", "canvas", "dialog", "menu", "output", "meter", "progress",
    "marquee", "blink", "track", "param", "meta", "link", "input",
  ]
}
