/// What stands in round brackets right behind a film's title: `(dir. Aizhan Kassymbek, 2023)`.
struct FilmBracket {
  /// Nil where no year stands alone between commas.
  private(set) var year: (number: Int, range: Range<Int>)?

  /// The parts that are no year, links as their words.
  private(set) var parts: [(text: String, range: Range<Int>)] = []

  private var yearCount = 0

  /// In bytes.
  private static let longest = 200

  /// `end` is behind the title, or behind the link around it. Nil where no bracket follows.
  init?(behind end: Int, in bytes: [UInt8]) {
    var index = end
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
    guard index <= end + 2, index < bytes.count, bytes[index] == UInt8(ascii: "(") else {
      return nil
    }
    let start = index + 1
    var depth = 1
    var close = start
    let limit = min(bytes.count, start + Self.longest)
    while close < limit {
      if bytes[close] == UInt8(ascii: "(") { depth += 1 }
      if bytes[close] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { break }
      close += 1
    }
    guard close < limit else { return nil }
    var first = start
    for index in start...close
    where index == close || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ";") {
      add(first..<index, of: bytes)
      first = index + 1
    }
  }

  private mutating func add(_ range: Range<Int>, of bytes: [UInt8]) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    if start == end { return }
    let part = bytes[start..<end]
    if part.count == 4, let number = Int(String(decoding: part, as: UTF8.self)),
      (1870...2199).contains(number)
    {
      // With two years, nobody knows which is meant.
      year = yearCount > 0 ? nil : (number, start..<end)
      yearCount += 1
      return
    }
    parts.append((Self.words(of: part), start..<end))
  }

  /// `[Kassymbek](person:aizhan-kassymbek)` as its words.
  private static func words(of part: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    var index = part.startIndex
    while index < part.endIndex {
      let byte = part[index]
      if byte == UInt8(ascii: "]"), index + 1 < part.endIndex, part[index + 1] == UInt8(ascii: "("),
        let close = part[index...].firstIndex(of: UInt8(ascii: ")"))
      {
        index = close
      } else if byte != UInt8(ascii: "["), byte != UInt8(ascii: "]"), byte != UInt8(ascii: "*") {
        words.append(byte < 0x20 ? 0x20 : byte)
      }
      index += 1
    }
    return String(decoding: words, as: UTF8.self)
  }
}
