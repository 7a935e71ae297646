/// A page that the site has: where it is and what it shows.
package struct Page: Sendable {
  /// A path from the root of the site.
  package let address: String
  package let content: Content

  package enum Content: Sendable {
    case home
    case article(ID<Article>)
    case film(ID<Film>)
    case person(ID<Person>)
    case festival(ID<Festival>)

    /// By its place among the festival's editions.
    case edition(ID<Festival>, Int)
    case topic(ID<Topic>, Slice)
    case series(ID<Series>, Slice)
    case issue(ID<PublicationIssue>)
    case plain(ID<PlainPage>)
    case articles(Slice)
    case kind(Int, Slice)
    case films(Slice)
    case filmGroup(FilmGroupID, Slice)
    case nowShowing
    case directors(Slice)
    case contributors(Slice)
    case people(Slice)
    case festivals(Slice)
    case topics(Slice)
    case allSeries(Slice)
    case issues(Slice)

    /// A field of the journal's own, by its place among those that have an index.
    case fieldIndex(Int, Slice)
    case fieldValue(FieldPlace, Slice)

    /// What is written about a film, a person or a festival, from the second page on.
    case filmLists(ID<Film>, Slice)
    case personLists(ID<Person>, Slice)
    case festivalLists(ID<Festival>, Slice)
    case editionLists(ID<Festival>, Int, Slice)
    case archive

    /// By its place among the archive's years.
    case archiveYear(Int, Slice)
    case search
    case notFound

    /// An old address; leads to the new one.
    case redirect(to: String, origin: Origin)
  }
}

extension Page.Content {
  /// The part that a page shows of what is paginated.
  var slice: Slice? {
    switch self {
    case .topic(_, let slice), .series(_, let slice), .articles(let slice), .kind(_, let slice),
      .films(let slice), .filmGroup(_, let slice), .directors(let slice), .contributors(let slice),
      .people(let slice), .archiveYear(_, let slice), .fieldIndex(_, let slice),
      .fieldValue(_, let slice), .filmLists(_, let slice), .personLists(_, let slice),
      .festivalLists(_, let slice),
      .editionLists(_, _, let slice), .festivals(let slice), .topics(let slice),
      .allSeries(let slice), .issues(let slice):
      slice
    case .home, .article, .film, .person, .festival, .edition, .issue, .plain, .nowShowing,
      .archive, .search, .notFound, .redirect:
      nil
    }
  }
}

/// One page's part of a paginated index.
package struct Slice: Sendable, Hashable {
  /// Of the whole index.
  package let items: Range<Int>

  /// Counted from 1.
  package let number: Int
  package let total: Int

  /// Cuts `count` items into pages of at most `size`; one empty page for no items.
  static func slices(of count: Int, size: Int) -> [Slice] {
    let total = max(1, (count + size - 1) / size)
    return (0..<total).map { index in
      Slice(
        items: index * size..<min((index + 1) * size, count), number: index + 1, total: total)
    }
  }
}

/// A file of the journal that stands in the site as it is.
package struct CopiedFile: Sendable {
  /// In the journal's folder.
  package let source: String
  package let address: String
}
