extension MarkdownProblem {
  /// Every id, in alphabetical order: what `diagnostics:` in `journal.yaml` may name.
  package static let ids = [
    "body-too-large", "broken-callout", "broken-image", "broken-link", "caption-in-sentence",
    "dropped-cells", "heading-without-space", "local-picture", "nested-too-deep", "no-description",
    "other-bullet",
    "raw-html", "remote-picture", "repeated-footnote", "table-too-large", "table-without-rule",
    "unclosed-code", "unclosed-comment", "unclosed-emphasis", "unclosed-images",
    "undefined-footnote", "underlined-heading", "unsafe-address", "unused-definition",
    "unused-footnote",
  ]
}
