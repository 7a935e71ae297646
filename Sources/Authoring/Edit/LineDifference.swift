/// Two texts as one list of lines: those of both, of the old one alone, of the new one alone.
struct LineDifference {
  private(set) var lines: [Line] = []

  struct Line {
    let mark: Mark
    let bytes: ArraySlice<UInt8>
  }

  enum Mark: String {
    case same = " "
    case removed = "-"
    case added = "+"
  }

  /// Where lines are replaced, the old ones come first.
  init(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    lines = old[..<head].map { Line(mark: .same, bytes: $0) }
    compare(old[head..<old.count - tail], new[head..<new.count - tail], depth: 0)
    lines += old[(old.count - tail)...].map { Line(mark: .same, bytes: $0) }
  }

  private typealias Lines = ArraySlice<ArraySlice<UInt8>>

  /// The fewest changes where that is quickly found. What many changes take grows with their square:
  /// then what stands between lines that either text has once is compared, and where there are none, each
  /// line with the one in its place.
  private mutating func compare(_ old: Lines, _ new: Lines, depth: Int) {
    if old.count + new.count <= 1_000 { return compareAll(old, new) }
    let anchors = depth < 8 ? Self.anchors(old, new) : []
    guard !anchors.isEmpty else {
      return old.count == new.count ? compareInPairs(old, new) : replace(old, by: new)
    }
    var (oldStart, newStart) = (old.startIndex, new.startIndex)
    for anchor in anchors {
      compare(old[oldStart..<anchor.old], new[newStart..<anchor.new], depth: depth + 1)
      lines.append(Line(mark: .same, bytes: old[anchor.old]))
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    compare(old[oldStart...], new[newStart...], depth: depth + 1)
  }

  private mutating func compareInPairs(_ old: Lines, _ new: Lines) {
    var (oldStart, newStart) = (old.startIndex, new.startIndex)
    for (index, other) in zip(old.indices, new.indices) where old[index] == new[other] {
      replace(old[oldStart..<index], by: new[newStart..<other])
      lines.append(Line(mark: .same, bytes: old[index]))
      (oldStart, newStart) = (index + 1, other + 1)
    }
    replace(old[oldStart...], by: new[newStart...])
  }

  private mutating func replace(_ old: Lines, by new: Lines) {
    lines += old.map { Line(mark: .removed, bytes: $0) }
    lines += new.map { Line(mark: .added, bytes: $0) }
  }

  /// Lines that stand once in either text, in an order that both have: the longest such row, found as
  /// in patience sorting.
  private static func anchors(_ old: Lines, _ new: Lines) -> [(old: Int, new: Int)] {
    let places = placesOfSingles(in: new)
    let singles = placesOfSingles(in: old)
    var pairs: [(old: Int, new: Int, before: Int?)] = []
    var ends: [Int] = []
    for index in old.indices {
      guard singles[old[index]] == .some(.some(index)),
        case .some(.some(let place)) = places[old[index]]
      else { continue }
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < place { low = middle + 1 } else { high = middle }
      }
      pairs.append((index, place, low > 0 ? ends[low - 1] : nil))
      if low < ends.count { ends[low] = pairs.count - 1 } else { ends.append(pairs.count - 1) }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append((pairs[index].old, pairs[index].new))
      next = pairs[index].before
    }
    return row.reversed()
  }

  /// Nil for a line that stands there twice.
  private static func placesOfSingles(in lines: Lines) -> [ArraySlice<UInt8>: Int?] {
    var places: [ArraySlice<UInt8>: Int?] = [:]
    for index in lines.indices {
      places.updateValue(places[lines[index]] == nil ? index : nil, forKey: lines[index])
    }
    return places
  }

  private mutating func compareAll(_ old: Lines, _ new: Lines) {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(old.startIndex + offset)
      case .insert(let offset, _, _): added.insert(new.startIndex + offset)
      }
    }
    var (oldIndex, newIndex) = (old.startIndex, new.startIndex)
    while oldIndex < old.endIndex || newIndex < new.endIndex {
      if oldIndex < old.endIndex, removed.contains(oldIndex) {
        lines.append(Line(mark: .removed, bytes: old[oldIndex]))
        oldIndex += 1
      } else if newIndex < new.endIndex, added.contains(newIndex) {
        lines.append(Line(mark: .added, bytes: new[newIndex]))
        newIndex += 1
      } else if oldIndex < old.endIndex {
        lines.append(Line(mark: .same, bytes: old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      } else {
        break
      }
    }
  }
}
