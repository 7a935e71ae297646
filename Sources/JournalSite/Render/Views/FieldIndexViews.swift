import Templates

/// The indexes of the journal's own fields: those of `extra:` with `index: true`.

final class FieldPageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let field: Int
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, field: Int, slice: Slice) {
    self.site = site
    self.page = page
    self.field = field
    self.slice = slice
  }

  static let declaration = ViewDeclaration(
    "field-page", "What field.html shows.", FieldPageView.self
  ) {
    FieldPageView.commonFields
    Field("field", "The field of the journal’s own.") { FieldIndexView($0.site, $0.field) }
    Field("values", "This page’s part of its values, as a librarian would sort them.") { view in
      view.slice.items.map {
        FieldValueView(view.site, FieldPlace(field: view.field, value: $0))
      }
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(
        view.site, index: view.site.addresses.field(view.field), slice: view.slice)
    }
  }
}

final class FieldValuePageView: PageRootView {
  let site: SiteContext
  let page: PageView
  let place: FieldPlace
  let slice: Slice

  init(_ site: SiteContext, _ page: PageView, place: FieldPlace, slice: Slice) {
    self.site = site
    self.page = page
    self.place = place
    self.slice = slice
  }

  private var group: FieldGroup { site.rankings.fields[place] }

  static let declaration = ViewDeclaration(
    "field-value-page", "What field-value.html shows.", FieldValuePageView.self
  ) {
    FieldValuePageView.commonFields
    Field("field", "The field of the journal’s own.") { FieldIndexView($0.site, $0.place.field) }
    Field("value", "The value.") { FieldValueView($0.site, $0.place) }
    Field("articles", "This page’s articles with the value, the newest first.") { view in
      view.group.entries(on: view.slice).articles.map { ArticleView(view.site, $0) }
    }
    Field("films", "This page’s films with the value, by title; they come after the articles.") {
      view in view.group.entries(on: view.slice).films.map { FilmView(view.site, $0) }
    }
    Field("pagination", "Where the page stands in the index.") { view in
      PaginationView(
        view.site,
        index: view.site.addresses.field(view.place.field, value: view.group.slug),
        slice: view.slice)
    }
  }
}

final class FieldIndexView: View {
  let name, label: String
  let address: Address
  let count: Int

  init(_ index: FieldIndex, address: Address) {
    name = index.field.name
    label = index.field.label
    count = index.groups.count
    self.address = address
  }

  convenience init(_ site: SiteContext, _ field: Int) {
    self.init(
      site.rankings.fields.indexes[field],
      address: Address(site.addresses.href(site.addresses.field(field))))
  }

  /// The same with another address.
  init(_ view: FieldIndexView, address: Address) {
    name = view.name
    label = view.label
    count = view.count
    self.address = address
  }

  static let declaration = ViewDeclaration(
    "field-index", "A field of the journal’s own that has an index.", FieldIndexView.self
  ) {
    Field("name", "What journal.yaml calls it.") { $0.name }
    Field("label", "The heading of its index.") { $0.label }
    Field("address", "Its index.") { $0.address }
    Field("count", "How many values it has.") { $0.count }
  }
}

final class FieldValueView: View {
  let site: SiteContext
  let place: FieldPlace

  init(_ site: SiteContext, _ place: FieldPlace) {
    self.site = site
    self.place = place
  }

  private var group: FieldGroup { site.rankings.fields[place] }

  static let declaration = ViewDeclaration(
    "field-value", "A value of a field of the journal’s own.", FieldValueView.self
  ) {
    Field("label", "The value as it is printed: in its commonest spelling, a film by its title.") {
      $0.group.label
    }
    Field("address", "The list of what has it.") { view in
      Address(
        view.site.addresses.href(
          view.site.addresses.field(view.place.field, value: view.group.slug)))
    }
    Field("article-count", "How many articles have it.") { $0.group.articles.count }
    Field("film-count", "How many films have it.") { $0.group.films.count }
  }
}

final class FieldFilingView: View {
  let field: FieldIndexView
  let values: [FieldValueView]

  init(_ field: FieldIndexView, _ values: [FieldValueView]) {
    self.field = field
    self.values = values
  }

  static let declaration = ViewDeclaration(
    "field-filing", "What an article or a film says in a field that has an index.",
    FieldFilingView.self
  ) {
    Field("field", "The field.") { $0.field }
    Field("values", "In the order of the record; never empty.") { $0.values }
  }
}

extension SiteContext {
  /// By field.
  func filings(_ places: [FieldPlace]) -> [FieldFilingView] {
    if places.isEmpty { return [] }
    return runs(of: places, label: \.field).map { field, places in
      FieldFilingView(FieldIndexView(self, field), places.map { FieldValueView(self, $0) })
    }
  }

  /// `Sponsor: Klassiki`
  func title(of place: FieldPlace) -> String {
    "\(rankings.fields.indexes[place.field].field.label): \(rankings.fields[place].label)"
  }
}
