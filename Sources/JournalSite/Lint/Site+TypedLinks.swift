import Markdown

extension Site {
  /// How many links are typed in the texts of each file, by its path; not those that first mentions
  /// make.
  package var typedLinkCounts: [String: Int] {
    var counts: [String: Int] = [:]
    func count(_ documents: [LinkedDocument], at path: String) {
      for document in documents {
        counts[path, default: 0] += document.markdown.links.count { !$0.range.isEmpty }
      }
    }
    for article in journal.articles { count(article.prose.texts, at: article.origin.path) }
    for film in journal.films {
      count([film.body] + [film.dedication].compactMap(\.self), at: film.origin.path)
    }
    for person in journal.people { count([person.body], at: person.origin.path) }
    for festival in journal.festivals { count([festival.body], at: festival.origin.path) }
    for topic in journal.topics { count([topic.body], at: topic.origin.path) }
    for series in journal.series { count([series.body], at: series.origin.path) }
    for issue in journal.issues { count([issue.body], at: issue.origin.path) }
    for page in journal.pages { count([page.body], at: page.origin.path) }
    return counts
  }
}
