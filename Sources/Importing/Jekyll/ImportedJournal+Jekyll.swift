extension ImportedJournal {
  /// Reads the folder of a site of Jekyll.
  package init(jekyll folder: SiteFolder) throws(ImportError) {
    guard folder.has("_posts/") || folder.has("_drafts/") || folder.text("_config.yml") != nil
    else {
      throw .notAnExport(of: .jekyll, path: folder.name, found: nil)
    }
    let settings = folder.text("_config.yml").map {
      OldFrontMatter(settings: $0, name: "_config.yml")
    }
    let site = JekyllSite(folder, pattern: settings?["permalink"]?.text)
    let address = (settings?["url"]?.text ?? "") + (settings?["baseurl"]?.text ?? "")
    var importer = MarkdownSiteImporter(
      folder, texts: site.texts, baseURL: address, statics: [""],
      template: { code, _, importer, _ in JekyllSite.said(by: code, in: importer) })
    importer.authorNames = site.authorNames
    importer.journal.settings.title = settings?["title"]?.text ?? ""
    importer.journal.settings.description = settings?["description"]?.text?.trimmed ?? ""
    importer.journal.settings.language =
      settings?["lang", "locale"]?.text.flatMap(languageCode) ?? ""
    if address.isEmpty {
      importer.journal.report.note(
        .front, "`_config.yml` does not say the `url`: mend `base-url` in content/journal.yaml")
    }
    importer.run()
    self = importer.journal
  }
}

/// What lies where in a folder of Jekyll.
struct JekyllSite {
  private(set) var texts: [OldText] = []
  private(set) var authorNames: [String: String] = [:]
  private let pattern: String

  init(_ folder: SiteFolder, pattern: String?) {
    switch pattern {
    case nil, "date": self.pattern = "/:categories/:year/:month/:day/:title.html"
    case "pretty": self.pattern = "/:categories/:year/:month/:day/:title/"
    case "ordinal": self.pattern = "/:categories/:year/:y_day/:title.html"
    case "none": self.pattern = "/:categories/:title.html"
    case let own?: self.pattern = own
    }
    for (path, bytes) in folder.texts {
      if path.hasSuffix("_data/authors.yml") || path.hasSuffix("_data/authors.yaml") {
        readAuthors(bytes)
      } else if let text = text(path, bytes, in: folder) {
        texts.append(text)
      }
    }
  }

  private mutating func readAuthors(_ bytes: [UInt8]) {
    for field in OldFrontMatter(settings: bytes, name: "authors.yml").fields {
      if let name = field.value["name"]?.text ?? field.value["displayname"]?.text {
        authorNames[field.typed] = name
      }
    }
  }

  private func text(_ path: String, _ bytes: [UInt8], in folder: SiteFolder) -> OldText? {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last,
      file.hasSuffix(".md") || file.hasSuffix(".markdown") || file.hasSuffix(".html")
    else { return nil }
    var front = OldFrontMatter(bytes)
    // Of the plurals alone, Jekyll makes lists.
    front.divide("tags", "categories")
    let stem = file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)
    let isDraft = parts.contains("_drafts")
    if isDraft || parts.contains("_posts") {
      var text = OldText(path: path, front: front, name: String(stem))
      text.isDraft = isDraft
      text.categories = parts.prefix { $0 != "_posts" && $0 != "_drafts" }
      let pieces = stem.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
      let typed = pieces.count == 4 ? ImportedDate(pieces.prefix(3).joined(separator: "-")) : nil
      if typed != nil { text.name = String(pieces[3]) }
      text.date = front["date"]?.text.flatMap { ImportedDate($0) } ?? typed
      text.modified =
        front["lastmodifiedat", "lastmod", "updated", "modified"]?.text.flatMap { ImportedDate($0) }
        ?? folder.dates[path]
      text.names = [String(stem)]
      text.addresses = [address(of: text)]
      return text
    }
    // Other texts without front matter are none of the site's.
    guard !front.fields.isEmpty, !parts.dropLast().contains(where: { $0.hasPrefix("_") }),
      !["404.html", "feed.xml", "search.html"].contains(file),
      !(file == "index.html" && parts.count == 1)
    else { return nil }
    var page = OldText(
      path: path, front: front,
      name: stem == "index" ? parts.dropLast().last ?? "home" : String(stem))
    page.isPage = true
    let place = "/" + parts.dropLast().joined(separator: "/") + (parts.count > 1 ? "/" : "")
    page.addresses =
      front["permalink"]?.text.map { [$0] } ?? [
        stem == "index" ? place : place + stem + ".html", place + stem + "/",
      ]
    return page
  }

  /// The address of a post by its own permalink, or the site's pattern.
  private func address(of text: OldText) -> String {
    let date = text.date?.text.split(separator: "-").map(String.init) ?? ["", "", ""]
    let categories = text.categories + (text.front["categories", "category"]?.texts ?? [])
    let values: [(String, String)] = [
      (":categories", categories.map { $0.lowercased() }.joined(separator: "/")),
      (":short_year", String(date[0].suffix(2))), (":year", date[0]),
      (":i_month", String(Int(date[1]) ?? 0)),
      (":month", date[1]), (":i_day", String(Int(date[2]) ?? 0)), (":day", date[2]),
      (":title", text.front["slug"]?.text ?? text.name),
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

  /// `{% post_url 2024-05-02-winter %}`, `{{ site.baseurl }}`; nil for what stays.
  static func said(by code: String, in importer: MarkdownSiteImporter) -> String? {
    let inside = code.dropFirst(2).dropLast(2).trimmedOfHyphens
    let words = inside.split(separator: " ").map(String.init)
    switch words.first {
    case "site.baseurl", "site.url": return ""
    case "post_url", "link":
      guard words.count > 1 else { return nil }
      let name = words[1].split(separator: "/").last.map(String.init) ?? words[1]
      let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
      return importer.place(stem) ?? importer.place(words[1])
    case let word? where word.hasPrefix("\"/") || word.hasPrefix("'/"):
      // `{{ "/about/" | relative_url }}`
      guard words.last?.hasSuffix("_url") == true else { return nil }
      return String(word.dropFirst().dropLast())
    default: return nil
    }
  }
}

extension Substring {
  /// Without the hyphens that take white space away, and without spaces.
  var trimmedOfHyphens: String {
    String(drop { $0 == "-" || $0 == " " }.reversed().drop { $0 == "-" || $0 == " " }.reversed())
  }
}
