/// What lies where in a folder of Hugo.
struct HugoSite {
  private(set) var texts: [OldText] = []
  private let permalinks: FrontValue?
  private let folder: SiteFolder
  private let languages: HugoLanguages

  /// Paths of texts that are none, each with what they are.
  private var others: [(path: String, reason: String)] = []

  init(_ folder: SiteFolder, settings: OldFrontMatter?) {
    permalinks = settings?["permalinks"]
    languages = HugoLanguages(settings)
    self.folder = folder
    for (path, bytes) in folder.texts where path.hasPrefix("content/") {
      guard TextFormat(path) != nil else {
        others.append((path, "data"))
        continue
      }
      if let text = text(path, bytes) { texts.append(text) }
    }
  }

  /// Tells what was not taken over of the folder.
  func report(in report: inout ImportReport) {
    for (path, reason) in others { report.note(.leftOut, "`\(path)`: \(reason)") }
    for path in folder.paths where path.hasPrefix("data/") {
      report.note(.leftOut, "`\(path)`: data that templates showed")
    }
    let theme = folder.paths.filter { path in
      ["layouts/", "archetypes/", "i18n/"].contains(where: path.hasPrefix)
    }
    if !theme.isEmpty {
      report.change(
        "\(counted(theme.count, "file")) of the theme (layouts/, archetypes/, i18n/) left out")
    }
  }

  /// Nil for the page of a section, `_index.md`, without a text.
  private mutating func text(_ path: String, _ bytes: [UInt8]) -> OldText? {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    guard let file = parts.last else { return nil }
    let front = OldFrontMatter(bytes)
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let folders = Array(parts.dropLast())
    let named = languages.named(path, stem, in: folder)
    let base = named?.base ?? stem
    let language = named?.language
    let isSection = base == "_index"
    let isBundle = base == "index"
    if isSection, front.body.allSatisfy({ $0 <= 0x20 }) {
      if !front.fields.isEmpty || !front.faults.isEmpty {
        others.append((path, "the fields of a section’s page, without a text"))
      }
      return nil
    }
    var name = isSection || isBundle ? folders.last ?? "home" : base
    if let language { name += "-\(language)" }
    var text = OldText(path: path, front: front, name: name)
    (text.language, text.original) = (language, named?.original)
    let section = folders.first ?? ""
    text.date = front["date", "publishdate"]?.text.flatMap { ImportedDate($0) }
    text.modified = front["lastmod"]?.text.flatMap { ImportedDate($0) }
    // What lies right in content/, and what has no date, is a page.
    text.isPage =
      isSection || (text.date == nil && front["draft"]?.text != "true")
      || (folders.count <= (isBundle ? 1 : 0))
    text.reasonForDraft = Self.reasonForDraft(front, isPage: text.isPage)
    // Pages have no drafts here.
    if text.reasonForDraft != nil { (text.isPage, text.isDraft) = (false, true) }
    text.categories = isBundle ? Array(folders.dropLast()) : folders
    let folder = isSection || isBundle ? folders.dropLast() : folders[...]
    let last = front["slug"]?.text ?? (isSection || isBundle ? folders.last ?? "home" : base)
    let home = language.map { [$0] } ?? []
    let usual = "/" + (home + folder + [last]).joined(separator: "/").lowercased() + "/"
    text.addresses = [front["url"]?.text ?? pattern(of: section, text) ?? usual]
    let whole = (folders + [stem]).joined(separator: "/")
    text.names = [file, stem, path, parts.joined(separator: "/"), whole, "content/\(whole)"]
    if language == nil, base != stem {
      // By the name alone, Hugo finds the text of its main language.
      let bare = (folders + [base]).joined(separator: "/")
      text.names += [base, base + ".md", bare, bare + ".md", "content/\(bare)"]
    }
    if isBundle || isSection {
      let folder = folders.joined(separator: "/")
      text.names += [folder, "content/\(folder)", name]
    }
    let common = ["index.md", "index", "_index.md", "_index"]
    text.names.removeAll(where: common.contains)
    return text
  }

  /// Why a text that Hugo did not show is a draft; nil for all others, and for articles that are drafts
  /// anyway.
  private static func reasonForDraft(_ front: OldFrontMatter, isPage: Bool) -> String? {
    if isPage, front["draft"]?.text?.lowercased() == "true" { return "a page, draft" }
    if isPage, front["expirydate", "unpublishdate"]?.text != nil { return "a page that expires" }
    if front["headless"]?.text?.lowercased() == "true" { return "headless, which had no page" }
    let build = front["build"]?["render"]?.text?.lowercased()
    if let build, ["never", "false"].contains(build) { return "never rendered, which had no page" }
    return nil
  }

  /// The address that the settings give to the texts of a section.
  private func pattern(of section: String, _ text: OldText) -> String? {
    guard let pattern = (permalinks?["page"]?[section] ?? permalinks?[section])?.text else {
      return nil
    }
    let date = text.date?.text.split(separator: "-").map(String.init) ?? ["", "", ""]
    let slug = text.front["slug"]?.text ?? text.name
    let values = [
      (":year", date[0]), (":month", date[1]), (":day", date[2]), (":sections", section),
      (":section", section),
      (":slugorcontentbasename", slug), (":slugorfilename", slug), (":slug", slug),
      (":title", slug),
      (":contentbasename", text.name), (":filename", text.name),
    ]
    var address = pattern
    for (name, value) in values {
      address = address.split(separator: name, omittingEmptySubsequences: false).joined(
        separator: value)
    }
    return "/" + address.split(separator: "/").joined(separator: "/") + "/"
  }
}
