package import Diagnostics
package import JournalSite

/// A change of an id or a name, and of everything that speaks of it: worked out and checked, and not
/// yet made.
package struct Renaming: Sendable {
  package let change: JournalChange

  /// What a check will say that it does not say today; none of it is an error.
  package let warnings: [Diagnostic]

  /// The texts as they will be, for these warnings.
  package let texts: [SourceText]

  /// What stays behind and may want to be changed by hand.
  package let hints: [String]

  /// Finds all references in the journal, the unpublished parts of it too.
  package init(
    _ request: RenameRequest, in tree: SourceTree, on date: PublicationDate
  ) async throws(RenameFault) {
    let before = await CheckedJournal(tree, on: date)
    let target = try RenameTarget(request, in: before.content, of: before.site)
    let unread = before.unreadPaths
    if !unread.isEmpty { throw .cannotRead(unread) }
    let planner = RenamePlanner(target: target, tree: tree, journal: before)
    let old = before.address(of: target.kind, id: target.id)
    var new = before.address(of: target.kind, id: target.newID)
    if target.kind == .article, target.newID != target.id {
      // It depends on more than the id, and so is only known from the journal as it will be.
      let draft = try planner.change(addresses: nil)
      new = await CheckedJournal(draft.tree(from: tree), on: date)
        .address(of: .article, id: target.newID)
    }
    var addresses: (String, String)?
    if let old, let new, old != new { addresses = (old, new) }
    var change = try planner.change(addresses: addresses)
    if let place = planner.taken(by: change) { throw .fileInTheWay(place) }
    var after = await CheckedJournal(change.tree(from: tree), on: date)
    let anchors = MovedAnchors.all(from: before, to: after, target: target)
    if !anchors.isEmpty {
      change = try planner.change(addresses: addresses, anchors: anchors)
      after = await CheckedJournal(change.tree(from: tree), on: date)
    }
    try after.compare(with: before, target: target)
    let found = after.newDiagnostics(since: before, moves: change.moves)
    texts = after.site.tree.texts
    if found.contains(where: { $0.severity == .error }) {
      throw .wouldFail(found.filter { $0.severity == .error }, texts)
    }
    try after.compareRelations(with: before, target: target)
    warnings = found
    self.change = change
    hints = target.hints(address: addresses?.0)
  }
}
