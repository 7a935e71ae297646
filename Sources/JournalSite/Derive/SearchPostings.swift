/// One word of one entry.
struct SearchPosting: Sendable {
  /// Where it begins among the letters of all.
  var start: Int32
  let count: Int32
  let entry: Int32
  let place: SearchWord.Place
}

/// The words of all entries by their first letters.
struct SearchPostings: Sendable {
  /// Without their words.
  let entries: [SearchEntry]

  /// In bytes, by entry.
  let weights: [Int]

  /// Of all words, one behind the other.
  let letters: [Unicode.Scalar]

  /// In the order of the entries.
  private let parts: [Part]

  /// Neighbouring entries, their words by first letter.
  fileprivate struct Part: Sendable {
    var entries: [SearchEntry]
    let postings: [Unicode.Scalar: [SearchPosting]]
    let letters: [Unicode.Scalar]
    let weights: [Int]

    /// Where `letters` begin among those of all parts.
    var offset: Int32 = 0
  }

  /// Of `count` entries, each made by `entry`.
  init(of count: Int, jobs: Int, _ entry: @escaping @Sendable (Int) -> SearchEntry) async {
    let run = 2_048
    var parts = await concurrentMap(count: (count + run - 1) / run, jobs: jobs, run: 1) { part in
      Part(of: part * run..<min((part + 1) * run, count), entry)
    }
    var entries: [SearchEntry] = []
    var weights: [Int] = []
    var letters: [Unicode.Scalar] = []
    entries.reserveCapacity(count)
    weights.reserveCapacity(count)
    letters.reserveCapacity(parts.reduce(0) { $0 + $1.letters.count })
    for part in parts.indices {
      parts[part].offset = Int32(letters.count)
      entries.append(contentsOf: parts[part].entries)
      parts[part].entries = []
      weights.append(contentsOf: parts[part].weights)
      letters.append(contentsOf: parts[part].letters)
    }
    self.entries = entries
    self.weights = weights
    self.letters = letters
    self.parts = parts
  }

  var isEmpty: Bool { letters.isEmpty }

  /// Every entry that has a word, ascending; nil where they are heavier than that.
  func entries(upTo limit: Int) -> [Int32]? {
    var hasWord = [Bool](repeating: false, count: weights.count)
    for part in parts {
      for postings in part.postings.values {
        for posting in postings { hasWord[Int(posting.entry)] = true }
      }
    }
    let found = hasWord.indices.filter { hasWord[$0] }
    return found.reduce(0) { $0 + weights[$1] } > limit ? nil : found.map { Int32($0) }
  }

  /// The first letters, ascending, in groups that are worth a task of their own: a journal in
  /// Chinese has thousands of them.
  var groups: [[Unicode.Scalar]] {
    var counts: [Unicode.Scalar: Int] = [:]
    for part in parts {
      for (letter, postings) in part.postings { counts[letter, default: 0] += postings.count }
    }
    var groups: [[Unicode.Scalar]] = []
    var size = Int.max
    for (letter, count) in counts.sorted(by: { $0.key < $1.key }) {
      if size >= 4_096 {
        groups.append([])
        size = 0
      }
      groups[groups.count - 1].append(letter)
      size += count
    }
    return groups
  }

  /// Those that begin with a letter, in the order of the entries.
  func beginning(with letter: Unicode.Scalar) -> [SearchPosting] {
    var found: [SearchPosting] = []
    for part in parts {
      guard let postings = part.postings[letter] else { continue }
      found.reserveCapacity(found.count + postings.count)
      for var posting in postings {
        posting.start += part.offset
        found.append(posting)
      }
    }
    return found
  }
}

extension SearchPostings.Part {
  fileprivate init(of range: Range<Int>, _ entry: (Int) -> SearchEntry) {
    var entries: [SearchEntry] = []
    entries.reserveCapacity(range.count)
    var postings: [Unicode.Scalar: [SearchPosting]] = [:]
    var letters: [Unicode.Scalar] = []
    for index in range {
      let entry = entry(index)
      entries.append(entry.withoutWords)
      let start = letters.count
      letters.append(contentsOf: entry.letters)
      for word in entry.words {
        postings[letters[start + word.start], default: []].append(
          SearchPosting(
            start: Int32(start + word.start), count: Int32(word.count), entry: Int32(index),
            place: word.place))
      }
    }
    self.init(
      entries: entries, postings: postings, letters: letters, weights: entries.map(\.weight))
  }
}
