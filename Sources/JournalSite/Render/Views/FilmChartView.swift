import Templates

/// How many films there are of each year, as the measures of a picture that a template draws.
///
/// One unit is a hundredth of the picture’s height, and a year is ten units wide, so that the
/// picture can be stretched to any size.
final class FilmChartView: View {
  let site: SiteContext
  private let first: Int
  private let last: Int
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
    highest = groups.map(\.films.count).max() ?? 1
  }

  static let height = 100
  static let yearWidth = 10

  static let declaration = ViewDeclaration(
    "film-chart", "How many films there are of each year, to be drawn.", FilmChartView.self
  ) {
    Field("first", "The first year.") { String($0.first) }
    Field("last", "The last year.") { String($0.last) }
    Field("width", "The width of the drawing.") { ($0.last - $0.first + 1) * yearWidth }
    Field("height", "The height of the drawing.") { _ in height }
    Field("bars", "The years that have films, the oldest first.") { view in
      view.site.rankings.filmGroups.years.compactMap { group -> FilmChartBarView? in
        guard case .year(let year) = group.basis else { return nil }
        // A single film has to be seen beside hundreds.
        let height = max(2, group.films.count * FilmChartView.height / view.highest)
        return FilmChartBarView(
          group: FilmGroupView(view.site, group), x: (year - view.first) * yearWidth,
          height: height)
      }
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
