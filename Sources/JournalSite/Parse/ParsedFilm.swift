package import FrontMatter
package import Markdown

/// A film, read but not yet linked. A class for the same reason as `ParsedArticle`.
package final class ParsedFilm: Sendable {
  package let file: RecordFile
  package let record: FilmRecord
  package let directorsAreUnknown: Bool
  package let directors: [FieldText]

  /// Person, and the characters the person plays.
  package let cast: [ParsedCredit]

  /// Role, and the people who had it.
  package let crew: [ParsedCredit]
  package let festivals: [FieldText]
  package let partOf: FieldText?
  package let remakeOf: FieldText?
  package let stills: [MarkdownDocument]
  package let dedication: MarkdownDocument?
  package let body: MarkdownDocument

  init(
    file: RecordFile, record: FilmRecord, directorsAreUnknown: Bool, directors: [FieldText],
    cast: [ParsedCredit], crew: [ParsedCredit], festivals: [FieldText], partOf: FieldText?,
    remakeOf: FieldText?, stills: [MarkdownDocument], dedication: MarkdownDocument?,
    body: MarkdownDocument
  ) {
    self.file = file
    self.record = record
    self.directorsAreUnknown = directorsAreUnknown
    self.directors = directors
    self.cast = cast
    self.crew = crew
    self.festivals = festivals
    self.partOf = partOf
    self.remakeOf = remakeOf
    self.stills = stills
    self.dedication = dedication
    self.body = body
  }
}
