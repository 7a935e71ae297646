/// What cmark is never given, because it would stall on it: each a small text that costs it minutes.
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
}
