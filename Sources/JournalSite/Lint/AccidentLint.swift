import Diagnostics
import FrontMatter
import Markdown

/// Paragraphs that Markdown reads as something else by accident, and commands of other programs.
struct AccidentLint {
  let text: LintedText

  func findings() -> [LintFinding] {
    var found: [LintFinding] = []
    let numbers = typedNumbers()
    for root in text.roots {
      for case .enter(let node) in text.document.events(in: root) {
        switch text.document[node].kind {
        case .list: if let finding = list(node, among: numbers) { found.append(finding) }
        case .codeBlock: if let finding = code(node) { found.append(finding) }
        case .text: if let finding = shortcode(in: node) { found.append(finding) }
        case .paragraph: if let finding = bareAddress(node) { found.append(finding) }
        case .link: if let finding = hereLink(node) { found.append(finding) }
        default: break
        }
      }
    }
    return found
  }

  /// The numbers that begin and end the numbered lists.
  private func typedNumbers() -> [Int] {
    var numbers: [Int] = []
    for root in text.roots {
      for case .enter(let node) in text.document.events(in: root)
      where text.document[node].kind == .list && text.document[node].flags.contains(.ordered) {
        guard let first = text.document[node].firstChild, let last = text.document[node].lastChild
        else { continue }
        numbers += [Int(text.document[first].payload), Int(text.document[last].payload)]
      }
    }
    return numbers.sorted()
  }

  private func list(_ list: NodeID, among numbers: [Int]) -> LintFinding? {
    guard let item = text.document[list].firstChild else { return nil }
    let start = Int(text.document[item].sourceOffset)
    guard start < text.bytes.count else { return nil }
    if !text.document[list].flags.contains(.ordered) {
      guard text.bytes[start] == UInt8(ascii: "-"), isSpeech(list) else { return nil }
      return LintFinding(.accidentalList(marker: "-"), in: text.path, at: start..<start + 1)
    }
    let number = Int(text.document[item].payload)
    let isAlone = text.document[item].nextSibling == nil
    let continues =
      number > 1 && (numbers.hasAny(of: number - 1) || numbers.hasAny(of: number + 1))
    // Behind an empty line and indented, nobody types a number by accident.
    let isWithin = text.document[list].parent.map { text.document[$0].kind == .item } ?? false
    let isOdd = isAlone && number > 1 && !continues && !isWithin && text.form != .list
    guard number >= 1000 || isOdd else { return nil }
    let end = text.bytes[start...].prefix(10).firstIndex { $0 < 0x30 || $0 > 0x39 } ?? start
    guard end < text.bytes.count else { return nil }
    let marker = String(decoding: text.bytes[start...end], as: UTF8.self)
    return LintFinding(.accidentalList(marker: marker), in: text.path, at: start..<end + 1)
  }

  /// Where dashes begin what is said, a hyphen makes a list of it: one that is asked or shouted, or
  /// that stands alone.
  private func isSpeech(_ list: NodeID) -> Bool {
    guard speechLanguages.contains(String(text.language.prefix { $0 != "-" })) else { return false }
    var isSpoken = false
    var count = 0
    for item in text.document.children(of: list) {
      guard let paragraph = text.document[item].firstChild,
        text.document[paragraph].kind == .paragraph, text.document[paragraph].nextSibling == nil
      else { return false }
      let said = text.document.plainBytes(of: paragraph)
      switch said.last {
      case UInt8(ascii: "?"), UInt8(ascii: "!"): isSpoken = true
      case UInt8(ascii: "."), 0xA6: break
      default: return false
      }
      count += 1
    }
    return isSpoken || count == 1
  }

  /// Indented, and no fence: of prose, a line has more letters than signs.
  private func code(_ block: NodeID) -> LintFinding? {
    let code = text.document.bytes(of: block)
    let start = Int(text.document[block].sourceOffset)
    guard start < text.bytes.count, text.document.info(of: block).isEmpty else { return nil }
    let line = text.source.line(around: start)
    let typed = text.bytes[line].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    if typed.starts(with: "```".utf8) || typed.starts(with: "~~~".utf8) { return nil }
    let letters = code.count { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let spaces = code.count { $0 == 0x20 }
    let signs = code.count { "{}<>=;|\\$#".utf8.contains($0) }
    guard letters > 10, spaces > 1, signs * 20 < letters else { return nil }
    return LintFinding(.accidentalCode, in: text.path, at: line)
  }

  /// An address alone in its paragraph, where other programs set a player or a link.
  private func bareAddress(_ paragraph: NodeID) -> LintFinding? {
    guard let child = text.document[paragraph].firstChild,
      text.document[child].nextSibling == nil, text.document[child].kind == .text
    else { return nil }
    let bytes = text.document.bytes(of: child)
    guard bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8),
      !bytes.contains(where: { $0 <= 0x20 })
    else { return nil }
    let address = String(decoding: bytes, as: UTF8.self)
    let start = min(Int(text.document[child].sourceOffset), text.bytes.count)
    let range = start..<min(start + bytes.count, text.bytes.count)
    return LintFinding(.bareAddress(address), in: text.path, at: range)
  }

  private func hereLink(_ node: NodeID) -> LintFinding? {
    guard let link = text.document.link(of: node), !link.isAutolink, !link.range.isEmpty else {
      return nil
    }
    let words = text.document.plainBytes(of: node)
    if words.count > 40 { return nil }
    let shown = String(decoding: words, as: UTF8.self)
    let plain = shown.lowercased().filter { $0.isLetter || $0 == " " }
    guard emptyWords.contains(plain) else { return nil }
    return LintFinding(.hereLink(shown), in: text.path, at: link.range)
  }

  /// `{{ youtube }}` of `{{ youtube abc }}`.
  private static func name(ofBraces bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.dropFirst(2).drop { $0 == 0x20 }.prefix(30).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "}")
    }
    return "{{ \(String(decoding: name, as: UTF8.self)) }}"
  }

  private func shortcode(in node: NodeID) -> LintFinding? {
    let bytes = text.document.bytes(of: node)
    guard
      let first = bytes.indices.first(where: { Shortcode.begins(at: $0, in: bytes) })
    else { return nil }
    let start = min(Int(text.document[node].sourceOffset), text.bytes.count)
    let shown = bytes[first...].prefix(30)
    let end =
      shown.dropFirst().firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "]") } ?? shown.endIndex
    let word = String(decoding: bytes[first..<end], as: UTF8.self)
    // Smart punctuation before it may have moved it a little.
    let near = text.bytes[start...].prefix(2 * (first - bytes.startIndex) + 64)
    let typed = near.indices.first { text.bytes[$0...].starts(with: word.utf8) }
    let range = typed.map { $0..<$0 + word.utf8.count } ?? start..<start
    let isClosed = bytes[end...].first == UInt8(ascii: "]")
    if word.hasPrefix("[["), let close = bytes[first...].firstIndex(of: UInt8(ascii: "]")) {
      let link = String(decoding: bytes[first..<close], as: UTF8.self) + "]]"
      return LintFinding(.leftoverShortcode(link), in: text.path, at: range)
    }
    let name = word == "{{" ? Self.name(ofBraces: bytes[first...]) : isClosed ? word + "]" : word
    return LintFinding(.leftoverShortcode(name), in: text.path, at: range)
  }
}

extension [Int] {
  /// Whether a sorted list holds a number.
  fileprivate func hasAny(of number: Int) -> Bool {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle] < number { lower = middle + 1 } else { upper = middle }
    }
    return lower < count && self[lower] == number
  }
}

/// Those that set speech with a dash.
private let speechLanguages: Set<String> = [
  "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "pl", "fr", "es", "pt", "it", "ro",
  "tr", "az", "hy", "el", "hu", "lt", "lv", "et", "sv", "fi", "da", "nb", "no",
]

/// Words that say that there is a link, and nothing else, in small letters.
private let emptyWords: Set<String> = [
  "here", "click here", "this", "this link", "link", "the link", "read more", "more", "click",
  "over here", "see here", "тут", "здесь", "ссылка", "по ссылке", "по этой ссылке", "подробнее",
  "посилання", "осында", "мұнда", "сілтеме", "ici", "cliquez ici", "lien",
  "en savoir plus", "hier", "hier klicken", "mehr", "aquí", "aqui", "enlace", "qui", "clicca qui",
  "tutaj", "tu", "zde", "აქ", "här", "her",
]
