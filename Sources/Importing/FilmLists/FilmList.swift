import JournalSite

/// The films of a list, row by row.
struct FilmList {
  private(set) var films: [ImportedFilm] = []
  private(set) var report = ImportReport()

  /// How many of them the journal has already.
  private(set) var existingCount = 0

  /// How many rows were read.
  private var rowCount = 0

  /// Columns of which nothing is taken, in the order of the list.
  private(set) var otherColumns: [String] = []
  private let existing: KnownFilms

  /// The file that the films go into, for the report.
  private let path: String

  /// How many films have but Letterboxd's short address.
  private(set) var withShortAddress = 0

  /// What the row says in the place of a year, and is none; empty for nothing.
  private var unreadYear = ""

  /// What else of the row could not be read.
  private var unread: [String] = []

  /// The place of each film by its id.
  private var places: [String: Int] = [:]

  /// The last number that was put into an id, by the id without one.
  private var numbers: [String: Int] = [:]

  /// Of films that are called by a number, by their year.
  private var numbered: [String: NumberedFilms] = [:]

  private static let columns: Set<String> = [
    "name", "title", "original title", "year", "directors", "director", "title type", "genres",
    "letterboxd uri", "const", "imdb", "imdb id", "url", "runtime (mins)", "runtime",
  ]

  init(existing: KnownFilms, path: String) {
    self.existing = existing
    self.path = path
  }

  mutating func add(_ row: [(String, String)]) {
    rowCount += 1
    var cells: [String: String] = [:]
    for (name, value) in row {
      let key = name.lowercased()
      if cells[key] == nil { cells[key] = value.trimmed }
      if !Self.columns.contains(key), !otherColumns.contains(name), !name.isEmpty {
        otherColumns.append(name)
      }
    }
    func cell(_ names: String...) -> String {
      names.lazy.compactMap { cells[$0] }.first { !$0.isEmpty } ?? ""
    }
    let title = cell("title", "name")
    guard !title.isEmpty else {
      let said = row.filter { !$0.1.trimmed.isEmpty }.map { "\($0.0) “\($0.1.trimmed)”" }
      if !said.isEmpty {
        report.note(.row, "row \(rowCount), without a title: \(said.joined(separator: ", "))")
      }
      return
    }
    var film = ImportedFilm(id: "", title: title)
    let original = cell("original title")
    film.originalTitle = original == title || original.isEmpty ? nil : original
    film.year = Int(cell("year")).flatMap { (1874...2100).contains($0) ? $0 : nil }
    unreadYear = film.year == nil ? cell("year") : ""
    let directors = cell("directors", "director").split(separator: ",").map { String($0).trimmed }
    film.directors = directors.filter { !slug(of: $0).isEmpty && !isIdentifierShaped($0) }
    let runtime = cell("runtime (mins)", "runtime")
    film.runtime = Int(runtime).flatMap { $0 > 0 && $0 < 100_000 ? $0 : nil }
    unread = directors.filter { !$0.isEmpty && !film.directors.contains($0) }.map {
      "the director “\($0)”"
    }
    if film.runtime == nil, !runtime.isEmpty { unread.append("the runtime “\(runtime)”") }
    guard let form = Self.form(cell("title type"), genres: cell("genres")) else {
      return report.note(
        .row, "row \(rowCount), “\(title)”, which is no film: \(cell("title type"))")
    }
    film.form = form.isEmpty ? nil : form
    var addresses = FilmAddresses()
    addresses.read(imdb: cell("const", "imdb", "imdb id"))
    // In a diary, and with reviews, the address is that of what somebody wrote.
    let isEntry = cells["watched date"] != nil || cells["review"] != nil
    for address in [cell("letterboxd uri"), cell("url")] {
      addresses.read(address, isEntry: isEntry)
    }
    film.ids = addresses.ids
    let count = films.count
    add(film)
    if films.count > count { note(addresses) }
  }

  /// What the list does not say of the film that came last.
  private mutating func note(_ addresses: FilmAddresses) {
    guard let film = films.last else { return }
    if film.directors.isEmpty { report.note(.noDirector, "`\(film.id)`", in: path) }
    if film.year == nil {
      report.note(.noYear, "`\(film.id)`\(unreadYear.isEmpty ? "" : ": “\(unreadYear)”")", in: path)
    }
    for words in unread { report.note(.front, "`\(film.id)`: \(words)", in: path) }
    for address in addresses.unread {
      report.note(.filmAddress, "`\(film.id)`: \(address.prefix(200))", in: path)
    }
    if film.ids.contains(where: { $0.catalogue == "boxd" }) { withShortAddress += 1 }
  }

  private mutating func add(_ film: ImportedFilm) {
    var film = film
    // Letterboxd's short addresses say nothing to anybody.
    let catalogues = film.ids.filter { $0.catalogue != "boxd" }.map { slug(of: $0.value) }
    let names = [filmSlug(of: film.title), filmSlug(of: film.originalTitle ?? "")] + catalogues
    let stem = names.first { !$0.isEmpty && $0.utf8.count < 150 }
    var year = film.year.map { "-\($0)" } ?? ""
    if let stem, catalogues.contains(stem), stem.hasSuffix(year) { year = "" }
    film.id = stem.map { $0 + year } ?? ""
    var reason: String?
    switch existing.match(film) {
    case .known(let id, let doubt):
      if let doubt { report.note(.namesake, doubt) }
      return leaveOut(film, knownAs: id, isTold: doubt != nil)
    case .namesake(let words): reason = words
    case .new: break
    }
    guard let stem else { return add(numbered: film, year: year, isNamesake: reason != nil) }
    add(film, called: stem, year, because: reason)
  }

  /// A film that the journal has stays as it is there. Of one that articles name and that has no record,
  /// this is the record.
  private mutating func leaveOut(_ film: ImportedFilm, knownAs id: String, isTold: Bool) {
    if existing.isNamedOnly(id), places[id] == nil {
      var film = film
      film.id = id
      places[id] = films.count
      films.append(film)
      return
    }
    existingCount += 1
    let known = existing.identifiers(of: id)
    let lost = film.ids.filter { known[$0.catalogue] != $0.value }
    if isTold && lost.isEmpty { return }
    let told = lost.map { "`\($0.catalogue): \($0.value)`" }.joined(separator: ", ")
    report.note(
      .knownFilm,
      "“\(film.title)”" + (film.year.map { " (\($0))" } ?? "") + " is `\(id)`"
        + (lost.isEmpty ? "" : ", and does not get \(told)"))
  }

  /// Adds a film that the journal does not have, where the list has not had it either: by its usual id, or
  /// by one of its own, be it for a reason that is to be told.
  private mutating func add(
    _ film: ImportedFilm, called stem: String, _ year: String, because reason: String?
  ) {
    var film = film
    if isThere(film) { return report.note(.renamed, "“\(film.title)” stands in the list twice") }
    if reason != nil || isTaken(film.id) {
      let usual = film.id
      let director = film.directors.first.map { "-" + slug(of: $0) } ?? ""
      film.id = stem + director + year
      if isThere(film) { return report.note(.renamed, "“\(film.title)” stands in the list twice") }
      var number = numbers[usual] ?? 1
      while isTaken(film.id) {
        number += 1
        film.id = "\(stem)-\(number)\(year)"
      }
      numbers[usual] = number
      if let reason {
        report.note(.namesake, "\(existing.shown(film)) is `\(film.id)`, \(reason)")
      } else {
        report.note(.renamed, "a second “\(film.title)” is `\(film.id)`")
      }
    }
    places[film.id] = films.count
    films.append(film)
  }

  /// Whether the list has had this very film.
  private func isThere(_ film: ImportedFilm) -> Bool {
    guard let place = places[film.id] else { return false }
    let same = films[place]
    return same.ids.map(\.value) == film.ids.map(\.value) && same.directors == film.directors
  }

  private func isTaken(_ id: String) -> Bool { places[id] != nil || existing.isTaken(id) }

  /// Films of one year of whose titles no id can be made.
  private struct NumberedFilms {
    /// The next number; the first film has none.
    var next = 1

    /// Those of the journal and of the list, by their titles.
    var ids: [String: String] = [:]
  }

  /// Adds a film of whose title no id can be made, 東京: it is called by its year, and by a number.
  private mutating func add(numbered film: ImportedFilm, year: String, isNamesake: Bool) {
    var film = film
    film.id = "film" + year
    var known = numbered[year] ?? NumberedFilms()
    // What is kept in two places is copied at every change.
    numbered[year] = nil
    defer { numbered[year] = known }
    while true {
      film.id = known.next == 1 ? "film" + year : "film-\(known.next)\(year)"
      guard isTaken(film.id) else { break }
      let title = places[film.id].map { FrontMatterText.scalar(films[$0].title) }
      if let title = title ?? existing.titles[film.id], known.ids[title] == nil {
        known.ids[title] = film.id
      }
      known.next += 1
    }
    if !isNamesake, let id = known.ids[FrontMatterText.scalar(film.title)] {
      if places[id] == nil { return leaveOut(film, knownAs: id, isTold: false) }
      return report.note(.renamed, "“\(film.title)” stands in the list twice")
    }
    report.note(
      .renamed, "“\(film.title)” is `\(film.id)`, since no id can be made of its letters")
    places[film.id] = films.count
    films.append(film)
  }

  /// The form of a film by IMDb's types; empty where nothing is said, nil for what is no film.
  private static func form(_ type: String, genres: String) -> String? {
    let isDocumentary = genres.lowercased().contains("documentary")
    switch type.lowercased().filter({ $0.isLetter }) {
    case "": return ""
    case "movie", "tvmovie", "feature", "tvspecial", "video":
      return isDocumentary ? "documentary" : "feature"
    case "short", "tvshort": return "short"
    case "tvseries", "tvminiseries", "series": return "series"
    case "tvepisode", "episode": return "episode"
    case "documentary": return "documentary"
    case "videogame", "podcastseries", "podcastepisode", "musicvideo": return nil
    default: return ""
    }
  }
}
