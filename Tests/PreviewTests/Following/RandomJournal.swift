import JournalSite

/// A journal that is edited at random, as an editor in a hurry might.
struct RandomJournal {
  private(set) var texts: [String: String] = [:]
  private(set) var pictures: Set<String> = ["content/articles/harbour.jpg"]
  private(set) var others: [String: Int] = ["content/files/notes.pdf": 1]

  /// Days since 1970.
  private(set) var today = 19_875
  var dice: Dice

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    texts["content/journal.yaml"] = settings()
    for id in Self.filmIDs.prefix(5) { texts["content/films/\(id).md"] = film(id) }
    for id in Self.personIDs.prefix(2) { texts["content/people/\(id).md"] = person(id) }
    for id in Self.articleIDs.prefix(7) { texts["content/articles/\(id).md"] = article(id) }
    texts["content/pages/about.md"] = "---\ntitle: About\n---\nWho we are.\n"
    texts["content/topics/aktau.md"] = "---\ntitle: Aktau\n---\nA town by the sea.\n"
  }

  var tree: SourceTree {
    let header = PictureHeader(width: 1_600, height: 900, format: .jpeg)
    let headers = Dictionary(uniqueKeysWithValues: pictures.map { ($0, header) })
    return SourceTree(texts: texts, pictures: headers, others: others)
  }

  static let filmIDs = [
    "madina-2023", "fire-2021", "no-1987", "hours-2002", "steppe-1965", "harbour-2024",
    "twin-2019", "madina-1991",
  ]
  static let personIDs = ["aizhan-kassymbek", "jane-doe", "alibek-adiken", "john-roe"]
  static let articleIDs = [
    "snow", "aktau", "winter", "letters", "report", "talk", "list", "obituary", "news", "later",
  ]
  static let templates = [
    "templates/article.html", "templates/partials/article-line.html", "templates/head.html",
    "templates/strings/en.yaml", "templates/assets/journal.css", "templates/blocks/aside.html",
    "templates/film.html",
  ]

  /// The paths of a folder's records, in order.
  func paths(in folder: String) -> [String] {
    texts.keys.filter { $0.hasPrefix("content/\(folder)/") }.sorted()
  }

  /// The ids of its records.
  func ids(in folder: String) -> [String] {
    paths(in: folder).map { path in
      let name = path.split(separator: "/").last ?? ""
      return String(name.prefix { $0 != "." })
    }
  }

  mutating func put(_ text: String?, at path: String) { texts[path] = text }
  mutating func putOther(_ size: Int?, at path: String) { others[path] = size }

  mutating func putPicture(_ isThere: Bool, at path: String) {
    if isThere { pictures.insert(path) } else { pictures.remove(path) }
  }

  /// Leaves the files as they were in another state of the journal; the dice go on.
  mutating func restore(_ other: RandomJournal) {
    texts = other.texts
    pictures = other.pictures
    others = other.others
  }

  mutating func passDays(_ days: Int) { today += days }
}
