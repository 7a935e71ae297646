/// What `rename` is asked for.
package struct RenameRequest: Sendable {
  /// `film:madina-2023`, or the id alone where only one thing has it.
  package var target: String

  /// Nil: the id stays.
  package var newID: String?

  /// The new name or title; nil: it stays.
  package var newName: String?

  package init(target: String, newID: String? = nil, newName: String? = nil) {
    self.target = target
    self.newID = newID
    self.newName = newName
  }
}
