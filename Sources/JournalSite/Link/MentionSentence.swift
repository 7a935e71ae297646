/// The sentence of a plain text in which `range` lies, at most 200 characters, cut at words.
///
/// A sentence ends with a full stop, an ellipsis, a question or an exclamation mark before a space and
/// something that is not a small letter, or with the full stop of Chinese and Japanese; the full stop of an initial or of `Mrs.` and the like ends none.
///
/// No further than `reach` bytes are read at either side of the link, which more than 200 characters
/// do not need: a paragraph of many links and one sentence is not read for each of them.
func sentence(in text: [UInt8], around range: Range<Int>) -> String {
  let reach = 2_000
  let first = max(0, range.lowerBound - reach)
  var start = range.lowerBound
  while start > first, !mayEnd(text, start) || !endsSentence(text, before: start) { start -= 1 }
  let last = min(text.count, range.upperBound + reach)
  var end = range.upperBound
  while end < last,
    end == range.upperBound || !mayEnd(text, end) || !endsSentence(text, before: end)
  { end += 1 }
  // Not within a character.
  while start < range.lowerBound, isContinuation(text[start]) { start += 1 }
  while end > range.upperBound, end < text.count, isContinuation(text[end]) { end -= 1 }
  let before = String(decoding: text[start..<range.lowerBound], as: UTF8.self)
  let link = String(decoding: text[range], as: UTF8.self)
  let after = String(decoding: text[range.upperBound..<end], as: UTF8.self)
  return cut(before, link, after)
}

/// Whether a sentence can end before `index` at all: only behind a space, or what is not ASCII.
private func mayEnd(_ text: [UInt8], _ index: Int) -> Bool {
  let last = text[index - 1]
  return last == UInt8(ascii: " ") || last >= 0x80
}

private func endsSentence(_ text: [UInt8], before index: Int) -> Bool {
  if isContinuation(index < text.count ? text[index] : 0) { return false }
  if endsWideSentence(text, before: index) { return true }
  guard index >= 2, text[index - 1] == UInt8(ascii: " ") else { return false }
  var last = index - 2
  // Behind closing quotes (three bytes, E2 80 99 or 9D) and brackets.
  while last >= 3,
    text[last] == UInt8(ascii: ")")
      || (text[last - 2] == 0xE2 && text[last - 1] == 0x80
        && (text[last] == 0x99 || text[last] == 0x9D))
  {
    last -= text[last] == UInt8(ascii: ")") ? 1 : 3
  }
  let isEllipsis =
    last >= 2 && text[last] == 0xA6 && text[last - 1] == 0x80 && text[last - 2] == 0xE2
  guard
    isEllipsis || [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[last])
  else { return false }
  if index < text.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[index]) {
    return false
  }
  return text[last] != UInt8(ascii: ".") || !isAbbreviation(text, before: last, upTo: index)
}

/// A Chinese or Japanese sentence ends with `。`, `！` or `？`, without a space; what closes there
/// belongs to it.
private func endsWideSentence(_ text: [UInt8], before index: Int) -> Bool {
  // Most letters are none of three bytes that begin so.
  guard index >= 3, [0xE2, 0xE3, 0xEF].contains(text[index - 3]) else { return false }
  if isWide(text, at: index, among: wideClosers) { return false }
  var start = index - 3
  while start >= 3, isWide(text, at: start, among: wideClosers) { start -= 3 }
  return isWide(text, at: start, among: wideStops)
}

/// `。`, `！` and `？`; `」`, `』`, `）` and `”`.
private let wideStops: [[UInt8]] = [[0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9F]]
private let wideClosers: [[UInt8]] = [
  [0xE3, 0x80, 0x8D], [0xE3, 0x80, 0x8F], [0xEF, 0xBC, 0x89], [0xE2, 0x80, 0x9D],
]

private func isWide(_ text: [UInt8], at index: Int, among marks: [[UInt8]]) -> Bool {
  marks.contains { text[index...].starts(with: $0) }
}

/// Whether the full stop at `stop` belongs to the word before it: an initial (`J. Hoberman`), a
/// title (`Dr. Doe`). `next` is where the next word begins.
private func isAbbreviation(_ text: [UInt8], before stop: Int, upTo next: Int) -> Bool {
  var start = stop
  while start > 0, isLetter(text[start - 1]), stop - start < 4 { start -= 1 }
  // Behind another letter, also one that is not ASCII, it is the end of a longer word.
  if start > 0, isLetter(text[start - 1]) || text[start - 1] >= 0x80 && text[start - 1] < 0xC0 {
    let isQuote = start >= 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x80
    if !isQuote { return false }
  }
  switch String(decoding: text[start..<stop], as: UTF8.self) {
  case "": return false
  case "Mr", "Mrs", "Ms", "Dr", "St", "dir", "vs": return true
  case "No": return next < text.count && (0x30...0x39).contains(text[next])
  default: return stop - start == 1
  }
}

/// Whether a byte is not the first of its UTF-8 sequence.
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

/// Keeps the link and as much around it as 200 characters hold, whole words only.
private func cut(_ before: String, _ link: String, _ after: String) -> String {
  let limit = 200
  let linkCount = characterCount(of: link)
  let beforeCount = characterCount(of: before)
  let afterCount = characterCount(of: after)
  var (before, after) = (before, after)
  var tail = ""
  if beforeCount + linkCount + afterCount > limit {
    let room = limit - linkCount - 2
    if room < 0 {
      let kept = link.prefix(limit - 1)
      return (kept.lastIndex(of: " ").map { String(kept[..<$0]) } ?? String(kept)) + "…"
    }
    let beforeRoom = min(beforeCount, max(room / 2, room - afterCount))
    if beforeCount > beforeRoom {
      let kept = before.suffix(beforeRoom)
      before = "…" + (kept.firstIndex(of: " ").map { String(kept[kept.index(after: $0)...]) } ?? "")
    }
    // Counted anew, but for its ellipsis, for which there is room.
    let afterRoom = max(0, limit - linkCount - 1 - characterCount(of: before))
    if afterCount > afterRoom {
      let kept = after.prefix(afterRoom)
      after = kept.lastIndex(of: " ").map { String(kept[..<$0]) } ?? ""
      tail = "…"
    }
  }
  var sentence = before + link + after
  while sentence.last == " " { sentence.removeLast() }
  return sentence + tail
}

/// `text.count`. Most texts are Latin letters and curly quotes, each of which is a character: to look
/// for those that join others takes twenty times as long.
private func characterCount(of text: String) -> Int {
  var count = 0
  var bytes = text.utf8.makeIterator()
  while let byte = bytes.next() {
    switch byte {
    case UInt8(ascii: "\r"): return text.count
    case ..<0x80: break
    // U+0080 to U+02FF: before the combining marks.
    case 0xC2...0xCB: _ = bytes.next()
    // U+2010 to U+2027, dashes and quotation marks: behind the joiners.
    case 0xE2:
      guard bytes.next() == 0x80, let last = bytes.next(), (0x90...0xA7).contains(last) else {
        return text.count
      }
    default: return text.count
    }
    count += 1
  }
  return count
}
