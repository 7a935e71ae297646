/// What lies where in a folder of Jekyll.
struct JekyllSite {
  private(set) var texts: [OldText] = []
  private(set) var authors: [OldAuthor] = []
  private let folder: SiteFolder
  private let pattern: String
  private let collections: [JekyllCollection]

  /// `collections_dir`, with a slash at its end; empty for the folder itself.
  private let collectionsFolder: String

  /// Paths of texts that are none, each with why.
  private var others: [(path: String, reason: String)] = []

  init(_ folder: SiteFolder, settings: OldFrontMatter?) {
    self.folder = folder
    switch settings?["permalink"]?.text {
    case nil, "date": pattern = "/:categories/:year/:month/:day/:title.html"
    case "pretty": pattern = "/:categories/:year/:month/:day/:title/"
    case "ordinal": pattern = "/:categories/:year/:y_day/:title.html"
    case "none": pattern = "/:categories/:title.html"
    case let own?: pattern = own
    }
    collections = JekyllCollection.all(in: settings)
    let parts = settings?["collectionsdir"]?.text?.split(separator: "/") ?? []
    collectionsFolder = parts.map { $0 + "/" }.joined()
    for (path, bytes) in folder.texts {
      if path.hasSuffix("_data/authors.yml") || path.hasSuffix("_data/authors.yaml") {
        readAuthors(bytes)
      } else if let text = text(path, bytes) {
        texts.append(text)
      }
    }
  }

  private mutating func readAuthors(_ bytes: [UInt8]) {
    for field in OldFrontMatter(settings: bytes, name: "authors.yml").fields {
      if let author = OldAuthor(field) { authors.append(author) }
    }
  }

  private mutating func text(_ path: String, _ bytes: [UInt8]) -> OldText? {
    guard TextFormat(path) != nil, !Self.isTheme(path) else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    var front = OldFrontMatter(bytes)
    // Of the plurals alone, Jekyll makes lists.
    front.divide("tags", "categories")
    if parts.contains("_posts") || parts.contains("_drafts") { return post(path, parts, front) }
    if let collection = collection(of: path) { return text(path, front, of: collection) }
    return page(path, parts, front)
  }

  private func post(_ path: String, _ parts: [String], _ front: OldFrontMatter) -> OldText {
    let stem = Self.stem(of: parts)
    var text = OldText(path: path, front: front, name: stem)
    text.isDraft = parts.contains("_drafts")
    text.categories = parts.prefix { $0 != "_posts" && $0 != "_drafts" }
    readDate(of: &text, stem: stem)
    text.names = [stem]
    text.addresses = [address(of: text, by: pattern)]
    return text
  }

  /// The date stands in front of the name, where the fields do not say another.
  private func readDate(of text: inout OldText, stem: String) {
    let front = text.front
    let pieces = stem.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    let typed = pieces.count == 4 ? ImportedDate(pieces.prefix(3).joined(separator: "-")) : nil
    if typed != nil { text.name = String(pieces[3]) }
    text.date = front["date"]?.text.flatMap { ImportedDate($0) } ?? typed
    text.modified =
      front["lastmodifiedat", "lastmod", "updated", "modified"]?.text.flatMap { ImportedDate($0) }
      ?? folder.dates[text.path]
  }

  private func collection(of path: String) -> JekyllCollection? {
    collections.first { path.hasPrefix("\(collectionsFolder)_\($0.label)/") }
  }

  /// What has a date, or is of a kind of articles, is one; all else is a page.
  private func text(
    _ path: String, _ front: OldFrontMatter, of collection: JekyllCollection
  ) -> OldText {
    let inner = path.dropFirst(collectionsFolder.utf8.count + collection.label.utf8.count + 2)
    let parts = inner.split(separator: "/").map(String.init)
    let stem = Self.stem(of: parts)
    var text = OldText(path: path, front: front, name: stem)
    readDate(of: &text, stem: stem)
    text.categories = [collection.label] + parts.dropLast()
    text.names = [stem, path]
    if !collection.hasPages {
      text.isDraft = true
      text.reasonForDraft = "of the collection “\(collection.label)”, whose texts had no pages"
      return text
    }
    text.isPage = text.date == nil && KindOfCategory.kind(of: collection.label) == nil
    let whole = (parts.dropLast() + [stem]).joined(separator: "/")
    let place = "/\(collection.label)/\(whole)"
    if let pattern = front["permalink"]?.text ?? collection.pattern {
      let filled = pattern.split(separator: ":collection", omittingEmptySubsequences: false)
        .joined(separator: collection.label)
        .split(separator: ":path", omittingEmptySubsequences: false).joined(separator: whole)
        .split(separator: ":output_ext", omittingEmptySubsequences: false).joined(
          separator: ".html")
      text.addresses = [address(of: text, by: filled)]
    } else {
      text.addresses = [place + ".html", place + "/"]
    }
    withholdPage(&text)
    return text
  }

  private mutating func page(
    _ path: String, _ parts: [String], _ front: OldFrontMatter
  ) -> OldText? {
    let file = parts.last ?? path
    if let folder = parts.dropLast().first(where: { $0.hasPrefix("_") }) {
      others.append((path, "`\(folder)` is no folder of texts in `_config.yml`"))
      return nil
    }
    if !front.isThere, front.faults.isEmpty {
      others.append((path, "a file without front matter"))
      return nil
    }
    if ["404.html", "404.md", "feed.xml", "search.html"].contains(file)
      || (file == "index.html" && parts.count == 1)
    {
      others.append((path, "the journal makes a page of its own in its place"))
      return nil
    }
    let stem = Self.stem(of: parts)
    var page = OldText(
      path: path, front: front,
      name: stem == "index" ? parts.dropLast().last ?? "home" : stem)
    page.isPage = true
    let place = "/" + parts.dropLast().joined(separator: "/") + (parts.count > 1 ? "/" : "")
    page.addresses =
      front["permalink"]?.text.map { [$0] } ?? [
        stem == "index" ? place : place + stem + ".html", place + stem + "/",
      ]
    page.names = [path]
    withholdPage(&page)
    return page
  }

  /// Pages have no drafts here: one that was not published is an article that is a draft.
  private func withholdPage(_ text: inout OldText) {
    guard text.isPage, text.front["published"]?.text?.lowercased() == "false" else { return }
    text.isPage = false
    text.isDraft = true
    text.reasonForDraft = "a page, not published"
  }

  private static func stem(of parts: [String]) -> String {
    guard let file = parts.last else { return "" }
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  /// The address of a text by its own permalink, or by a pattern.
  private func address(of text: OldText, by pattern: String) -> String {
    let date = text.date?.text.split(separator: "-").map(String.init) ?? ["", "", ""]
    let categories = text.categories + (text.front["categories", "category"]?.texts ?? [])
    let values: [(String, String)] = [
      (":categories", categories.map { $0.lowercased() }.joined(separator: "/")),
      (":short_year", String(date[0].suffix(2))), (":year", date[0]),
      (":i_month", String(Int(date[1]) ?? 0)),
      (":month", date[1]), (":i_day", String(Int(date[2]) ?? 0)), (":day", date[2]),
      (":title", text.front["slug"]?.text ?? text.name), (":name", text.name),
      (":slug", text.front["slug"]?.text ?? text.name),
    ]
    var address = text.front["permalink"]?.text ?? pattern
    for (name, value) in values {
      address = address.split(separator: name, omittingEmptySubsequences: false).joined(
        separator: value)
    }
    return "/" + address.split(separator: "/").joined(separator: "/")
      + (address.hasSuffix("/") ? "/" : "")
  }
}

// What is told of a folder.
extension JekyllSite {
  private static let themeFolders = ["_layouts/", "_includes/", "_sass/", "_plugins/"]

  private static func isTheme(_ path: String) -> Bool {
    themeFolders.contains(where: path.hasPrefix)
  }

  /// Whether texts of the site may lie at a path.
  func mayHoldTexts(_ path: String) -> Bool {
    !Self.isTheme(path) && !path.hasPrefix("_data/")
  }

  /// Tells what was not taken over.
  func report(in report: inout ImportReport) {
    for (path, reason) in others { report.note(.leftOut, "`\(path)`: \(reason)") }
    for path in folder.paths where path.hasPrefix("_data/") {
      if path.hasSuffix("_data/authors.yml") || path.hasSuffix("_data/authors.yaml") { continue }
      report.note(.leftOut, "`\(path)`: data that templates showed")
    }
    let theme = folder.paths.filter(Self.isTheme)
    if !theme.isEmpty {
      report.change(
        "\(counted(theme.count, "file")) of the theme (_layouts/, _includes/, _sass/, _plugins/) left out"
      )
    }
  }
}
