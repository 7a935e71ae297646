/// Finds the full names of people in a text.
struct FullNames {
  /// Those of one first byte together, the longest first.
  private var names: [FullName] = []

  /// Where those that begin with each byte begin in `names`; -1 for a byte that begins none. Asked
  /// for every byte of every text.
  private var groups = [Int32](repeating: -1, count: 256)

  private let longerNames: LongerNames

  /// A name of one of the people, or of several.
  private struct FullName {
    let name: [UInt8]
    let person: ID<Person>
    var isShared = false
  }

  /// A name that stands in a text; the range counts UTF-8 bytes.
  struct Match {
    let range: Range<Int>
    let entity: EntityReference
  }

  init(
    of people: [ID<Person>], except excluded: Set<String>, among known: MentionNames,
    longerNames: LongerNames
  ) {
    self.longerNames = longerNames
    var places: [Int32: Int] = [:]
    places.reserveCapacity(people.count)
    for person in people {
      for name in known.names(of: person) where !excluded.contains(name.text) {
        if let place = places[name.number] {
          if names[place].person != person { names[place].isShared = true }
        } else {
          places[name.number] = names.count
          names.append(FullName(name: name.bytes, person: person))
        }
      }
    }
    names.sort { one, other in
      if one.name.first != other.name.first {
        return one.name.first ?? 0 < other.name.first ?? 0
      }
      return one.name.count > other.name.count
    }
    for (place, name) in names.enumerated() {
      if let first = name.name.first, groups[Int(first)] < 0 {
        groups[Int(first)] = Int32(clamping: place)
      }
    }
  }

  var isEmpty: Bool { names.isEmpty }

  /// The first full name in a text that no longer name and no letter adjoins.
  func first(in text: ArraySlice<UInt8>, except done: Set<EntityReference>) -> Match? {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let group = Int(groups[Int(byte)])
      if group >= 0, !isWord(before: index, in: text), !isHyphenated(before: index, in: text) {
        for candidate in names[group...] {
          if candidate.name.first != byte { break }
          guard let end = end(of: candidate.name, in: text, at: index) else { continue }
          if let behind = endOfLongerName(around: candidate.name, at: index..<end, in: text) {
            index = behind - 1
            break
          }
          if !candidate.isShared, !done.contains(.person(candidate.person)) {
            return Match(range: index..<end, entity: .person(candidate.person))
          }
          // Somebody else's longer name, or one already linked: what is in it is not looked for.
          index = end - 1
          break
        }
      }
      index += 1
    }
    return nil
  }

  /// Where `name` ends if it stands at `start` as a whole, curly quotes counting as straight ones.
  private func end(of name: [UInt8], in text: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    for byte in name {
      guard index < text.endIndex else { return nil }
      if text[index] == byte {
        index += 1
      } else if byte == UInt8(ascii: "'"), text[index...].starts(with: [0xE2, 0x80, 0x99]) {
        index += 3
      } else {
        return nil
      }
    }
    // `Kassymbek’s` is a name, `Kassymbekova` is another.
    return isWord(at: index, in: text) || isHyphenated(at: index, in: text) ? nil : index
  }

  /// Where a longer name of somebody else ends in which a name stands: `Mary Jane Roe`; nil where
  /// there is none.
  private func endOfLongerName(
    around name: [UInt8], at range: Range<Int>, in text: ArraySlice<UInt8>
  ) -> Int? {
    let space = UInt8(ascii: " ")
    for longer in longerNames.surroundings(of: name) {
      if !longer.before.isEmpty {
        let rest = text[..<range.lowerBound]
        guard rest.last == space,
          let start = start(of: longer.before, endingBefore: range.lowerBound - 1, in: text),
          !isWord(before: start, in: text)
        else { continue }
      }
      if longer.after.isEmpty { return range.upperBound }
      guard range.upperBound < text.endIndex, text[range.upperBound] == space,
        let end = end(of: longer.after, in: text, at: range.upperBound + 1)
      else { continue }
      return end
    }
    return nil
  }

  /// Where `words` begin if they end at `end`, curly quotes counting as straight ones.
  private func start(
    of words: [UInt8], endingBefore end: Int, in text: ArraySlice<UInt8>
  ) -> Int? {
    var rest = text[..<end]
    for byte in words.reversed() {
      if rest.last == byte {
        rest.removeLast()
      } else if byte == UInt8(ascii: "'"), rest.suffix(3) == [0xE2, 0x80, 0x99] {
        rest.removeLast(3)
      } else {
        return nil
      }
    }
    return rest.endIndex
  }

  /// Whether the name goes on behind a hyphen: `Kassymbek-Foo`, but not `Kassymbek-style`.
  private func isHyphenated(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard let count = hyphenLength(at: index, in: text) else { return false }
    let scalar = String(decoding: text[(index + count)...].prefix(4), as: UTF8.self)
      .unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }

  private func isHyphenated(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex else { return false }
    switch text[index - 1] {
    case UInt8(ascii: "-"): return isWord(before: index - 1, in: text)
    case 0x90, 0x91:
      return index - 3 >= text.startIndex && hyphenLength(at: index - 3, in: text) == 3
        && isWord(before: index - 3, in: text)
    default: return false
    }
  }

  /// How many bytes a hyphen has that stands there: `-`, or Unicode's U+2010 or U+2011.
  private func hyphenLength(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
    guard index < text.endIndex else { return nil }
    if text[index] == UInt8(ascii: "-") { return 1 }
    guard text[index] == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80,
      text[index + 2] == 0x90 || text[index + 2] == 0x91
    else { return nil }
    return 3
  }

  /// Whether a letter or a digit begins at `index`.
  private func isWord(at index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index < text.endIndex else { return false }
    switch text[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case ..<0x80: return false
    default:
      let scalar = String(decoding: text[index...].prefix(4), as: UTF8.self).unicodeScalars.first
      guard let properties = scalar?.properties else { return false }
      return properties.isAlphabetic || properties.isGraphemeExtend || properties.numericType != nil
    }
  }

  /// Whether a letter or a digit ends before `index`.
  private func isWord(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex else { return false }
    var start = index - 1
    while start > text.startIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(at: start, in: text)
  }
}
