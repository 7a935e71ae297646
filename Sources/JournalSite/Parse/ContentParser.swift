import Diagnostics
import FrontMatter
import Markdown

/// Reads one file of `content/`: its kind from its folder, its id from its name.
struct ContentParser: Sendable {
  let configuration: JournalConfiguration
  let schemas: Schemas

  /// The ids that pages with a text have from their templates.
  let anchors: ThemeAnchors

  /// Whether quotation marks and dashes stay as they are typed: for lints.
  let keepsPunctuation: Bool

  init(
    configuration: JournalConfiguration, anchors: ThemeAnchors, keepsPunctuation: Bool = false
  ) {
    self.configuration = configuration
    self.anchors = anchors
    self.keepsPunctuation = keepsPunctuation
    self.schemas = Schemas(configuration)
  }

  /// True for the texts that are records: not for `journal.yaml` and not for the theme.
  static func isRecord(_ path: String) -> Bool {
    path.hasPrefix("content/") && path != JournalConfiguration.path
  }

  /// What a file gives; nothing for one that was not held and is gone by now.
  func parse(_ source: SourceText) -> ParsedFile {
    var file = ParsedFile()
    guard let source = source.held else { return file }
    let components = source.path.utf8.split(separator: UInt8(ascii: "/"))
    guard components.count >= 3,
      let kind = EntityKind.allCases.first(where: { components[1].elementsEqual($0.folder.utf8) })
    else {
      file.diagnostics.append(
        Diagnostic(
          JournalProblem.strayFile(folders: EntityKind.allCases.map(\.folder)), path: source.path,
          range: 0..<0))
      return file
    }
    if FoundFile.isMarkdown(source.path) {
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
    let frontMatter = FrontMatter(splitting: source, diagnostics: &file.diagnostics)
    let name = Self.id(of: source.path)
    guard let id = usableID(name, at: 0..<0, of: source, in: &file) else { return }
    // Without front matter, nothing is known but that there is such a record.
    let record =
      frontMatter.map {
        Record(
          reading: $0.fields, of: source, schema: schema(of: kind),
          diagnostics: &file.diagnostics)
      } ?? Record(range: 0..<0, entries: [])
    forgetDoubtfulFields(in: &file)
    var reader = RecordReader(
      record: record, id: id, source: source, body: frontMatter?.body, parser: self)
    file.records.append(reader.read(kind))
    file.diagnostics += reader.diagnostics
    file.joinedNames += reader.joinedNames
  }

  /// The id, or, with a diagnostic, the one that is suggested in its place; nil where there is none.
  private func usableID(
    _ id: String, at range: Range<Int>, of source: SourceText, in file: inout ParsedFile
  ) -> String? {
    if canBeID(id) { return id }
    let suggestion = slug(of: id)
    file.diagnostics.append(
      Diagnostic(
        JournalProblem.badID(id: id, suggestion: suggestion), path: source.path, range: range))
    return canBeID(suggestion) ? suggestion : nil
  }

  private func parseFilmList(_ source: SourceText, into file: inout ParsedFile) {
    let records = [Record](
      readingListIn: source, schema: schemas.listedFilm, diagnostics: &file.diagnostics)
    forgetDoubtfulFields(in: &file)
    for record in records {
      guard let typed = record.text("id"),
        let id = usableID(typed.text, at: typed.range, of: source, in: &file)
      else { continue }
      var reader = RecordReader(
        record: record, id: id, source: source, body: nil, parser: self)
      file.records.append(reader.read(.film))
      file.diagnostics += reader.diagnostics
      file.joinedNames += reader.joinedNames
    }
  }

  /// Where `extra:` of the settings is at fault, nobody knows which fields there are.
  private func forgetDoubtfulFields(in file: inout ParsedFile) {
    guard configuration.doubtfulSettings.contains("extra") else { return }
    file.diagnostics.removeAll { diagnostic in
      if case .unknownField(_, .field("extra"), _)? = diagnostic.problem as? FrontMatterProblem {
        return true
      }
      return false
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
