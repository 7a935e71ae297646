// What stands beside the text of a post.
extension GhostImporter {
  mutating func fill(
    _ article: inout ImportedArticle, of post: GhostExport.Post, source: HTMLSource
  ) {
    article.isDraft = !isPublic(post)
    if article.isDraft, let reason = reasonForDraft(post) {
      journal.report.note(.draft, reason, in: article.path)
    }
    for user in usersByPost[post.id.text] ?? [] {
      let name = authors.name(
        user.name?.text ?? "", otherwise: user.slug?.text ?? "",
        body: user.bio.map { markdown(ofPlainText: $0.text) }.map { $0.isEmpty ? "" : $0 + "\n" }
          ?? "")
      if let name, !article.authors.contains(name) { article.authors.append(name) }
    }
    setTopics(of: &article, post)
    let excerpt = post.customExcerpt?.text ?? ""
    article.standfirst = markdown(
      ofPlainText: excerpt.isEmpty ? said(\.description, of: post) : excerpt)
    if let canonical = post.canonicalURL?.text, canonical.hasPrefix("http"),
      !canonical.contains(" ")
    {
      article.canonical = canonical
    }
    setStill(of: &article, post, source)
  }

  private mutating func setTopics(of article: inout ImportedArticle, _ post: GhostExport.Post) {
    let tags = tagsByPost[post.id.text] ?? []
    let kinds = tags.compactMap { KindOfCategory.kind(of: $0.slug?.text ?? "") }
    if let kind = KindOfCategory.all.first(where: kinds.contains) {
      article.kind = kind
    } else {
      journal.report.note(.noKind, "", in: article.path)
    }
    for tag in tags {
      let name = tag.name?.text ?? ""
      if KindOfCategory.kind(of: tag.slug?.text ?? "") == article.kind {
        kindsByTag[tag.id.text] = article.kind
        continue
      }
      if tag.visibility?.text == "internal" || name.hasPrefix("#") {
        journal.report.note(.topic, "“\(name)”, which only editors saw", in: article.path)
        continue
      }
      let words = tag.description?.text ?? ""
      let body = words.isEmpty ? "" : markdown(ofPlainText: words) + "\n"
      if let topic = topics.name(name, otherwise: tag.slug?.text ?? "", body: body) {
        if !article.topics.contains(topic) { article.topics.append(topic) }
      } else {
        journal.report.note(.topic, "“\(name)”", in: article.path)
      }
    }
  }

  private mutating func setStill(
    of article: inout ImportedArticle, _ post: GhostExport.Post, _ source: HTMLSource
  ) {
    guard let (picture, converted) = featuredPicture(of: post, source) else { return }
    if OldSite.host(of: picture.address) == nil, ImportedPicture.isPicture(picture.address) {
      journal.take(converted)
      article.still = picture.markdown(withCaption: true)
    } else if !article.body.contains(picture.address) {
      journal.take(converted)
      article.body = Self.text(article.body, behind: picture)
    }
  }

  /// A page has no still, no standfirst and no topics: its picture goes to the head of its text.
  mutating func fill(
    _ page: inout ImportedPage, of post: GhostExport.Post, source: HTMLSource
  ) {
    if let (picture, converted) = featuredPicture(of: post, source),
      !page.body.contains(picture.address)
    {
      journal.take(converted)
      page.body = Self.text(page.body, behind: picture)
    }
    let excerpt = post.customExcerpt?.text ?? ""
    if !excerpt.isEmpty { journal.report.note(.front, "the excerpt “\(excerpt)”", in: page.path) }
    for tag in tagsByPost[post.id.text] ?? [] {
      journal.report.note(.topic, "“\(tag.name?.text ?? "")”, since pages have none", in: page.path)
    }
  }

  private static func text(_ body: String, behind picture: ImportedPicture) -> String {
    picture.markdown(withCaption: true) + "\n" + (body.isEmpty ? "" : "\n" + body)
  }

  private func featuredPicture(
    of post: GhostExport.Post, _ source: HTMLSource
  ) -> (ImportedPicture, ConvertedText)? {
    let address = String(decoding: html(post.featureImage?.text ?? ""), as: UTF8.self)
    var writer = MarkdownWriter(
      HTMLSource(bytes: [], address: source.address, path: source.path), of: site)
    guard !address.isEmpty, let whole = writer.wholeAddress(of: address) else { return nil }
    var picture = writer.picture(
      at: whole, number: nil, description: said(\.imageDescription, of: post))
    let caption = HTMLSource(bytes: html(said(\.imageCaption, of: post)), path: source.path)
    var converted = MarkdownWriter.convert(caption, of: site)
    picture.caption = oneParagraph(converted.markdown)
    converted.files += writer.files
    converted.report.add(writer.report)
    converted.hasMissingFiles = converted.hasMissingFiles || writer.hasMissingFiles
    converted.deadAddresses.formUnion(writer.deadAddresses)
    return (picture, converted)
  }
}
