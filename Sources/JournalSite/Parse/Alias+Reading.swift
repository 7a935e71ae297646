extension Alias {
  /// What a file system takes as one name, with room for an ending.
  static let maximumByteCount = 200

  /// What systems and servers take as one path, with room for where the site lies.
  static let maximumPathByteCount = 800

  /// The path on this site that an alias means: its escapes undone, `/old/index.html` as `/old/`.
  ///
  /// Nil for what is no path from the root, leads up, or cannot be the name of a file.
  static func path(_ text: String) -> String? {
    guard text.hasPrefix("/"), !text.contains(where: { "?#\\\"<>".contains($0) || $0.isNewline })
    else { return nil }
    var parts: [String] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let part = addressPart(part), part != ".", part != "..",
        part.utf8.count <= maximumByteCount, !part.contains(where: { "\\\"<>".contains($0) }),
        !part.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else { return nil }
      parts.append(part)
    }
    if parts.last == "index.html" { parts[parts.count - 1] = "" }
    guard !parts.dropLast().contains("") else { return nil }
    return "/" + parts.joined(separator: "/")
  }
}
