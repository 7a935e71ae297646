import Authoring
import Diagnostics
import JournalSite

/// The day on which tests take place.
let testDay = CalendarDay(daysSince1970: 19_875)  // 1 June 2024

/// A journal made of literals: paths below `content/`. What is in `settings` stands in
/// `journal.yaml` behind a title and a base URL.
func journal(_ files: [String: String] = [:], settings: String = "") -> SourceTree {
  var texts = [
    "content/journal.yaml": "title: The Steppe\nbase-url: https://journal.example\n" + settings
  ]
  for (path, text) in files { texts["content/" + path] = text }
  return SourceTree(texts: texts)
}

/// What a check of that journal prints.
func problems(of tree: SourceTree) async -> String {
  let site = await Site(tree, options: SiteOptions(date: PublicationDate(today: testDay)))
  return DiagnosticPrinter().print(site.diagnostics) { site.source($0) }
}

/// The tree of new files alone.
func tree(of files: [NewFile]) -> SourceTree {
  let header = PictureHeader(width: 1200, height: 900, format: .svg)
  let pictures = files.filter { $0.path.hasSuffix(".svg") }.map { ($0.path, header) }
  let texts = files.filter { $0.path.hasPrefix("content/") && !$0.path.hasSuffix(".svg") }
  return SourceTree(
    texts: Dictionary(uniqueKeysWithValues: texts.map { ($0.path, $0.text) }),
    pictures: Dictionary(uniqueKeysWithValues: pictures))
}

/// A film of the tests' journals.
let madina = "---\ntitle: Madina\nyear: 2023\ndirectors:\n  - Aizhan Kassymbek\n---\n"
