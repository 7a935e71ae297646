import Markup

/// What a review is of, and its mark.
extension StructuredData {
  /// Nil for a review of several films: a mark would not say of which.
  func filmReviewed(by article: Article) -> ID<Film>? {
    guard site.journal.configuration.kinds[article.record.kind].form == .review,
      article.films.count == 1
    else { return nil }
    return article.films.first
  }

  /// As much of the film as search engines ask for beside a review.
  func writeReviewed(_ film: ID<Film>, into node: inout JSONObjectWriter) {
    let shared = site.films[Int(film.index)]
    node.member("@type", shared.entity.record.type.description)
    node.member("@id", id(of: .film(film)))
    node.member("url", pageAddress(of: .film(film)))
    node.member("name", shared.entity.record.title)
    node.member("dateCreated", shared.entity.record.dateCreated)
    node.list("director", shared.entity.directors.map { reference(to: $0.person) })
    node.list("sameAs", sameAs(shared.entity.record.identifiers, for: .film))
    node.member(
      "image", shared.entity.stills.first.map { address(site.addresses.file($0.path)) })
  }

  /// A scale of marks is counted from 1, the worst.
  func writeRating(of article: Article, into node: inout JSONObjectWriter) {
    switch (article.record.rating, site.journal.configuration.ratingScale) {
    case (.number(let value), .numbers(let worst, let best, _)):
      node.object("reviewRating") {
        $0.member("@type", "Rating")
        $0.member("ratingValue", value)
        $0.member("bestRating", best)
        $0.member("worstRating", worst)
      }
    case (.mark(let index), .marks(let marks)) where marks.indices.contains(index):
      node.object("reviewRating") {
        $0.member("@type", "Rating")
        $0.member("name", marks[index])
        $0.member("ratingValue", index + 1)
        $0.member("bestRating", marks.count)
        $0.member("worstRating", 1)
      }
    default: break
    }
  }
}
