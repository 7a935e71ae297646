extension ImportedJournal {
  /// Reads the folder of a site of Hugo.
  package init(hugo folder: SiteFolder) throws(ImportError) {
    guard folder.has("content/") else {
      throw .notAnExport(of: .hugo, path: folder.name, found: nil)
    }
    let names = [
      "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml",
      "config.json", "config/_default/hugo.toml", "config/_default/config.toml",
    ]
    let settings = names.lazy.compactMap { name in
      folder.text(name).map { OldFrontMatter(settings: $0, name: name) }
    }.first
    let site = HugoSite(folder, permalinks: settings?["permalinks"])
    let address = settings?["baseurl"]?.text ?? ""
    var importer = MarkdownSiteImporter(
      folder, texts: site.texts, baseURL: address, statics: ["static/", "assets/"],
      template: { HugoSite.said(by: $0, in: $1, of: $2, &$3) })
    importer.journal.settings.title = settings?["title"]?.text ?? ""
    importer.journal.settings.language =
      settings?["languagecode", "defaultcontentlanguage", "locale"]?.text.flatMap(languageCode)
      ?? ""
    importer.journal.settings.description = settings?["params"]?["description"]?.text ?? ""
    if address.isEmpty {
      importer.journal.report.note(
        .front, "The settings do not say the `baseURL`: mend `base-url` in content/journal.yaml")
    }
    importer.run()
    self = importer.journal
  }
}

/// What lies where in a folder of Hugo.
struct HugoSite {
  private(set) var texts: [OldText] = []
  private let permalinks: FrontValue?

  init(_ folder: SiteFolder, permalinks: FrontValue?) {
    self.permalinks = permalinks
    for (path, bytes) in folder.texts where path.hasPrefix("content/") && path.hasSuffix(".md") {
      if let text = text(path, bytes) { texts.append(text) }
    }
  }

  /// Nil for the page of a section, `_index.md`, without a text.
  private func text(_ path: String, _ bytes: [UInt8]) -> OldText? {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    guard let file = parts.last else { return nil }
    let front = OldFrontMatter(bytes)
    let stem = String(file.dropLast(3))
    let isSection = stem == "_index"
    let isBundle = stem == "index"
    let folders = Array(parts.dropLast())
    if isSection, folders.isEmpty || front.body.allSatisfy({ $0 <= 0x20 }) { return nil }
    let name = isSection || isBundle ? folders.last ?? "home" : stem
    var text = OldText(path: path, front: front, name: name)
    let section = folders.first ?? ""
    text.date = front["date", "publishdate"]?.text.flatMap { ImportedDate($0) }
    text.modified = front["lastmod"]?.text.flatMap { ImportedDate($0) }
    // What lies right in content/, and what has no date, is a page.
    text.isPage =
      isSection || (text.date == nil && front["draft"]?.text != "true")
      || (folders.count <= (isBundle ? 1 : 0))
    text.categories = isBundle ? Array(folders.dropLast()) : folders
    let folder = isSection || isBundle ? folders.dropLast() : folders[...]
    let last = front["slug"]?.text ?? name
    let usual = "/" + (folder + [last]).joined(separator: "/").lowercased() + "/"
    text.addresses = [front["url"]?.text ?? pattern(of: section, text) ?? usual]
    let whole = (folders + [stem]).joined(separator: "/")
    text.names = [file, stem, path, parts.joined(separator: "/"), whole, "content/\(whole)"]
    if isBundle || isSection {
      let folder = folders.joined(separator: "/")
      text.names += [folder, "content/\(folder)", name]
    }
    let common = ["index.md", "index", "_index.md", "_index"]
    text.names.removeAll(where: common.contains)
    return text
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

  /// `{{< figure src="a.jpg" >}}`, `{{< youtube abc >}}`, `{{< ref "spring.md" >}}`; nil for what stays.
  static func said(
    by code: String, in text: OldText, of importer: MarkdownSiteImporter,
    _ converted: inout ConvertedText
  ) -> String? {
    guard code.hasPrefix("{{<") || code.hasPrefix("{{%") else { return nil }
    let inside = code.dropFirst(3).dropLast(3).trimmedOfHyphens
    let bytes = Array("[\(inside)]".utf8)
    let name = inside.prefix { $0 != " " }
    let padded = Array("[hugo \(inside.dropFirst(name.count)) /]".utf8)
    guard case .shortcode(let tag)? = Shortcodes(in: bytes).token(at: 0, in: padded)?.0 else {
      return nil
    }
    let first = tag.attributes.first { $0.name.isEmpty }?.value
    switch name {
    case "youtube":
      return (tag["id"] ?? first).map {
        "![Video](https://www.youtube.com/watch?v=\(markdownAddress($0)))"
      }
    case "vimeo":
      return (tag["id"] ?? first).map { "![Video](https://vimeo.com/\(markdownAddress($0)))" }
    case "ref", "relref":
      guard let typed = tag["path"] ?? first else { return nil }
      let path = typed.prefix { $0 != "#" }
      return importer.place(String(path.drop { $0 == "/" })) ?? importer.place(String(path))
    case "figure":
      guard let address = tag["src"] ?? first else { return nil }
      var picture = ImportedPicture(address: address, description: tag["alt"] ?? "")
      let words = [tag["title"], tag["caption"]].compactMap(\.self).filter { !$0.isEmpty }
      picture.caption = words.joined(separator: ". ")
      if let credit = tag["attr"], !credit.isEmpty { picture.caption += "\u{0}" + credit }
      // The credit stands behind a bar, which a caption's own bars are not.
      return picture.markdown(withCaption: true).split(separator: "\u{0}").joined(separator: " | ")
    default: return nil
    }
  }
}
