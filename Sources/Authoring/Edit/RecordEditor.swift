import Diagnostics
import FrontMatter
import JournalSite

/// Changes fields of one record: in a file of its own, or in a list of films.
struct RecordEditor {
  let source: SourceText
  let record: Record
  let place: Place

  enum Place: Equatable {
    /// Where the closing `---` begins.
    case file(end: Int)

    /// A record in a list, a field a line, as far to the right as its first.
    case lines

    /// `{id: fire-2021, title: Fire}`
    case brackets
  }

  /// Nil where the file holds no record of that id.
  init?(
    _ kind: EntityKind, id: String, in source: SourceText, _ configuration: JournalConfiguration
  ) {
    self.source = source
    let schemas = Schemas(configuration)
    var unheard: [Diagnostic] = []
    if let frontMatter = FrontMatter(splitting: source, diagnostics: &unheard) {
      record = Record(
        reading: frontMatter.fields, of: source, schema: schemas[kind], diagnostics: &unheard)
      place = .file(end: frontMatter.fields.upperBound)
      return
    }
    let records = [Record](
      readingListIn: source, schema: schemas.listedFilm, diagnostics: &unheard)
    guard kind == .film, let found = records.first(where: { $0.string("id") == id }) else {
      return nil
    }
    record = found
    place = source.bytes[found.range.lowerBound] == UInt8(ascii: "{") ? .brackets : .lines
  }
}

extension Schemas {
  /// The schema of a record in a file of its own.
  subscript(kind: EntityKind) -> Schema {
    switch kind {
    case .article: article
    case .film: film
    case .person: person
    case .festival: festival
    case .topic: topic
    case .series: series
    case .issue: issue
    case .page: page
    }
  }
}
