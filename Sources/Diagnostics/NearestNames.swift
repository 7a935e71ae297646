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
  let wantedLetters = LetterSet(name)
  var found: [(name: String, distance: Int)] = []
  for candidate in candidates where candidate != name {
    // Most of ten thousand ids are ruled out by their letters, at a hundredth of the cost.
    let longest = max(wanted.count, candidate.utf8.count)
    let differing = wantedLetters.differenceCount(from: LetterSet(candidate))
    let mayStartAlike = candidate.utf8.first.map { $0 | 0x20 } == name.utf8.first.map { $0 | 0x20 }
    if differing > 2 * max(1, longest / 3), !mayStartAlike { continue }
    let other = Array(candidate.lowercased().unicodeScalars)
    let bound = max(1, max(wanted.count, other.count) / 3)
    let sharedPrefix = zip(wanted, other).prefix { $0 == $1 }.count
    let startsAlike = sharedPrefix >= 4 && sharedPrefix * 2 >= min(wanted.count, other.count)
    if !startsAlike, abs(wanted.count - other.count) > bound || differing > 2 * bound { continue }
    let distance = alignmentDistance(wanted, other)
    if (distance <= bound && distance < wanted.count) || startsAlike {
      found.append((candidate, distance))
    }
  }
  found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return found.prefix(limit).map(\.name)
}

/// Which letters a name holds, one bit for each value of a byte's lowest six bits, whatever its case:
/// an edit changes at most two.
private struct LetterSet {
  private var bits: UInt64 = 0

  init(_ name: String) {
    for byte in name.utf8 where byte < 0x80 {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      bits |= 1 << UInt64((isCapital ? byte | 0x20 : byte) & 0x3F)
    }
  }

  func differenceCount(from other: LetterSet) -> Int {
    (bits ^ other.bits).nonzeroBitCount
  }
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
