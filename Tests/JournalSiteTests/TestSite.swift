import Diagnostics
import JournalSite
import Markup

/// A journal made of literals, brought as far as a site in memory: no disk, no clock.
struct TestSite {
  /// The day on which tests take place.
  static let today = CalendarDay(daysSince1970: 19_875)  // 1 June 2024

  let site: Site

  /// `files` are paths below `content/` or `templates/`, the latter over the theme for tests. What is
  /// in `settings` stands in `journal.yaml` behind a title and a base URL, unless `files` has a
  /// `journal.yaml` of its own; pictures are 1,600 by 900 pixels.
  init(
    _ files: [String: String] = [:], settings: String = "", pictures: [String] = [],
    others: [String] = [], theme: [String: String] = TestTheme.plain,
    options: SiteOptions = SiteOptions(date: PublicationDate(today: Self.today))
  ) async {
    let texts = Self.texts(files, settings: settings, theme: theme)
    let header = PictureHeader(width: 1600, height: 900, format: .jpeg)
    let tree = SourceTree(
      texts: texts,
      pictures: Dictionary(uniqueKeysWithValues: pictures.map { (Self.whole($0), header) }),
      others: Dictionary(uniqueKeysWithValues: others.map { (Self.whole($0), 1) }))
    site = await Site(tree, options: options)
  }

  /// The texts of a journal by their paths in its folder.
  static func texts(
    _ files: [String: String], settings: String, theme: [String: String]
  ) -> [String: String] {
    var texts = theme
    texts["content/journal.yaml"] =
      "title: The Steppe\nbase-url: https://journal.example\n" + settings
    for (path, text) in files { texts[whole(path)] = text }
    return texts
  }

  private static func whole(_ path: String) -> String {
    path.hasPrefix("templates/") ? path : "content/" + path
  }

  var journal: Journal { site.journal }

  /// What the command line would print.
  var problems: String {
    DiagnosticPrinter().print(site.diagnostics) { site.source($0) }
  }

  /// The ids of what is wrong, in file order.
  var problemIDs: [String] { site.diagnostics.map(\.problem.id) }

  /// All pages, in the order of their addresses.
  var addresses: [String] { site.plan.pages.map(\.address).sorted() }

  /// The HTML of a page; nil where there is none.
  func page(_ address: String) -> String? {
    guard let page = site.plan.pages.first(where: { $0.address == address }) else { return nil }
    var buffer = OutputBuffer()
    site.render(page, into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}

extension TestSite {
  /// One article, `articles/a.md`, with that text; `fields` are lines of its front matter.
  static func article(
    _ body: String, kind: String = "essay", fields: String = "",
    with files: [String: String] = [:], settings: String = "", pictures: [String] = []
  ) async -> TestSite {
    var files = files
    files["articles/a.md"] = articleText(body, kind: kind, fields: fields)
    return await TestSite(files, settings: settings, pictures: pictures)
  }

  /// The HTML of that article's text.
  var body: String? { page("/articles/a/") }

  func person(_ id: String) -> Person? { journal.people.first { $0.id == id } }
  func film(_ id: String) -> Film? { journal.films.first { $0.id == id } }
  func festival(_ id: String) -> Festival? { journal.festivals.first { $0.id == id } }

  /// What articles say that mention it.
  func sentences(ofFilm id: String) -> [String]? {
    film(id)?.mentions.map { $0.sentence(in: journal) }
  }
  func sentences(ofPerson id: String) -> [String]? {
    person(id)?.mentions.map { $0.sentence(in: journal) }
  }
}

/// An article as an editor writes it.
func articleText(
  _ body: String = "Text.", title: String = "A Winter in Aktau", kind: String = "essay",
  date: String = "2024-05-02", fields: String = ""
) -> String {
  "---\ntitle: \(title)\nkind: \(kind)\ndate: \(date)\n\(lines(fields))---\n\(body)\n"
}

/// A record with a title, or a name.
func record(_ title: String, _ fields: String = "", key: String = "title", _ body: String = "")
  -> String
{
  "---\n\(key): \(title)\n\(lines(fields))---\n\(body)\n"
}

private func lines(_ fields: String) -> String {
  fields.isEmpty || fields.hasSuffix("\n") ? fields : fields + "\n"
}

/// *Madina*, as the journal's own documentation writes it down.
let madina = """
  ---
  title: Madina
  original-title: {kk: Мәдина, ru: Мадина}
  also-known-as:
    - Madina of Aktau
  year: 2023
  directors:
    - Aizhan Kassymbek
  countries: [KZ]
  languages: [kk, ru]
  runtime: 90
  cast:
    - Madina Akylbek: Madina
    - Alibek Adiken: Rauan
    - Nesibeli Serikbayeva: the grandmother
  crew:
    - Director of Photography: Aigul Nurbulatova
    - Screenplay:
        - Aizhan Kassymbek
        - Alibek Adiken
  festivals:
    - goEast 2024: Competition
  ---
  A synopsis.

  """

/// Her film before.
let fire = record("Fire", "year: 2021\ndirectors:\n  - Aizhan Kassymbek\n")
