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
    compare(old[head..<old.count - tail], new[head..<new.count - tail])
    lines += old[(old.count - tail)...].map { Line(mark: .same, bytes: $0) }
  }

  private mutating func compare(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) {
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
