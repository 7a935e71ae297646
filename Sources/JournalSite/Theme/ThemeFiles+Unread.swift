import Diagnostics

extension ThemeFiles {
  /// Warnings of files below `templates/` that are neither templates nor assets nor words of the
  /// journal's language; of a folder that nothing reads, one is named. Who has copied the whole theme
  /// is told nothing of what is as it was.
  static func unread(_ files: [String: SourceText], language: String) -> [Diagnostic] {
    var folders: Set<Substring> = []
    return files.keys.sorted().compactMap { name in
      guard let problem = problem(of: name, language: language),
        files[name]?.bytes != builtIn[name]?.bytes
      else { return nil }
      let parts = name.split(separator: "/")
      if parts.count > 1, case .unreadThemeFile = problem, !folders.insert(parts[0]).inserted {
        return nil
      }
      return Diagnostic(problem, path: "templates/" + name, range: 0..<0)
    }
  }

  private static func problem(of name: String, language: String) -> JournalProblem? {
    let ending = FoundFile.fileExtension(of: name)
    let parts = name.split(separator: "/").map(String.init)
    if name.hasPrefix("assets/") || ending == "html" || ending == "xml" { return nil }
    // What tells people about the theme, and what programs leave behind.
    if ["", "md", "txt"].contains(ending) || parts.contains(where: { $0.hasPrefix(".") }) {
      return nil
    }
    if parts[0] == "strings", ending == "yaml", let file = parts.last {
      let found = String(file.dropLast(".yaml".count))
      let isFolderRead = parts.count == 2 || parts.count == 3 && parts[1] == "names"
      let isRead = found == language || found == String(language.prefix { $0 != "-" })
      if isFolderRead { return isRead ? nil : .otherLanguage(found, journal: language) }
    }
    return .unreadThemeFile(name, belongs: place(of: parts, ending: ending))
  }

  /// Where a file was perhaps to lie; nil where nobody knows.
  private static func place(of parts: [String], ending: String) -> String? {
    let file = parts[parts.count - 1]
    if parts.count == 1 {
      if ending == "yaml" || ending == "yml" {
        return "strings/" + file.dropLast(ending.utf8.count + 1) + ".yaml"
      }
      return assetEndings.contains(ending) ? "assets/" + file : nil
    }
    if parts[0] == "strings" {
      return ending == "yml" && parts.count == 2 ? "strings/" + file.dropLast(4) + ".yaml" : nil
    }
    let known = ["assets", "strings"]
    guard let folder = nearestNames(to: parts[0], among: known, limit: 1).first else { return nil }
    return ([folder] + parts.dropFirst()).joined(separator: "/")
  }

  private static let assetEndings: Set<String> = [
    "css", "js", "mjs", "woff", "woff2", "ttf", "otf", "png", "jpg", "jpeg", "gif", "webp", "avif",
    "svg", "ico",
  ]
}
