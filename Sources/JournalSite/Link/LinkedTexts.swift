import Markdown

/// The texts of all records, linked and not yet in the journal; each list in the order of the
/// journal's.
struct LinkedTexts: Sendable {
  var articles: [LinkedArticleTexts] = []
  var articleExtras: [LinkedExtra] = []
  var films: [LinkedFilmTexts] = []
  var filmExtras: [LinkedExtra] = []
  var people: [LinkedRecordTexts] = []
  var festivals: [LinkedRecordTexts] = []
  var issues: [LinkedRecordTexts] = []
  var topics: [LinkedRecordTexts] = []
  var series: [LinkedRecordTexts] = []
  var pages: [LinkedRecordTexts] = []

  /// Of all but the articles and films.
  var otherFindings = DocumentFindings()

  /// Of all of them, in this order.
  var findings: DocumentFindings {
    var all = DocumentFindings()
    for (text, extra) in zip(articles, articleExtras) {
      all.add(text.findings)
      all.add(extra.findings)
    }
    for (text, extra) in zip(films, filmExtras) {
      all.add(text.findings)
      all.add(extra.findings)
    }
    all.add(otherFindings)
    return all
  }
}

/// The values of a record's own fields, in the order in which `journal.yaml` declares them. A class, as
/// the texts of articles are.
final class LinkedExtra: Sendable {
  let values: [ExtraValue?]
  let findings: DocumentFindings

  init(values: [ExtraValue?], findings: DocumentFindings) {
    self.values = values
    self.findings = findings
  }
}

/// What most records have.
struct LinkedRecordTexts: Sendable {
  let body: LinkedDocument

  /// A person's portrait.
  let still: Still?
  let extra: [ExtraValue?]
}
