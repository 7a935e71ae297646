import Templates

/// The root views of the pages that list films.

final class FilmsPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let films: [ID<Film>]
  let pagination: PaginationView

  init(_ site: SiteContext, _ page: PageView, films: [ID<Film>], pagination: PaginationView) {
    self.site = site
    self.page = page
    self.films = films
    self.pagination = pagination
  }

  static let declaration = ViewDeclaration(
    "films-page", "What films.html shows.", FilmsPageView.self
  ) {
    FilmsPageView.commonFields
    Field("sections", "This page’s films by letter.") { view in
      runs(of: view.films) { view.site.rankings.filmLetters[Int($0.index)] }
        .map { FilmSectionView(view.site, label: $0, films: $1) }
    }
    Field("pagination", "Where the page stands in the index.") { $0.pagination }
    Field("count", "How many films there are.") { $0.site.journal.films.count }
    Field("years", "The indexes by year, the oldest first.") { view in
      view.site.rankings.filmGroups.years.map { FilmGroupView(view.site, $0) }
    }
    Field("decades", "The indexes by decade, the oldest first.") { view in
      view.site.rankings.filmGroups.decades.map { FilmGroupView(view.site, $0) }
    }
    Field("countries", "The indexes by country, by name.") { view in
      view.site.countries.map { FilmGroupView(view.site, $0) }
    }
    Field("chart", "How many films there are of each year; none where one year has them all.") {
      FilmChartView($0.site)
    }
  }
}

final class FilmGroupPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let id: FilmGroupID
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, id: FilmGroupID, slice: Slice) {
    self.site = site
    self.page = page
    self.id = id
    self.slice = slice
  }

  private var group: FilmGroup { site.rankings.filmGroups[id] }

  static let declaration = ViewDeclaration(
    "film-group-page", "What films-year.html, films-decade.html and films-country.html show.",
    FilmGroupPageView.self
  ) {
    FilmGroupPageView.commonFields
    Field("group", "The year, the decade or the country.") { FilmGroupView($0.site, $0.group) }
    Field("sections", "This page’s films: a decade’s by year, a country’s by letter.") {
      $0.sections
    }
    Field("previous", "The year or the decade before that has films.") { $0.neighbour(-1) }
    Field("next", "The year or the decade after that has films.") { $0.neighbour(1) }
    Field("decade", "The decade of a year.") { $0.decade }
    Field("years", "The years of a decade that have films.") { $0.years }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(
        view.site, index: view.site.addresses.films(by: view.group.basis), slice: view.slice)
    }
  }

  private var sections: [FilmSectionView] {
    let films = group.films[slice.items]
    switch group.basis {
    case .year: return [FilmSectionView(site, label: nil, films: Array(films))]
    case .decade:
      return runs(of: films) { site.year(of: $0) }
        .map { FilmSectionView(site, label: String($0), films: $1) }
    case .country:
      return runs(of: films) { site.rankings.filmLetters[Int($0.index)] }
        .map { FilmSectionView(site, label: $0, films: $1) }
    }
  }

  private func neighbour(_ distance: Int) -> FilmGroupView? {
    let (groups, place): ([FilmGroup], Int) =
      switch id {
      case .year(let index): (site.rankings.filmGroups.years, index + distance)
      case .decade(let index): (site.rankings.filmGroups.decades, index + distance)
      case .country: ([], 0)
      }
    return groups.indices.contains(place) ? FilmGroupView(site, groups[place]) : nil
  }

  private var decade: FilmGroupView? {
    guard case .year(let year) = group.basis else { return nil }
    return site.rankings.filmGroups.decades.first { $0.basis == .decade(year - year % 10) }
      .map { FilmGroupView(site, $0) }
  }

  private var years: [FilmGroupView] {
    guard case .decade(let decade) = group.basis else { return [] }
    return site.rankings.filmGroups.years.filter { group in
      if case .year(let year) = group.basis { year - year % 10 == decade } else { false }
    }.map { FilmGroupView(site, $0) }
  }
}

final class FilmGroupView: View {
  let site: SiteContext
  let group: FilmGroup

  init(_ site: SiteContext, _ group: FilmGroup) {
    self.site = site
    self.group = group
  }

  static let declaration = ViewDeclaration(
    "film-group", "The films of a year, a decade or a country.", FilmGroupView.self
  ) {
    Field("label", "The year, the first year of the decade, the name of the country.") { view in
      view.site.label(of: view.group)
    }
    Field("address", "The list of its films.") { view in
      Address(view.site.addresses.href(view.site.addresses.films(by: view.group.basis)))
    }
    Field("count", "How many films it has.") { $0.group.films.count }
  }
}

final class FilmSectionView: View {
  let site: SiteContext
  let label: String?
  let films: [ID<Film>]

  init(_ site: SiteContext, label: String?, films: [ID<Film>]) {
    self.site = site
    self.label = label
    self.films = films
  }

  static let declaration = ViewDeclaration(
    "film-section", "Films under one heading of an index.", FilmSectionView.self
  ) {
    Field("label", "The letter (# for numbers) or the year.") { $0.label }
    Field("films", "The films, by title.") { view in view.films.map { FilmView(view.site, $0) } }
  }
}

final class NowShowingPageView: PageRootView {
  let site: SiteContext
  let page: PageView

  init(_ site: SiteContext, _ page: PageView) {
    self.site = site
    self.page = page
  }

  static let declaration = ViewDeclaration(
    "now-showing-page", "What now-showing.html shows.", NowShowingPageView.self
  ) {
    NowShowingPageView.commonFields
    Field("films", "Films that can be watched now or soon, by title.") { view in
      view.site.rankings.nowShowing.map { FilmView(view.site, $0) }
    }
  }
}
