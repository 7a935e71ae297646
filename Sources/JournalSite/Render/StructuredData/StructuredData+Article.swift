import Markup

/// An article; a review of one film is a `Review` as well.
extension StructuredData {
  func write(_ id: ID<Article>, _ shared: Shared<Article>, into node: inout JSONObjectWriter) {
    let article = shared.entity
    let reviewed = filmReviewed(by: article)
    if reviewed == nil {
      node.member("@type", "Article")
    } else {
      node.list("@type", ["Article", "Review"])
    }
    node.member("@id", self.id(of: .article(id)))
    node.member("url", pageAddress(of: .article(id)))
    node.member("headline", title)
    node.member("description", summary)
    node.member("articleSection", site.words.kinds[article.record.kind].label)
    node.member("inLanguage", language)
    node.member("datePublished", article.record.date)
    node.member("dateModified", article.record.lastChange)
    writeNames(of: article, into: &node)
    node.member("publisher", publisher)
    node.member("image", image.map { _ in NodeReference(onPage("image")) })
    if let reviewed {
      node.object("itemReviewed") { writeReviewed(reviewed, into: &$0) }
      writeRating(of: article, into: &node)
    }
    let subjects = subjects(of: article)
    node.list("about", subjects.map(thing))
    node.list("mentions", mentions(in: article, besides: subjects + [.article(id)]).map(thing))
    writeWhole(of: article, into: &node)
    node.member("sameAs", article.record.canonical)
    node.member("translationOfWork", article.translationOf.map { reference(to: .article($0)) })
    if article.translationOf == nil {
      node.list("workTranslation", article.translations.map { reference(to: .article($0)) })
    }
  }

  /// Who wrote it: the interviewers of a conversation, the journal where nobody is named.
  private func writeNames(of article: Article, into node: inout JSONObjectWriter) {
    let authors = article.byline.map { author($0.person) }
    node.list("author", authors.isEmpty ? [publisher] : authors)
    let others = article.interviewers.filter { !article.byline.contains($0) }
    node.list(
      "contributor", (article.interviewees + others).map { reference(to: $0.person) })
    node.list("translator", article.translators.map { reference(to: $0.person) })
  }

  /// Its series, its issue, or the journal.
  private func writeWhole(of article: Article, into node: inout JSONObjectWriter) {
    node.array("isPartOf") { wholes in
      if let series = article.series { wholes.element(thing(.series(series))) }
      if let issue = article.issue {
        wholes.object {
          $0.member("@type", "PublicationIssue")
          $0.member("@id", id(of: .issue(issue)))
          $0.member("name", site.journal.issues[issue].title)
          $0.member("issueNumber", site.journal.issues[issue].number)
          $0.object("isPartOf") { writePeriodical(into: &$0) }
        }
      } else {
        wholes.object { writePeriodical(into: &$0) }
      }
    }
  }

  /// In the order of the front matter; whoever answers in a conversation, too.
  private func subjects(of article: Article) -> [EntityReference] {
    var subjects = article.films.map { EntityReference.film($0) }
    subjects += article.people.map { .person($0) }
    for interviewee in article.interviewees where !article.people.contains(interviewee.person) {
      subjects.append(.person(interviewee.person))
    }
    subjects += article.festivals.map { .festival($0.festival) }
    subjects += article.topics.map { .topic($0) }
    return subjects.eachOnce()
  }

  /// What its text links to, in the order of the text; `subjects` are each there once.
  private func mentions(
    in article: Article, besides subjects: [EntityReference]
  ) -> [EntityReference] {
    var found = subjects
    for case .entity(let entity, _) in article.prose.body.targets { found.append(entity) }
    return found.count == subjects.count ? [] : Array(found.eachOnce().dropFirst(subjects.count))
  }
}

extension [EntityReference] {
  fileprivate func eachOnce() -> [EntityReference] {
    if count < 2 { return self }
    var known: Set<EntityReference> = []
    return filter { known.insert($0).inserted }
  }
}
