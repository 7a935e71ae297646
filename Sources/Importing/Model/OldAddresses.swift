import JournalSite

/// Which old addresses can lead to the new ones: those that nothing else of the journal has.
struct OldAddresses {
  private var taken: Set<String> = []
  private let kinds: Set<String>

  init(of journal: ImportedJournal) {
    kinds = Set(journal.settings.kinds.map { slug(of: ArticleKind(name: $0).plural) })
    for article in journal.articles { taken.insert("/articles/\(article.id)/") }
    for page in journal.pages { taken.insert("/\(page.id)/") }
  }

  /// The aliases among some old paths, without what is the new address itself; a path that cannot be
  /// one is noted.
  mutating func aliases(
    _ paths: [String], of address: String, in file: String, report: inout ImportReport
  ) -> [String] {
    var aliases: [String] = []
    for path in paths {
      let folder =
        path.hasSuffix("/") || path.split(separator: "/").last?.contains(".") == true
        ? path : path + "/"
      if folder.lowercased() == address { continue }
      if isPossible(folder), taken.insert(folder.lowercased()).inserted {
        aliases.append(Self.escaped(folder))
      } else if !aliases.contains(Self.escaped(folder)) {
        report.note(.alias, "`\(folder)`", in: file)
      }
    }
    return aliases
  }

  private func isPossible(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst()
    let names = parts.last == "" ? parts.dropLast() : parts
    guard path.hasPrefix("/"), let first = names.first, !names.contains(""),
      !path.contains(where: { "?#\\\"<>".contains($0) || $0.isNewline })
    else { return false }
    if names.contains(where: { $0.hasPrefix(".") || $0.utf8.count > 180 || $0 == ".." }) {
      return false
    }
    if first == "articles" {
      return names.count > 1 && !names.contains("page") && !path.hasSuffix(".xml")
    }
    if AddressBook.reserved.contains(String(first)) { return false }
    if kinds.contains(String(first)) { return names.count > 1 && names.dropFirst().first != "page" }
    return true
  }

  private static func escaped(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case " ": text += "%20"
      case "%": text += "%25"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
