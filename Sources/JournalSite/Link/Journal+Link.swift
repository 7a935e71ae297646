import FrontMatter
package import Diagnostics

extension Journal {
  /// Resolves every reference of the journal and fills in both directions.
  ///
  /// Of the theme, it matters which blocks it can set and which places its pages have.
  package init(
    linking content: ParsedContent, of tree: SourceTree, configuration: JournalConfiguration,
    on date: PublicationDate, theme: ThemeFiles, jobs: Int, diagnostics: inout [Diagnostic]
  ) async {
    var linker = Linker(content: content, configuration: configuration, date: date)
    linker.addRecords()
    linker.makeAhead()
    linker.resolveFilms()
    linker.checkSameFilms()
    linker.resolveArticles()
    linker.resolveIssues()
    linker.resolveHome()
    linker.checkSpeakers(of: linker.published)
    linker.copyAliases()
    linker.settleNames()
    // From here on, so that whatever only unpublished articles make can be forgotten by cutting the
    // lists.
    let published = EntityCounts(linker.journal)
    linker.checkUnpublished()
    linker.checkDistinctions()
    await linker.linkDocuments(tree: tree, theme: theme, jobs: jobs)
    await linker.checkUnpublishedDocuments(tree: tree, theme: theme, jobs: jobs)
    linker.checkMadeNames(from: published)
    linker.forgetUnpublished(published)
    linker.reportUnresolved()
    linker.addFilmRelations()
    linker.checkMadeNames()
    diagnostics += linker.diagnostics
    self = linker.journal
  }

  /// Every entity that there would be if everything were published, without its texts.
  init(
    outlining content: ParsedContent, configuration: JournalConfiguration, on date: PublicationDate
  ) {
    var linker = Linker(content: content, configuration: configuration, date: date.withEverything)
    linker.addRecords()
    linker.makeAhead()
    linker.resolveFilms()
    linker.resolveArticles()
    linker.resolveIssues()
    linker.copyAliases()
    linker.addFilmRelations()
    self = linker.journal
  }
}
