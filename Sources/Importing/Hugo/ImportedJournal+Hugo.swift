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
    let site = HugoSite(folder, settings: settings)
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
    importer.reportSettings(
      settings,
      but: ["baseurl", "title", "languagecode", "defaultcontentlanguage", "locale", "permalinks"])
    folder.report(in: &importer.journal.report) { $0.hasPrefix("content/") }
    site.report(in: &importer.journal.report)
    folder.report(in: &importer.journal.report, uncopied: importer.journal.copies) { path in
      !["content/", "static/", "assets/"].contains(where: path.hasPrefix)
    }
    self = importer.journal
  }
}
