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
