/// For each article, the others that share its subjects, but for those beside it in its series and its
/// issue, to which its page leads anyway.
///
/// A film in common counts four, a person two, a festival and a topic one. Of articles that share
/// the same, the first by id is taken and not the newest, so that a new article changes few of the
/// old pages.
package struct RelatedArticles: Sendable {
  /// By article; nil where each is looked for when it is asked for.
  private let related: [[ID<Article>]]?

  /// How many an article has at most.
  static let limit = 4

  /// What more articles than these have in common says little about any of them.
  private static let largestSubject = 400

  init(in journal: Journal, jobs: Int) async {
    let count = journal.articles.count
    let neighbours = Self.neighbours(in: journal)
    let run = 256
    let runs = await concurrentMap(count: (count + run - 1) / run, jobs: jobs, run: 1) { part in
      var scores = [Int32](repeating: 0, count: count)
      return (part * run..<min((part + 1) * run, count)).map { index in
        Self.articles(
          relatedTo: index, in: journal, without: neighbours[index], scores: &scores)
      }
    }
    related = runs.flatMap(\.self)
  }

  /// Looks for nothing yet: the preview shows few pages of a site before the next one is made.
  init() { related = nil }

  /// `journal` is the one that these are the related articles in.
  func articles(relatedTo article: ID<Article>, in journal: Journal) -> [ID<Article>] {
    if let related { return related[Int(article.index)] }
    var scores = [Int32](repeating: 0, count: journal.articles.count)
    let index = Int(article.index)
    return Self.articles(
      relatedTo: index, in: journal, without: Self.neighbours(in: journal)[index], scores: &scores)
  }

  /// `scores` is nought for every article, before and after.
  private static func articles(
    relatedTo index: Int, in journal: Journal, without neighbours: [Int],
    scores: inout [Int32]
  ) -> [ID<Article>] {
    var touched: [Int] = []
    func count(_ articles: some Collection<ID<Article>>, _ weight: Int32) {
      guard articles.count <= largestSubject else { return }
      for article in articles where Int(article.index) != index {
        if scores[Int(article.index)] == 0 { touched.append(Int(article.index)) }
        scores[Int(article.index)] += weight
      }
    }
    for film in journal.articles[index].films {
      count(journal.films[Int(film.index)].articlesAbout.lazy.map(\.article), 4)
    }
    for person in journal.articles[index].people {
      count(journal.people[Int(person.index)].articlesAbout.lazy.map(\.article), 2)
    }
    for person in journal.articles[index].interviewees {
      count(journal.people[Int(person.person.index)].conversations, 2)
      count(journal.people[Int(person.person.index)].articlesAbout.lazy.map(\.article), 2)
    }
    for festival in journal.articles[index].festivals {
      count(journal.festivals[Int(festival.festival.index)].articles.lazy.map(\.article), 1)
    }
    for topic in journal.articles[index].topics {
      count(journal.topics[Int(topic.index)].articles, 1)
    }
    for neighbour in neighbours { scores[neighbour] = 0 }
    let candidates = neighbours.isEmpty ? touched : touched.filter { scores[$0] > 0 }
    let best = first(limit, of: candidates) { a, b in
      if scores[a] != scores[b] { return scores[a] > scores[b] }
      return journal.articles[a].id.precedesByBytes(journal.articles[b].id)
    }
    for article in touched { scores[article] = 0 }
    return best.map { ID($0) }
  }

  /// By article, those before and after it in its series and its issue.
  private static func neighbours(in journal: Journal) -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: journal.articles.count)
    let lists =
      journal.series.map(\.articles) + journal.issues.map { $0.sections.flatMap(\.articles) }
    for list in lists {
      for (before, after) in zip(list, list.dropFirst()) {
        neighbours[Int(before.index)].append(Int(after.index))
        neighbours[Int(after.index)].append(Int(before.index))
      }
    }
    return neighbours
  }

  /// The first `count` by `precedes`, without sorting the others.
  private static func first(
    _ count: Int, of indices: [Int], by precedes: (Int, Int) -> Bool
  ) -> [Int] {
    var best: [Int] = []
    for index in indices {
      if best.count == count, let last = best.last, !precedes(index, last) { continue }
      let place = best.firstIndex { precedes(index, $0) } ?? best.count
      best.insert(index, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}
