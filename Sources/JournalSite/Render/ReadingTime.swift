import Markdown

extension MarkdownDocument {
  /// How long the text takes to read, in minutes, at least one.
  ///
  /// 230 words a minute (Brysbaert, “How many words do we read per minute?”, Journal of Memory and
  /// Language 109, 2019: 238 for non-fiction in English), and 500 characters a minute of the scripts
  /// that write no spaces between words.
  package var readingTime: Int {
    var words = 0
    var characters = 0
    // Looked up, not decided: texts are long, and no processor guesses where a word ends.
    var isInWord: UInt8 = 0
    text.withUnsafeBufferPointer { text in
      byteKinds.withUnsafeBufferPointer { kinds in
        for byte in text {
          let kind = kinds[Int(byte)]
          words &+= Int(kind & isWord & ~isInWord)
          characters &+= Int(kind &>> 1 & 1)
          isInWord = kind & isWord | kind &>> 2 & isInWord
        }
      }
    }
    return max(1, (words * 500 + characters * 230 + 57_500) / 115_000)
  }
}

private let isWord: UInt8 = 1

/// For each byte of UTF-8: 1 for what begins or goes on with a word; 2 for the first byte of kana and
/// Chinese characters (U+3000–U+9FFF); 4 for a byte inside a character; 0 for white space.
private let byteKinds: [UInt8] = (0..<256).map { byte in
  switch byte {
  case 0...0x20: 0
  case 0x80..<0xC0: 4
  case 0xE3...0xE9: 2
  default: isWord
  }
}
