import Diagnostics
import FrontMatter

extension Linker {
  /// A film whose `part-of` leads through others back to itself is part of nothing.
  mutating func breakCircles() {
    for place in beginnings(ofCirclesIn: journal.films.map { $0.partOf.map { Int($0.index) } }) {
      let parsed = content.films[filmRecords[place]]
      report(
        .refersToItself(.film, journal.films[place].id), path: parsed.file.source.path,
        range: parsed.partOf?.range ?? parsed.file.range)
      journal.films[place].partOf = nil
    }
  }

  /// An article whose `translation-of` leads through others back to itself translates nothing.
  mutating func breakCirclesOfTranslations() {
    let originals = journal.articles.map { $0.translationOf.map { Int($0.index) } }
    for place in beginnings(ofCirclesIn: originals) {
      let parsed = content.articles[published[place]]
      report(
        .refersToItself(.article, journal.articles[place].id), path: parsed.file.source.path,
        range: parsed.translationOf?.range ?? parsed.file.range)
      journal.articles[place].translationOf = nil
    }
  }
}

/// The first place of each circle, where each place leads to one other or to none.
private func beginnings(ofCirclesIn next: [Int?]) -> [Int] {
  var firsts: [Int] = []
  // From where each place was reached first.
  var starts = [Int?](repeating: nil, count: next.count)
  for start in next.indices {
    var upcoming: Int? = start
    while let place = upcoming, starts[place] == nil {
      starts[place] = start
      upcoming = next[place]
    }
    guard let met = upcoming, starts[met] == start else { continue }
    var first = met
    var member = next[met]
    while let place = member, place != met {
      first = min(first, place)
      member = next[place]
    }
    firsts.append(first)
  }
  return firsts
}
