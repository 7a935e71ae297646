/// What is refused because a small text would cost minutes, or all memory; most of it cmark's.
enum MarkdownLimits {
  /// Block quotes and list items on one line, or inside one another.
  ///
  /// cmark 0.30.2 takes a time that grows with their square for every line that continues them
  /// (CVE-2023-24824). Nobody nests ten.
  static let containers = 100

  /// `![` in a paragraph that no `]` has closed yet.
  ///
  /// cmark 0.30.2 looks through all of them at every `]` (CVE-2023-22486).
  static let unclosedImages = 1_000

  /// Bytes in a body. Offsets are 32 bits wide with room to spare; the longest novels are 3 MB.
  static let bodyBytes = 8 << 20

  /// Cells that tables get because their rows are shorter than their headers, in one text.
  ///
  /// Their number grows with the square of the text: 40 kB of `|` can ask for 100,000,000.
  static let filledCells = 200_000
}
