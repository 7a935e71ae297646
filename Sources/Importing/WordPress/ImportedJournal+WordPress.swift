import JournalSite

extension ImportedJournal {
  /// Reads an export of WordPress. Pictures are taken from `uploads` where that is given; `today` stands for
  /// the day on which the export was made where that does not say it.
  package init(
    wordPress chunks: ByteChunks, uploads: UploadsFolder? = nil, today: String = ""
  ) throws(ImportError) {
    let (first, chunks) = try chunks.peek()
    if first.beginsJSON { throw .otherFormat(.wordpress, path: chunks.name, looksLike: .ghost) }
    var export = try WordPressReader.read(chunks)
    if ImportedDate(export.publicationDate) == nil { export.publicationDate = today }
    var importer = WordPressImporter(export, uploads: uploads, source: chunks.name)
    importer.run()
    self = importer.journal
  }
}

/// Makes a journal of a WordPress export that was read.
struct WordPressImporter {
  let export: WordPressExport
  var journal: ImportedJournal
  var site: OldSite
  var authors = NameBook(folder: "people", field: "name")
  var topics = NameBook(folder: "topics", field: "title")

  /// The texts that are taken over, each with what becomes of it.
  private(set) var texts: [(item: WordPressItem, id: String, isPage: Bool)] = []

  /// The old paths of each text, by its place in `texts`.
  private var oldPaths: [[String]] = []
  private var films = FilmGathering()

  /// Which kind a category became, by its slug.
  var kindsBySlug: [String: String] = [:]

  /// The blocks that texts share.
  private(set) var blocks: SharedBlocks

  init(_ export: WordPressExport, uploads: UploadsFolder?, source: String) {
    self.export = export
    journal = ImportedJournal(source: source)
    blocks = SharedBlocks(export.items)
    let address = export.siteAddress.isEmpty ? export.link : export.siteAddress
    site = OldSite(baseURL: BaseURL(address), uploads: uploads)
  }

  mutating func run() {
    readAttachments()
    nameTexts()
    for index in texts.indices { convert(index) }
    films.finish(&journal)
    finishSettings()
    addAliases()
    journal.records = topics.records + authors.records
    report()
  }

  private mutating func readAttachments() {
    for item in export.items where item.type == "attachment" {
      let address = item.attachmentAddress.isEmpty ? item.link : item.attachmentAddress
      let caption = HTMLSource(bytes: item.excerpt, address: item.link, path: "the pictures")
      let attachment = OldAttachment(
        address: address,
        description: plainText(ofHTML: item.meta["_wp_attachment_image_alt"] ?? ""),
        caption: oneParagraph(MarkdownWriter.convert(caption, of: site).markdown))
      site.add(attachment, number: item.number, parent: item.parent > 0 ? item.parent : nil)
    }
  }

  /// Which items are texts, and what each is called; then links between them can be told.
  private mutating func nameTexts() {
    var articleIDs = IDMaker(reserved: ["index", "page"])
    var pageIDs = IDMaker(
      reserved: AddressBook.reserved.union(
        KindOfCategory.all.map { slug(of: ArticleKind(name: $0).plural) }))
    for item in export.items where item.type == "post" || item.type == "page" {
      switch item.status {
      case "trash", "auto-draft", "inherit":
        leftOut[item.status, default: 0] += 1
        let title = plainText(ofHTML: item.title)
        if !title.isEmpty || item.content.contains(where: { $0 > 0x20 }) {
          let place = item.status == "trash" ? "in the trash" : "of status “\(item.status)”"
          journal.report.note(
            .leftOut, "“\(title.isEmpty ? "text \(item.number)" : title)”, \(place)")
        }
        continue
      default: break
      }
      // Pages have no drafts here.
      let isPage = item.type == "page" && item.status == "publish" && item.password.isEmpty
      let candidates = [item.name, plainText(ofHTML: item.title)]
      let year = date(of: item)?.year
      let id =
        isPage
        ? pageIDs.id(from: candidates, year: nil, otherwise: "page-\(item.number)")
        : articleIDs.id(from: candidates, year: year, otherwise: "post-\(item.number)")
      if !item.name.isEmpty, id != item.name {
        journal.report.note(.renamed, "`\(percentDecoded(item.name))` is `\(id)`")
      }
      let place = "\(isPage ? "page" : "article"):\(id)"
      site.add(place, at: item.link)
      site.add(place, number: item.number)
      let paths = paths(of: item)
      let origin = site.baseURL.map(\.text) ?? ""
      for path in paths.dropFirst() { site.add(place, at: origin + path) }
      texts.append((item, id, isPage))
      oldPaths.append(paths)
    }
  }

  /// The address and those before it, as paths from the root; none for `?p=12`.
  private func paths(of item: WordPressItem) -> [String] {
    guard !item.link.contains("?"), let path = site.exactPath(of: item.link), !path.isEmpty else {
      return []
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return [path] + item.oldSlugs.filter { !$0.isEmpty }.map { folder + percentDecoded($0) }
  }

  private mutating func convert(_ index: Int) {
    let (item, id, isPage) = texts[index]
    let path = "content/\(isPage ? "pages" : "articles")/\(id).md"
    var source = HTMLSource(
      bytes: blocks.whole(item.content), address: item.link, number: item.number, path: path)
    source.hasShortcodes = true
    source.hasPlainParagraphs = !String(decoding: item.content.prefix(2_000), as: UTF8.self)
      .contains("<!-- wp:")
    source.notes = WordPressFootnotes.read(item.meta["footnotes"])
    var converted = MarkdownWriter.convert(source, of: site)
    let title = title(of: item, id: id, path: path)
    if isPage {
      var page = ImportedPage(id: id, title: title, body: converted.markdown)
      addStill(of: item, to: &page)
      journal.pages.append(page)
    } else {
      journal.articles.append(article(item, id: id, title: title, &converted))
      films.add(converted.films, to: journal.articles.count - 1)
    }
    journal.take(converted)
  }

  private mutating func title(of item: WordPressItem, id: String, path: String) -> String {
    let title = plainText(ofHTML: item.title)
    if !title.isEmpty { return title }
    let words = id.split(separator: "-").joined(separator: " ")
    journal.report.note(.noTitle, "“\(words)”", in: path)
    return words
  }

  /// How many texts are left out, by their status.
  private(set) var leftOut: [String: Int] = [:]

  private mutating func addAliases() {
    var addresses = OldAddresses(of: journal)
    var article = 0
    var page = 0
    for (index, text) in texts.enumerated() {
      if text.isPage {
        journal.pages[page].aliases = addresses.aliases(
          oldPaths[index], of: "/\(text.id)/", in: journal.pages[page].path,
          report: &journal.report)
        page += 1
      } else {
        if oldPaths[index].isEmpty, text.item.status == "publish", !text.item.link.isEmpty {
          journal.report.note(.alias, "`\(text.item.link)`", in: journal.articles[article].path)
        }
        journal.articles[article].aliases = addresses.aliases(
          oldPaths[index], of: "/articles/\(text.id)/", in: journal.articles[article].path,
          report: &journal.report)
        article += 1
      }
    }
  }

  private mutating func finishSettings() {
    journal.settings.title = plainText(ofHTML: export.title)
    if journal.settings.title.isEmpty { journal.settings.title = site.baseURL?.host ?? "Journal" }
    if let address = site.baseURL?.text { journal.settings.baseURL = address }
    journal.settings.description = plainText(ofHTML: export.description)
    journal.settings.language = languageCode(export.language) ?? ""
    let used = Set(journal.articles.map(\.kind))
    journal.settings.kinds = KindOfCategory.all.filter(used.contains)
    if journal.settings.kinds.isEmpty { journal.settings.kinds = [KindOfCategory.other] }
    let published = zip(texts.filter { !$0.isPage }, journal.articles).filter {
      $0.item.status == "publish" && !$1.isDraft
    }
    journal.settings.features = published.filter(\.0.item.isSticky).map(\.1.id)
    let top = texts.filter { $0.isPage && $0.item.parent == 0 }.map(\.id)
    journal.settings.navigation = ImportedSettings.navigation(pages: top)
  }
}

/// `en-US`; nil for what is no code of a language.
func languageCode(_ text: String) -> String? {
  let parts = text.split { $0 == "-" || $0 == "_" }
  guard let first = parts.first, (2...3).contains(first.count),
    parts.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
  else { return nil }
  let region = parts.dropFirst().first.flatMap { $0.count == 2 ? "-\($0.uppercased())" : nil } ?? ""
  return first.lowercased() + region
}
