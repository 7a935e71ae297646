import Markdown

extension MarkdownDocument {
  /// How long the text takes to read, in minutes, at least one.
  ///
  /// 230 words a minute (Brysbaert, “How many words do we read per minute?”, Journal of Memory and
  /// Language 109, 2019: 238 for non-fiction in English), and 500 characters a minute of the scripts
  /// that write no spaces between words.
  package var readingTime: Int {
    text.withUnsafeBufferPointer { text in
      let lanes: UInt64 = 0x0101_0101_0101_0101
      let bytes = UnsafeRawBufferPointer(text)
      var words = 0
      var index = 0
      var isInWord: UInt64 = 0
      // By eight bytes, a lane each, its highest bit the answer; the first byte is in the lowest lane.
      while index + 8 <= text.count {
        let eight = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let isThree = eight & (eight &<< 1) & (eight &<< 2) & (lanes &* 0x80)
        if isThree != 0, text[index..<index + 8].contains(where: { (0xE3...0xE9).contains($0) }) {
          return minutes(ofMixed: text)
        }
        let isPrinted = (eight & (lanes &* 0x7F)) &+ (lanes &* 0x5F)
        let isWord = (eight | isPrinted) & (lanes &* 0x80)
        words += (isWord & ~((isWord &<< 8) | isInWord)).nonzeroBitCount
        isInWord = isWord &>> 56
        index += 8
      }
      return minutes(ofMixed: UnsafeBufferPointer(rebasing: text[index...]), words, isInWord != 0)
    }
  }

  /// Of a text that holds kana or Chinese characters, U+3000–U+9FFF: in UTF-8, E3 to E9 and two more.
  ///
  /// `words` is how many were counted before it, and `isInWord` whether the last of them goes on.
  private func minutes(
    ofMixed text: UnsafeBufferPointer<UInt8>, _ words: Int = 0, _ isInWord: Bool = false
  ) -> Int {
    var words = words
    var characters = 0
    var isInWord = isInWord
    for byte in text {
      if byte <= 0x20 {
        isInWord = false
      } else if (0xE3...0xE9).contains(byte) {
        characters += 1
        isInWord = false
      } else if byte < 0x80 || byte >= 0xC0, !isInWord {
        words += 1
        isInWord = true
      }
    }
    return max(1, (words * 500 + characters * 230 + 57_500) / 115_000)
  }
}
