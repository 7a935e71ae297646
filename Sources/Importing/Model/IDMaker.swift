import JournalSite

/// Gives out ids, each once.
struct IDMaker {
  private var taken: Set<String>
  private static let longest = 120

  /// The last number that was put behind an id.
  private var numbers: [String: Int] = [:]

  /// `reserved` are those that nothing may have.
  init(reserved: Set<String> = []) { taken = reserved }

  /// The first of `candidates` that an id can be made of; if it is taken, with a year or a number
  /// behind it.
  mutating func id(from candidates: [String], year: String?, otherwise: String) -> String {
    let first = candidates.lazy.map(Self.cut).first { !$0.isEmpty } ?? otherwise
    var id = first
    if taken.contains(id), let year { id = "\(first)-\(year)" }
    var number = numbers[first] ?? 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(first)-\(number)"
      numbers[first] = number
    }
    return id
  }

  /// The slug of a text, not too long for the name of a file.
  private static func cut(_ text: String) -> String {
    let slug = slug(of: percentDecoded(text))
    guard slug.utf8.count > longest else { return slug }
    let start = slug.prefix(longest)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start)
  }
}
