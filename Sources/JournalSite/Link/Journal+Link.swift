import FrontMatter
import Diagnostics

extension LinkedJournal {
  /// Resolves every reference of the journal and fills in both directions.
  ///
  /// Of the theme, it matters which blocks it can set and which places its pages have. Unless it
  /// `keepsTexts`, the articles as they were parsed lose their texts as these are linked.
  init(
    linking content: consuming ParsedContent, of tree: SourceTree,
    configuration: JournalConfiguration, on date: PublicationDate, theme: ThemeFiles,
    keepsTexts: Bool, jobs: Int
  ) async {
    var linker = Linker(content: consume content, configuration: configuration, date: date)
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
    var documents = await linker.documentLinker(tree: tree, theme: theme, jobs: jobs)
    let texts = await linker.linkedTexts(with: documents, keepsTexts: keepsTexts, jobs: jobs)
    // While the document linker holds the journal, to change one entity would copy all of its kind.
    documents.journal = Shared(Journal(configuration: configuration))
    linker.take(texts)
    await linker.checkUnpublishedDocuments(tree: tree, theme: theme, jobs: jobs)
    linker.checkMadeNames(from: published)
    linker.forgetUnpublished(published)
    linker.reportUnresolved()
    linker.addFilmRelations()
    linker.checkMadeNames()
    self.init(linker, texts: texts, documents: documents)
  }
}

extension Journal {
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
