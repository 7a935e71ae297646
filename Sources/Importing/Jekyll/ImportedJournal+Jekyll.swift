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
    let site = JekyllSite(folder, settings: settings)
    let address = (settings?["url"]?.text ?? "") + (settings?["baseurl"]?.text ?? "")
    var importer = MarkdownSiteImporter(
      folder, texts: site.texts, baseURL: address, statics: [""],
      template: { code, _, places, _ in JekyllSite.said(by: code, in: places) })
    importer.oldAuthors = site.authors
    importer.journal.settings.title = settings?["title"]?.text ?? ""
    importer.journal.settings.description = settings?["description"]?.text?.trimmed ?? ""
    importer.journal.settings.language =
      settings?["lang", "locale"]?.text.flatMap(languageCode) ?? ""
    if address.isEmpty {
      importer.journal.report.note(
        .front, "`_config.yml` does not say the `url`: mend `base-url` in content/journal.yaml")
    }
    importer.run()
    importer.reportSettings(
      settings,
      but: [
        "title", "description", "lang", "locale", "url", "baseurl", "permalink", "collections",
        "collectionsdir",
      ])
    folder.report(in: &importer.journal.report, texts: site.mayHoldTexts)
    site.report(in: &importer.journal.report)
    folder.report(in: &importer.journal.report, uncopied: importer.journal.copies) { path in
      path.hasPrefix("_") || path.hasPrefix(".") || path.contains("/.")
    }
    self = importer.journal
  }
}

extension Substring {
  /// Without the hyphens that take white space away, and without spaces.
  var trimmedOfHyphens: String {
    String(drop { $0 == "-" || $0 == " " }.reversed().drop { $0 == "-" || $0 == " " }.reversed())
  }
}
