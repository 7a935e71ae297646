/// The films that a journal has already.
package struct KnownFilms: Sendable, ExpressibleByArrayLiteral {
  let ids: Set<String>

  /// As they were typed, by the ids.
  let titles: [String: String]

  /// Where something lies already.
  let paths: Set<String>

  package init(_ ids: Set<String>, titles: [String: String] = [:], paths: Set<String> = []) {
    self.ids = ids
    self.titles = titles
    self.paths = paths
  }

  package init(arrayLiteral ids: String...) { self.init(Set(ids)) }
}
