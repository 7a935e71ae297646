import JournalSite

// The authors of `_data/authors.yml`.
extension MarkdownSiteImporter {
  /// The name of an author as it is written, with what is said of them, or of the author of that key.
  mutating func name(ofAuthor typed: String) -> String? {
    guard let known = authorsByKey[typed] else { return authors.name(typed, otherwise: typed) }
    if known.text.isEmpty || authors.hasText(known.name) {
      return authors.name(known.name, otherwise: typed)
    }
    let text = OldText(path: "_data/authors.yml", front: OldFrontMatter([]), name: typed)
    var rewriter = rewriter(of: text, id: typed, path: "content/people/\(slug(of: known.name)).md")
    let converted = rewriter.convert(Array(known.text.utf8))
    journal.take(converted)
    return authors.name(known.name, otherwise: typed, body: converted.markdown)
  }

  /// What is said of authors beside their names.
  mutating func reportAuthors() {
    for author in oldAuthors {
      let fields = author.others.joined(separator: ", ")
      if !authors.has(author.name) {
        let words = author.text.isEmpty ? "" : ": “\(author.text)”"
        journal.report.note(.author, "“\(author.name)”, who wrote no text\(words)")
      } else if !fields.isEmpty {
        journal.report.note(.author, "“\(author.name)” had \(fields)")
      }
    }
  }
}
