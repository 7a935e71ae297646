import Markdown

/// The texts of all records, linked and not yet in the journal; each list in the order of the
/// journal's.
struct LinkedTexts {
  var articles: [LinkedArticleTexts] = []
  var articleExtras: [[ExtraValue?]] = []
  var films: [LinkedFilmTexts] = []
  var filmExtras: [[ExtraValue?]] = []
  var people: [LinkedRecordTexts] = []
  var festivals: [LinkedRecordTexts] = []
  var issues: [LinkedRecordTexts] = []
  var topics: [LinkedRecordTexts] = []
  var series: [LinkedRecordTexts] = []
  var pages: [LinkedRecordTexts] = []

  /// Of all of them, in this order.
  var findings = DocumentFindings()

  /// Of the files found, where their headers say them.
  var pictureSizes: [String: PictureSize] = [:]
}

/// What most records have.
struct LinkedRecordTexts {
  let body: LinkedDocument

  /// A person's portrait.
  let still: Still?
  let extra: [ExtraValue?]
}

/// The texts of an article. A class, as are a film's: they are handed from list to list.
final class LinkedArticleTexts: Sendable {
  let prose: ArticleProse<LinkedDocument>
  let still: Still?
  let mentions: ArticleMentions
  let findings: DocumentFindings

  init(
    prose: ArticleProse<LinkedDocument>, still: Still?, mentions: ArticleMentions,
    findings: DocumentFindings
  ) {
    self.prose = prose
    self.still = still
    self.mentions = mentions
    self.findings = findings
  }
}

final class LinkedFilmTexts: Sendable {
  let body: LinkedDocument
  let dedication: LinkedDocument?
  let stills: [Still]
  let findings: DocumentFindings

  init(
    body: LinkedDocument, dedication: LinkedDocument?, stills: [Still], findings: DocumentFindings
  ) {
    self.body = body
    self.dedication = dedication
    self.stills = stills
    self.findings = findings
  }
}
