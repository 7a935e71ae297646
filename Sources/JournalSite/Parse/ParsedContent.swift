package import Diagnostics
package import FrontMatter
package import Markdown

/// Every file of the journal, read but not yet linked: what *parse* gives and *link* takes.
///
/// Each list is in the byte order of the paths, records of one file in the order of the file.
package struct ParsedContent: Sendable {
  package var articles: [ParsedArticle] = []
  package var films: [ParsedFilm] = []
  package var people: [ParsedPerson] = []
  package var festivals: [ParsedFestival] = []
  package var topics: [ParsedTitled] = []
  package var series: [ParsedTitled] = []
  package var issues: [ParsedIssue] = []
  package var pages: [ParsedTitled] = []

  package init() {}
}

/// What all records have.
package struct RecordFile: Sendable {
  /// The file name, or the `id` of a record in a list.
  package let id: String
  package let source: SourceText

  /// The first line of the record: where problems with the whole of it are shown.
  package let range: Range<Int>
  package let aliases: [Alias]

  /// The journal's own fields, as typed.
  package let extra: Record?

  package var origin: Origin { Origin(path: source.path, range: range, isRecord: true) }
}

/// A line of a cast or crew list: what stands before the colon, and what after it.
package struct ParsedCredit: Sendable {
  package let key: FieldText
  package let values: [FieldText]
}

package struct ParsedPerson: Sendable {
  package let file: RecordFile
  package let record: PersonRecord
  package let distinctFrom: [FieldText]
  package let portrait: MarkdownDocument?
  package let body: MarkdownDocument
}

package struct ParsedFestival: Sendable {
  package let file: RecordFile
  package let name: String
  package let place: String?
  package let alsoKnownAs: [String]
  package let editions: [FestivalEdition]
  package let body: MarkdownDocument
}

/// A record with a title and a text: a topic, a series, a page.
package struct ParsedTitled: Sendable {
  package let file: RecordFile
  package let title: String
  package let body: MarkdownDocument
}

package struct ParsedIssue: Sendable {
  package let file: RecordFile
  package let title: String
  package let number: String?
  package let date: PartialDate?
  package let editors: [FieldText]
  package let still: MarkdownDocument?
  package let sections: [Section]
  package let body: MarkdownDocument

  package struct Section: Sendable {
    package let title: String
    package let articles: [FieldText]
  }
}
