import FrontMatter

/// A name or an id in front matter that meant nobody when it was met. What is said of it is known
/// when all is linked: something unpublished may make what it means.
struct UnresolvedReference: Sendable {
  let kind: EntityKind
  let name: String
  let path: String
  let range: Range<Int>

  /// Whether the article that it stands in is itself left out.
  let isUnpublished: Bool
}
