/// Cuts an index into pieces, none of which is long to fetch.
///
/// A piece that would be too long holds the best of its entries only, and there are pieces for each
/// of the letters that can follow: `k`, `ku`, `kur`. A script fetches the one with the longest key
/// that begins the word it looks for, and no piece for the other words: every entry has all its
/// words with it.
struct SearchPieces {
  /// In bytes of JSON: some 30 kB when compressed.
  static let wholeWeight = 96_000

  /// Of a piece that does not hold everything.
  static let partialWeight = 32_000

  /// In letters: words with more in common are in one piece.
  static let longestKey = 12

  private let limit: Int
  private let weights: [Int]
  private let letters: [Unicode.Scalar]
  private var postings: [SearchPosting]
  private var pieces: [SearchPiece] = []

  /// By entry: the last walk over the postings that met it.
  private var lastSeen: [Int32]
  private var walk: Int32 = 0

  /// The pieces of an index of `postings`. `limit`: how heavy a whole piece may be. Words with different first letters have nothing to do
  /// with one another, so as many letters are cut at a time as there are `jobs`.
  static func cut(
    _ postings: SearchPostings, limit: Int = wholeWeight, jobs: Int
  ) async -> [SearchPiece] {
    if postings.isEmpty { return [] }
    if let all = postings.entries(upTo: limit) {
      return [SearchPiece(key: "", entries: all, isWhole: true)]
    }
    let groups = postings.groups
    let pieces = await concurrentMap(count: groups.count, jobs: jobs, run: 1) { group in
      var pieces = SearchPieces(postings, limit: limit)
      for letter in groups[group] { pieces.add(postings.beginning(with: letter), letter: letter) }
      return pieces.pieces
    }
    return pieces.flatMap(\.self)
  }

  private init(_ postings: SearchPostings, limit: Int) {
    self.limit = limit
    weights = postings.weights
    letters = postings.letters
    self.postings = []
    lastSeen = [Int32](repeating: -1, count: weights.count)
  }

  private mutating func add(_ postings: [SearchPosting], letter: Unicode.Scalar) {
    self.postings = postings
    add(postings.indices, key: [letter])
  }

  /// Adds the piece of postings whose words all begin with `key`, and those below it.
  private mutating func add(_ range: Range<Int>, key: [Unicode.Scalar]) {
    let name = String(String.UnicodeScalarView(key))
    if let all = entries(of: range, upTo: limit) {
      pieces.append(SearchPiece(key: name, entries: all, isWhole: true))
      return
    }
    let best = bestEntries(of: range, keyCount: key.count)
    pieces.append(SearchPiece(key: name, entries: best, isWhole: false))
    if key.count == Self.longestKey { return }
    let depth = Int32(key.count)
    let letters = letters
    func next(_ posting: SearchPosting) -> UInt32 {
      posting.count > depth ? letters[Int(posting.start + depth)].value : 0
    }
    postings[range].sort { next($0) < next($1) }
    var start = range.lowerBound
    while start < range.upperBound {
      let letter = next(postings[start])
      var end = start + 1
      while end < range.upperBound, next(postings[end]) == letter { end += 1 }
      if let scalar = Unicode.Scalar(letter), letter != 0 { add(start..<end, key: key + [scalar]) }
      start = end
    }
  }

  /// Each entry once, ascending; nil where they are heavier than that.
  private mutating func entries(of range: Range<Int>, upTo limit: Int) -> [Int32]? {
    walk += 1
    var weight = 0
    var found: [Int32] = []
    for posting in postings[range] where lastSeen[Int(posting.entry)] != walk {
      lastSeen[Int(posting.entry)] = walk
      weight += weights[Int(posting.entry)]
      if weight > limit { return nil }
      found.append(posting.entry)
    }
    found.sort()
    return found
  }

  /// Those that are shown first to whoever has typed the key and no more, ascending.
  private mutating func bestEntries(of range: Range<Int>, keyCount: Int) -> [Int32] {
    var ranked = postings[range].map { posting in
      (rank: Self.rank(posting, isWhole: posting.count == keyCount), entry: posting.entry)
    }
    ranked.sort { $0 < $1 }
    walk += 1
    var weight = 0
    var found: [Int32] = []
    for (_, entry) in ranked where lastSeen[Int(entry)] != walk {
      lastSeen[Int(entry)] = walk
      weight += weights[Int(entry)]
      if weight > min(limit, Self.partialWeight) { break }
      found.append(entry)
    }
    found.sort()
    return found
  }

  /// A title that is the key; titles that begin with it; those in which it is a word; the rest.
  private static func rank(_ posting: SearchPosting, isWhole: Bool) -> Int {
    switch posting.place {
    case .whole: isWhole ? 0 : 1
    case .first: 1
    case .within: isWhole ? 2 : 3
    case .elsewhere: isWhole ? 4 : 5
    }
  }
}
