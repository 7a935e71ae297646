/// What a text of an old site is written in, by the ending of its file.
enum TextFormat: Sendable, Equatable {
  case markdown, html

  /// One that we have no reader for, by its name.
  case other(String)

  /// Nil for a file that is no text.
  init?(_ path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkdown", "mkdn", "mkd": self = .markdown
    case "html", "htm": self = .html
    case "org": self = .other("Org")
    case "textile": self = .other("Textile")
    case "adoc", "asciidoc", "ad": self = .other("AsciiDoc")
    case "rst", "rest": self = .other("reStructuredText")
    case "pandoc", "pdc": self = .other("Pandoc’s Markdown")
    case "mdx": self = .other("MDX")
    case "mmark": self = .other("Mmark")
    case "creole": self = .other("Creole")
    case "rdoc": self = .other("RDoc")
    case "haml": self = .other("Haml")
    case "slim": self = .other("Slim")
    default: return nil
    }
  }
}
