import JournalSite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Makes a journal of an export of Ghost that was read.
struct GhostImporter {
  let content: GhostExport.Content
  var journal: ImportedJournal
  var site: OldSite
  var authors = NameBook(folder: "people", field: "name")
  var topics = NameBook(folder: "topics", field: "title")

  /// Which kind a tag became, by the tag's id.
  var kindsByTag: [String: String] = [:]
  private var films = FilmGathering()
  let posts: [GhostExport.Post]
  private var ids: [String] = []
  let tagsByPost: [String: [GhostExport.Tag]]
  let usersByPost: [String: [GhostExport.User]]
  let metaByPost: [String: GhostExport.PostMeta]

  init(_ content: GhostExport.Content, uploads: UploadsFolder?, source: String) {
    self.content = content
    posts = content.posts ?? []
    journal = ImportedJournal(source: source)
    // The export does not say where the site is.
    site = OldSite(baseURL: nil, uploads: uploads)
    let tags = Dictionary((content.tags ?? []).map { ($0.id.text, $0) }) { first, _ in first }
    let users = Dictionary((content.users ?? []).map { ($0.id.text, $0) }) { first, _ in first }
    var tagsByPost: [String: [GhostExport.Tag]] = [:]
    let tagOrder = (content.postsTags ?? []).enumerated().sorted {
      (Int($0.element.order?.text ?? "") ?? 0, $0.offset) < (
        Int($1.element.order?.text ?? "") ?? 0, $1.offset
      )
    }
    for (_, pair) in tagOrder {
      if let tag = tags[pair.tag.text] { tagsByPost[pair.post.text, default: []].append(tag) }
    }
    var usersByPost: [String: [GhostExport.User]] = [:]
    let userOrder = (content.postsAuthors ?? []).enumerated().sorted {
      (Int($0.element.order?.text ?? "") ?? 0, $0.offset) < (
        Int($1.element.order?.text ?? "") ?? 0, $1.offset
      )
    }
    for (_, pair) in userOrder {
      if let user = users[pair.author.text] {
        usersByPost[pair.post.text, default: []].append(user)
      }
    }
    for post in posts where usersByPost[post.id.text] == nil {
      if let user = post.authorID.flatMap({ users[$0.text] }) { usersByPost[post.id.text] = [user] }
    }
    self.tagsByPost = tagsByPost
    self.usersByPost = usersByPost
    metaByPost = Dictionary(
      (content.postsMeta ?? []).map { ($0.post?.text ?? "", $0) },
      uniquingKeysWith: { one, _ in one })
  }

  /// What is said beside a post, in a list of its own or with the post; empty where nothing is.
  func said(
    _ field: KeyPath<GhostExport.PostMeta, JSONValue?>, of post: GhostExport.Post
  ) -> String {
    let apart = metaByPost[post.id.text]?[keyPath: field]?.text ?? ""
    return apart.isEmpty ? post.meta[keyPath: field]?.text ?? "" : apart
  }

  func isPage(_ post: GhostExport.Post) -> Bool {
    let isPage = post.type?.text == "page" || ["1", "true"].contains(post.page?.text ?? "")
    return isPage && isPublic(post)
  }

  /// Whether everybody could read it on the site: what was sent to subscribers alone, is to come, or is
  /// for members, could not be.
  func isPublic(_ post: GhostExport.Post) -> Bool {
    ["", "published"].contains(post.status?.text ?? "")
      && ["", "public"].contains(post.visibility?.text ?? "")
      && !["1", "true"].contains(said(\.emailOnly, of: post))
  }

  /// Why a post is a draft, in Ghost's words; nil for one that was a draft there.
  func reasonForDraft(_ post: GhostExport.Post) -> String? {
    if let visibility = post.visibility?.text, !["", "public"].contains(visibility) {
      return "for \(visibility) only"
    }
    let status = post.status?.text ?? ""
    if post.type?.text == "page" { return "a page, \(status)" }
    switch status {
    case "draft": return nil
    case "sent", "", "published": return "sent by mail only"
    case "scheduled": return "scheduled for \(date(of: post)?.text ?? "later")"
    default: return status
    }
  }

  mutating func run() {
    var articleIDs = IDMaker(reserved: ["index", "page"])
    var pageIDs = IDMaker(
      reserved: AddressBook.reserved.union(
        KindOfCategory.all.map { slug(of: ArticleKind(name: $0).plural) }))
    for post in posts {
      let candidates = [post.slug?.text ?? "", post.title?.text ?? ""]
      let id =
        isPage(post)
        ? pageIDs.id(from: candidates, year: nil, otherwise: "page")
        : articleIDs.id(from: candidates, year: date(of: post)?.year, otherwise: "post")
      ids.append(id)
      site.add("\(isPage(post) ? "page" : "article"):\(id)", at: "/\(post.slug?.text ?? id)/")
    }
    for index in posts.indices { convert(index) }
    films.finish(&journal)
    finishSettings()
    addAliases()
    journal.records = topics.records + authors.records
    journal.reportArticles()
    journal.reportPages()
    journal.report.make("\(counted(authors.count, "author")), \(counted(topics.count, "topic"))")
    journal.reportFilms()
    if site.uploads != nil {
      let pictures = counted(journal.copies.count, "picture or file", "pictures and files")
      journal.report.make("\(pictures) copied")
    }
    if journal.settings.hasMissingFiles, site.uploads != nil {
      journal.report.change(
        "Some pictures are not in the folder of uploads: they are listed below, with the places that "
          + "they belong in")
    } else if journal.settings.hasMissingFiles {
      journal.report.change(
        "The export holds no pictures. Copy Ghost’s folder `content/images`, with all that is in it, to "
          + "`content/content/images` in the journal’s folder, and they are there")
    }
    reportRest()
    journal.report.note(
      .front, "Ghost does not say where the site is: mend `base-url` in content/journal.yaml")
  }

  func date(of post: GhostExport.Post) -> ImportedDate? {
    for typed in [
      post.publishedAt?.text, post.createdAt?.text, post.updatedAt?.text,
    ] {
      guard let typed else { continue }
      if let date = ImportedDate(typed) { return date }
      // Milliseconds since 1970, before Ghost 1.0.
      if let number = Int(typed), number > 0, number < 253_402_300_800_000 {
        let day = Date(timeIntervalSince1970: Double(number / 1000))
        return ImportedDate(day.ISO8601Format())
      }
    }
    return nil
  }

  /// Ghost writes the site's address as a word of its own; its pages and pictures are paths without it.
  func html(_ text: String) -> [UInt8] {
    let parts = text.split(separator: "__GHOST_URL__", omittingEmptySubsequences: false)
    guard let first = parts.first else { return [] }
    return Array(first.utf8)
      + parts.dropFirst().flatMap { part in
        part.utf8.first == UInt8(ascii: "/") ? Array(part.utf8) : [UInt8(ascii: "/")] + part.utf8
      }
  }

  private mutating func convert(_ index: Int) {
    let post = posts[index]
    let path = "content/\(isPage(post) ? "pages" : "articles")/\(ids[index]).md"
    var source = HTMLSource(
      bytes: html(post.html?.text ?? ""), address: "/\(post.slug?.text ?? "")/",
      path: path)
    let isWithoutHTML = source.bytes.isEmpty
    if isWithoutHTML { source.bytes = html(unpublishedHTML(of: post, in: path)) }
    let converted = MarkdownWriter.convert(source, of: site)
    let isLost = isWithoutHTML && converted.markdown.isEmpty
    if isLost { journal.report.note(.format, "`\(path)`: the export has no text of this post") }
    for code in [post.codeHead, post.codeFoot] where code?.text.isEmpty == false {
      journal.report.note(.notText, "code that was put into the page", in: path)
    }
    journal.take(converted)
    let title = plainText(ofHTML: post.title?.text ?? "")
    if title.isEmpty { journal.report.note(.noTitle, "“\(ids[index])”", in: path) }
    if isPage(post) {
      var page = ImportedPage(
        id: ids[index], title: title.isEmpty ? ids[index] : title, body: converted.markdown)
      fill(&page, of: post, source: source)
      journal.pages.append(page)
    } else {
      var article = ImportedArticle(
        id: ids[index], title: title.isEmpty ? ids[index] : title, kind: KindOfCategory.other,
        date: date(of: post)?.text ?? "1970-01-01", body: converted.markdown)
      if (post.publishedAt?.text ?? "").isEmpty || date(of: post) == nil {
        journal.report.note(.noDate, article.date, in: path)
      }
      fill(&article, of: post, source: source)
      if isLost || date(of: post) == nil { article.isDraft = true }
      journal.articles.append(article)
      films.add(converted.films, to: journal.articles.count - 1)
    }
  }

  private mutating func finishSettings() {
    let settings = content.settings
    func setting(_ names: String...) -> String {
      names.lazy.compactMap { name in
        settings?.first { $0.key == name }?.value?.text
      }.first { !$0.isEmpty } ?? ""
    }
    journal.settings.title = plainText(ofHTML: setting("title"))
    if journal.settings.title.isEmpty { journal.settings.title = "Journal" }
    journal.settings.description = plainText(ofHTML: setting("description"))
    journal.settings.language = languageCode(setting("locale", "lang", "default_locale")) ?? ""
    let used = Set(journal.articles.map(\.kind))
    journal.settings.kinds = KindOfCategory.all.filter(used.contains)
    if journal.settings.kinds.isEmpty { journal.settings.kinds = [KindOfCategory.other] }
    let published = zip(posts.filter { !isPage($0) }, journal.articles).filter {
      $0.status?.text == "published" && !$1.isDraft
    }
    journal.settings.features = published.filter {
      ["1", "true"].contains($0.0.featured?.text ?? "")
    }
    .map(\.1.id)
    journal.settings.navigation = ImportedSettings.navigation(pages: journal.pages.map(\.id))
  }

  private mutating func addAliases() {
    var addresses = OldAddresses(of: journal)
    var places = (article: 0, page: 0)
    for post in posts {
      let old = post.slug.map { ["/\($0.text)"] } ?? []
      if isPage(post) {
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
