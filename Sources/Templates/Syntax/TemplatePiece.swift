import Diagnostics

/// A stretch of a template: text, or a tag.
struct TemplatePiece {
  enum Kind {
    case literal
    case output
    case tag
  }

  let kind: Kind

  /// With the delimiters.
  let range: Range<Int>

  /// Without the delimiters and the hyphens of white space control.
  let content: Range<Int>
}

/// Cuts a template into text and tags; comments and the white space that `{%-` and `-%}` take away
/// are gone afterwards.
struct TemplateCutter {
  private let source: SourceText
  private(set) var pieces: [TemplatePiece] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var literalStart: Int
  private var position: Int

  init(_ source: SourceText) {
    self.source = source
    position = source.byteOrderMarkLength
    literalStart = position
    while position + 1 < source.bytes.count {
      guard source.bytes[position] == UInt8(ascii: "{"),
        let delimiter = Delimiter(second: source.bytes[position + 1])
      else {
        position += 1
        continue
      }
      cutTag(delimiter)
    }
    endLiteral(at: source.bytes.count)
  }

  private mutating func cutTag(_ delimiter: Delimiter) {
    let start = position
    let trimsBefore = byte(at: start + 2) == UInt8(ascii: "-")
    endLiteral(at: trimsBefore ? endOfText(before: start) : start)
    let contentStart = start + (trimsBefore ? 3 : 2)
    guard let close = end(of: delimiter, from: contentStart) else {
      diagnostics.append(
        Diagnostic(
          TemplateProblem.unclosedTag(opener: delimiter.opener, closer: delimiter.closer),
          path: source.path, range: start..<(start + 2)))
      // Go on behind the delimiter, so that the tags after this one are read.
      position = start + 2
      literalStart = position
      return
    }
    position = close + 2
    literalStart = position
    var contentEnd = close
    if close > contentStart, source.bytes[close - 1] == UInt8(ascii: "-") {
      contentEnd -= 1
      while let next = byte(at: literalStart), isSpace(next) { literalStart += 1 }
      position = literalStart
    }
    guard let kind = delimiter.kind else { return }
    pieces.append(
      TemplatePiece(kind: kind, range: start..<(close + 2), content: contentStart..<contentEnd))
  }

  private mutating func endLiteral(at end: Int) {
    guard literalStart < end else { return }
    let range = literalStart..<end
    pieces.append(TemplatePiece(kind: .literal, range: range, content: range))
  }

  private func endOfText(before offset: Int) -> Int {
    var end = offset
    while end > literalStart, isSpace(source.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Where the closing delimiter starts, or nil if another tag begins first. Delimiters within
  /// quotation marks do not count, unless the quotation marks are not closed on their line.
  private func end(of delimiter: Delimiter, from start: Int) -> Int? {
    var index = start
    while index + 1 < source.bytes.count {
      let byte = source.bytes[index]
      let next = source.bytes[index + 1]
      if byte == delimiter.second, next == UInt8(ascii: "}") { return index }
      if delimiter == .comment {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "{"), Delimiter(second: next) != nil { return nil }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index = endOfString(from: index) ?? index
      }
      index += 1
    }
    return nil
  }

  private func endOfString(from start: Int) -> Int? {
    var index = start + 1
    while let next = byte(at: index), next != UInt8(ascii: "\n") {
      if next == source.bytes[start] { return index }
      index += next == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private func byte(at index: Int) -> UInt8? {
    index < source.bytes.count ? source.bytes[index] : nil
  }
}

private enum Delimiter {
  case output
  case tag
  case comment

  init?(second: UInt8) {
    switch second {
    case UInt8(ascii: "{"): self = .output
    case UInt8(ascii: "%"): self = .tag
    case UInt8(ascii: "#"): self = .comment
    default: return nil
    }
  }

  var kind: TemplatePiece.Kind? {
    switch self {
    case .output: .output
    case .tag: .tag
    case .comment: nil
    }
  }

  var opener: String {
    switch self {
    case .output: "{{"
    case .tag: "{%"
    case .comment: "{#"
    }
  }

  var closer: String {
    switch self {
    case .output: "}}"
    case .tag: "%}"
    case .comment: "#}"
    }
  }

  /// The byte before the closing brace.
  var second: UInt8 {
    switch self {
    case .output: UInt8(ascii: "}")
    case .tag: UInt8(ascii: "%")
    case .comment: UInt8(ascii: "#")
    }
  }
}

/// Space, tab, line feed, form feed, carriage return: what HTML calls white space.
func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
}
