extension FieldGroup {
  /// What a page of its index shows: articles, then films.
  func entries(on slice: Slice) -> (articles: [ID<Article>], films: [ID<Film>]) {
    let lower = max(slice.items.lowerBound - articles.count, 0)
    let upper = max(slice.items.upperBound - articles.count, 0)
    return (Array(articles[part: slice]), Array(films[lower..<upper]))
  }
}
