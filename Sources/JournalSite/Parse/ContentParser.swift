import Diagnostics
import FrontMatter
import Markdown

/// Reads one file of `content/`: its kind from its folder, its id from its name.
struct ContentParser: Sendable {
  let configuration: JournalConfiguration
  let schemas: Schemas

  init(configuration: JournalConfiguration) {
    self.configuration = configuration
    self.schemas = Schemas(configuration)
  }

  /// True for the texts that are records: not for `journal.yaml` and not for the theme.
  static func isRecord(_ path: String) -> Bool {
    path.hasPrefix("content/") && path != JournalConfiguration.path
  }

  func parse(_ source: SourceText) -> ParsedFile {
    var file = ParsedFile()
    let components = source.path.split(separator: "/")
    guard components.count >= 3,
      let kind = EntityKind.allCases.first(where: { $0.folder == components[1] })
    else {
      file.diagnostics.append(
        Diagnostic(
          JournalProblem.strayFile(folders: EntityKind.allCases.map(\.folder)), path: source.path,
          range: 0..<0))
      return file
    }
    if source.path.hasSuffix(".md") {
      parseMarkdownFile(source, kind: kind, into: &file)
    } else if kind == .film {
      parseFilmList(source, into: &file)
    } else {
      file.diagnostics.append(
        Diagnostic(JournalProblem.listOfOtherThanFilms, path: source.path, range: 0..<0))
    }
    return file
  }

  private func parseMarkdownFile(
    _ source: SourceText, kind: EntityKind, into file: inout ParsedFile
  ) {
    guard let frontMatter = FrontMatter(splitting: source, diagnostics: &file.diagnostics) else {
      return
    }
    let id = Self.id(of: source.path)
    if !canBeID(id) {
      file.diagnostics.append(
        Diagnostic(
          JournalProblem.badID(id: id, suggestion: slug(of: id)), path: source.path, range: 0..<0))
      return
    }
    let errors = file.diagnostics.count
    let record = Record(
      reading: frontMatter.fields, of: source, schema: schema(of: kind),
      diagnostics: &file.diagnostics)
    var reader = RecordReader(
      record: record, id: id, source: source, body: frontMatter.body, configuration: configuration)
    if let parsed = reader.read(kind) {
      file.records.append(parsed)
    } else if file.diagnostics.count == errors, reader.diagnostics.isEmpty {
      preconditionFailure("a record that cannot be read has a diagnostic")
    }
    file.diagnostics += reader.diagnostics
  }

  private func parseFilmList(_ source: SourceText, into file: inout ParsedFile) {
    let records = [Record](
      readingListIn: source, schema: schemas.listedFilm, diagnostics: &file.diagnostics)
    for record in records {
      guard let id = record.text("id") else { continue }
      if !canBeID(id.text) {
        file.diagnostics.append(
          Diagnostic(
            JournalProblem.badID(id: id.text, suggestion: slug(of: id.text)), path: source.path,
            range: id.range))
        continue
      }
      var reader = RecordReader(
        record: record, id: id.text, source: source, body: nil, configuration: configuration)
      if let film = reader.read(.film) { file.records.append(film) }
      file.diagnostics += reader.diagnostics
    }
  }

  private func schema(of kind: EntityKind) -> Schema {
    switch kind {
    case .article: schemas.article
    case .film: schemas.film
    case .person: schemas.person
    case .festival: schemas.festival
    case .topic: schemas.topic
    case .series: schemas.series
    case .issue: schemas.issue
    case .page: schemas.page
    }
  }

  /// `madina` for `content/articles/2024/madina.md` and for `content/articles/madina/index.md`.
  static func id(of path: String) -> String {
    let components = path.utf8.split(separator: UInt8(ascii: "/"))
    guard let file = components.last else { return path }
    let end = file.lastIndex(of: UInt8(ascii: ".")) ?? file.endIndex
    let name = String(Substring(file[..<end]))
    if name == "index", components.count >= 4 {
      return String(Substring(components[components.count - 2]))
    }
    return name
  }
}
