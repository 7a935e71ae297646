/// A file of the journal and what it is to us, by its place and its name.
struct FoundFile {
  let path: String
  let role: Role

  enum Role {
    case text, picture, other
  }

  /// Nil for a file that is nothing to us: one in `templates/` that is no part of a theme.
  init?(path: String) {
    guard let role = Self.role(of: path) else { return nil }
    self.path = path
    self.role = role
  }

  /// Whether a path lies in the folder that is copied as it is.
  static func isCopiedWhole(_ path: String) -> Bool {
    path.utf8.starts(with: "content/files/".utf8)
  }

  private static func role(of path: String) -> Role? {
    if isCopiedWhole(path) { return .other }
    let kind = fileExtension(of: path)
    if path.utf8.starts(with: "content/".utf8) {
      switch kind {
      case "md", "yaml", "yml": return .text
      case "png", "jpg", "jpeg", "gif", "webp", "avif", "svg": return .picture
      default: return .other
      }
    }
    switch kind {
    case "html", "xml", "yaml", "yml", "css", "js", "svg", "txt": return .text
    default: return path.utf8.starts(with: "templates/assets/".utf8) ? .other : nil
    }
  }

  /// Whether a file is Markdown, by its name: `madina.md`, `MADINA.MD`.
  static func isMarkdown(_ path: String) -> Bool { fileExtension(of: path) == "md" }

  /// In lower case, without the dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let tail = bytes[bytes.index(after: dot)...]
    if tail.count > 8 || tail.contains(UInt8(ascii: "/")) { return "" }
    return String(decoding: tail, as: UTF8.self).lowercased()
  }
}
