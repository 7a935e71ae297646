import FrontMatter
import Markup
import Templates

/// The files that `search.js` reads.
///
/// A piece is a list of entries, each of them a list: the kind by its number, the address from the
/// root of the site without the first slash, the title, what is shown below it, the date, further
/// words to find it by, then the title's other spellings.
struct SearchFiles: Sendable {
  private let index: SearchIndex?

  /// Each entry as JSON: it is in as many pieces as it has words.
  private let entries: [[UInt8]]

  /// Of a site whose search is left for later.
  init() {
    index = nil
    entries = []
  }

  init(of plan: SitePlan, in journal: Journal, words: SiteWords, jobs: Int) async {
    let index = plan.search
    self.index = index
    let printer = EntryPrinter(journal: journal, addresses: plan.addresses, words: words)
    entries = await concurrentMap(count: index.entries.count, jobs: jobs, run: 512) {
      printer.json(of: index.entries[$0])
    }
  }

  /// How many entries each key has; below zero where there are more in the pieces of longer keys.
  func writeKeys(into buffer: inout OutputBuffer) {
    buffer.appendObject { keys in
      for piece in index?.pieces ?? [] {
        keys.member(
          named: piece.key, piece.isWhole ? piece.entries.count : -piece.entries.count)
      }
    }
    buffer.append("\n")
  }

  func write(_ piece: Int, into buffer: inout OutputBuffer) {
    buffer.append("[")
    for (number, entry) in (index?.pieces[piece].entries ?? []).enumerated() {
      buffer.append(number > 0 ? ",\n" : "\n")
      buffer.append(entries[Int(entry)])
    }
    buffer.append("\n]\n")
  }
}

private struct EntryPrinter: Sendable {
  let journal: Journal
  let addresses: AddressBook
  let words: SiteWords

  func json(of entry: SearchEntry) -> [UInt8] {
    var buffer = OutputBuffer(reserving: entry.weight)
    buffer.appendArray { list in
      list.element(entry.entity.searchKind)
      list.element(String(addresses.entity(entry.entity, in: journal).dropFirst()))
      list.element(entry.spellings[0])
      list.element(detail(of: entry))
      list.element(date(of: entry.entity))
      list.element(entry.furtherWords)
      for spelling in entry.spellings.dropFirst() { list.element(spelling) }
    }
    return buffer.bytes
  }

  private func detail(of entry: SearchEntry) -> String {
    var parts = entry.people.map { journal.people[Int($0.index)].record.name }
    switch entry.entity {
    case .film(let id):
      if let year = words.year(journal.films[Int(id.index)].record.year) {
        parts.insert(year, at: 0)
      }
    case .person(let id): parts = details(ofPerson: id)
    case .festival(let id): parts = [journal.festivals[id].place].compactMap(\.self)
    default: break
    }
    return parts.joined(separator: ", ")
  }

  /// The years of a life; the first roles where nobody knows them.
  private func details(ofPerson id: ID<Person>) -> [String] {
    let record = journal.people[Int(id.index)].record
    if let life = words.life(born: record.born?.year, died: record.died?.year) { return [life] }
    var roles: [String] = []
    for entry in journal.people[Int(id.index)].filmography {
      let role = words.part(entry.part)
      if !roles.contains(role) { roles.append(role) }
      if roles.count == Self.shownRoles { break }
    }
    return roles
  }

  private static let shownRoles = 3

  /// By ISO 8601, as far as it is known; empty for what has no date.
  private func date(of entity: EntityReference) -> String {
    let date: PartialDate? =
      switch entity {
      case .article(let id): journal.articles[Int(id.index)].record.date
      case .issue(let id): journal.issues[id].date
      default: nil
      }
    return date.map { DateValue(year: $0.year, month: $0.month, day: $0.day).isoText } ?? ""
  }
}

extension EntityReference {
  /// The kind's number in the index, which is its place among the groups in `search.html`.
  fileprivate var searchKind: Int {
    switch self {
    case .film: 0
    case .person: 1
    case .article: 2
    case .festival: 3
    case .topic: 4
    case .series: 5
    case .issue: 6
    case .page: 7
    }
  }
}
