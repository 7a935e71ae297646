import Diagnostics
package import JournalSite

/// The journal that an archive is imported into: what of it an import has to know.
package struct ExistingJournal: Sendable {
  /// `content/journal.yaml`; nil where there is no journal yet.
  let settings: [UInt8]?

  private let survey: RecordSurvey

  /// Every file.
  private let paths: Set<String>
  private let book: AddressBook

  /// Reads what lies in a folder; one that is not there has nothing.
  package init(in folder: String, jobs: Int) async {
    let tree = try? await SourceTree(reading: folder, jobs: jobs)
    await self.init(tree ?? SourceTree(texts: [:]), jobs: jobs)
  }

  package init(_ tree: SourceTree, jobs: Int = 1) async {
    let configuration = JournalSettings(of: tree).configuration
    book = AddressBook(configuration)
    settings = tree.text(at: JournalConfiguration.path)?.bytes
    let files = tree.pictures.map(\.path) + tree.others.map(\.path)
    paths = Set(tree.texts.map(\.path) + files)
    // What is wrong with it is the business of `check`.
    var unheard: [Diagnostic] = []
    let content = await ParsedContent(
      parsing: tree, configuration: configuration, jobs: jobs, diagnostics: &unheard)
    var survey = RecordSurvey()
    survey.add(content, at: book)
    for file in tree.texts { survey.read(file.bytes, at: file.path) }
    for path in files { survey.add(book.place(ofFile: path), of: path) }
    if settings != nil {
      for kind in configuration.kinds.indices {
        survey.add(book.kind(kind), of: JournalConfiguration.path)
      }
      for field in configuration.indexedFields.indices {
        survey.add(book.field(field), of: JournalConfiguration.path)
      }
    }
    self.survey = survey
  }

  /// The file that has a record of an id; nil where there is none.
  func file(of id: String, in folder: String) -> String? { survey.records[folder]?[id] }

  /// The id of the record that was called so before; nil where there is none.
  func id(calledBefore id: String, in folder: String) -> String? {
    survey.renamed[folder]?[id]
  }

  /// Whether a record of a folder goes by a name, as a slug.
  func hasName(_ slug: String, in folder: String) -> Bool {
    survey.names[folder]?.contains(slug) ?? false
  }

  /// The title of a text of the journal's, and where it lies; nil where it cannot be read.
  func text(_ id: String, in folder: String) -> RecordSurvey.Text? { survey.texts[folder]?[id] }

  /// The ids of the records of a folder.
  func ids(in folder: String) -> Set<String> { Set((survey.records[folder] ?? [:]).keys) }

  /// What a list of films has to know; nil where there is no journal yet.
  package var films: KnownFilms? {
    let ids = ids(in: "films")
    if settings == nil, ids.isEmpty { return nil }
    return KnownFilms(
      ids: ids, films: survey.films, people: survey.people, titles: survey.filmTitles, paths: paths,
      renamed: survey.renamed["films"] ?? [:], addresses: survey.filmAddresses)
  }

  /// Whether something lies at a path.
  func has(_ path: String) -> Bool { paths.contains(path) }

  /// The file that has an address, in capitals or not; nil where it is free.
  func file(at address: String) -> String? { survey.addresses[RecordSurvey.key(address)] }

  /// What links call what lies at an address; nil where no text and no record does.
  func place(at address: String) -> String? { survey.places[RecordSurvey.key(address)] }

  /// The address that an article would have.
  func address(of article: ImportedArticle) -> String {
    book.article(
      slug: article.slug ?? article.id, kindSlug: slug(of: ArticleKind(name: article.kind).plural),
      day: article.date) ?? "/articles/\(article.id)/"
  }

  /// Whether articles lie among pages.
  var articlesLieAtTheRoot: Bool {
    let address = book.article(slug: "x", kindSlug: "y", day: "2000-01-01") ?? ""
    return address.hasPrefix("/x/")
  }
}
