/// A folder of texts beside the posts that `_config.yml` declares: `_reviews/`.
struct JekyllCollection {
  /// `reviews`
  let label: String

  /// Whether its texts had pages of their own.
  let hasPages: Bool

  /// How their addresses are made.
  let pattern: String?

  /// Those of `collections:`, which is a list of names, or of names with settings.
  static func all(in settings: OldFrontMatter?) -> [JekyllCollection] {
    switch settings?["collections"] {
    case .list(let values):
      return values.compactMap(\.text).map {
        JekyllCollection(label: $0, hasPages: false, pattern: nil)
      }
    case .map(let fields):
      return fields.filter { $0.typed != "posts" && $0.typed != "drafts" }.map { field in
        JekyllCollection(
          label: field.typed, hasPages: field.value["output"]?.text?.lowercased() == "true",
          pattern: field.value["permalink"]?.text)
      }
    case .text(let label)? where !label.isEmpty:
      return [JekyllCollection(label: label, hasPages: false, pattern: nil)]
    default: return []
    }
  }
}
