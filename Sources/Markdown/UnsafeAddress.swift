/// What an address that is not printed may have been meant for.
package enum UnsafeAddress: Sendable, Hashable {
  /// A file of the editor’s own disk.
  case onThisComputer

  /// `films:x`, `Film:x`: what it may be, best first.
  case mistyped([String])

  /// Neither; the prefixes that the journal knows.
  case unknown([String])
}
