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
    var isInWord = false
    for byte in text {
      if byte <= 0x20 {
        isInWord = false
      } else if (0xE3...0xE9).contains(byte) {
        // The first byte of kana and Chinese characters (U+3000–U+9FFF) in UTF-8.
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
