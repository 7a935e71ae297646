extension MarkdownProblem {
  /// Every id, in alphabetical order: what `diagnostics:` in `journal.yaml` may name.
  package static let ids = [
    "body-too-large", "broken-image", "nested-too-deep", "raw-html", "repeated-footnote",
    "table-too-large", "unclosed-images", "undefined-footnote", "unsafe-address", "unused-footnote",
  ]
}
