import JournalSite

/// The files of an old site's folder that were published as they are.
struct PublishedFiles: Sendable {
  let folder: SiteFolder

  /// Where they lie: nothing for Jekyll, `static/` for Hugo.
  let statics: [String]

  /// The file that lay at a path from the root of the site; nil for texts, and where there is none.
  func file(at path: String) -> CopiedFile? {
    guard let target = Self.target(of: path), let relative = Self.relative(path),
      let name = relative.split(separator: "/").last, name.contains("."),
      ![".md", ".html", ".yml", ".yaml"].contains(where: name.hasSuffix)
    else { return nil }
    return statics.lazy.compactMap { folder.copy($0 + relative, to: target) }.first
  }

  /// Where in the journal a file belongs that lay at a path of the old site: the theme's own folder is
  /// `assets`, and nothing of an old site may lie there. Nil for a path that leads nowhere.
  static func target(of path: String) -> String? {
    guard let relative = relative(path), let first = relative.split(separator: "/").first else {
      return nil
    }
    let isTaken =
      AddressBook.reserved.contains(String(first))
      || EntityKind.allCases.contains { $0.folder == first }
    return "content/" + (isTaken ? "old-" : "") + relative
  }

  private static func relative(_ path: String) -> String? {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return parts.isEmpty || parts.contains("..") ? nil : parts.joined(separator: "/")
  }
}
