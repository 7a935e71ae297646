/// A stylesheet, and what of it counts only in front of all rules.
///
/// `@import` is passed over by browsers where a rule stands before it (CSS Cascading and Inheritance,
/// section 2), and `@charset` where it is not the very first: both would do nothing behind the theme.
package struct StylesheetHead {
  /// The `@import` statements at the beginning, each with its semicolon and a line feed.
  private var imports: [UInt8] = []

  /// All the rest, without an `@charset`: what is made is UTF-8.
  private var rules: [UInt8] = []

  private init(_ bytes: [UInt8]) {
    var index = 0
    var start = 0
    while index < bytes.count {
      if Self.isSpace(bytes[index]) {
        index += 1
      } else if bytes[index...].starts(with: "/*".utf8) {
        guard let end = Self.endOfComment(in: bytes, from: index + 2) else { break }
        index = end
      } else if let isImport = Self.isImport(bytes[index...].prefix(9)),
        let end = Self.endOfStatement(in: bytes, from: index)
      {
        rules += bytes[start..<index]
        if isImport { imports += bytes[index..<end] + [UInt8(ascii: "\n")] }
        index = end
        start = end
      } else {
        break
      }
    }
    rules += bytes[start...]
  }

  /// Two stylesheets as one.
  package static func joined(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    let (one, other) = (StylesheetHead(first), StylesheetHead(second))
    return one.imports + other.imports + one.rules + other.rules
  }

  /// False for `@charset`, nil for anything else.
  private static func isImport(_ bytes: ArraySlice<UInt8>) -> Bool? {
    let word = bytes.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    if word.starts(with: "@charset ".utf8) { return false }
    guard word.starts(with: "@import".utf8), word.count > 7 else { return nil }
    return isSpace(word[7]) || "\"'/".utf8.contains(word[7]) ? true : nil
  }

  /// Behind its semicolon; one in quotation marks or brackets does not count.
  private static func endOfStatement(in bytes: [UInt8], from start: Int) -> Int? {
    var (index, quote, depth) = (start, UInt8(0), 0)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case quote where quote != 0: quote = 0
      case _ where quote != 0: continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "{"), UInt8(ascii: "}"): return nil
      case UInt8(ascii: ";") where depth <= 0: return index
      default: break
      }
    }
    return nil
  }

  private static func endOfComment(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}
