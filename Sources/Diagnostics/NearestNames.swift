/// The names most like a misspelt one, best first; at most `limit`, ties in alphabetical order.
///
/// Like means: an optimal string alignment distance (insertion, deletion, substitution, swap of
/// neighbours; case does not count) of at most a third of the longer name, rounded down but at
/// least one, that leaves something of the name; or a common beginning of at least four characters.
package func nearestNames(
  to name: String, among candidates: some Sequence<String>, limit: Int = 3
) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard !wanted.isEmpty else { return [] }
  var found: [(name: String, distance: Int)] = []
  for candidate in candidates where candidate != name {
    let other = Array(candidate.lowercased().unicodeScalars)
    let bound = max(1, max(wanted.count, other.count) / 3)
    let sharedPrefix = zip(wanted, other).prefix { $0 == $1 }.count
    let startsAlike = sharedPrefix >= 4 && sharedPrefix * 2 >= min(wanted.count, other.count)
    if abs(wanted.count - other.count) > bound, !startsAlike { continue }
    let distance = alignmentDistance(wanted, other)
    if (distance <= bound && distance < wanted.count) || startsAlike {
      found.append((candidate, distance))
    }
  }
  found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return found.prefix(limit).map(\.name)
}

/// Optimal string alignment distance (Damerau 1964, each substring edited once).
package func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
