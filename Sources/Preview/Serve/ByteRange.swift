/// A part of a file, as a `Range` header asks for it (RFC 9110, section 14.2).
enum ByteRange {
  /// The one part that is asked for; empty where the file has nothing there. Nil where several are
  /// asked for or the header makes no sense: then the whole file is sent.
  static func range(_ header: String, of count: Int) -> Range<Int>? {
    let unit = "bytes="
    guard header.lowercased().hasPrefix(unit) else { return nil }
    let ends = header.dropFirst(unit.count).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else { return nil }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?):
      guard first <= last else { return nil }
      return first < count ? first..<min(last, count - 1) + 1 : 0..<0
    case (let first?, nil):
      guard ends[1].isEmpty else { return nil }
      return first < count ? first..<count : 0..<0
    case (nil, let length?):
      guard ends[0].isEmpty else { return nil }
      return max(count - length, 0)..<count
    case (nil, nil): return nil
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
