import Diagnostics

extension ProgramCompiler {
  /// Remembers where the markup began that may turn out not to end.
  mutating func note(_ passage: MarkupPassage) {
    if passage.entersIsland {
      islandOpening =
        passage.islandOpening.map { MarkupOpening(frames: frames, offset: $0) } ?? opening
    }
    if let offset = passage.opening {
      opening = MarkupOpening(frames: frames, offset: offset)
    }
  }

  /// Reports markup that the whole template leaves open, where that begins: whatever a page prints
  /// behind it, or the page around a block, would be swallowed.
  mutating func checkEnd() {
    guard !markupIsUncertain, let open = markup.open else { return }
    let isInText = markup.mode == .text
    guard let begin = isInText ? islandOpening : opening else {
      // JSON begins with the file.
      return report(.openMarkup(open), 0..<0)
    }
    frames = begin.frames
    report(.openMarkup(open), begin.range)
  }
}

/// Where a tag, a comment or the like begins.
struct MarkupOpening {
  /// The files that are open there.
  let frames: [Frame]

  /// Of its `<`, in the last of the files.
  let offset: Int

  /// With what follows the `<`, as far as that is its name or sign.
  var range: Range<Int> {
    guard let bytes = frames.last?.file.source.bytes else { return offset..<offset }
    let rest = bytes[min(offset + 1, bytes.count)...].prefix(32)
    let end = rest.firstIndex { !isNameOrSign($0) } ?? rest.endIndex
    return offset..<max(end, offset + 1)
  }

  private func isNameOrSign(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "/!?-[:".utf8.contains(byte)
  }
}
