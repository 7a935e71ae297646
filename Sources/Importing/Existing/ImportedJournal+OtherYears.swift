import JournalSite

// An archive that comes in pieces: the journal has what was imported of the others.
extension ImportedJournal {
  /// Gives articles ids of their own whose ids other texts of the journal have, and those that the journal
  /// has under another id that one.
  mutating func renameNamesakes(of existing: ExistingJournal) {
    var ids = Set(articles.map(\.id))
    var renamed: [String: String] = [:]
    for index in articles.indices {
      let article = articles[index]
      // What lay at its address is this text, whatever it is called by now.
      if let id = article.aliases.first.flatMap({ existing.article(at: percentDecoded($0)) }) {
        if id != article.id { renamed[article.id] = id }
        articles[index].id = id
        continue
      }
      guard let file = existing.file(of: article.id, in: EntityKind.article.folder),
        !existing.isThere(article)
      else { continue }
      func isTaken(_ id: String) -> Bool {
        ids.contains(id) || existing.file(of: id, in: EntityKind.article.folder) != nil
      }
      var id = "\(article.id)-\(article.date.prefix(4))"
      var number = 2
      while isTaken(id) {
        id = "\(article.id)-\(number)"
        number += 1
      }
      ids.insert(id)
      renamed[article.id] = id
      articles[index].id = id
      report.note(
        .renamed, "“\(article.title)” is `\(id)`, since `\(file)` is another text",
        in: articles[index].path)
    }
    if !renamed.isEmpty { follow(renamed) }
  }

  /// Lets links, the report and the folders of files that belong to articles go by the articles' new ids.
  private mutating func follow(_ renamed: [String: String]) {
    func named(_ shape: (String) -> String) -> [String: String] {
      Dictionary(uniqueKeysWithValues: renamed.map { (shape($0.key), shape($0.value)) })
    }
    change(named { "article:\($0)" }) { _, _, _ in }
    report.move(named { "content/articles/\($0).md" })
    let folders = moveCopies(named { "content/articles/\($0)-files" })
    let olds = Dictionary(renamed.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    for index in articles.indices {
      if let original = articles[index].translationOf.flatMap({ renamed[$0] }) {
        articles[index].translationOf = original
      }
      let id = articles[index].id
      guard let old = olds[id], folders.contains("content/articles/\(old)-files") else { continue }
      func moved(_ text: String) -> String {
        text.split(separator: "](\(old)-files/", omittingEmptySubsequences: false)
          .joined(separator: "](\(id)-files/")
      }
      articles[index].body = moved(articles[index].body)
      articles[index].still = articles[index].still.map(moved)
    }
  }

  /// Leads links to places that the archive does not have to what the journal has of them: to the texts
  /// that an earlier import brought.
  mutating func leadLinks(toTextsOf existing: ExistingJournal) {
    let site = OldSite(baseURL: BaseURL(settings.baseURL))
    var targets: [String: String] = [:]
    for address in deadAddresses {
      guard let path = site.exactPath(of: address), !path.isEmpty else { continue }
      targets[address] = existing.place(at: path)
    }
    if targets.isEmpty { return }
    var count = 0
    func lead(_ text: inout String, in path: String, _ report: inout ImportReport) {
      var links = LinkAddresses(targets: targets)
      text = links.applied(to: text)
      count += links.met.count
      for address in links.met where address.contains("#") {
        report.note(.pageLink, shown(address: address), in: path)
      }
    }
    for index in articles.indices {
      lead(&articles[index].standfirst, in: articles[index].path, &report)
      lead(&articles[index].body, in: articles[index].path, &report)
    }
    for index in pages.indices { lead(&pages[index].body, in: pages[index].path, &report) }
    for index in records.indices { lead(&records[index].body, in: records[index].path, &report) }
    if count == 0 { return }
    removeDeadAddresses(Set(targets.keys))
    report.forget(.link, about: Set(targets.keys.map { shown(address: $0) }), times: count)
    report.change(
      "\(counted(count, "link")) to what the journal had already \(count == 1 ? "leads" : "lead") there"
    )
  }
}

extension ExistingJournal {
  /// The id of the article that lies or lay at an address; nil for none.
  func article(at address: String) -> String? {
    place(at: address).flatMap { $0.hasPrefix("article:") ? String($0.dropFirst(8)) : nil }
  }

  /// Whether an article is the journal's text of its id: it lay at the same address. Where one of the two
  /// has none, or the date is the same, too, its title says it.
  func isThere(_ article: ImportedArticle) -> Bool {
    guard let text = text(article.id, in: EntityKind.article.folder) else { return false }
    let aliases = article.aliases.map { RecordSurvey.key(percentDecoded($0)) }
    if aliases.contains(where: text.addresses.contains) { return true }
    if text.title != article.title { return false }
    return aliases.isEmpty || !text.hasOldAddresses || text.date == article.date
  }
}
