import FrontMatter

/// The articles by the year in which they were published.
package struct ArticleArchive: Sendable {
  /// The newest first; no year is empty.
  package let years: [Year]

  package struct Year: Sendable {
    package let year: Int

    /// The newest first.
    package let articles: [ID<Article>]
  }

  init(of journal: Journal) {
    var years: [(year: Int, articles: [ID<Article>])] = []
    for index in journal.articles.indices {
      let year = journal.articles[index].record.date.year
      if years.last?.year == year {
        years[years.count - 1].articles.append(ID(index))
      } else {
        years.append((year, [ID(index)]))
      }
    }
    self.years = years.map { Year(year: $0.year, articles: $0.articles) }
  }
}
