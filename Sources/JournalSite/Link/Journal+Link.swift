import FrontMatter
package import Diagnostics

extension Journal {
  /// Resolves every reference of the journal and fills in both directions.
  ///
  /// `callouts` are the names that `[!name]` may have: those that the theme can set.
  package init(
    linking content: ParsedContent, of tree: SourceTree, configuration: JournalConfiguration,
    on date: PublicationDate, callouts: [String], jobs: Int, diagnostics: inout [Diagnostic]
  ) async {
    var linker = Linker(content: content, configuration: configuration, date: date)
    linker.addRecords()
    linker.makeAhead()
    linker.resolveFilms()
    linker.resolveArticles()
    linker.resolveIssues()
    linker.resolveHome()
    linker.checkSpeakers(of: linker.published)
    linker.copyAliases()
    linker.settleNames()
    await linker.linkDocuments(tree: tree, callouts: callouts, jobs: jobs)
    linker.addFilmRelations()
    linker.checkMadeNames()
    if !linker.unpublished.isEmpty {
      // Last, so that whatever only they make can be forgotten by cutting the lists.
      let published = EntityCounts(linker.journal)
      let settled = linker.spellings.count
      linker.checkUnpublished()
      linker.settleNames(from: settled)
      linker.checkMadeNames(from: published)
      linker.checkUnpublishedDocuments(tree: tree, callouts: callouts)
      linker.forgetUnpublished(published)
    }
    linker.checkDistinctions()
    diagnostics += linker.diagnostics
    self = linker.journal
  }
}
