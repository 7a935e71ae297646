import Templates

/// The root view of the pages that list people.

final class PeoplePageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let people: [ID<Person>]
  let count: Int
  let pagination: PaginationView

  init(
    _ site: SiteContext, _ page: PageView, people: [ID<Person>], count: Int,
    pagination: PaginationView
  ) {
    self.site = site
    self.page = page
    self.people = people
    self.count = count
    self.pagination = pagination
  }

  static let declaration = ViewDeclaration(
    "people-page", "What people.html, directors.html and contributors.html show.",
    PeoplePageView.self
  ) {
    PeoplePageView.commonFields
    Field("sections", "This page’s people by letter.") { view in
      runs(of: view.people) { view.site.rankings.personLetters[Int($0.index)] }
        .map { PersonSectionView(view.site, label: $0, people: $1) }
    }
    Field("pagination", "Where the page stands in the index.") { $0.pagination }
    Field("count", "How many people the index lists.") { $0.count }
  }
}

final class PersonSectionView: View {
  let site: SiteContext
  let label: String
  let people: [ID<Person>]

  init(_ site: SiteContext, label: String, people: [ID<Person>]) {
    self.site = site
    self.label = label
    self.people = people
  }

  static let declaration = ViewDeclaration(
    "person-section", "The people under one letter.", PersonSectionView.self
  ) {
    Field("label", "The letter; # for numbers.") { $0.label }
    Field("people", "The people, by sort name.") { view in
      view.people.map { PersonView(view.site, $0) }
    }
  }
}
