import Diagnostics
import FrontMatter
import JournalSite

/// Ids and addresses of a journal. What cannot be read as it should is looked through line by line:
/// nothing is judged here.
struct RecordSurvey {
  /// The file of each record, by its id, by the folder of its kind: `films`, `madina-2023`.
  private(set) var records: [String: [String: String]] = [:]

  /// Articles and pages, by the same.
  private(set) var texts: [String: [String: Text]] = [:]

  /// As front matter has them, by the ids.
  private(set) var filmTitles: [String: String] = [:]

  /// Those with records first, then those that articles name in full.
  private(set) var films: [KnownFilm] = []
  private(set) var people = PeopleNames()

  /// What records are called now, by what they were called before, by the folder of their kind.
  private(set) var renamed: [String: [String: String]] = [:]

  /// Slugs of all that the records of topics, series and people are called, by the same.
  private(set) var names: [String: Set<String>] = [:]

  /// The file of each path from the root of the site that leads somewhere, by `key`.
  private(set) var addresses: [String: String] = [:]

  /// What links call what lies at a path, by `key`: `article:madina`.
  private(set) var places: [String: String] = [:]

  /// What a film cannot be called, since something lies at its address: `madina-2023`.
  var filmAddresses: Set<String> {
    Set(
      addresses.keys.compactMap { address in
        let parts = address.split(separator: "/")
        return parts.count == 2 && parts[0] == "films" ? String(parts[1]) : nil
      })
  }

  struct Text: Sendable {
    let title: String

    /// `2024-05-02`; nil where it has none of that form.
    var date: String?

    /// By `key`, its own and older ones.
    var addresses: Set<String> = []
    var hasOldAddresses = false
  }

  /// An address in small letters and with a slash at its end.
  static func key(_ address: String) -> String {
    let lower = address.lowercased()
    if lower.hasSuffix("/index.html") { return String(lower.dropLast("index.html".count)) }
    return lower.hasSuffix("/") ? lower : lower + "/"
  }

  mutating func add(_ address: String, of path: String) {
    let key = Self.key(address)
    if addresses[key] == nil { addresses[key] = path }
  }

  /// What the records say.
  mutating func add(_ content: ParsedContent, at book: AddressBook) {
    for kind in EntityKind.allCases {
      for file in content.files(of: kind) {
        let path = file.source.path
        records[kind.folder, default: [:]][file.id] = path
        for alias in file.aliases {
          add(alias.path, of: path)
          let key = Self.key(alias.path)
          if places[key] == nil { places[key] = "\(kind.rawValue):\(file.id)" }
          noteOldID(in: alias.path, of: file, kind)
        }
      }
    }
    for article in content.articles {
      let record = article.record
      let address = book.article(slug: record.slug, kind: record.kind, date: record.date)
      add(
        article.file, of: .article, at: address,
        Text(title: record.title, date: Self.typed(record.date)))
    }
    for page in content.pages {
      add(page.file, of: .page, at: book.page(page.file.id), Text(title: page.title))
    }
    for film in content.films {
      filmTitles[film.file.id] = FrontMatterText.scalar(film.record.title)
      films.append(KnownFilm(film))
    }
    addNames(content)
    for person in content.people { people.add(person.record, id: person.file.id) }
    var named: Set<String> = Set(films.map(\.id))
    for text in content.articles.flatMap(\.films) {
      guard let film = KnownFilm(citation: text), named.insert(film.id).inserted else { continue }
      films.append(film)
    }
  }

  private mutating func add(
    _ file: RecordFile, of kind: EntityKind, at address: String, _ text: Text
  ) {
    add(address, of: file.source.path)
    places[Self.key(address)] = "\(kind.rawValue):\(file.id)"
    var text = text
    text.addresses = Set(([address] + file.aliases.map(\.path)).map(Self.key))
    text.hasOldAddresses = !file.aliases.isEmpty
    texts[kind.folder, default: [:]][file.id] = text
  }

  private static func typed(_ date: PartialDate) -> String? {
    guard let month = date.month, let day = date.day else { return nil }
    return [date.year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// `/films/fire/` among the old addresses of a film is what it was called before.
  private mutating func noteOldID(in alias: String, of file: RecordFile, _ kind: EntityKind) {
    let parts = alias.split(separator: "/")
    guard kind != .article, kind != .page, parts.count == 2, parts[0] == kind.folder else { return }
    let id = String(parts[1])
    if records[kind.folder]?[id] == nil {
      records[kind.folder, default: [:]][id] = file.source.path
      renamed[kind.folder, default: [:]][id] = file.id
    }
  }

  private mutating func addNames(_ content: ParsedContent) {
    func slugs(_ names: [String]) -> [String] { names.map { slug(of: $0) } }
    names[EntityKind.topic.folder] = Set(slugs(content.topics.map(\.title)))
    names[EntityKind.series.folder] = Set(slugs(content.series.map(\.title)))
    names[EntityKind.person.folder] = Set(
      content.people.flatMap { person in
        let record = person.record
        return slugs(
          [record.name] + record.names.map(\.text) + record.alsoKnownAs + record.formerNames)
      })
  }

  /// What a file shows that may have errors.
  mutating func read(_ bytes: [UInt8], at path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[0] == "content", let file = parts.last,
      let dot = file.lastIndex(of: ".")
    else { return }
    let folder = parts[1]
    if file.hasSuffix(".md") {
      let name = String(file[..<dot])
      let id = name == "index" && parts.count > 3 ? parts[parts.count - 2] : name
      if records[folder]?[id] == nil { records[folder, default: [:]][id] = path }
      if folder == "pages" { add("/\(id)/", of: path) }
      readAliases(bytes, of: path)
    } else if file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
      readList(bytes, in: folder, at: path)
    }
  }

  /// The lines between two fences.
  private mutating func readAliases(_ bytes: [UInt8], of path: String) {
    var isAliases = false
    for line in bytes.split(separator: 0x0A).dropFirst() {
      if line.starts(with: "---".utf8) { return }
      if let first = line.first, first > 0x20, first != UInt8(ascii: "-") {
        isAliases = line.starts(with: "aliases:".utf8)
      }
      if isAliases { addAddresses(in: String(decoding: line, as: UTF8.self), of: path) }
    }
  }

  private mutating func addAddresses(in line: String, of path: String) {
    for word in line.split(whereSeparator: { " ,[]\"'\r\t".contains($0) }) where word.first == "/" {
      add(String(word), of: path)
    }
  }

  /// A list of records, each with its id.
  private mutating func readList(_ bytes: [UInt8], in folder: String, at path: String) {
    for line in bytes.split(separator: 0x0A) {
      let text = line.drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }
      guard text.starts(with: "id:".utf8) else { continue }
      let typed = String(decoding: text.dropFirst("id:".utf8.count), as: UTF8.self)
      let id = String(typed.trimmed.split { "\"'".contains($0) }.first ?? "")
      if !id.isEmpty, records[folder]?[id] == nil { records[folder, default: [:]][id] = path }
    }
  }
}
