import Templates

/// How many films there are of each year, as the measures of a picture that a template draws.
///
/// One unit is a hundredth of the picture’s height, and a year is ten units wide, so that the
/// picture can be stretched to any size. It holds whole decades: on a phone a year is too narrow to
/// be touched.
final class FilmChartView: View {
  let site: SiteContext
  private let first: Int
  private let last: Int

  /// The first year of the first decade.
  private let start: Int
  private let highest: Int

  /// Nil where all films are of one year, or nobody knows their years.
  init?(_ site: SiteContext) {
    let groups = site.rankings.filmGroups.years
    guard groups.count > 1, case .year(let first)? = groups.first?.basis,
      case .year(let last)? = groups.last?.basis
    else { return nil }
    self.site = site
    self.first = first
    self.last = last
    start = first - first % 10
    highest = groups.map(\.films.count).max() ?? 1
  }

  static let height = 100
  static let yearWidth = 10

  static let declaration = ViewDeclaration(
    "film-chart", "How many films there are of each year, to be drawn.", FilmChartView.self
  ) {
    Field("first", "The first year.") { String($0.first) }
    Field("last", "The last year.") { String($0.last) }
    Field("width", "The width of the drawing.") { view in
      (view.last - view.last % 10 + 10 - view.start) * yearWidth
    }
    Field("height", "The height of the drawing.") { _ in height }
    Field("bars", "The years that have films, the oldest first.") { $0.bars.map(\.view) }
    Field("decades", "The decades that have films, the oldest first.") { $0.decades }
  }

  private var bars: [(year: Int, view: FilmChartBarView)] {
    site.rankings.filmGroups.years.compactMap { group in
      guard case .year(let year) = group.basis else { return nil }
      // A single film has to be seen beside hundreds.
      let height = max(2, group.films.count * Self.height / highest)
      let bar = FilmChartBarView(
        group: FilmGroupView(site, group), x: (year - start) * Self.yearWidth, height: height)
      return (year, bar)
    }
  }

  private var decades: [FilmChartDecadeView] {
    let bars = bars
    return site.rankings.filmGroups.decades.compactMap { group in
      guard case .decade(let decade) = group.basis else { return nil }
      return FilmChartDecadeView(
        group: FilmGroupView(site, group), x: (decade - start) * Self.yearWidth,
        bars: bars.filter { $0.year - $0.year % 10 == decade }.map(\.view))
    }
  }
}

final class FilmChartBarView: View {
  let group: FilmGroupView
  let x: Int
  let height: Int

  init(group: FilmGroupView, x: Int, height: Int) {
    self.group = group
    self.x = x
    self.height = height
  }

  static let declaration = ViewDeclaration(
    "film-chart-bar", "One year of the drawing.", FilmChartBarView.self
  ) {
    Field("group", "The year.") { $0.group }
    Field("x", "Its left edge.") { $0.x }
    Field("y", "Its upper edge, from the top.") { FilmChartView.height - $0.height }
    Field("width", "How wide it is: a little less than the distance of two years.") { _ in
      FilmChartView.yearWidth - 2
    }
    Field("height", "How high it is.") { $0.height }
  }
}

final class FilmChartDecadeView: View {
  let group: FilmGroupView
  let x: Int
  let bars: [FilmChartBarView]

  init(group: FilmGroupView, x: Int, bars: [FilmChartBarView]) {
    self.group = group
    self.x = x
    self.bars = bars
  }

  static let declaration = ViewDeclaration(
    "film-chart-decade", "Ten years of the drawing.", FilmChartDecadeView.self
  ) {
    Field("group", "The decade.") { $0.group }
    Field("x", "Its left edge.") { $0.x }
    Field("width", "How wide it is.") { _ in 10 * FilmChartView.yearWidth }
    Field("bars", "Its years that have films, the oldest first.") { $0.bars }
  }
}
