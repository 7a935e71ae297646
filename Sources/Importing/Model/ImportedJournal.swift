import JournalSite

/// A journal made of another program's archive: what its files will hold, and what is to be said.
package struct ImportedJournal: Sendable {
  var settings = ImportedSettings()
  var articles: [ImportedArticle] = []
  var pages: [ImportedPage] = []

  /// Topics and people of which there is more to say than the name.
  var records: [ImportedRecord] = []
  var films: [ImportedFilm] = []

  /// The file that these go into.
  var filmsPath = "content/films/imported.yaml"

  /// Files to be copied, in the order in which texts name them, each once.
  package private(set) var copies: [CopiedFile] = []
  package var report = ImportReport()

  /// Addresses of the old site that are no more and that texts lead to, as they stand in Markdown.
  private(set) var deadAddresses: Set<String> = []

  /// What is added to the settings of a journal that was there before; nil for nothing.
  package var settingsChange: SettingsChange?

  /// What the report calls itself.
  let source: String

  init(source: String) { self.source = source }

  /// Takes over what became of a text besides the text.
  mutating func take(_ converted: ConvertedText) {
    report.add(converted.report)
    deadAddresses.formUnion(converted.deadAddresses)
    settings.hasDeadLinks = !deadAddresses.isEmpty
    if converted.hasMissingFiles { settings.hasMissingFiles = true }
    for file in converted.files where knownCopies.insert(file).inserted { copies.append(file) }
  }

  /// Takes up an address of the old site that texts lead to and that is none of the journal's.
  mutating func addDeadAddress(_ address: String) {
    deadAddresses.insert(address)
    settings.hasDeadLinks = true
  }

  /// Takes back addresses that lead somewhere after all.
  mutating func removeDeadAddresses(_ addresses: Set<String>) {
    deadAddresses.subtract(addresses)
    settings.hasDeadLinks = !deadAddresses.isEmpty
  }

  /// Puts the files that were to go into some folders into others; gives the folders that any were to go
  /// into. The folders lie right in that of the articles.
  mutating func moveCopies(_ folders: [String: String]) -> Set<String> {
    var met: Set<String> = []
    for index in copies.indices {
      let target = copies[index].target
      let folder = target.split(separator: "/").prefix(3).joined(separator: "/")
      guard let new = folders[folder] else { continue }
      met.insert(folder)
      copies[index] = CopiedFile(
        source: copies[index].source, target: new + target.dropFirst(folder.count))
    }
    return met
  }

  mutating func copy(_ file: CopiedFile) {
    if knownCopies.insert(file).inserted { copies.append(file) }
  }

  private var knownCopies: Set<CopiedFile> = []
}

/// What goes into `journal.yaml`.
struct ImportedSettings: Sendable {
  var title = ""
  var baseURL = ImportedSettings.inventedBaseURL
  var language = ""
  var description = ""

  /// In the order of the file; at least one.
  var kinds: [String] = []
  var navigation: [String] = []

  /// Links lead to addresses of the old site that are no more: a warning, so that the site can be built.
  var hasDeadLinks = false

  /// Links lead to places within pages, whose names are made in another way: a warning, too.
  var hasPlaceLinks = false

  /// Pictures lie where the editor still has to put them: a warning, too.
  var hasMissingFiles = false

  /// The diagnostics that may be no errors, or nothing could be built.
  var warnings: [String] {
    [
      hasDeadLinks ? "unknown-address" : nil, hasPlaceLinks ? "unknown-fragment" : nil,
      hasMissingFiles ? "unknown-file" : nil,
    ].compactMap(\.self)
  }

  /// What `base-url` is until the editor mends it.
  static let inventedBaseURL = "https://journal.example"

  /// The usual indexes, and the pages unless they are too many for a menu. An index that has nothing to
  /// show is not printed.
  static func navigation(pages: [String]) -> [String] {
    ["articles", "films", "directors"] + (pages.count <= 6 ? pages : []) + ["search"]
  }

  /// Articles that the old site kept at the top.
  var features: [String] = []
}

struct ImportedArticle: Sendable {
  var id: String
  var title: String
  var kind: String

  /// `2024-05-02`
  var date: String
  var isDraft = false

  /// What stands in its address in place of the id.
  var slug: String?

  /// The id of the article of which it is a translation.
  var translationOf: String?
  var expires: String?
  var authors: [String] = []

  /// Inline Markdown.
  var standfirst = ""

  /// A whole picture in Markdown.
  var still: String?

  /// As they stand in the front matter: citations or ids.
  var films: [String] = []
  var topics: [String] = []
  var series: String?

  /// Paths from the root of the site.
  var aliases: [String] = []
  var language: String?
  var canonical: String?
  var body = ""

  var path: String { "content/articles/\(id).md" }
}

struct ImportedPage: Sendable {
  var id: String
  var title: String
  var aliases: [String] = []
  var body = ""

  var path: String { "content/pages/\(id).md" }
}

/// A topic or a person.
struct ImportedRecord: Sendable {
  var folder: String
  var id: String

  /// `title` or `name`.
  var field: String
  var title: String
  var body = ""

  var path: String { "content/\(folder)/\(id).md" }
}

struct ImportedFilm: Sendable {
  var id: String
  var title: String
  var originalTitle: String?
  var year: Int?
  var directors: [String] = []
  var form: String?
  var runtime: Int?
  var ids: [(catalogue: String, value: String)] = []

  /// As it may stand in the front matter of an article: `Fire (dir. Aizhan Kassymbek, 2021)`.
  var citation: String {
    "\(title) (dir. \(directors.joined(separator: ", ")), \(year.map { String($0) } ?? "unknown"))"
  }
}
