/// Curls quotation marks and sets dashes and ellipses, through one block of inlines.
struct SmartPunctuation {
  /// Nil: only the marks before literal characters are taken away.
  private let marks: QuotationMarks?
  private var before = Neighbour.space
  private var doubles = 0
  private var singles = 0

  /// Up to where a piece is known to hold no bare address.
  private var plainEnd = 0

  /// What stands before a character.
  private enum Neighbour {
    case space
    case opening
    case word
  }

  init(_ marks: QuotationMarks?) {
    self.marks = marks
  }

  /// A line break comes.
  mutating func passSpace() { before = .space }

  /// Something comes that is kept as it is.
  mutating func passWord() { before = .word }

  /// Writes a piece of text. `isBeforeSpace` says whether it stands at the end of a line.
  mutating func write(_ piece: ArraySlice<UInt8>, isBeforeSpace: Bool, to text: inout [UInt8]) {
    var index = piece.startIndex
    plainEnd = index
    while index < piece.endIndex {
      let byte = piece[index]
      if byte == TreeBuilder.literalMarker {
        if index + 1 < piece.endIndex {
          text.append(piece[index + 1])
          before = neighbour(piece[index + 1])
        }
        index += 2
        continue
      }
      guard marks != nil, Self.isSpecial(byte) else {
        // Runs of plain text at once: byte by byte, this was the largest cost of parsing.
        let end = endOfPlainText(in: piece, from: index + 1)
        text.append(contentsOf: piece[index..<end])
        note(piece[end - 1], text)
        index = end
        continue
      }
      // Of quotation marks each is looked at by itself: counting them would be done for each.
      let isDash = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      let run = isDash ? runLength(byte, piece[index...]) : 1
      if run > 1 || !isDash, let end = addressEnd(around: index, in: piece) {
        text.append(contentsOf: piece[index..<end])
        before = .word
        index = end
        continue
      }
      switch byte {
      case UInt8(ascii: "-"): writeDashes(run, piece, at: index, to: &text)
      case UInt8(ascii: "."): writeDots(run, to: &text)
      default:
        let next = index + 1 < piece.endIndex ? piece[index + 1] : (isBeforeSpace ? 0x20 : 0x61)
        if byte == UInt8(ascii: "\"") {
          writeDouble(isBeforeSpace: next <= 0x20, to: &text)
        } else {
          writeSingle(piece[(index + 1)...], next: next, to: &text)
        }
        index += 1
        continue
      }
      index += run
    }
  }

  private func endOfPlainText(in piece: ArraySlice<UInt8>, from start: Int) -> Int {
    let length = unsafe piece[start...].withUnsafeBufferPointer { bytes in
      var length = 0
      while length < bytes.count {
        let byte = unsafe bytes[length]
        // Behind the full stop there are no signs to look at, but all letters.
        if byte == TreeBuilder.literalMarker { break }
        if byte <= UInt8(ascii: "."), marks != nil, Self.isSpecial(byte) { break }
        length += 1
      }
      return length
    }
    return start + length
  }

  /// Where the bare address ends that a place lies in; nil where it lies in none.
  private mutating func addressEnd(around index: Int, in piece: ArraySlice<UInt8>) -> Int? {
    guard index >= plainEnd else { return nil }
    let start = piece[plainEnd..<index].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? plainEnd
    let end = piece[index...].firstIndex { $0 <= 0x20 } ?? piece.endIndex
    guard let address = BareAddress(in: piece[start..<end]), index < address.range.upperBound else {
      plainEnd = end
      return nil
    }
    let isInside = index >= address.range.lowerBound
    plainEnd = isInside ? address.range.upperBound : address.range.lowerBound
    return isInside ? address.range.upperBound : nil
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private func runLength(_ byte: UInt8, _ rest: ArraySlice<UInt8>) -> Int {
    rest.prefix { $0 == byte }.count
  }

  private mutating func note(_ byte: UInt8, _ text: [UInt8]) {
    if byte < 0x80 {
      before = neighbour(byte)
    } else {
      before = .word
      if text.count >= 2, byte & 0xC0 == 0x80 { before = wideNeighbour(text.suffix(3)) }
    }
  }

  private func neighbour(_ byte: UInt8) -> Neighbour {
    switch byte {
    case 0...0x20: .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: "="):
      .opening
    default: .word
    }
  }

  /// No-break spaces, dashes, opening quotation marks, ¡ and ¿.
  private func wideNeighbour(_ end: ArraySlice<UInt8>) -> Neighbour {
    let last = Array(end)
    if last.suffix(2) == [0xC2, 0xA0] { return .space }
    if let byte = last.last, last.suffix(2).first == 0xC2, [0xA1, 0xAB, 0xBF].contains(byte) {
      return .opening
    }
    guard last.count == 3, last[0] == 0xE2, last[1] == 0x80 else { return .word }
    switch last[2] {
    case 0x80...0x8B, 0xAF: return .space
    case 0x93, 0x94, 0x98, 0x9A, 0x9C, 0x9E, 0xB9: return .opening
    default: return .word
    }
  }

  private mutating func writeDouble(isBeforeSpace: Bool, to text: inout [UInt8]) {
    guard let marks else { return }
    let opens = before != .word && (!isBeforeSpace || doubles == 0 && before == .opening)
    if opens {
      text += doubles > 0 && marks.nests ? marks.inner.open : marks.outer.open
      doubles += 1
      before = .opening
    } else {
      if doubles > 0 { doubles -= 1 }
      text += doubles > 0 && marks.nests ? marks.inner.close : marks.outer.close
      before = .word
    }
  }

  private mutating func writeSingle(
    _ rest: ArraySlice<UInt8>, next: UInt8, to text: inout [UInt8]
  ) {
    guard let marks else { return }
    let isBeforeWord = isWordByte(next)
    if before == .word {
      if isBeforeWord || singles == 0 {
        text += apostrophe
      } else {
        singles -= 1
        text += marks.inner.close
      }
      return
    }
    if next <= 0x20 || startsElision(rest) {
      text += apostrophe
      before = .word
      return
    }
    singles += 1
    text += marks.inner.open
    before = .opening
  }

  /// A year without its century, or a word that has lost its first letters.
  private func startsElision(_ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    if digits == 2 {
      let after = rest.dropFirst(2).first
      return after.map { !isWordByte($0) || $0 | 0x20 == UInt8(ascii: "s") } ?? true
    }
    let word = rest.prefix { isWordByte($0) && $0 < 0x80 }
    guard word.count <= 5 else { return false }
    return elisions.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private mutating func writeDashes(
    _ run: Int, _ piece: ArraySlice<UInt8>, at index: Int, to text: inout [UInt8]
  ) {
    before = .opening
    let isArrow = index + run < piece.endIndex && piece[index + run] == UInt8(ascii: ">")
    if run == 2, !isArrow {
      text += enDash
    } else if run == 3, !isArrow {
      text += emDash
    } else {
      text.append(contentsOf: repeatElement(UInt8(ascii: "-"), count: run))
    }
  }

  private mutating func writeDots(_ run: Int, to text: inout [UInt8]) {
    before = .word
    if run >= 3 { text += ellipsis }
    text.append(contentsOf: repeatElement(UInt8(ascii: "."), count: run >= 3 ? run - 3 : run))
  }
}

/// Letters and digits; what is not ASCII counts as a letter.
func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
    true
  default: false
  }
}

private let elisions: Set<String> = [
  "tis", "twas", "twere", "twill", "em", "n", "til", "cause", "bout", "round", "cos",
]
private let apostrophe = Array("’".utf8)
private let enDash = Array("–".utf8)
private let emDash = Array("—".utf8)
private let ellipsis = Array("…".utf8)
