/// A text file of the journal.
package struct ImportedFile: Sendable, Hashable {
  /// From the journal's folder: `content/articles/madina.md`.
  package let path: String
  package let text: String
}

extension ImportedJournal {
  /// Every text file, `journal.yaml` first, unless there are settings already that a list of films is
  /// added to.
  package var files: [ImportedFile] {
    var files: [ImportedFile] = []
    if !settings.kinds.isEmpty {
      files.append(ImportedFile(path: "content/journal.yaml", text: settings.text))
    }
    files += articles.map { ImportedFile(path: $0.path, text: $0.text) }
    files += pages.map { ImportedFile(path: $0.path, text: $0.text) }
    files += records.map { ImportedFile(path: $0.path, text: $0.text) }
    if !films.isEmpty {
      let text = films.map(\.text).joined()
      files.append(ImportedFile(path: filmsPath, text: text))
    }
    return files
  }

  package var reportText: String { report.markdown(title: "Import of \(source)") }
}

extension ImportedArticle {
  var text: String {
    var fields = FrontMatterText()
    fields.add("title", title)
    fields.add("kind", kind)
    fields.add("date", plain: date)
    if isDraft { fields.add("draft", plain: "true") }
    fields.add("slug", slug)
    fields.add("expires", expires)
    fields.add("language", language)
    fields.add("translation-of", translationOf)
    fields.add("authors", list: authors)
    fields.add("standfirst", standfirst)
    fields.add("still", still)
    fields.add("films", list: films)
    fields.add("topics", list: topics)
    fields.add("series", series)
    fields.add("aliases", list: aliases)
    fields.add("canonical", canonical)
    return "---\n\(fields.text)---\n\(body)"
  }
}

extension ImportedPage {
  fileprivate var text: String {
    var fields = FrontMatterText()
    fields.add("title", title)
    fields.add("aliases", list: aliases)
    return "---\n\(fields.text)---\n\(body)"
  }
}

extension ImportedRecord {
  fileprivate var text: String {
    var fields = FrontMatterText()
    fields.add(field, title)
    return "---\n\(fields.text)---\n\(body)"
  }
}

extension ImportedFilm {
  var text: String {
    var fields = FrontMatterText()
    fields.add("id", id)
    fields.add("title", title)
    fields.add("original-title", originalTitle)
    if let year { fields.add("year", plain: String(year)) }
    fields.add("form", form)
    fields.add("directors", list: directors)
    if let runtime { fields.add("runtime", plain: String(runtime)) }
    if !ids.isEmpty {
      fields.add(line: "ids:")
      for id in ids { fields.add(line: "  \(id.catalogue): \(FrontMatterText.quoted(id.value))") }
    }
    let lines = fields.text.split(separator: "\n")
    return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 + "\n" }.joined()
  }
}
