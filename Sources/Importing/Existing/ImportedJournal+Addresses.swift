import JournalSite

// The addresses of imported texts in a journal that is there already.
extension ImportedJournal {
  /// Gives texts whose addresses something of the journal has other ones, and leaves out old addresses that
  /// lead somewhere already.
  mutating func leaveTakenAddresses(to existing: ExistingJournal) {
    var taken: Set<String> = []
    func isFree(_ address: String) -> Bool {
      existing.file(at: address) == nil && !taken.contains(RecordSurvey.key(address))
    }
    for index in articles.indices where !existing.has(articles[index].path) {
      let id = articles[index].id
      let usual = existing.address(of: articles[index])
      var address = usual
      var number = 2
      while !isFree(address)
        || existing.articlesLieAtTheRoot
          && AddressBook.reserved.contains(articles[index].slug ?? articles[index].id)
      {
        articles[index].slug = "\(id)-\(number)"
        number += 1
        address = existing.address(of: articles[index])
        // An address that does not depend on the slug stays what it is.
        if number > 10_000 || address == usual { break }
      }
      taken.insert(RecordSurvey.key(address))
      articles[index].aliases.removeAll { RecordSurvey.key($0) == RecordSurvey.key(address) }
      if let slug = articles[index].slug {
        report.note(
          .renamed, "`slug: \(slug)`, since something lies at `\(usual)`", in: articles[index].path)
      }
    }
    renamePages(isFree: isFree, of: existing)
    for page in pages { taken.insert("/\(page.id)/") }
    leaveOutAliases(ofNewTexts: existing.has) { alias in
      let key = RecordSurvey.key(alias)
      return existing.file(at: key) == nil && taken.insert(key).inserted
    }
  }

  private mutating func renamePages(isFree: (String) -> Bool, of existing: ExistingJournal) {
    var ids = Set(pages.map(\.id))
    var targets: [String: String] = [:]
    for index in pages.indices where !existing.has(pages[index].path) {
      let id = pages[index].id
      if isFree("/\(id)/") { continue }
      var number = 2
      while !isFree("/\(id)-\(number)/") || !ids.insert("\(id)-\(number)").inserted { number += 1 }
      pages[index].id = "\(id)-\(number)"
      targets["page:\(id)"] = "page:\(id)-\(number)"
      report.note(
        .renamed, "the page `\(id)` is `\(pages[index].id)`, since something lies at `/\(id)/`")
    }
    change(targets) { _, _, _ in }
  }

  private mutating func leaveOutAliases(
    ofNewTexts isThere: (String) -> Bool, unless isFree: (String) -> Bool
  ) {
    func free(_ aliases: [String], in path: String, _ report: inout ImportReport) -> [String] {
      aliases.filter { alias in
        let isLeft = isFree(percentDecoded(alias))
        if !isLeft { report.note(.alias, "`\(alias)`", in: path) }
        return isLeft
      }
    }
    for index in articles.indices where !isThere(articles[index].path) {
      articles[index].aliases = free(articles[index].aliases, in: articles[index].path, &report)
    }
    for index in pages.indices where !isThere(pages[index].path) {
      pages[index].aliases = free(pages[index].aliases, in: pages[index].path, &report)
    }
  }
}
