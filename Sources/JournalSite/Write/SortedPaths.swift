/// Paths in the order of their bytes, each once.
///
/// Not a `Set<String>`: there the two Unicode forms of one name are one, on a disk they are two.
struct SortedPaths: Sendable, Equatable {
  let all: [String]

  init(_ paths: some Sequence<String>) {
    var sorted = Array(paths)
    let isSorted = zip(sorted, sorted.dropFirst()).allSatisfy { $0.orderByBytes($1) < 0 }
    if !isSorted {
      sorted.sort { $0.precedesByBytes($1) }
      var unique: [String] = []
      unique.reserveCapacity(sorted.count)
      for path in sorted where unique.last?.orderByBytes(path) != 0 { unique.append(path) }
      sorted = unique
    }
    all = sorted
  }

  var isEmpty: Bool { all.isEmpty }

  func contains(_ path: String) -> Bool {
    let index = firstIndex(notBefore: path)
    return index < all.count && all[index].orderByBytes(path) == 0
  }

  /// Whether any of them lies in the folder at `path`.
  func containsAny(in folder: String) -> Bool {
    let start = folder + "/"
    let index = firstIndex(notBefore: start)
    return index < all.count && all[index].utf8.starts(with: start.utf8)
  }

  private func firstIndex(notBefore path: String) -> Int {
    all.countBefore { $0.orderByBytes(path) < 0 }
  }

  /// Those that `others` does not hold, in order.
  func subtracting(_ others: SortedPaths) -> [String] {
    var rest: [String] = []
    var next = 0
    for path in all {
      while next < others.all.count, others.all[next].orderByBytes(path) < 0 { next += 1 }
      if next == others.all.count || others.all[next].orderByBytes(path) != 0 { rest.append(path) }
    }
    return rest
  }

  static func == (a: SortedPaths, b: SortedPaths) -> Bool {
    a.all.count == b.all.count && zip(a.all, b.all).allSatisfy { $0.orderByBytes($1) == 0 }
  }
}
