package import Diagnostics
import FrontMatter
package import JournalSite

/// A file for a new article, film, person: with what is known of it, and hints for the rest.
package struct NewRecord: Sendable {
  package let file: NewFile

  /// What a check will say of the new file, none of it an error.
  package let diagnostics: [Diagnostic]

  /// Where the file is looked up for its diagnostics.
  package let source: SourceText

  /// Whether it says `draft: true`.
  package let isDraft: Bool

  /// Makes the text and looks at the journal as it will be with it; nothing is written.
  package init(
    _ request: NewRecordRequest, in tree: SourceTree, on date: PublicationDate
  ) async throws(AuthoringFault) {
    let configuration = JournalSettings(of: tree).configuration
    let kind = try RecordKind(request.kind, in: configuration)
    try request.check(for: kind)
    let id = try await request.newID(of: kind, in: tree, configuration)
    if kind.entity == .festival { try await request.checkEdition(in: tree, on: date) }
    let folder = "content/\(kind.entity.folder)/\(id)"
    let text = RecordText(
      request, kind: kind, today: date.today, words: EditorWords(language: configuration.language))
    file = NewFile(path: request.hasFolder ? folder + "/index.md" : folder + ".md", text: text.text)
    isDraft = kind.entity == .article
    source = SourceText(path: file.path, bytes: Array(file.text.utf8))
    let path = file.path
    let site = await Site(
      tree.changed(writing: [source]), options: SiteOptions(date: date, jobs: 2))
    diagnostics = site.diagnostics.filter { $0.path == path && $0.severity != .ignore }
    if diagnostics.contains(where: { $0.severity == .error }) {
      throw .wouldFail(diagnostics, [source])
    }
  }
}

extension NewRecordRequest {
  /// Refuses what the command line cannot mean.
  fileprivate func check(for kind: RecordKind) throws(AuthoringFault) {
    for text in [title] + authors + films + people + topics + festivals + directors {
      let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      if !isPrintable || text.allSatisfy(\.isWhitespace) { throw .badTitle(text) }
    }
    if let year, FilmYear(year) == nil { throw .badYear(year) }
    let isArticle = kind.entity == .article
    let isFilm = kind.entity == .film
    let options: [(name: String, isGiven: Bool, isOfUse: Bool)] = [
      ("--film", !films.isEmpty, isArticle), ("--person", !people.isEmpty, isArticle),
      ("--author", !authors.isEmpty, isArticle), ("--topic", !topics.isEmpty, isArticle),
      ("--festival", !festivals.isEmpty, isArticle || isFilm),
      ("--date", date != nil, isArticle || kind.entity == .issue),
      ("--year", year != nil, isFilm), ("--director", !directors.isEmpty, isFilm),
    ]
    if let useless = options.first(where: { $0.isGiven && !$0.isOfUse }) {
      throw .uselessOption(useless.name, kind: self.kind)
    }
  }

  /// The id that was asked for, or the title's slug, with the year behind it if it is a film.
  fileprivate func newID(
    of kind: RecordKind, in tree: SourceTree, _ configuration: JournalConfiguration
  ) async throws(AuthoringFault) -> String {
    let id: String
    if let typed = self.id {
      guard canBeID(typed) else { throw .badID(typed, suggestion: slug(of: typed)) }
      id = typed
    } else {
      let slug = slug(of: title)
      if slug.isEmpty { throw .noID(title: title) }
      let number = kind.entity == .film ? year.flatMap { FilmYear($0)?.number } : nil
      id = number.map { "\(slug)-\($0)" } ?? slug
      // A title of two hundred letters makes no name of a file.
      guard canBeID(id) else { throw .badID(id, suggestion: "") }
    }
    let files = await recordFiles(of: kind.entity, in: tree, configuration)
    guard let path = files[id] else { return id }
    var number = 2
    while files["\(id)-\(number)"] != nil { number += 1 }
    throw .taken(kind: kind.entity, id: id, path: path, free: "\(id)-\(number)")
  }

  /// Refuses `goEast 2024` beside a festival `goEast`, unless an id says that it is another.
  fileprivate func checkEdition(
    in tree: SourceTree, on date: PublicationDate
  ) async throws(AuthoringFault) {
    guard id == nil, let space = title.lastIndex(of: " "),
      title[space...].contains(where: \.isNumber)
    else { return }
    let name = slug(of: String(title[..<space]))
    let site = await Site(tree, options: SiteOptions(date: date, jobs: 2))
    let festival = site.journal.festivals.first { name == $0.id || name == slug(of: $0.name) }
    guard let festival else { return }
    let path = festival.origin.isRecord ? festival.origin.path : "content/festivals/\(name).md"
    throw .edition(title, festival: festival.name, path: path, id: slug(of: title))
  }

  /// The paths of the records of a kind by their ids.
  private func recordFiles(
    of kind: EntityKind, in tree: SourceTree, _ configuration: JournalConfiguration
  ) async -> [String: String] {
    var unheard: [Diagnostic] = []
    let content = await ParsedContent(
      parsing: tree, configuration: configuration, jobs: 2, diagnostics: &unheard)
    let files = content.files(of: kind).map { ($0.id, $0.source.path) }
    return Dictionary(files, uniquingKeysWith: { first, _ in first })
  }
}
