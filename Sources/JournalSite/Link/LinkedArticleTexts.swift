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
