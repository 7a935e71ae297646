/// A tag that cannot be read, as what finds other languages' notations sees it.
struct UnreadTag {
  let kind: TemplatePiece.Kind

  /// Between the delimiters.
  let content: [UInt8]

  let failure: TemplateProblem

  /// Where in `content` reading failed.
  let offset: Int

  var firstWord: String { word(at: 0) }

  /// The letters, digits, `_` and `-` at the first place from `start` on that is no white space.
  func word(at start: Int) -> String {
    let rest = content.dropFirst(start).drop(while: isSpace)
    return String(decoding: rest.prefix(while: isWord), as: UTF8.self)
  }

  /// The word that ends where reading failed, and whether a `|` stands in front of it.
  var wordBefore: (word: String, isFilter: Bool) {
    let before = withoutSpace(content.prefix(offset))
    let count = before.reversed().prefix(while: isWord).count
    return (
      String(decoding: before.suffix(count), as: UTF8.self),
      withoutSpace(before.dropLast(count)).last == UInt8(ascii: "|")
    )
  }

  /// The sign where reading failed.
  var sign: UInt8? { offset < content.count ? content[offset] : nil }

  func byte(_ distance: Int) -> UInt8? {
    let place = offset + distance
    return content.indices.contains(place) ? content[place] : nil
  }

  private func withoutSpace(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.prefix((bytes.lastIndex { !isSpace($0) } ?? bytes.startIndex - 1) + 1 - bytes.startIndex)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}

extension OtherNotation {
  /// Nil where nothing of the kind is found.
  init?(in tag: UnreadTag) {
    let found = tag.kind == .output ? Self.output(tag) : Self.tag(tag)
    guard let notation = found ?? Self.expression(tag) else { return nil }
    self = notation
  }

  private static func output(_ tag: UnreadTag) -> Self? {
    let start = tag.content.drop(while: isSpace)
    guard let first = start.first else { return nil }
    switch first {
    case UInt8(ascii: "/") where start.dropFirst().first == UInt8(ascii: "*"):
      return .mustache(sign: "/*", "")
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "^"), UInt8(ascii: ">"),
      UInt8(ascii: "!"), UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "$"):
      let sign = String(decoding: [first], as: UTF8.self)
      return .mustache(sign: sign, tag.word(at: tag.content.count - start.count + 1))
    case UInt8(ascii: "."): return .leadingDot
    default: break
    }
    switch tag.firstWord {
    case "super", "parent": return .parentBlock
    case let word where statements.contains(word): return .statement(word)
    default: return tag.word(at: tag.offset) == "if" ? .inlineCondition : nil
    }
  }

  private static func tag(_ tag: UnreadTag) -> Self? {
    let word = tag.word(at: tag.offset)
    switch tag.firstWord {
    case "for":
      if tag.sign == UInt8(ascii: ",") { return .loopPair }
      if word == "if" || word == "where" { return .loopCondition }
      if ["limit", "offset", "reversed"].contains(word) || tag.sign == UInt8(ascii: "."),
        case .unexpected = tag.failure
      {
        return .loopRange
      }
      return tag.wordBefore.word == "range" ? .loopRange : nil
    case "include":
      guard case .unexpected(let expected, let found?) = tag.failure else { return nil }
      if expected.hasPrefix("the name of a template") {
        let rest = String(decoding: tag.content.dropFirst(tag.offset), as: UTF8.self)
        return rest.contains(".html") && !found.isEmpty ? .bareTemplateName : nil
      }
      return .inclusionParameter
    case "set":
      if case .unexpected("“=”", nil) = tag.failure { return .assignmentOfMarkup }
      return tag.word(at: tag.offset) == "if" ? .inlineCondition : nil
    default: return nil
    }
  }

  private static func expression(_ tag: UnreadTag) -> Self? {
    if tag.word(at: tag.offset) == "is" { return .test }
    let (word, isFilter) = tag.wordBefore
    switch tag.sign {
    case UInt8(ascii: "("):
      return word.isEmpty ? nil : isFilter ? .argumentWithoutColon(word) : .function(word)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if case .unexpected = tag.failure, isFilter { return .argumentWithoutColon(word) }
      return nil
    case UInt8(ascii: "["): return .brackets
    case UInt8(ascii: "?"):
      return tag.byte(1) == UInt8(ascii: "?") ? .argumentWithoutColon("default") : .inlineCondition
    case UInt8(ascii: "&"): return .sign("and")
    case UInt8(ascii: "!"): return .sign("not")
    case UInt8(ascii: "|") where tag.byte(-1) == UInt8(ascii: "|"): return .sign("or")
    case UInt8(ascii: "="): return isConditional(tag) ? .sign("==") : nil
    default: return nil
    }
  }

  private static func isConditional(_ tag: UnreadTag) -> Bool {
    tag.kind == .tag && ["if", "elif"].contains(tag.firstWord)
  }
}

/// The words that begin a `{{ … }}` elsewhere.
private let statements: Set<String> = [
  "if", "with", "unless", "else", "elif", "range", "for", "each", "foreach", "block", "define",
  "yield", "template", "partial", "include", "render", "extends", "set", "let", "assign",
]
