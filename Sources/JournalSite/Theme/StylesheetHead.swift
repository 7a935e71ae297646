import Diagnostics

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
    var scanner = StylesheetScanner(bytes)
    var start = 0
    while let token = scanner.next(), token.isClosed {
      if token.kind == .comment { continue }
      guard token.kind == .atWord, let isImport = scanner.isImport(token, in: bytes),
        let end = scanner.endOfStatement()
      else { break }
      let begin = token.range.lowerBound
      rules += bytes[start..<begin]
      if isImport { imports += bytes[begin..<end] + [UInt8(ascii: "\n")] }
      start = end
    }
    rules += bytes[start...]
  }

  /// Two stylesheets as one.
  package static func joined(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    let (one, other) = (StylesheetHead(first), StylesheetHead(second))
    return one.imports + other.imports + one.rules + other.rules
  }

  /// Warnings of each `@import` that a browser passes over. `isFirst` where nothing will stand before
  /// the stylesheet: names of layers may come first in it.
  static func lateImports(in source: SourceText, isFirst: Bool) -> [Diagnostic] {
    var scanner = StylesheetScanner(source.bytes)
    var isHead = true
    var late: [Diagnostic] = []
    while let token = scanner.next() {
      if token.kind == .comment { continue }
      let name = token.kind == .atWord ? scanner.name(of: token) : ""
      if name == "import", !isHead {
        late.append(
          Diagnostic(JournalProblem.lateImport, path: source.path, range: token.range))
      }
      guard isHead else { continue }
      let mayStandHere = name == "import" || name == "charset" || isFirst && name == "layer"
      isHead = mayStandHere && scanner.endOfStatement() != nil
    }
    return late
  }
}

extension StylesheetScanner {
  /// False for `@charset`, nil for anything else.
  fileprivate func isImport(_ token: StylesheetToken, in bytes: [UInt8]) -> Bool? {
    let end = token.range.upperBound
    guard end < bytes.count else { return nil }
    switch name(of: token) {
    case "charset": return bytes[end] == UInt8(ascii: " ") ? false : nil
    case "import": return " \t\n\u{0C}\r\"'/".utf8.contains(bytes[end]) ? true : nil
    default: return nil
    }
  }
}
