/// How long the lists are that a page shows one below the other.
///
/// A page shows as many entries of each as an index shows articles; what is left stands on further
/// pages, `/people/jane-doe/page/2/`.
struct PageLists: Sendable, Hashable {
  private let longest: Int

  fileprivate init(_ counts: Int...) {
    longest = counts.max() ?? 0
  }

  /// One at least.
  var slices: [Slice] { Slice.slices(of: longest, size: SitePlan.articlesPerPage) }
}

extension Slice {
  /// The page's part of a list that may be shorter than the longest on the page; empty behind its end.
  func part(of count: Int) -> Range<Int> {
    min(items.lowerBound, count)..<min(items.upperBound, count)
  }
}

extension Array {
  /// A page's part of the list.
  subscript(part slice: Slice) -> ArraySlice<Element> { self[slice.part(of: count)] }
}

extension Film {
  /// What is written about a film.
  var lists: PageLists { PageLists(articlesAbout.count, mentions.count) }
}

extension Person {
  /// What is written by and about a person.
  var lists: PageLists {
    PageLists(
      conversations.count, articlesAbout.count, articlesBy.count, interviewed.count,
      translated.count, mentions.count)
  }
}

extension Festival {
  var lists: PageLists {
    PageLists(articles.count, filmsOfNoEdition.count, mentions.count)
  }

  /// Films that were shown there nobody says when.
  var filmsOfNoEdition: [FilmAtFestival] { films.filter { $0.edition == nil } }

  func films(of edition: String) -> [FilmAtFestival] { films.filter { $0.edition == edition } }

  /// The articles about one edition; `id` is the festival's.
  func articles(of edition: String, id: ID<Festival>, in journal: Journal) -> [ArticleAbout] {
    articles.filter { about in
      journal.articles[about.article].festivals.contains {
        $0.festival == id && $0.edition == edition
      }
    }
  }

  func lists(of edition: String, id: ID<Festival>, in journal: Journal) -> PageLists {
    PageLists(articles(of: edition, id: id, in: journal).count, films(of: edition).count)
  }
}
