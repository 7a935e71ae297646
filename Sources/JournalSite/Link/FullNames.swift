/// Finds the full names of people in a text.
struct FullNames {
  /// Those of one first byte together, the longest first.
  private var names: [FullName] = []

  /// Where those that begin with each byte begin in `names`; -1 for a byte that begins none, and -2 for
  /// one that may begin a curly mark, which stands for another. Asked for every byte of every text.
  private var groups = [Int32](repeating: -1, count: 256)

  /// A name of one of the people, or of several.
  private struct FullName {
    let name: [UInt8]
    let person: ID<Person>

    /// What makes names of other people of it.
    let surroundings: [LongerNames.Surroundings]
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
    var places: [Int32: Int] = [:]
    places.reserveCapacity(people.count)
    for person in people {
      for name in known.names(of: person) where !excluded.contains(name.text) {
        if let place = places[name.number] {
          if names[place].person != person { names[place].isShared = true }
        } else if let surroundings = longerNames.surroundings(of: name.text) {
          places[name.number] = names.count
          names.append(FullName(name: name.bytes, person: person, surroundings: surroundings))
        }
      }
    }
    names.sort { one, other in
      if one.name.first != other.name.first {
        return one.name.first ?? 0 < other.name.first ?? 0
      }
      return one.name.count > other.name.count
    }
    groups[0xE2] = -2
    groups[0xC2] = -2
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
    while true {
      index = firstCandidate(from: index, in: text)
      guard index < text.endIndex else { return nil }
      let byte = firstByte(at: index, in: text)
      let group = Int(groups[Int(byte)])
      if group >= 0, !isWord(before: index, in: text), !isHyphenated(before: index, in: text) {
        for candidate in names[group...] {
          if candidate.name.first != byte { break }
          guard let end = end(of: candidate.name, in: text, at: index) else { continue }
          if let behind = endOfLongerName(around: candidate, at: index..<end, in: text) {
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
  }

  /// Where a name may begin next, by its first byte alone.
  private func firstCandidate(from start: Int, in text: ArraySlice<UInt8>) -> Int {
    let offset = text.withUnsafeBufferPointer { bytes in
      groups.withUnsafeBufferPointer { groups in
        var offset = start - text.startIndex
        while offset < bytes.count, groups[Int(bytes[offset])] == -1 { offset += 1 }
        return offset
      }
    }
    return text.startIndex + offset
  }

  /// The byte by which a name that begins there is found: of a curly mark the plain one.
  private func firstByte(at index: Int, in text: ArraySlice<UInt8>) -> UInt8 {
    let byte = text[index]
    guard byte == 0xE2 || byte == 0xC2, let mark = PlainMark(in: text, at: index) else {
      return byte
    }
    return mark.plain
  }

  /// Where `name` ends if it stands at `start` as a whole.
  private func end(of name: [UInt8], in text: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    var place = 0
    while place < name.count {
      guard index < text.endIndex else { return nil }
      let byte = text[index]
      if byte == name[place] {
        index += 1
        place += 1
        if byte == UInt8(ascii: " ") {
          while index < text.endIndex, text[index] == byte { index += 1 }
        }
      } else if let mark = PlainMark(in: text, at: index), mark.stands(in: name, at: place) {
        index += mark.count
        place += mark.repeats
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
    around name: FullName, at range: Range<Int>, in text: ArraySlice<UInt8>
  ) -> Int? {
    for longer in name.surroundings {
      if !longer.before.isEmpty {
        guard let start = start(of: longer.before, endingAt: range.lowerBound, in: text),
          !isWord(before: start, in: text)
        else { continue }
      }
      if longer.after.isEmpty { return range.upperBound }
      if let end = end(of: longer.after, in: text, at: range.upperBound) { return end }
    }
    return nil
  }

  /// Where `words` begin if they end at `end`.
  private func start(
    of words: [UInt8], endingAt end: Int, in text: ArraySlice<UInt8>
  ) -> Int? {
    var rest = text[..<end]
    var left = words[...]
    while let byte = left.last {
      if rest.last == byte {
        rest.removeLast()
        left.removeLast()
        if byte == UInt8(ascii: " ") {
          while rest.last == byte { rest.removeLast() }
        }
        continue
      }
      let lengths = [3, 2].filter { $0 <= rest.count }
      guard
        let mark = lengths.lazy.compactMap({ PlainMark(in: rest, at: rest.endIndex - $0) }).first,
        case let place = left.count - mark.repeats, place >= 0,
        mark.stands(in: words, at: place)
      else { return nil }
      rest.removeLast(mark.count)
      left = words[..<place]
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
