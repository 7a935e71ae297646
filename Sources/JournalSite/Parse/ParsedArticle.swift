package import FrontMatter
package import Markdown

/// An article, read but not yet linked.
///
/// A class, as is a film: thirty counted references. Linking goes through all articles ten times and
/// asks each time for a field or two, and to hand over a struct would count them all.
package final class ParsedArticle: Sendable {
  package let file: RecordFile
  package let record: ArticleRecord

  /// Where the date stands; nil where it is missing.
  let dateRange: Range<Int>?
  package let prose: ArticleProse<MarkdownDocument>
  package let authors: [FieldText]
  package let translators: [FieldText]
  package let interviewers: [FieldText]
  package let interviewees: [FieldText]

  /// Those whose initials `speakers` explains: names or ids.
  package let speakers: [FieldText]

  /// What is left to do for an interview whose questions begin with initials; nil for all others.
  package let interview: Interview?
  package let films: [FieldText]
  package let people: [FieldText]
  package let festivals: [FieldText]
  package let topics: [FieldText]
  package let series: FieldText?
  package let issue: FieldText?
  package let translationOf: FieldText?

  /// Phrases that first mention leaves alone.
  package let noAutolink: [String]

  init(
    file: RecordFile, record: ArticleRecord, dateRange: Range<Int>?,
    prose: ArticleProse<MarkdownDocument>,
    authors: [FieldText], translators: [FieldText], interviewers: [FieldText],
    interviewees: [FieldText], speakers: [FieldText], interview: Interview?, films: [FieldText],
    people: [FieldText], festivals: [FieldText], topics: [FieldText], series: FieldText?,
    issue: FieldText?, translationOf: FieldText?, noAutolink: [String]
  ) {
    self.file = file
    self.record = record
    self.dateRange = dateRange
    self.prose = prose
    self.authors = authors
    self.translators = translators
    self.interviewers = interviewers
    self.interviewees = interviewees
    self.speakers = speakers
    self.interview = interview
    self.films = films
    self.people = people
    self.festivals = festivals
    self.topics = topics
    self.series = series
    self.issue = issue
    self.translationOf = translationOf
    self.noAutolink = noAutolink
  }

  /// The same without its texts.
  var withoutProse: ParsedArticle {
    ParsedArticle(
      file: file, record: record, dateRange: dateRange,
      prose: ArticleProse(body: MarkdownDocument()), authors: authors, translators: translators,
      interviewers: interviewers, interviewees: interviewees, speakers: speakers,
      interview: interview, films: films, people: people, festivals: festivals, topics: topics,
      series: series, issue: issue, translationOf: translationOf, noAutolink: noAutolink)
  }
}
