import Diagnostics
import FrontMatter
import Markdown

/// What stands in brackets behind a film's title and is not what its record says.
struct RecordLint {
  let text: LintedText
  let journal: Shared<Journal>
  let titles: FilmTitles

  func findings(among emphasised: [EmphasisedTitle]) -> [LintFinding] {
    var found: [LintFinding] = []
    var seen: Set<Int> = []
    for (number, target) in text.linked.targets.enumerated() {
      guard case .entity(.film(let film), _) = target,
        text.document.links.indices.contains(number)
      else { continue }
      let link = text.document.links[number]
      // Those that first mention has made stand nowhere in the file.
      if link.range.isEmpty || text.document[link.node].kind != .link { continue }
      compare(film, behind: link.range.upperBound, seen: &seen, into: &found)
    }
    for title in emphasised where !title.range.isEmpty {
      if let film = film(meantBy: title) {
        compare(film, behind: title.range.upperBound, seen: &seen, into: &found)
      }
    }
    return found
  }

  private func film(meantBy title: EmphasisedTitle) -> ID<Film>? {
    if let link = title.link {
      if case .film(let film)? = text.linked.entity(of: link) { return film }
      return nil
    }
    let films = titles.films(called: title.text)
    if let declared = films.first(where: text.films.contains) { return declared }
    guard films.count == 1, let film = films.first else { return nil }
    // Without a link, a year far off is that of another film of this title.
    if let year = FilmBracket(behind: title.range.upperBound, in: text.bytes)?.year,
      let own = journal.entity.films[film].record.year.number, abs(own - year.number) > 3
    {
      return nil
    }
    return film
  }

  private func compare(
    _ film: ID<Film>, behind end: Int, seen: inout Set<Int>, into found: inout [LintFinding]
  ) {
    guard let bracket = FilmBracket(behind: end, in: text.bytes), seen.insert(end).inserted else {
      return
    }
    let title = journal.entity.films[film].record.title
    if let year = bracket.year, !journal.entity.films[film].isOf(year.number),
      let recorded = journal.entity.films[film].record.year.text
    {
      found.append(
        LintFinding(
          .otherYear(film: title, named: String(year.number), recorded: recorded), in: text.path,
          at: year.range))
    }
    for part in bracket.parts {
      guard let name = nameOfAnother(part.text, of: film) else { continue }
      let directors = journal.entity.films[film].directors.map {
        journal.entity.people[$0.person].record.name
      }
      found.append(
        LintFinding(
          .otherDirector(film: title, named: name, recorded: directors), in: text.path,
          at: part.range))
    }
  }

  /// The name in a part of a bracket that should be a director's and is not.
  func nameOfAnother(_ part: String, of film: ID<Film>) -> String? {
    let directors = journal.entity.films[film].directors.map(\.person)
    if directors.isEmpty { return nil }
    if let names = Self.directors(in: part) {
      return names.first { name in
        !directors.contains { journal.entity.people[$0].record.mayBeCalled(name) }
      }
    }
    let people = titles.people(called: part)
    if people.isEmpty { return nil }
    let credited = Set(
      directors + journal.entity.films[film].cast.map(\.person)
        + journal.entity.films[film].crew.map(\.person))
    return people.contains(where: credited.contains) ? nil : part
  }

  /// The names behind `dir.` or its like; nil where nothing of the kind stands there.
  private static func directors(in part: String) -> [String]? {
    guard let word = directing.first(where: { part.hasPrefix($0) }) else { return nil }
    var names = [String(part.dropFirst(word.count))]
    for divider in dividers {
      names = names.flatMap { splitting($0, at: divider) }
    }
    return names.map { name in
      let trimmed = name.hasSuffix(" et al.") ? String(name.dropLast(7)) : name
      return trimmed.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func splitting(_ text: String, at divider: String) -> [String] {
    var pieces: [String] = []
    var piece: [Substring] = []
    for word in text.split(separator: " ") {
      if word == divider {
        pieces.append(piece.joined(separator: " "))
        piece = []
      } else {
        piece.append(word)
      }
    }
    return pieces + [piece.joined(separator: " ")]
  }

  private static let directing = [
    "dir. ", "dir: ", "dir ", "Dir. ", "directed by ", "d. ", "réal. ", "Regie: ", "Regie ",
    "R: ", "реж. ", "реж. ", "режиссёр ", "real. ", "reż. ", "rež. ",
  ]
  private static let dividers = ["and", "&", "et", "und", "и", "y", "e", "i", "та"]
}

extension PersonRecord {
  /// Whether a name is one of the person's, or the last word of one; diacritics do not matter.
  fileprivate func mayBeCalled(_ name: String) -> Bool {
    let wanted = slug(of: name)
    if wanted.isEmpty { return true }
    return allNames.contains { own in
      let own = slug(of: own)
      return own == wanted || own.hasSuffix("-" + wanted)
        || own.split(separator: "-").last == wanted.split(separator: "-").last
          && name.contains(".")
    }
  }
}
