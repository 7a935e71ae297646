/// What a relative address leads to from a text: a file beside it, or another text.
enum Nearby: Sendable {
  case file(CopiedFile)

  /// As links call it, `article:madina`.
  case place(String)
}
