/// Changes that wait until the site of the ones before is made: they are taken together.
actor PendingChanges {
  private var changes = Changes()
  private var isOver = false
  private var waiter: CheckedContinuation<Void, Never>?

  func add(_ more: Changes) {
    changes.formUnion(more)
    wake()
  }

  /// Says that there will be no more.
  func finish() {
    isOver = true
    wake()
  }

  /// All that has come together, as soon as there is something; nil at the end. For one task.
  func next() async -> Changes? {
    while changes.isEmpty, !isOver {
      await withCheckedContinuation { waiter = $0 }
    }
    if changes.isEmpty { return nil }
    defer { changes = Changes() }
    return changes
  }

  private func wake() {
    waiter?.resume()
    waiter = nil
  }
}
