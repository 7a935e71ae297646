import Diagnostics
import FrontMatter
import Markdown

/// Pull quotes of an interview whose words are in no answer. Elsewhere they may be anybody's.
struct PullQuoteLint {
  let text: LintedText

  func findings() -> [LintFinding] {
    guard text.form == .interview else { return [] }
    let pulls = text.document.callouts.filter { $0.name == "pull" }
    if pulls.isEmpty { return [] }
    var said: [UInt8] = []
    for block in text.document.children(of: .document) {
      switch text.document[block].kind {
      case .callout, .question: continue
      default: said += text.document.plainBytes(of: block).lettersAlone
      }
    }
    return pulls.compactMap { pull in
      let blocks = Array(text.document.children(of: pull.node))
      for block in blocks {
        let words = text.document.plainBytes(of: block)
        // Who says it.
        if block != blocks.first, words.starts(with: [0xE2, 0x80]) { continue }
        if !words.pieces.allSatisfy({ said.holds($0) }) {
          return LintFinding(
            .quoteNotInText(Self.beginning(of: words)), in: text.path, at: pull.range)
        }
      }
      return nil
    }
  }

  /// The first words, without the quotation marks that the message has itself.
  private static func beginning(of words: [UInt8]) -> String {
    let all = String(decoding: words, as: UTF8.self).drop { "“„«\"‘ \u{A0}".contains($0) }
    let shown = all.prefix(40)
    return shown.count < all.count ? shown + "…" : String(shown.filter { !"”“»".contains($0) })
  }
}

extension [UInt8] {
  /// Letters and digits, ASCII ones in small letters: marks and spaces are set in many ways.
  fileprivate var lettersAlone: [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(count)
    var index = 0
    while index < count {
      let byte = self[index]
      if let mark = PlainMark(in: self[...], at: index) {
        index += mark.count
        continue
      }
      switch byte {
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x80...: letters.append(byte)
      default: break
      }
      index += 1
    }
    return letters
  }

  /// What stands between ellipses and editor's brackets, as letters alone.
  fileprivate var pieces: [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var isInBrackets = false
    var index = 0
    while index < count {
      let isEllipsis = self[index...].starts(with: [0xE2, 0x80, 0xA6])
      if isEllipsis || self[index] == UInt8(ascii: "[") || self[index] == UInt8(ascii: "]") {
        if !isInBrackets { pieces.append(piece) }
        piece = []
        if !isEllipsis { isInBrackets = self[index] == UInt8(ascii: "[") }
        index += isEllipsis ? 3 : 1
      } else {
        piece.append(self[index])
        index += 1
      }
    }
    if !isInBrackets { pieces.append(piece) }
    return pieces.map(\.lettersAlone).filter { !$0.isEmpty }
  }

  /// Whether `words` stand in it (Knuth, Morris and Pratt 1977: in a time that grows with both).
  fileprivate func holds(_ words: [UInt8]) -> Bool {
    if words.isEmpty { return true }
    var fallback = [Int](repeating: 0, count: words.count)
    var length = 0
    for index in words.indices.dropFirst() {
      while length > 0, words[index] != words[length] { length = fallback[length - 1] }
      if words[index] == words[length] { length += 1 }
      fallback[index] = length
    }
    length = 0
    for byte in self {
      while length > 0, byte != words[length] { length = fallback[length - 1] }
      if byte == words[length] { length += 1 }
      if length == words.count { return true }
    }
    return false
  }
}
