import JournalSite

/// Makes a journal of a folder of Markdown: what Jekyll and Hugo have in common.
struct MarkdownSiteImporter {
  /// What a piece of template code says, with the text that it stands in; nil for what stays.
  let template: @Sendable (String, OldText, SitePlaces, inout ConvertedText) -> String?
  var journal: ImportedJournal
  var texts: [OldText]
  private(set) var places: SitePlaces
  private var ids: [String] = []
  var authors = NameBook(folder: "people", field: "name")
  private var topics = NameBook(folder: "topics", field: "title")
  private var films = FilmGathering()

  /// Those of `_data/authors.yml`, by their keys.
  var authorsByKey: [String: OldAuthor] = [:]
  private var otherFields: [String: Int] = [:]

  /// Those of `_data/authors.yml`, in their order.
  var oldAuthors: [OldAuthor] = []

  /// `statics` is where files lie that are published as they are: nothing for Jekyll, `static/` for
  /// Hugo.
  init(
    _ folder: SiteFolder, texts: [OldText], baseURL: String, statics: [String],
    template:
      @escaping @Sendable (String, OldText, SitePlaces, inout ConvertedText) -> String?
  ) {
    self.texts = texts
    self.template = template
    journal = ImportedJournal(source: folder.name)
    let published = PublishedFiles(folder: folder, statics: statics)
    places = SitePlaces(
      folder, site: OldSite(baseURL: BaseURL(baseURL), published: published))
  }

  mutating func run() {
    nameTexts()
    let named = oldAuthors.map { ($0.key, $0) } + oldAuthors.map { ($0.name, $0) }
    authorsByKey = Dictionary(named) { first, _ in first }
    for index in texts.indices { convert(index) }
    films.finish(&journal)
    let used = Set(journal.articles.map(\.kind))
    journal.settings.kinds = KindOfCategory.all.filter(used.contains)
    if journal.settings.kinds.isEmpty { journal.settings.kinds = [KindOfCategory.other] }
    if let address = places.site.baseURL?.text { journal.settings.baseURL = address }
    if journal.settings.title.isEmpty {
      journal.settings.title = places.site.baseURL?.host ?? "Journal"
    }
    journal.settings.navigation = ImportedSettings.navigation(pages: journal.pages.map(\.id))
    addAliases()
    journal.records = topics.records + authors.records
    reportAuthors()
    journal.reportArticles()
    journal.reportPages()
    journal.report.make("\(counted(authors.count, "author")), \(counted(topics.count, "topic"))")
    journal.reportFilms()
    for (name, count) in otherFields.sorted(by: { $0.key < $1.key }) {
      journal.report.note(.front, "`\(name)`, in \(counted(count, "text"))")
    }
  }

  private mutating func nameTexts() {
    var articleIDs = IDMaker(reserved: ["index", "page"])
    var pageIDs = IDMaker(
      reserved: AddressBook.reserved.union(
        KindOfCategory.all.map { slug(of: ArticleKind(name: $0).plural) }))
    for index in texts.indices {
      let text = texts[index]
      let candidates = [text.front["slug"]?.text ?? "", text.name, text.front["title"]?.text ?? ""]
      let id =
        text.isPage
        ? pageIDs.id(from: candidates, year: nil, otherwise: "page")
        : articleIDs.id(from: candidates, year: text.date?.year, otherwise: "text")
      ids.append(id)
      places.add(text, as: "\(text.isPage ? "page" : "article"):\(id)")
    }
  }

  private mutating func convert(_ index: Int) {
    let text = texts[index]
    let id = ids[index]
    let path = "content/\(text.isPage ? "pages" : "articles")/\(id).md"
    for fault in text.front.faults { journal.report.note(.front, fault, in: text.path) }
    var rewriter = rewriter(of: text, id: id, path: path)
    let converted =
      text.isHTML ? rewriter.convert(html: text.front.body) : rewriter.convert(text.front.body)
    if let reason = text.reasonForDraft { journal.report.note(.draft, reason, in: path) }
    journal.take(converted)
    if converted.markdown.utf8.contains(UInt8(ascii: "#")), converted.markdown.contains("(#") {
      journal.settings.hasPlaceLinks = true
    }
    var title = plainText(ofHTML: text.front["title", "name"]?.text ?? "")
    if title.isEmpty {
      title = id.split(separator: "-").joined(separator: " ")
      journal.report.note(.noTitle, "“\(title)”", in: path)
    }
    if text.isPage {
      countOtherFields(of: text, known: Self.pageFields)
      if let language = text.language {
        journal.report.note(.front, "the language, `\(language)`, since pages have none", in: path)
      }
      journal.pages.append(ImportedPage(id: id, title: title, body: converted.markdown))
      return
    }
    let date = text.date ?? text.modified
    var article = ImportedArticle(
      id: id, title: title, kind: KindOfCategory.other, date: date?.text ?? "1970-01-01")
    if text.date == nil { journal.report.note(.noDate, article.date, in: path) }
    article.body = converted.markdown
    fill(&article, text)
    if text.date == nil { article.isDraft = true }
    journal.articles.append(article)
    films.add(converted.films, to: journal.articles.count - 1)
  }

  func rewriter(of text: OldText, id: String, path: String) -> MarkdownRewriter {
    // What holds the journal, too, would have it copied at its next change.
    let (places, template) = (places, template)
    var rewriter = MarkdownRewriter(
      path: path, site: places.site,
      link: { places.target(of: $0, in: text, id: id, path: path, &$1) },
      picture: { places.picture(at: $0, in: text, id: id, path: path, &$1) },
      template: { template($0, text, places, &$1) })
    rewriter.nearby = { places.nearby($0, in: text, id: id) }
    return rewriter
  }

  private mutating func fill(_ article: inout ImportedArticle, _ text: OldText) {
    let front = text.front
    article.isDraft =
      text.isDraft || front["draft"]?.text?.lowercased() == "true"
      || front["published"]?.text?.lowercased() == "false"
    article.expires = front["expirydate", "unpublishdate"]?.text.flatMap { ImportedDate($0)?.text }
    article.language = front["language", "lang"]?.text.flatMap(languageCode) ?? text.language
    let original = text.original.flatMap(places.place) ?? ""
    if original.hasPrefix("article:") {
      article.translationOf = String(original.dropFirst("article:".count))
    }
    if let canonical = front["canonical", "canonicalurl"]?.text, canonical.hasPrefix("http"),
      !canonical.contains(" ")
    {
      article.canonical = canonical
    }
    for typed in front["authors", "author", "byline"]?.texts ?? [] {
      let name = name(ofAuthor: typed)
      if let name, !article.authors.contains(name) { article.authors.append(name) }
      if name == nil { journal.report.note(.author, "“\(typed)”", in: article.path) }
    }
    noteParts(of: front["authors", "author", "byline"], but: ["name"], in: article.path)
    let summary = Self.summaryFields.lazy.compactMap { name in
      front[name]?.text.map { (name: name, text: $0) }
    }.first
    article.standfirst = oneParagraph(summary?.text ?? "")
    setTopics(of: &article, text)
    let picture = setStill(of: &article, text)
    var known = Self.articleFields
    known.formUnion([summary?.name, picture].compactMap(\.self))
    countOtherFields(of: text, known: known)
  }

  /// Tells what the maps of a field say besides what was taken of them.
  private mutating func noteParts(of value: FrontValue?, but taken: [String], in path: String) {
    switch value {
    case .map(let fields):
      for field in fields where !taken.contains(field.name) && !field.value.isEmpty {
        journal.report.note(
          .front, "`\(field.typed)`: “\(field.value.texts.joined(separator: ", "))”", in: path)
      }
    case .list(let values):
      // One level is all that anybody writes.
      for case .map(let fields) in values {
        noteParts(of: .map(fields), but: taken, in: path)
      }
    default: break
    }
  }

  /// Tells which settings of the old site were not taken over; `taken` in small letters.
  mutating func reportSettings(_ settings: OldFrontMatter?, but taken: Set<String>) {
    let names = (settings?.fields ?? []).filter { !taken.contains($0.name) && !$0.value.isEmpty }
      .map { "`\($0.typed)`" }
    if names.isEmpty { return }
    journal.report.change(
      "These settings of the old site are not taken over: \(names.joined(separator: ", "))")
  }

  /// The first of each that is there is taken.
  private static let summaryFields = [
    "standfirst", "description", "excerpt", "summary", "subtitle", "dek",
  ]
  private static let pictureFields = ["image", "cover", "featuredimage", "thumbnail", "images"]

  private static let pageFields: Set<String> = [
    "title", "name", "date", "publishdate", "slug", "draft", "published", "permalink", "url",
    "aliases", "redirectfrom", "layout", "type",
  ]

  private static let articleFields: Set<String> = pageFields.union([
    "expirydate", "unpublishdate", "language", "lang", "canonical", "canonicalurl", "authors",
    "author", "byline", "tags", "categories", "category", "tag", "topics", "kind", "series",
  ])

  private mutating func countOtherFields(of text: OldText, known: Set<String>) {
    for field in text.front.fields where !known.contains(field.name) && !field.value.isEmpty {
      otherFields[field.typed, default: 0] += 1
    }
  }

  private mutating func setTopics(of article: inout ImportedArticle, _ text: OldText) {
    let front = text.front
    func values(_ names: String...) -> [String] {
      names.flatMap { front[$0]?.texts ?? [] }
    }
    let categories = values("categories", "category")
    let named = values("kind", "type") + categories + text.categories
    let kinds = named.compactMap(KindOfCategory.kind)
    if let kind = KindOfCategory.all.first(where: kinds.contains) {
      article.kind = kind
    } else {
      journal.report.note(.noKind, "", in: article.path)
    }
    for name in categories + values("tags", "tag", "topics")
    where KindOfCategory.kind(of: name) != article.kind {
      if let topic = topics.name(name.trimmed, otherwise: "") {
        if !article.topics.contains(topic) { article.topics.append(topic) }
      } else {
        journal.report.note(.topic, "“\(name)”", in: article.path)
      }
    }
    article.series = front["series"]?.text.flatMap {
      isIdentifierShaped($0) || slug(of: $0).isEmpty ? nil : $0
    }
    if let all = front["series"]?.texts, all.count > 1 {
      let others = all.dropFirst().map { "“\($0)”" }.joined(separator: ", ")
      journal.report.note(.front, "`series`: \(others), besides the first", in: article.path)
    }
    if article.series == nil, let series = front["series"]?.text {
      journal.report.note(.front, "`series: \(series)`", in: article.path)
    }
  }

  /// Gives the name of the field that the picture is from; nil for none.
  private mutating func setStill(of article: inout ImportedArticle, _ text: OldText) -> String? {
    let found = Self.pictureFields.lazy.compactMap { name in
      text.front[name].flatMap { value in value.text.map { (name, value, $0) } }
    }.first
    guard let (name, value, address) = found else { return nil }
    let taken = ["name", "src", "image", "path", "url", "title", "alt", "caption"]
    noteParts(of: value, but: taken, in: article.path)
    if case .list(let values) = value, values.count > 1 {
      journal.report.note(
        .front, "`\(name)` has \(values.count) pictures, of which the first is shown",
        in: article.path)
    }
    var converted = ConvertedText()
    let target = places.picture(
      at: address, in: text, id: article.id, path: article.path, &converted)
    journal.take(converted)
    guard let target else { return name }
    let description = value["alt"]?.text ?? ""
    var picture = ImportedPicture(address: target, description: description)
    picture.caption = value["caption"]?.text ?? ""
    if !ImportedPicture.isPicture(target) || OldSite.host(of: target) != nil {
      article.body =
        picture.markdown(withCaption: true) + "\n"
        + (article.body.isEmpty ? "" : "\n" + article.body)
    } else {
      article.still = picture.markdown(withCaption: true)
    }
    return name
  }

  private mutating func addAliases() {
    var addresses = OldAddresses(of: journal)
    var places = (article: 0, page: 0)
    for text in texts {
      let typed = text.front["aliases", "redirectfrom"]?.texts ?? []
      let old = text.addresses + typed.map { $0.hasPrefix("/") ? $0 : "/" + $0 }
      if text.isPage {
        let page = journal.pages[places.page]
        journal.pages[places.page].aliases = addresses.aliases(
          old, of: "/\(page.id)/", in: page.path, report: &journal.report)
        places.page += 1
      } else {
        let article = journal.articles[places.article]
        journal.articles[places.article].aliases = addresses.aliases(
          old, of: "/articles/\(article.id)/", in: article.path, report: &journal.report)
        places.article += 1
      }
    }
  }
}
