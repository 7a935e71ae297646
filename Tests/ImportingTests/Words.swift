import Importing

/// Words of which each stands once in an archive, so that none can be lost unseen.
///
/// `@` stands for a word that stands nowhere else.
struct Words {
  private(set) var all: [String] = []

  mutating func fill(_ text: String) -> String {
    var filled = ""
    for character in text {
      guard character == "@" else {
        filled.append(character)
        continue
      }
      var number = all.count
      var word = "zq"
      for _ in 0..<3 {
        word.unicodeScalars.append(Unicode.Scalar(UInt8(97 + number % 26)))
        number /= 26
      }
      all.append(word + "x")
      filled += word + "x"
    }
    return filled
  }

  /// Those that neither a file nor the report holds.
  func lost(of journal: ImportedJournal) -> [String] {
    let text = Array((journal.files.map(\.text).joined() + journal.reportText).utf8)
    var there: Set<ArraySlice<UInt8>> = []
    // Words may have come to stand side by side.
    for start in text.indices.dropLast(5)
    where text[start] == UInt8(ascii: "z") && text[start + 1] == UInt8(ascii: "q") {
      there.insert(text[start..<start + 6])
    }
    return all.filter { !there.contains(Array($0.utf8)[...]) }
  }
}
