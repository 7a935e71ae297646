// What became of what.
extension WordPressImporter {
  mutating func report() {
    journal.reportArticlesAndDrafts()
    journal.reportPages()
    journal.report.make("\(counted(authors.count, "author")), \(counted(topics.count, "topic"))")
    journal.reportFilms()
    journal.report.make(
      "\(counted(site.attachments.count, "picture or file", "pictures and files")) in the export, "
        + "\(journal.copies.count) copied")
    if export.comments > 0 {
      journal.report.change(leftOut(export.comments, "comment of readers", "comments of readers"))
    }
    for (status, count) in leftOut.sorted(by: { $0.key < $1.key }) {
      journal.report.change(
        leftOut(count, "text of status “\(status)”", "texts of status “\(status)”"))
    }
    for (type, count) in export.others.sorted(by: { $0.key < $1.key }) {
      journal.report.change(leftOut(count, "thing of type “\(type)”", "things of type “\(type)”"))
    }
    let unused = blocks.unused.count
    if unused > 0 {
      journal.report.change(
        leftOut(unused, "block that no text shows", "blocks that no text shows"))
    }
    for text in export.otherTexts {
      journal.report.note(
        .leftOut,
        "“\(plainText(ofHTML: text.title))”, of type “\(text.type)”: \(shown(address: text.address))"
      )
    }
    reportFields()
    reportFiles()
    reportTerms()
    reportGuests()
    if export.droppedCharacters > 0 {
      journal.report.change(
        leftOut(export.droppedCharacters, "control character", "control characters")
          + ", which XML does not allow")
    }
  }

  private func leftOut(_ number: Int, _ one: String, _ many: String) -> String {
    "\(counted(number, one, many)) \(number == 1 ? "is" : "are") left out"
  }

  /// The fields of plug-ins, by how many texts have them.
  private mutating func reportFields() {
    var counts: [String: Int] = [:]
    for text in texts {
      for name in Set(text.item.otherFields) { counts[name, default: 0] += 1 }
      let words = text.isPage ? text.item.terms.filter { $0.domain != "author" }.map(\.name) : []
      for word in words {
        journal.report.note(
          .topic, "“\(plainText(ofHTML: word))”, since pages have none", in: "the page `\(text.id)`"
        )
      }
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      journal.report.note(.front, "`\(name)`, in \(counted(count, "text"))")
    }
  }

  /// The files of the library that no text shows, where they are at hand, and what is written about some.
  private mutating func reportFiles() {
    var told = Set(journal.copies.map(\.source))
    var described = 0
    for item in export.items where item.type == "attachment" {
      if item.content.contains(where: { $0 > 0x20 }) { described += 1 }
      let address = item.attachmentAddress.isEmpty ? item.link : item.attachmentAddress
      guard let path = site.exactPath(of: address), let file = site.uploads?.file(at: path)
      else { continue }
      if told.insert(file.source).inserted { journal.report.note(.unusedFile, "`\(path)`") }
    }
    for (path, source) in site.uploads?.files ?? [] where told.insert(source).inserted {
      journal.report.note(.unusedFile, "`\(path)`")
    }
    if described > 0 {
      journal.report.change(
        leftOut(described, "description of a picture or file", "descriptions of pictures and files")
      )
    }
  }

  /// What is written about categories and tags that no article has, or that are its kind.
  private mutating func reportTerms() {
    let used = Set(texts.filter { !$0.isPage }.flatMap { $0.item.terms.map(\.slug) })
    for (slug, words) in export.descriptions.sorted(by: { $0.key < $1.key }) {
      let text = plainText(ofHTML: words)
      if let kind = kindsBySlug[slug] {
        journal.report.note(.topic, "`\(slug)`, which is the kind `\(kind)` now: “\(text)”")
      } else if !used.contains(slug) {
        journal.report.note(.topic, "`\(slug)`, which no article has: “\(text)”")
      }
    }
  }

  /// What is written about authors of no text.
  private mutating func reportGuests() {
    var told: Set<String> = []
    for (key, text) in export.guestTexts.sorted(by: { $0.key < $1.key }) {
      guard let name = export.guests[key].map({ plainText(ofHTML: $0) }), !authors.has(name),
        told.insert(name).inserted
      else { continue }
      journal.report.note(
        .author, "“\(name)”, who wrote no text: “\(plainText(ofHTML: text))”")
    }
  }
}
