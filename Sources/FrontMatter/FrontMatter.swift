package import Diagnostics

/// Where a file's front matter and its body lie.
package struct FrontMatter: Sendable, Hashable {
  /// The lines between the two `---` lines: what `Record(reading:of:schema:diagnostics:)` takes.
  package let fields: Range<Int>

  /// Everything after the closing `---` line; may be empty.
  package let body: Range<Int>

  /// Finds the front matter of a file; nil, with an error in `diagnostics`, where there is none,
  /// where it is not closed, where the file is empty or not UTF-8.
  package init?(splitting source: SourceText, diagnostics: inout [Diagnostic]) {
    func report(_ problem: FrontMatterProblem, _ range: Range<Int>) {
      diagnostics.append(Diagnostic(problem, path: source.path, range: range))
    }
    guard isReadable(source, report) else { return nil }
    let bytes = source.bytes
    let opening = Line(from: source.byteOrderMarkLength, in: bytes, until: bytes.count)
    guard opening.isFence(in: bytes) else {
      report(.noFrontMatter, opening.start..<opening.end)
      return nil
    }
    var offset = opening.next
    var textBegin = TextBegin()
    while offset < bytes.count {
      let line = Line(from: offset, in: bytes, until: bytes.count)
      textBegin.look(at: line, in: bytes)
      if line.isFence(in: bytes) {
        if let text = textBegin.line {
          let fence = textBegin.fence
          let place = fence ?? text
          report(
            fence == nil
              ? .textInFrontMatter
              : .unclosedFrontMatter(
                fence: String(decoding: bytes[place.start..<place.end], as: UTF8.self)),
            place.start..<place.end)
          fields = opening.next..<place.first
          body = text.first..<bytes.count
          return
        }
        fields = opening.next..<line.first
        body = line.next..<bytes.count
        return
      }
      offset = line.next
    }
    let nearMiss = firstNearFence(in: bytes, from: opening.next)
    let place = nearMiss ?? opening
    let text = nearMiss.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    report(.unclosedFrontMatter(fence: text), place.start..<place.end)
    return nil
  }
}

private func firstNearFence(in bytes: [UInt8], from start: Int) -> Line? {
  var offset = start
  while offset < bytes.count {
    let line = Line(from: offset, in: bytes, until: bytes.count)
    if line.isNearlyFence(in: bytes) { return line }
    offset = line.next
  }
  return nil
}

/// Where the text begins if the line between it and the fields is missing, and a later `---` is a
/// break in the text.
private struct TextBegin {
  /// The text's first line; nil while there is none.
  private(set) var line: Line?

  /// What stands before it in place of the fence: `--`.
  private(set) var fence: Line?

  private var isBehindBlank = false

  /// Behind a blank line, words at the margin with no field behind them are no field's value.
  mutating func look(at next: Line, in bytes: [UInt8]) {
    if next.isBlank {
      isBehindBlank = true
      return
    }
    if line == nil {
      if next.isNearlyFence(in: bytes), !next.isFence(in: bytes) {
        fence = next
        isBehindBlank = true
        return
      }
      if isBehindBlank, next.isText(in: bytes) {
        line = next
      } else if next.first == next.start {
        fence = nil
      }
    } else if bytes[next.start] >= UInt8(ascii: "a"), next.isField(in: bytes) {
      // `AK: …` is an answer in an interview.
      line = nil
      fence = nil
    }
    isBehindBlank = false
  }
}

/// False, with an error, for a file with nothing in it and for one that is not UTF-8.
func isReadable(
  _ source: SourceText, _ report: (FrontMatterProblem, Range<Int>) -> Void
) -> Bool {
  let bytes = source.bytes
  if !bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
    report(.emptyFile, 0..<0)
    return false
  }
  if let offset = firstInvalidUTF8(in: bytes) {
    report(.invalidUTF8, offset..<offset + 1)
    return false
  }
  return true
}

/// The offset of the first byte that is no part of well-formed UTF-8.
private func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

extension Line {
  /// `---`, perhaps followed by white space.
  func isFence(in bytes: [UInt8]) -> Bool {
    first == start && end - start == 3 && bytes[start] == UInt8(ascii: "-")
      && bytes[start + 1] == UInt8(ascii: "-") && bytes[start + 2] == UInt8(ascii: "-")
  }

  /// Words at the margin that are neither field, item, comment nor the end of brackets.
  fileprivate func isText(in bytes: [UInt8]) -> Bool {
    guard first == start, end - start > 3, bytes[start..<end].contains(UInt8(ascii: " ")),
      !Array("-#]}&?'\"".utf8).contains(bytes[start])
    else { return false }
    return !isField(in: bytes)
  }

  /// `name: …` at the margin, the name in letters and hyphens.
  fileprivate func isField(in bytes: [UInt8]) -> Bool {
    guard first == start, let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")),
      colon > start, colon + 1 == end || isBlankByte(bytes[colon + 1])
    else { return false }
    return bytes[start..<colon].allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
    }
  }

  /// Hyphens or dashes alone, or `...`: what becomes of a fence in a hurry.
  fileprivate func isNearlyFence(in bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return !text.isEmpty
      && (text == "..." || text.unicodeScalars.allSatisfy { "-–—".unicodeScalars.contains($0) })
  }
}
