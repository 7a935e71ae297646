import Diagnostics
import Importing
import JournalSite

/// A journal that was imported, brought as far as a site in memory.
struct Built {
  let site: Site

  init(_ journal: ImportedJournal, pictures: [String] = [], others: [String] = []) async {
    let header = PictureHeader(width: 1600, height: 900, format: .jpeg)
    let tree = SourceTree(
      texts: Dictionary(journal.files.map { ($0.path, $0.text) }) { first, _ in first },
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
