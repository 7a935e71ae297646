import JournalSite

// A post as an article.
extension WordPressImporter {
  mutating func article(
    _ item: WordPressItem, id: String, title: String, _ converted: inout ConvertedText
  ) -> ImportedArticle {
    let date = date(of: item)
    var article = ImportedArticle(
      id: id, title: title, kind: KindOfCategory.other,
      date: date?.text ?? ImportedDate(export.publicationDate)?.text ?? "1970-01-01")
    if date == nil || isUndated(item) {
      journal.report.note(.noDate, article.date, in: article.path)
    }
    setStatus(of: &article, item, isDated: date != nil)
    article.authors = names(of: item, in: article.path)
    setTerms(of: &article, item)
    setStandfirst(of: &article, item)
    article.body = converted.markdown
    setStill(of: &article, item)
    if let mention = film(inTitle: title), !converted.films.contains(mention) {
      converted.films.insert(mention, at: 0)
    }
    return article
  }

  /// The day of publication: WordPress has zeros where it does not know.
  func date(of item: WordPressItem) -> ImportedDate? {
    ImportedDate(item.date) ?? ImportedDate(item.greenwichDate)
      ?? ImportedDate(item.publicationDate) ?? ImportedDate(item.modified)
  }

  /// A draft that was never given a date has that of its last change, and zeros in Greenwich.
  private func isUndated(_ item: WordPressItem) -> Bool {
    ImportedDate(item.date) == nil && ImportedDate(item.greenwichDate) == nil
      || item.greenwichDate.hasPrefix("0000")
  }

  private mutating func setStatus(
    of article: inout ImportedArticle, _ item: WordPressItem, isDated: Bool
  ) {
    // WordPress shows what is scheduled on its day, and so does the journal. What was not shown although its
    // day had come was missed.
    let isToCome =
      ImportedDate(export.publicationDate).map { $0.text <= article.date } ?? false
    let isShown = item.status == "publish" || item.status == "future" && isToCome
    article.isDraft = !isShown || !item.password.isEmpty || !isDated
    if !item.password.isEmpty {
      journal.report.note(.draft, "protected by a password", in: article.path)
    } else if item.type == "page" {
      journal.report.note(.draft, "a page, \(item.status)", in: article.path)
    } else if item.status == "future" {
      journal.report.note(
        article.isDraft ? .draft : .scheduled,
        article.isDraft ? "scheduled for \(article.date), and not shown" : article.date,
        in: article.path)
    } else if article.isDraft, item.status != "draft", isDated {
      journal.report.note(.draft, item.status, in: article.path)
    }
  }

  /// The authors whom the plug-in Co-Authors Plus names, otherwise who wrote the post.
  private mutating func names(of item: WordPressItem, in path: String) -> [String] {
    let export = export
    var logins = item.terms.filter { $0.domain == "author" }.map { term in
      let bare = term.slug.hasPrefix("cap-") ? String(term.slug.dropFirst(4)) : term.slug
      let keys = [term.name, bare]
      let known =
        keys.lazy.compactMap { export.authors[$0] }.first ?? export.guests[term.slug]
        ?? keys.lazy.compactMap { export.guests[$0] }.first
      let text = ([term.slug] + keys).lazy.compactMap { export.guestTexts[$0] }.first
      return (name: known ?? term.name, login: bare, text: text ?? "")
    }
    if logins.isEmpty, !item.creator.isEmpty {
      logins = [(export.authors[item.creator] ?? item.creator, item.creator, "")]
    }
    var names: [String] = []
    for (typed, login, text) in logins {
      let plain = plainText(ofHTML: typed)
      let body =
        text.isEmpty || authors.hasText(plain) ? "" : converted(ofHTML: text, about: "an author")
      let name = authors.name(plain, otherwise: login, body: body)
      if let name, !names.contains(name) {
        names.append(name)
      } else if name == nil {
        journal.report.note(.author, "“\(typed)” cannot be a name", in: path)
      }
    }
    return names
  }

  /// One of the categories is the kind; all others, and the tags, are topics.
  private mutating func setTerms(of article: inout ImportedArticle, _ item: WordPressItem) {
    let kinds = item.terms.filter { $0.domain == "category" }.compactMap(kind)
    if let kind = KindOfCategory.all.first(where: kinds.contains) {
      article.kind = kind
    } else {
      journal.report.note(.noKind, "", in: article.path)
    }
    for term in item.terms {
      switch term.domain {
      case "author", "nav_menu", "post_translations": continue
      case "post_format":
        let name = plainText(ofHTML: term.name)
        journal.report.note(.topic, "“\(name)”, the format of a post", in: article.path)
        continue
      case "language":
        article.language = languageCode(term.slug)
        if article.language == nil {
          journal.report.note(.topic, "“\(term.name)”, a language", in: article.path)
        }
        continue
      case "category" where kind(of: term) == article.kind:
        kindsBySlug[term.slug] = article.kind
        continue
      default: break
      }
      if term.slug == "uncategorized" || term.name == "Uncategorized" { continue }
      let name = plainText(ofHTML: term.name)
      let body =
        export.descriptions[term.slug].map { converted(ofHTML: $0, about: "a topic") } ?? ""
      if let topic = topics.name(name, otherwise: term.slug, body: body) {
        if !article.topics.contains(topic) { article.topics.append(topic) }
      } else {
        journal.report.note(.topic, "“\(name)”", in: article.path)
      }
    }
  }

  private func kind(of term: WordPressItem.Term) -> String? {
    KindOfCategory.kind(of: term.slug) ?? KindOfCategory.kind(of: term.name)
  }

  private mutating func converted(ofHTML html: String, about what: String) -> String {
    var source = HTMLSource(bytes: Array(html.utf8), path: what)
    source.hasPlainParagraphs = true
    let converted = MarkdownWriter.convert(source, of: site)
    journal.take(converted)
    return converted.markdown
  }

  /// The excerpt, or what search engines were told.
  private mutating func setStandfirst(of article: inout ImportedArticle, _ item: WordPressItem) {
    var source = HTMLSource(bytes: item.excerpt, address: item.link, path: article.path)
    source.hasPlainParagraphs = true
    let converted = MarkdownWriter.convert(source, of: site)
    article.standfirst = oneParagraph(converted.markdown)
    journal.take(converted)
    for (name, words) in descriptions(of: item) {
      if article.standfirst.isEmpty {
        article.standfirst = markdown(ofPlainText: words)
      } else if markdown(ofPlainText: words) != article.standfirst {
        journal.report.note(.front, "`\(name)`: “\(words)”", in: article.path)
      }
    }
  }

  /// What plug-ins tell search engines of a text, by the names of their fields.
  private func descriptions(of item: WordPressItem) -> [(String, String)] {
    [
      "_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description",
      "_aioseop_description", "_genesis_description",
    ].compactMap { name in
      let words = plainText(ofHTML: item.meta[name] ?? "")
      return words.isEmpty || Self.hasVariables(words) ? nil : (name, words)
    }
  }

  /// `%%title%%` and `%title%` are a program's.
  private static func hasVariables(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    return zip(bytes, bytes.dropFirst()).contains { one, next in
      one == UInt8(ascii: "%") && (next == one || isLetterOrDigit(next))
    }
  }

  /// The featured picture. One that lies on another host cannot stand for an article; it goes to the
  /// head of the text, unless it is in it.
  private mutating func setStill(of article: inout ImportedArticle, _ item: WordPressItem) {
    guard let (picture, writer) = featuredPicture(of: item, in: article.path) else { return }
    if let file = writer.files.first, ImportedPicture.isPicture(picture.address) {
      journal.copy(file)
      article.still = picture.markdown(withCaption: true)
    } else {
      put(picture, of: writer, before: &article.body)
    }
  }

  /// The featured picture of a page, which has no still, goes to the head of its text.
  mutating func addStill(of item: WordPressItem, to page: inout ImportedPage) {
    if let (picture, writer) = featuredPicture(of: item, in: page.path) {
      put(picture, of: writer, before: &page.body)
    }
    let words = oneParagraph(plainText(ofHTML: String(decoding: item.excerpt, as: UTF8.self)))
    if !words.isEmpty { journal.report.note(.front, "the excerpt “\(words)”", in: page.path) }
    for (name, words) in descriptions(of: item) {
      journal.report.note(.front, "`\(name)`: “\(words)”", in: page.path)
    }
  }

  private mutating func featuredPicture(
    of item: WordPressItem, in path: String
  ) -> (ImportedPicture, MarkdownWriter)? {
    guard let number = item.meta["_thumbnail_id"].flatMap({ Int($0) }), number > 0 else {
      return nil
    }
    guard let attachment = site.attachments[number] else {
      journal.report.note(.picture, "the featured picture, with the id \(number)", in: path)
      return nil
    }
    var writer = MarkdownWriter(
      HTMLSource(bytes: [], address: item.link, path: path), of: site)
    let address = writer.wholeAddress(of: attachment.address) ?? attachment.address
    var picture = writer.picture(at: address, number: number, description: "")
    picture.caption = attachment.caption
    return (picture, writer)
  }

  /// Puts a picture at the head of a text, unless it is in it.
  private mutating func put(
    _ picture: ImportedPicture, of writer: MarkdownWriter, before body: inout String
  ) {
    if body.contains(picture.address) { return }
    var converted = ConvertedText()
    converted.files = writer.files
    converted.report = writer.report
    converted.hasMissingFiles = writer.hasMissingFiles
    converted.deadAddresses = writer.deadAddresses
    journal.take(converted)
    body = picture.markdown(withCaption: true) + "\n" + (body.isEmpty ? "" : "\n" + body)
  }

  /// `Madina (2023)` as a title is about that film; `Review: Madina (2023)` might be.
  private func film(inTitle title: String) -> FilmMention? {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "("), open > title.startIndex else {
      return nil
    }
    let name = title[..<open]
    let inside = title[title.index(after: open)...].dropLast()
    if name.contains(": ") { return nil }
    return FilmMention(title: String(name), inside: String(inside))
  }
}
