import Diagnostics
import Importing
import JournalSite

/// A journal that was imported, brought as far as a site in memory.
struct Built {
  let site: Site

  /// `existing` are the files of the journal that was imported into: they stay as they are.
  init(
    _ journal: ImportedJournal, pictures: [String] = [], others: [String] = [],
    existing: [String: String] = [:]
  ) async {
    var texts = Dictionary(journal.files.map { ($0.path, $0.text) }) { first, _ in first }
    texts.merge(existing) { _, old in old }
    if let change = journal.settingsChange {
      texts["content/journal.yaml"] = String(decoding: change.new, as: UTF8.self)
    }
    let header = PictureHeader(width: 1600, height: 900, format: .jpeg)
    let tree = SourceTree(
      texts: texts,
      pictures: Dictionary(uniqueKeysWithValues: pictures.map { ($0, header) }),
      others: Dictionary(uniqueKeysWithValues: others.map { ($0, 1) }))
    // 1 June 2024
    let today = CalendarDay(daysSince1970: 19_875)
    site = await Site(tree, options: SiteOptions(date: PublicationDate(today: today)))
  }

  /// The errors, as the command line would print them.
  var errors: String {
    DiagnosticPrinter().print(site.diagnostics.filter { $0.severity == .error }) { site.source($0) }
  }

  var problemIDs: [String] { site.diagnostics.map(\.problem.id) }
}
